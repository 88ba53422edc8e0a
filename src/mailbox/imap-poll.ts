import { setTimeout as sleep } from 'node:timers/promises'
import type { ImapConnection } from './imap-connection.ts'
import { folderStatus, type ImapFolder, listFolders } from './imap-folders.ts'
import type { Ear } from './imap-idle.ts'
import type { ServerName } from './imap-reply.ts'
import { MailboxError } from './mailbox-error.ts'

/** How far each folder was when it was last looked at, by path. It outlives the connection. */
export type SeenFolders = Map<string, string>

/** Folders that nobody listens in are looked at this often, in milliseconds. */
export const POLL_EVERY = 2 * 60_000

/**
 * Hears of new mail in many folders over one connection, by asking for their status now and then, until the connection
 * fails or the signal ends it. A folder that is not there any more is passed over.
 *
 * @param folders paths; asked anew each round
 * @throws MailboxError; the signal's reason
 */
export async function pollFolders(
  connection: ImapConnection,
  server: ServerName,
  folders: () => readonly string[],
  seen: SeenFolders,
  ear: Ear,
  { every, signal }: { readonly every: number; readonly signal: AbortSignal },
): Promise<never> {
  const { wire } = connection
  signal.throwIfAborted()
  const stop = (): void => wire.destroy(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    let listed = new Map<string, ImapFolder>()
    let asked = new Set<string>()
    for (let isFirst = true; ; isFirst = false) {
      const wanted = folders()
      // One that was not asked for before may be newer than the list.
      if (wanted.some((path) => !asked.has(path))) {
        asked = new Set(wanted)
        listed = new Map((await listFolders(connection, server)).map((folder) => [folder.path, folder]))
      }
      for (const path of wanted) {
        const folder = listed.get(path)
        if (folder === undefined) continue
        const mark = await markOf(connection, server, { ...folder, status: null })
        if (mark === null) listed.delete(path)
        else if (seen.get(path) !== mark) {
          seen.set(path, mark)
          ear.changed(path)
        }
      }
      if (isFirst) ear.listening()
      await sleep(every, null, { signal })
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** What rises with every new message; null when the folder is gone. */
async function markOf(
  connection: ImapConnection,
  server: ServerName,
  folder: Parameters<typeof folderStatus>[2],
): Promise<string | null> {
  try {
    const { uidValidity, uidNext, messages } = await folderStatus(connection, server, folder)
    // Without UIDNEXT the number of messages is all that there is to go by.
    return `${uidValidity}:${uidNext ?? `?${messages}`}`
  } catch (error) {
    if (error instanceof MailboxError && error.code === 'no-such-folder') return null
    throw error
  }
}
