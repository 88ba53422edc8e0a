import { findFolder, selectFolders } from './folder-selection.ts'
import { connectImap, type ImapConnection } from './imap-connection.ts'
import { listFolders } from './imap-folders.ts'
import { type Ear, idleInFolder, RENEW_IDLE } from './imap-idle.ts'
import type { ImapOptions } from './imap-options.ts'
import { POLL_EVERY, pollFolders, type SeenFolders } from './imap-poll.ts'
import { MailboxError } from './mailbox-error.ts'

/** The ways in which one hears of new mail in an account. Each keeps a connection of its own and ends with it. */
export interface Ears {
  /** The folders that a scan reads: the inbox first, what was sent last. @throws MailboxError */
  folders(signal: AbortSignal): Promise<readonly string[]>
  /** Listens in one folder. @returns when the server cannot do that, or the folder is gone. @throws MailboxError */
  listen(folder: string, ear: Ear, signal: AbortSignal): Promise<'unsupported' | 'gone'>
  /** Looks at many folders now and then. @throws MailboxError */
  poll(folders: () => readonly string[], ear: Ear, signal: AbortSignal): Promise<never>
}

/** How often the server is asked, in milliseconds. */
export interface EarTimes {
  readonly renew: number
  readonly every: number
}

/** How an account is reached. It is asked before each connection: a token may have run out since the last. */
export interface Reach {
  options(): Promise<ImapOptions>
  /** The server refused the login: what was handed out is not to be handed out again. */
  refused(): void
}

const EAR_TIMES: EarTimes = { renew: RENEW_IDLE, every: POLL_EVERY }
const GOODBYE = 1_000

/** The ears of an IMAP account. */
export function imapEars(reach: Reach, times: EarTimes = EAR_TIMES): Ears {
  const seen: SeenFolders = new Map()
  const connected = async <T>(
    signal: AbortSignal,
    use: (connection: ImapConnection, options: ImapOptions) => Promise<T>,
  ): Promise<T> => {
    const options = await reach.options()
    const connection = await connectImap({ ...options, signal }).catch((error: unknown) => {
      if (error instanceof MailboxError && error.code === 'login') reach.refused()
      throw error
    })
    try {
      return await use(connection, options)
    } finally {
      await connection.wire.logout(GOODBYE)
    }
  }
  return {
    folders: (signal) =>
      connected(signal, async (connection, options) => {
        const listed = await listFolders(connection, options)
        const readable = options.folders.length > 0 ? listed : listed.filter((folder) => !folder.foreign)
        return selectFolders(readable, options).map(({ path }) => path)
      }),
    listen: (path, ear, signal) =>
      connected(signal, async (connection, options) => {
        if (!connection.capabilities.has('IDLE')) return 'unsupported'
        const folder = findFolder(await listFolders(connection, options), path)
        if (folder === undefined) return 'gone'
        return idleInFolder(connection, options, folder, ear, { renew: times.renew, signal })
      }),
    poll: (folders, ear, signal) =>
      connected(signal, (connection, options) =>
        pollFolders(connection, options, folders, seen, ear, { every: times.every, signal }),
      ),
  }
}
