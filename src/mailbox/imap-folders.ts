import { number, uint32 } from './fetch-row.ts'
import { assignRoles } from './folder-role.ts'
import type { ImapConnection } from './imap-connection.ts'
import { refusal, type ServerName, type Tagged } from './imap-reply.ts'
import { decodeMailboxName } from './mailbox-name.ts'
import { FramingError, type Response } from './response-reader.ts'
import { parseValues, type Value } from './response-values.ts'
import type { Folder } from './source.ts'

/** What STATUS tells of a folder (RFC 9051 §6.3.11); null where the server says nothing or nonsense. */
export interface FolderStatus {
  readonly uidValidity: string | null
  readonly uidNext: number | null
  readonly messages: number | null
  /** RFC 7162; decimal, too long for a number. */
  readonly highestModseq: string | null
}

/** A folder that can be read on a server. */
export interface ImapFolder extends Folder {
  /** Name as served, one character an octet: what commands take. */
  readonly mailbox: string
  /** Belongs to somebody else (RFC 2342 other users', shared): read only when asked for by name. */
  readonly foreign: boolean
  /** Known when LIST-STATUS (RFC 5819) told it along the way. */
  readonly status: FolderStatus | null
}

const MOST_FOLDERS = 100_000

/** Every folder that can be selected, with its status where one command can tell all (one round trip). */
export async function listFolders(
  connection: ImapConnection,
  server: ServerName,
): Promise<readonly ImapFolder[]> {
  const { wire, capabilities } = connection
  const listed: ListLine[] = []
  const statuses = new Map<string, FolderStatus>()
  const take = (response: Response): boolean => {
    const line = parseList(response)
    if (line !== undefined) listed.push(line)
    if (listed.length > MOST_FOLDERS) throw new FramingError('folders without end')
    const status = parseStatus(response)
    if (status !== undefined) statuses.set(status.mailbox, status.status)
    return line !== undefined
  }
  const options = returnOptions(capabilities)
  let tagged: Tagged | null = null
  if (options !== '') tagged = await wire.run(`LIST "" "*" RETURN (${options})`, take)
  if (tagged?.status !== 'OK') {
    listed.length = 0 // Offered, but not taken: ask as in 1996.
    tagged = await wire.run('LIST "" "*"', take)
  }
  if (tagged.status !== 'OK') throw refusal(server, 'list its folders', tagged)
  return toFolders(listed.filter(isSelectable), statuses, connection.foreignPrefixes)
}

/** Asks for one folder's status. @throws MailboxError */
export async function folderStatus(
  connection: ImapConnection,
  server: ServerName,
  folder: ImapFolder,
): Promise<FolderStatus> {
  let status: FolderStatus | null = null
  const command = `STATUS ${quoteMailbox(folder.mailbox)} (${statusItems(connection.capabilities)})`
  const tagged = await connection.wire.run(command, (response) => {
    status = parseStatus(response)?.status ?? status
    return false
  })
  if (tagged.status !== 'OK') throw refusal(server, `give the status of ${server.clean(folder.path)}`, tagged)
  return status ?? { uidValidity: null, uidNext: null, messages: null, highestModseq: null }
}

/** A name as a quoted string (RFC 9051 §4.3). Names that cannot be quoted are never listed. */
export function quoteMailbox(mailbox: string): string {
  return `"${mailbox.replace(/[\\"]/g, '\\$&')}"`
}

interface ListLine {
  readonly attributes: readonly string[]
  readonly delimiter: string | null
  readonly mailbox: string
}

function returnOptions(capabilities: ReadonlySet<string>): string {
  const special = capabilities.has('SPECIAL-USE') && capabilities.has('LIST-EXTENDED') ? ['SPECIAL-USE'] : []
  const status = capabilities.has('LIST-STATUS') ? [`STATUS (${statusItems(capabilities)})`] : []
  return [...special, ...status].join(' ')
}

function statusItems(capabilities: ReadonlySet<string>): string {
  const modseq = capabilities.has('CONDSTORE') || capabilities.has('QRESYNC') ? ' HIGHESTMODSEQ' : ''
  return `MESSAGES UIDNEXT UIDVALIDITY${modseq}`
}

function parseList(response: Response): ListLine | undefined {
  const [attributes, delimiter, name] = valuesOf(response, /^\* LIST (?=\()/i)
  const mailbox = textOf(name)
  if (!Array.isArray(attributes) || mailbox === undefined) return undefined
  return {
    attributes: attributes.filter((attribute) => typeof attribute === 'string'),
    delimiter: typeof delimiter === 'string' ? delimiter : null,
    mailbox: mailbox.toUpperCase() === 'INBOX' ? 'INBOX' : mailbox,
  }
}

function parseStatus(
  response: Response,
): { readonly mailbox: string; readonly status: FolderStatus } | undefined {
  const [name, items] = valuesOf(response, /^\* STATUS /i)
  const mailbox = textOf(name)
  if (mailbox === undefined || !Array.isArray(items)) return undefined
  const value = (key: string): Value | undefined => {
    const at = items.findIndex((item, index) => index % 2 === 0 && String(item).toUpperCase() === key)
    return at < 0 ? undefined : items[at + 1]
  }
  const modseq = value('HIGHESTMODSEQ')
  return {
    mailbox: mailbox.toUpperCase() === 'INBOX' ? 'INBOX' : mailbox,
    status: {
      uidValidity: uint32(value('UIDVALIDITY'))?.toString() ?? null,
      uidNext: uint32(value('UIDNEXT')),
      messages: number(value('MESSAGES')),
      highestModseq: typeof modseq === 'string' && /^\d{1,19}$/.test(modseq) ? modseq : null,
    },
  }
}

function valuesOf(response: Response, start: RegExp): readonly Value[] {
  const match = start.exec(response[0])
  return (match === null ? undefined : parseValues(response, match[0].length)) ?? []
}

function textOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value
  return Buffer.isBuffer(value) ? value.toString('latin1') : undefined
}

function isSelectable({ attributes, mailbox }: ListLine): boolean {
  const flags = attributes.map((attribute) => attribute.toLowerCase())
  return (
    mailbox !== '' &&
    !/[\0\r\n]/.test(mailbox) &&
    !flags.includes('\\noselect') &&
    !flags.includes('\\nonexistent')
  )
}

function toFolders(
  lines: readonly ListLine[],
  statuses: ReadonlyMap<string, FolderStatus>,
  foreignPrefixes: readonly string[],
): ImapFolder[] {
  const unique = [...new Map(lines.map((line) => [line.mailbox, line])).values()]
  const roles = assignRoles(
    unique.map(({ mailbox, delimiter, attributes }) => ({
      levels: delimiter === null ? [decodeMailboxName(mailbox)] : decodeMailboxName(mailbox).split(delimiter),
      attributes,
    })),
  )
  return unique.map(({ mailbox }, index) => ({
    path: decodeMailboxName(mailbox),
    role: roles[index] ?? null,
    mailbox,
    foreign: foreignPrefixes.some((prefix) => mailbox.startsWith(prefix)),
    status: statuses.get(mailbox) ?? null,
  }))
}
