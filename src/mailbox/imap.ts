import { connectImap } from './imap-connection.ts'
import type { ImapOptions } from './imap-options.ts'
import { ImapSource } from './imap-source.ts'
import type { RawMessage } from './raw-message.ts'
import type { SampledSource } from './sample.ts'
import { sampleHeaders } from './sample.ts'
import type { FolderRole } from './source.ts'

/** What `account check` shows. */
export interface ImapCheck {
  /** `TLSv1.3`, or null for a connection without TLS. */
  readonly tls: string | null
  /** Capabilities after login, sorted. */
  readonly capabilities: readonly string[]
  readonly folders: readonly CheckedFolder[]
  /** Header sections spread over the years, for learning the receiving side. */
  readonly samples: readonly RawMessage[]
}

/** A folder of an account that is being checked. */
export interface CheckedFolder {
  readonly path: string
  readonly role: FolderRole | null
  /** Null when the server does not say. */
  readonly messages: number | null
  /** Whether a scan reads it, as the account is set up. */
  readonly read: boolean
}

/** Connects and logs in. @throws MailboxError saying what is wrong and what to do. */
export async function openImap(options: ImapOptions): Promise<SampledSource> {
  return new ImapSource(options, await connectImap(options))
}

/**
 * Connects, lists the folders and picks about `sampleCount` header sections from the fullest ones that hold incoming mail.
 * @throws MailboxError
 */
export async function checkImap(options: ImapOptions, sampleCount: number): Promise<ImapCheck> {
  const connection = await connectImap(options)
  const source = new ImapSource(options, connection)
  try {
    const read = new Set((await source.folders()).map(({ path }) => path))
    const folders: CheckedFolder[] = []
    for (const folder of await source.listed()) {
      const { path, role } = folder
      const { messages } = await source.statusOf(folder)
      folders.push({ path, role, messages, read: read.has(path) })
    }
    const fullest = folders
      .filter(
        (folder) => folder.read && folder.role !== 'sent' && folder.role !== 'junk' && folder.messages !== 0,
      )
      .sort((a, b) => (b.messages ?? 0) - (a.messages ?? 0))
      .slice(0, 3)
    const samples: RawMessage[] = []
    for (const folder of fullest) {
      samples.push(...(await sampleHeaders(source, folder, Math.ceil(sampleCount / fullest.length))))
    }
    return { tls: connection.tls, capabilities: [...connection.capabilities].sort(), folders, samples }
  } finally {
    await source.close()
  }
}
