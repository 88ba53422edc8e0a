import type { Ears } from '../../src/mailbox/imap-ears.ts'
import type { Ear } from '../../src/mailbox/imap-idle.ts'
import type { WatchEvent } from '../../src/report/watch-event.ts'
import { watch } from '../../src/scan/watch.ts'
import type { Clock } from '../../src/scan/watch-clock.ts'

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

/** A clock that a test moves: waits end when their time has come, and not before. */
class TestClock implements Clock {
  #wall = 0
  #waking = 0
  #sleepers: Sleeper[] = []
  /** Every wait that was asked for, in milliseconds. */
  readonly asked: number[] = []

  now(): number {
    return this.#wall
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    this.asked.push(milliseconds)
    return new Promise((resolve, reject) => {
      const stop = (): void => reject(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
      const wake = (): void => {
        signal.removeEventListener('abort', stop)
        resolve()
      }
      this.#sleepers.push({ until: this.#waking + milliseconds, wake })
    })
  }

  /** So much time passes, and whatever it brings about happens. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#waking + milliseconds
    for (;;) {
      await settle()
      const next = this.#sleepers.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until)[0]
      if (next === undefined) break
      this.#wall += next.until - this.#waking
      this.#waking = next.until
      this.#sleepers = this.#sleepers.filter((one) => one !== next)
      next.wake()
    }
    this.#wall += end - this.#waking
    this.#waking = end
  }

  /** The machine sleeps: the clock on the wall goes on, and no wait gets shorter. */
  suspend(milliseconds: number): void {
    this.#wall += milliseconds
  }
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve))
}

/** A connection that listens in one folder, or looks at many. */
export interface FakeConnection {
  /** Folder, or '' for the one that looks at many. */
  readonly folder: string
  readonly ear: Ear
  readonly folders: () => readonly string[]
  /** The connection fails. */
  fail(error: unknown): void
  end(how: 'unsupported' | 'gone'): void
  readonly isOpen: () => boolean
}

/** What a watch does, with ears and scans that a test answers for. */
export function watchWorld(
  folders: readonly string[],
  given: {
    /** Called for each connection that is asked for; what it throws refuses it. */
    connect?: (folder: string) => void
    round?: (folders: readonly string[] | null) => Promise<void>
    random?: () => number
  } = {},
) {
  const clock = new TestClock()
  const connections: FakeConnection[] = []
  const told: WatchEvent[] = []
  const rounds: (readonly string[] | null)[] = []
  const stop = new AbortController()
  const open = <T>(
    folder: string,
    ear: Ear,
    among: () => readonly string[],
    signal: AbortSignal,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      let isOpen = true
      const close = (): void => {
        isOpen = false
      }
      signal.throwIfAborted()
      given.connect?.(folder)
      signal.addEventListener('abort', () => {
        close()
        reject(signal.reason)
      })
      connections.push({
        ...{ folder, ear, folders: among, isOpen: () => isOpen },
        fail: (error) => {
          close()
          reject(error)
        },
        end: (how) => {
          close()
          resolve(how as T)
        },
      })
      ear.listening()
      if (folder !== '') ear.changed(folder)
    })
  const ears: Ears = {
    folders: async () => folders,
    listen: (folder, ear, signal) => open(folder, ear, () => [folder], signal),
    poll: (among, ear, signal) => open('', ear, among, signal),
  }
  const ended = watch({
    ...{ ears, clock, signal: stop.signal },
    random: given.random ?? (() => 1),
    tell: (event) => void told.push(event),
    round: async (changed) => {
      rounds.push(changed)
      await given.round?.(changed)
    },
  })
  ended.catch(() => {})
  const openNow = (folder: string): FakeConnection | undefined =>
    connections.filter((one) => one.folder === folder && one.isOpen()).at(-1)
  return { clock, connections, told, rounds, stop, ended, openNow, kinds: () => told.map(({ kind }) => kind) }
}
