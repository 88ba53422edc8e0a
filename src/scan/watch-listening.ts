import type { Ears } from '../mailbox/imap-ears.ts'
import type { Ear } from '../mailbox/imap-idle.ts'
import { MailboxError } from '../mailbox/mailbox-error.ts'
import type { WatchEvent } from '../report/watch-event.ts'
import type { Clock } from './watch-clock.ts'
import type { Health } from './watch-health.ts'
import { backOff, REFUSED_AT_MOST, troubleOf } from './watch-trouble.ts'

/** Folders that are listened in, each over a connection: servers allow few, and other programs want some too. */
const LISTENED_AT_MOST = 3
/** A connection that held this long was a good one: the next failure is a new one. */
const STEADY = 60_000
/** So long a folder is only looked at before listening is tried again, in milliseconds. */
const CROWDED = 60 * 60_000

/** What listening needs. */
export interface ListeningPlan {
  readonly ears: Ears
  readonly clock: Clock
  readonly random: () => number
  readonly health: Health
  readonly tell: (event: WatchEvent) => void
  /** New mail may be in this folder. */
  readonly changed: (folder: string) => void
  readonly signal: AbortSignal
}

/** The connections to the server give out: this one makes room for the others. */
class Crowded extends Error {
  override readonly name = 'Crowded'
}

/** Keeps ears open in every folder of an account, whatever becomes of the connections. */
export class Listening {
  readonly #plan: ListeningPlan
  /** Folders that are listened in, each with what ends its connection. */
  readonly #listened = new Map<string, AbortController>()
  readonly #hearing = new Set<string>()
  readonly #polled = new Set<string>()
  /** Folders that the watch has taken up, and that are not gone. */
  readonly #known = new Set<string>()
  readonly #tasks: Promise<void>[] = []
  #wakeUp = new AbortController()
  #isPolling = false
  #fail: (error: unknown) => void = () => {}

  constructor(plan: ListeningPlan) {
    this.#plan = plan
  }

  /** Listens until something fails for good. @param folders the most important first */
  run(folders: readonly string[]): Promise<never> {
    const failed = new Promise<never>((_, reject) => {
      this.#fail = reject
    })
    const listened = folders.slice(0, LISTENED_AT_MOST)
    const polled = folders.slice(LISTENED_AT_MOST)
    this.#plan.tell({ kind: 'watching', listened, polled })
    for (const folder of folders) this.#known.add(folder)
    for (const folder of listened) this.#begin(this.#listen(folder))
    for (const folder of polled) this.#poll(folder)
    return failed
  }

  /** Looks now and then at folders that were not there before, too. @param folders all that are there now */
  adopt(folders: readonly string[]): void {
    const fresh = folders.filter((folder) => !this.#known.has(folder))
    if (fresh.length === 0) return
    this.#plan.tell({ kind: 'new', folders: fresh })
    for (const folder of fresh) {
      this.#known.add(folder)
      this.#poll(folder)
    }
  }

  /** The machine has slept: every connection is made anew, at once. */
  wake(): void {
    const before = this.#wakeUp
    this.#wakeUp = new AbortController()
    before.abort(new Error('the machine has slept'))
  }

  /** Gives one connection up, when there is more than one: somebody could not get any. */
  makeRoom(): void {
    const heard = [...this.#listened].filter(([folder]) => this.#hearing.has(folder))
    if (heard.length > 1) heard.at(-1)?.[1].abort(new Crowded())
  }

  /** Settles when all connections have ended. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#tasks)
  }

  #begin(task: Promise<void>): void {
    this.#tasks.push(task.catch((error: unknown) => this.#fail(error)))
  }

  async #listen(folder: string): Promise<void> {
    const { clock, ears, signal, tell } = this.#plan
    for (;;) {
      const room = new AbortController()
      this.#listened.set(folder, room)
      const ended = await this.#insist(folder, room.signal, (ear, until) => ears.listen(folder, ear, until))
      this.#listened.delete(folder)
      this.#plan.health.well(folder)
      if (ended === 'gone') {
        this.#known.delete(folder)
        tell({ kind: 'gone', folder })
        if (this.#listened.size + this.#polled.size > 0) return
        throw new MailboxError('no-such-folder', `there is no folder ${folder} any more`, 'name another one')
      }
      if (ended === 'unsupported') tell({ kind: 'polled', folder })
      this.#poll(folder)
      if (ended === 'unsupported') return
      // Ended early it rejects: what ended it is looked at next. So below.
      await clock.sleep(CROWDED, AbortSignal.any([signal, this.#wakeUp.signal])).catch(() => {})
      signal.throwIfAborted()
      this.#polled.delete(folder)
    }
  }

  #poll(folder: string): void {
    const { changed, ears } = this.#plan
    this.#polled.add(folder)
    changed(folder)
    if (this.#isPolling) return
    this.#isPolling = true
    const poll = (ear: Ear, until: AbortSignal): Promise<never> =>
      ears.poll(() => [...this.#polled], ear, until)
    this.#begin(this.#insist('', null, poll).then(() => {}))
  }

  /** Makes a connection anew whenever it fails, until it ends well, gives its place up, or nothing can be done. */
  async #insist<T>(
    part: string,
    room: AbortSignal | null,
    use: (ear: Ear, until: AbortSignal) => Promise<T>,
  ): Promise<T | 'crowded'> {
    const { clock, random, health, changed, signal } = this.#plan
    let failures = 0
    let refusals = 0
    for (;;) {
      const wakeUp = this.#wakeUp.signal
      const until = AbortSignal.any([signal, wakeUp, ...(room === null ? [] : [room])])
      let since: number | null = null
      const listening = (): void => {
        since = clock.now()
        refusals = 0
        if (room !== null) this.#hearing.add(part)
        health.well(part)
      }
      try {
        return await use({ listening, changed }, until)
      } catch (error) {
        signal.throwIfAborted()
        if (room?.aborted === true) return 'crowded'
        if (wakeUp.aborted) {
          failures = 0
          continue
        }
        const trouble = troubleOf(error)
        if (trouble === 'fatal' || (trouble === 'refused' && ++refusals === REFUSED_AT_MOST)) throw error
        this.#hearing.delete(part)
        if (since !== null && clock.now() - since >= STEADY) failures = 0
        if (trouble === 'crowded' && room !== null && this.#hearing.size > 0) return 'crowded'
        if (trouble === 'crowded' && room === null) this.makeRoom()
        const pause = backOff(failures, random())
        health.failed(part, ++failures, error, pause)
        await clock.sleep(pause, until).catch(() => {})
        if (wakeUp.aborted) failures = 0
        signal.throwIfAborted()
      } finally {
        this.#hearing.delete(part)
      }
    }
  }
}
