import { imapEars, type Reach } from '../mailbox/imap-ears.ts'
import type { Say } from '../report/say.ts'
import { watchEventText } from '../report/watch-event.ts'
import { watch } from '../scan/watch.ts'
import { systemClock } from '../scan/watch-clock.ts'
import { exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { readExec } from './watch-exec.ts'
import { reachOf } from './watch-reach.ts'
import { WatchRounds } from './watch-round.ts'
import { Settings } from './watch-settings.ts'

/** Options of `watch`, as typed. */
export interface WatchOptions extends JsonOption {
  readonly account?: string
  readonly folder?: readonly string[]
  readonly exec?: string
}

/** Scans an account, then whenever mail comes, until the person stops it. @throws MailboxError, StoreError, UserError */
export async function watchAccount(session: Session, options: WatchOptions): Promise<void> {
  const { world, paint, say } = session
  const exec = options.exec === undefined ? null : readExec(options.exec, world)
  const settings = new Settings(session, options.account ?? null)
  const folders = options.folder ?? null
  const reach: Reach = reachOf(session, () => settings.account, folders)
  const rounds = new WatchRounds(session, settings, reach, { exec, json: options.json === true })
  tellOthers(session, settings)
  const ended = watch({
    ears: imapEars(reach),
    round: (changed, signal) => rounds.run(changed, signal),
    clock: systemClock,
    random: Math.random,
    tell: (event) =>
      session.note(
        `${paint.faint(say.moment(world.now().toISOString()))}  ${watchEventText(event, (error) => told(error, say), say)}`,
      ),
    signal: world.signal,
  })
  try {
    await ended
  } catch (error) {
    // To be stopped is how a watch ends: no failure is told.
    if (!world.signal.aborted) throw error
    session.status = exitStatus.interrupted
    session.note('Stopped. What was read is kept, and the next watch goes on from there.')
  }
}

/** Whoever has several accounts may take one watch for a watch of all. */
function tellOthers(session: Session, { account, config }: Settings): void {
  const others = [...(config?.accounts.values() ?? [])].filter(
    (one) => one.host !== null && one.name !== account.name,
  )
  if (others.length === 0) return
  const names = others.map((one) => one.name).join(', ')
  session.note(
    session.say`Only ${account.name} is watched. Not watched: ${names}; each wants a watch of its own, with --account.`,
  )
}

/** What is wrong; what to do about it is the watch's own business. */
function told(error: unknown, say: Say): string {
  return failureOf(error, say).message.split(/\u00a0?; /)[0] ?? ''
}
