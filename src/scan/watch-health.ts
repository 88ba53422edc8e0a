import type { WatchEvent } from '../report/watch-event.ts'

/**
 * Tells of outages and of their end, once each however many parts of the watch they hit. A cut that mends at the first
 * try is nobody's business.
 */
export class Health {
  readonly #tell: (event: WatchEvent) => void
  readonly #ill = new Set<string>()
  #isTold = false

  constructor(tell: (event: WatchEvent) => void) {
    this.#tell = tell
  }

  /** Part of the watch has failed so many times in a row. */
  failed(part: string, failures: number, error: unknown, again: number): void {
    this.#ill.add(part)
    if (failures < 2 || this.#isTold) return
    this.#isTold = true
    this.#tell({ kind: 'lost', error, again })
  }

  /** It works, or is no part of the watch any more. */
  well(part: string): void {
    this.#ill.delete(part)
    if (this.#ill.size > 0 || !this.#isTold) return
    this.#isTold = false
    this.#tell({ kind: 'back' })
  }
}
