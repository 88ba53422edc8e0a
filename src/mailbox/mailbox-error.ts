/** Why a mailbox could not be read; each code has its exit status (sysexits) in `cli/exit-status.ts`. */
export type MailboxErrorCode =
  | 'no-such-source' // 66
  | 'not-a-mailbox' // 65
  | 'unreadable' // 77 (permission) — files
  | 'input-output' // 74
  | 'unavailable' // 69: host unknown, connection refused, server says unavailable for good
  | 'try-again' // 75: cut, time-out, throttled, too many connections
  | 'protocol' // 76: TLS, STARTTLS missing, not IMAP
  | 'login' // 77: wrong password, login disabled
  | 'no-such-folder' // 66
  | 'secret' // 78: the password command gave nothing

/** A failure of a mail source, in words for the person: what is wrong, and what to do. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError'
  readonly code: MailboxErrorCode
  readonly hint: string
  constructor(code: MailboxErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.code = code
    this.hint = hint
  }
}

/** A folder or a message that cannot be had, while the rest of its source can: whoever reads many goes on with the others. */
export class PlaceError extends MailboxError {}
