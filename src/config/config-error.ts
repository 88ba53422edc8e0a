/** The configuration cannot be used as it stands; the exit status is 78. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'config'
  /** What to do about it. */
  readonly hint: string
  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.hint = hint
  }
}
