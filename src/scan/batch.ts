import type { Store } from '../store/store.ts'

/** Rows are inserted at once and committed this often: every commit costs more than a thousand inserts. */
const commitEvery = { messages: 20_000, milliseconds: 500 }

/** Large transactions: begun when something is to be written, committed now and then, never in the middle of a message. */
export class Batch {
  readonly #store: Store
  readonly #dryRun: boolean
  #open = false
  #written = 0
  #since = 0

  constructor(store: Store, dryRun: boolean) {
    this.#store = store
    this.#dryRun = dryRun
  }

  begin(): void {
    // A dry run is one transaction around everything, which the scan itself undoes.
    if (this.#open || this.#dryRun) return
    this.#store.begin()
    this.#open = true
    this.#written = 0
    this.#since = performance.now()
  }

  async wrote(messages: number): Promise<void> {
    this.#written += messages
    const due = performance.now() - this.#since >= commitEvery.milliseconds
    if (this.#written >= commitEvery.messages || due) await this.end()
  }

  async end(): Promise<void> {
    if (this.#open) {
      await this.#store.evidence.sync()
      this.#store.commit()
    }
    this.#open = false
  }
}
