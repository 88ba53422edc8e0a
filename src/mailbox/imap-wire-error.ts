import { parseStatusText, quoteServer, type ServerName } from './imap-reply.ts'
import { MailboxError } from './mailbox-error.ts'
import type { FramingError } from './response-reader.ts'

/**
 * The error for a connection that ended.
 *
 * @param bye what the server said before it, or null
 */
export function cutError(server: ServerName, bye: string | null, cause: Error | null): MailboxError {
  if (bye !== null) {
    const { code, text } = parseStatusText(bye)
    return new MailboxError(
      'try-again',
      `${server.host} ended the session${quoteServer(server, code, text)}`,
      'try again later; what was read is kept',
    )
  }
  const code = (cause as NodeJS.ErrnoException | null)?.code
  return new MailboxError(
    'try-again',
    `the connection to ${server.host} was cut${code === undefined ? '' : ` (${code})`}`,
    'run the same command again; it goes on where it stopped',
  )
}

/** The error for octets that are no IMAP. */
export function misspokenError(server: ServerName, error: FramingError): MailboxError {
  return new MailboxError(
    'protocol',
    `${server.host} sends ${error.message}`,
    'the server does not speak IMAP as it should; nothing of this answer was kept',
  )
}

/** The error for a server that came to nothing within so many milliseconds. */
export function stalledError(server: ServerName, progress: number): MailboxError {
  return new MailboxError(
    'try-again',
    `${server.host} sent no message and no answer for ${Math.round(progress / 1000)} s`,
    'run the same command again; it goes on where it stopped',
  )
}
