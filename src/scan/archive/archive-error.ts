/** A file that is no archive of leaktrace, or not as it was written. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly hint: string
  constructor(message: string, hint = 'nothing was written; take another copy of the archive') {
    super(message)
    this.hint = hint
  }
}
