/** Hears how a scan gets on; on a terminal it is drawn, elsewhere it is nothing. */
export interface ScanProgress {
  /** A folder is opened, with so many messages to read. */
  folder(name: string, messages: number): void
  /** So many more of them were read. */
  advance(messages: number): void
  /** Something else is being done now. */
  step(words: string): void
  end(): void
}

/** Nobody listens. */
export const noProgress: ScanProgress = { folder: () => {}, advance: () => {}, step: () => {}, end: () => {} }
