import type { ImapConnection } from './imap-connection.ts'
import { examineFolder } from './imap-folder-reading.ts'
import type { ImapFolder } from './imap-folders.ts'
import type { ServerName } from './imap-reply.ts'
import type { Response } from './response-reader.ts'

/** Who is told what a folder makes itself heard by. */
export interface Ear {
  /** The server listens: what comes from now on is told. */
  readonly listening: () => void
  /** New mail may have come. Also told when listening begins, since what came before it was not heard. */
  readonly changed: (folder: string) => void
}

/**
 * IDLE is asked for anew this often. RFC 2177 wants it before 29 minutes; many routers and some servers forget a silent
 * connection after ten, and a connection that died without a word is noticed only by asking.
 */
export const RENEW_IDLE = 9 * 60_000

/** An IDLE that ends by itself sooner than this, in milliseconds, is none. */
const SHORTEST_IDLE = 1_000

/**
 * Hears of new mail in one folder (IDLE, RFC 2177) until the connection fails or the signal ends it.
 *
 * @param renew milliseconds after which IDLE is asked for anew
 * @returns `unsupported` when the server offers no IDLE, or none that works.
 * @throws MailboxError; the signal's reason
 */
export async function idleInFolder(
  connection: ImapConnection,
  server: ServerName,
  folder: ImapFolder,
  ear: Ear,
  { renew, signal }: { readonly renew: number; readonly signal: AbortSignal },
): Promise<'unsupported'> {
  const { wire, capabilities } = connection
  if (!capabilities.has('IDLE')) return 'unsupported'
  signal.throwIfAborted()
  const stop = (): void => wire.destroy(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  const hear = hearing(() => ear.changed(folder.path))
  wire.unasked = hear
  try {
    await examineFolder(connection, server, folder)
    let isNew = true
    const begun = (): void => {
      if (!isNew) return
      isNew = false
      ear.listening()
      ear.changed(folder.path)
    }
    while (await idleOnce(connection, hear, begun, renew));
    return 'unsupported'
  } finally {
    signal.removeEventListener('abort', stop)
    wire.unasked = () => {}
  }
}

/** One IDLE, ended by us when it is time. @returns whether it can be asked for again. */
async function idleOnce(
  { wire }: ImapConnection,
  hear: (response: Response) => boolean,
  begun: () => void,
  renew: number,
): Promise<boolean> {
  let timer: NodeJS.Timeout | null = null
  let since: number | null = null
  let isOurs = false
  try {
    const { status } = await wire.idle(hear, () => {
      since = performance.now()
      timer = setTimeout(() => {
        isOurs = true
        wire.endIdle()
      }, renew)
      begun()
    })
    // A server that ends every IDLE as soon as it has begun would be asked without end.
    return status === 'OK' && since !== null && (isOurs || performance.now() - since >= SHORTEST_IDLE)
  } finally {
    if (timer !== null) clearTimeout(timer)
  }
}

/** Tells when a folder has more messages than before (RFC 9051 §7.4.1, §7.5.1). None of it is progress of a command. */
function hearing(grew: () => void): (response: Response) => boolean {
  let known = -1
  return ([text]) => {
    const found = /^\* (\d{1,10}) (EXISTS|EXPUNGE)\b/i.exec(text)
    if (found === null) return false
    if (found[2]?.toUpperCase() === 'EXPUNGE') {
      known--
      return false
    }
    const count = Number(found[1])
    if (count > known) grew()
    known = count
    return false
  }
}
