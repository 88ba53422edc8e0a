/**
 * Ends a wait that makes no progress. Silence, trickling bytes and chatter are all the same to it: only what its owner
 * calls progress buys time. (A socket's own timeout starts again at every octet.)
 */
export class Watchdog {
  readonly #limit: () => number
  readonly #expired: () => void
  #timer: NodeJS.Timeout | null = null
  #since = 0

  /** `limit` gives the milliseconds allowed, read anew each time it matters; `expired` is called once per `start`. */
  constructor(limit: () => number, expired: () => void) {
    this.#limit = limit
    this.#expired = expired
  }

  start(): void {
    this.stop()
    this.progress()
    this.#sleep(this.#limit())
  }

  progress(): void {
    this.#since = performance.now()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #sleep(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      const left = this.#since + this.#limit() - performance.now()
      if (left > 0) this.#sleep(left)
      else {
        this.#timer = null
        this.#expired()
      }
    }, Math.ceil(milliseconds))
  }
}
