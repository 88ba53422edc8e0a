import type { Ears } from '../mailbox/imap-ears.ts'
import type { WatchEvent } from '../report/watch-event.ts'
import { type Clock, tellWakeUps } from './watch-clock.ts'
import { askForFolders } from './watch-folders.ts'
import { Health } from './watch-health.ts'
import { Listening } from './watch-listening.ts'
import { Rounds } from './watch-rounds.ts'

/** What a watch works with. */
export interface WatchPlan {
  readonly ears: Ears
  /** Scans some folders, or all (null), and tells what it found. */
  readonly round: (folders: readonly string[] | null, signal: AbortSignal) => Promise<void>
  readonly clock: Clock
  /** From 0 to 1, for waits that are not to fall together. */
  readonly random: () => number
  readonly tell: (event: WatchEvent) => void
  readonly signal: AbortSignal
}

/**
 * Scans an account, then again whenever mail comes, until the signal ends it or something fails that waiting does not
 * mend. Ears only say where to look: what is new is found by the registry's cursors, as in any scan, so that a
 * connection that was cut loses nothing and counts nothing twice.
 *
 * @throws the signal's reason, MailboxError, StoreError and what `round` throws
 */
export async function watch(plan: WatchPlan): Promise<never> {
  const ended = new AbortController()
  const signal = AbortSignal.any([plan.signal, ended.signal])
  const health = new Health(plan.tell)
  const rounds = new Rounds({ ...plan, health, signal, crowded: () => listening.makeRoom() })
  const listening = new Listening({
    ...plan,
    ...{ health, signal },
    changed: (folder) => rounds.changed(folder),
  })
  const woke = (): void => {
    plan.tell({ kind: 'woke' })
    listening.wake()
  }
  try {
    await rounds.catchUp()
    const folders = await rounds.folders()
    return await Promise.race([
      rounds.run(),
      listening.run(folders),
      tellWakeUps(plan.clock, woke, signal),
      askForFolders({ ...plan, signal, found: (now) => listening.adopt(now) }),
    ])
  } finally {
    ended.abort(new Error('the watch has ended'))
    await listening.settled()
  }
}
