import type { Ears } from '../mailbox/imap-ears.ts'
import type { WatchEvent } from '../report/watch-event.ts'
import type { Clock } from './watch-clock.ts'
import type { Health } from './watch-health.ts'
import { backOff, mayPassAtStart, REFUSED_AT_MOST, troubleOf } from './watch-trouble.ts'

/** New mail seldom comes alone: so long is waited for more, in milliseconds. */
const SETTLE = 200
const PART = 'scan'

/** What scanning needs. */
export interface RoundsPlan {
  readonly ears: Ears
  /** Scans some folders, or all (null), and tells what it found. */
  readonly round: (folders: readonly string[] | null, signal: AbortSignal) => Promise<void>
  readonly clock: Clock
  readonly random: () => number
  readonly health: Health
  readonly tell: (event: WatchEvent) => void
  /** No connection can be had: those that listen should make room. */
  readonly crowded: () => void
  readonly signal: AbortSignal
}

/** Scans one after the other, each for all folders in which something was heard since the last. */
export class Rounds {
  readonly #plan: RoundsPlan
  readonly #changed = new Set<string>()
  #wake: () => void = () => {}

  constructor(plan: RoundsPlan) {
    this.#plan = plan
  }

  /** New mail may be in this folder. What is heard during a scan is looked at after it. */
  changed(folder: string): void {
    this.#changed.add(folder)
    this.#wake()
  }

  /** Brings the registry up to date. @throws what waiting does not mend */
  async catchUp(): Promise<void> {
    await this.#insist(() => this.#plan.round(null, this.#plan.signal), mayPassAtStart)
  }

  /** The folders to watch. @throws what waiting does not mend */
  async folders(): Promise<readonly string[]> {
    const { ears, signal } = this.#plan
    const folders = await this.#insist(() => ears.folders(signal), mayPassAtStart)
    return folders === 'gone' ? [] : folders
  }

  /** Scans whenever something was heard, until something fails for good. */
  async run(): Promise<never> {
    const { clock, round, signal } = this.#plan
    for (;;) {
      await this.#heard()
      await clock.sleep(SETTLE, signal)
      const folders = [...this.#changed]
      this.#changed.clear()
      if (
        (await this.#insist(
          () => round(folders, signal),
          () => true,
        )) !== 'gone'
      )
        continue
      // One of them is not there any more; the others are to be scanned all the same.
      for (const folder of folders)
        await this.#insist(
          () => round([folder], signal),
          () => true,
        )
    }
  }

  async #heard(): Promise<void> {
    const { signal } = this.#plan
    signal.throwIfAborted()
    if (this.#changed.size > 0) return
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => reject(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
      this.#wake = () => {
        signal.removeEventListener('abort', stop)
        resolve()
      }
    })
  }

  /** Tries until it works. @returns `gone` when a folder is not there. @throws what waiting does not mend */
  async #insist<T>(work: () => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T | 'gone'> {
    const { clock, random, health, tell, crowded, signal } = this.#plan
    let refusals = 0
    for (let failures = 0; ; failures++) {
      try {
        const done = await work()
        health.well(PART)
        return done
      } catch (error) {
        signal.throwIfAborted()
        const trouble = troubleOf(error)
        if (!mayPass(error) || trouble === 'fatal') throw error
        if (trouble === 'refused' && ++refusals === REFUSED_AT_MOST) throw error
        if (trouble === 'gone') return 'gone'
        const pause = backOff(failures, random(), trouble)
        if (trouble === 'busy') {
          if (failures === 0) tell({ kind: 'busy', error })
        } else {
          health.failed(PART, failures + 1, error, pause)
          if (trouble === 'crowded') crowded()
        }
        await clock.sleep(pause, signal)
      }
    }
  }
}
