import { parseHeaderSection } from '../mail/header.ts'
import { connectImap, type ImapConnection } from './imap-connection.ts'
import { examineFolder, searchUids } from './imap-folder-reading.ts'
import { type ImapFolder, listFolders, quoteMailbox } from './imap-folders.ts'
import type { ImapOptions } from './imap-options.ts'
import { refusal, type Tagged } from './imap-reply.ts'
import { MailboxError } from './mailbox-error.ts'

/** Where a draft was put. */
export interface FiledDraft {
  /** Name of the folder as people read it. */
  readonly folder: string
  readonly uid: number
}

const GOODBYE = 2_000

/**
 * Puts a message into the account's folder for drafts, marked as a draft. This is the only thing that leaktrace ever
 * writes to a mailbox: no folder is opened for writing, none is made, no flag of another message is touched.
 *
 * @throws MailboxError, with `no-such-folder` where the account has no folder for drafts
 */
export async function fileDraft(options: ImapOptions, message: Uint8Array): Promise<FiledDraft> {
  // RFC 9051 §9: a literal holds no NUL. Messages that we make hold none (RFC 5322 §2.2).
  if (message.includes(0)) throw new Error('a draft must not hold a NUL')
  const connection = await connectImap(options)
  try {
    const folder = await draftsFolder(connection, options)
    const tagged = await append(connection, folder, message)
    if (tagged.status !== 'OK') {
      throw refusal(options, `take a draft into ${options.clean(folder.path)}`, tagged)
    }
    const uid = assignedUid(tagged) ?? (await findDraft(connection, options, folder, message))
    return { folder: folder.path, uid }
  } finally {
    await connection.wire.logout(GOODBYE)
  }
}

async function draftsFolder(connection: ImapConnection, options: ImapOptions): Promise<ImapFolder> {
  const folders = await listFolders(connection, options)
  const found = folders.find(({ role, foreign }) => role === 'drafts' && !foreign)
  if (found !== undefined) return found
  throw new MailboxError(
    'no-such-folder',
    `${options.host} has no folder for drafts`,
    'write the letter to a file with --format eml --out DIR and open that in your mail program',
  )
}

function append(connection: ImapConnection, folder: ImapFolder, message: Uint8Array): Promise<Tagged> {
  const { wire, capabilities } = connection
  // RFC 7888: LITERAL- spares the question for small ones only.
  const atOnce = capabilities.has('LITERAL+') || (capabilities.has('LITERAL-') && message.length <= 4096)
  return wire.runWithLiteral(`APPEND ${quoteMailbox(folder.mailbox)} (\\Draft)`, message, atOnce)
}

/** RFC 4315 §3: `APPENDUID uidvalidity uid`. */
function assignedUid({ code }: Tagged): number | null {
  const uid = /^APPENDUID \d{1,10} (\d{1,10})$/.exec(code ?? '')?.[1]
  return uid === undefined ? null : Number(uid)
}

/** The draft's UID where the server does not tell it: looked for by its Message-ID, in the folder opened for reading. */
async function findDraft(
  connection: ImapConnection,
  options: ImapOptions,
  folder: ImapFolder,
  message: Uint8Array,
): Promise<number> {
  const { fields } = parseHeaderSection(Buffer.from(message).toString('latin1'))
  const id = fields.find(({ name }) => name === 'message-id')?.value ?? ''
  await examineFolder(connection, options, folder)
  const uids = /^[\x21-\x7e]{1,900}$/.test(id)
    ? await searchUids(connection, options, `HEADER Message-ID ${quoteMailbox(id)}`)
    : []
  const uid = uids.at(-1)
  if (uid !== undefined) return uid
  throw new MailboxError(
    'protocol',
    `${options.host} says that it took the draft, but ${options.clean(folder.path)} does not hold it`,
    'look into the folder with your mail program before you try again',
  )
}
