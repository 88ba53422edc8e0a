import { MailboxError, PlaceError } from './mailbox-error.ts'

/** The tagged answer to a command (RFC 9051 §7.1). */
export interface Tagged {
  readonly status: 'OK' | 'NO' | 'BAD'
  /** Response code in upper case, with its arguments (`UNAVAILABLE`, `UIDVALIDITY 7`), or null. */
  readonly code: string | null
  /** Text meant for people, as served. */
  readonly text: string
}

/** Reads what follows the tag; undefined when it is no status response. */
export function parseTagged(text: string): Tagged | undefined {
  const match = /^(OK|NO|BAD)(?: |$)/i.exec(text)
  if (match === null) return undefined
  const status = match[1]!.toUpperCase() as Tagged['status']
  return { status, ...parseStatusText(text.slice(match[0].length)) }
}

/** `[CODE args] text` apart. */
export function parseStatusText(text: string): Pick<Tagged, 'code' | 'text'> {
  const end = text.startsWith('[') ? text.indexOf(']') : -1
  if (end < 0) return { code: null, text: text.trim() }
  return { code: text.slice(1, end).toUpperCase(), text: text.slice(end + 1).trim() }
}

/** Whom we speak to, for messages; `clean` makes server text fit for a terminal. */
export interface ServerName {
  readonly host: string
  readonly clean: (text: string) => string
}

// RFC 5530 §3 codes for what may be well again soon; THROTTLED is Gmail's and Yahoo's.
const TEMPORARY = new Set(['UNAVAILABLE', 'LIMIT', 'INUSE', 'OVERQUOTA', 'THROTTLED'])

const TEMPORARY_WORDS = [
  ...['too many', 'simultaneous', 'throttl', 'back-off', 'backoff', 'try again', 'try later', 'temporar'],
  ...['rate limit', 'exceeded', 'overloaded', 'busy', 'not available', 'maximum number of connections'],
]

/** Whether a refusal is about now and not about the person: too many connections, throttling, a backend that is down. */
export function isTemporary(code: string | null, text: string): boolean {
  const words = text.toLowerCase()
  return (
    TEMPORARY.has(code?.split(' ')[0] ?? '') ||
    (code !== 'AUTHENTICATIONFAILED' && TEMPORARY_WORDS.some((word) => words.includes(word)))
  )
}

/** Milliseconds the server asks to wait (`Suggested Backoff Time: 300 milliseconds`, Exchange), or null when it does not throttle. */
export function throttleDelay(tagged: Tagged): number | null {
  const throttled = tagged.status !== 'OK' && /throttl/i.test(`${tagged.code ?? ''} ${tagged.text}`)
  if (!throttled) return null
  const asked = /backoff time: {0,9}(\d{1,9})/i.exec(tagged.text)
  return asked === null ? 1000 : Number(asked[1])
}

/**
 * The error for a command that was answered NO or BAD. `what` says what was wanted: `open INBOX`. What is not about now is
 * about the place that was named (PlaceError): the connection stands, and another place may well be had.
 */
export function refusal(server: ServerName, what: string, tagged: Tagged): MailboxError {
  const said = quoteServer(server, tagged.code, tagged.text)
  const message = `${server.host} does not ${what}${said}`
  const code = tagged.code?.split(' ')[0] ?? ''
  if (isTemporary(tagged.code, tagged.text)) {
    return new MailboxError('try-again', message, 'try again later; what was read is kept')
  }
  if (code === 'NONEXISTENT' || code === 'TRYCREATE') {
    return new PlaceError(
      'no-such-folder',
      message,
      'see `leaktrace account check` for the folders there are',
    )
  }
  if (code === 'NOPERM' || code === 'AUTHORIZATIONFAILED' || code === 'EXPIRED') {
    return new PlaceError('login', message, 'the login may not do that; ask who runs the server')
  }
  if (code === 'SERVERBUG' || code === 'CONTACTADMIN' || code === 'CORRUPTION') {
    return new PlaceError('unavailable', message, 'the fault is on the server; ask who runs it')
  }
  return new PlaceError(
    'protocol',
    message,
    'the server does not take a command that every IMAP server takes',
  )
}

/** `: "text [CODE]"`, cleaned and short, or nothing when the server said nothing. */
export function quoteServer(server: ServerName, code: string | null, text: string): string {
  const said = server.clean(`${text}${code === null ? '' : ` [${code}]`}`.trim())
  return said === '' ? '' : `: "${said.length > 200 ? `${said.slice(0, 200)}…` : said}"`
}
