import { uint32 } from './fetch-row.ts'
import type { ImapConnection } from './imap-connection.ts'
import { type FolderStatus, type ImapFolder, quoteMailbox } from './imap-folders.ts'
import { refusal, type ServerName } from './imap-reply.ts'
import { imapDay } from './internal-date.ts'
import { FramingError, type Response } from './response-reader.ts'

// A list of all UIDs comes as one line: ten million of them fit.
const SEARCH_LINE = 64 << 20
const MOST_MESSAGES = 10_000_000

/** Opens a folder for reading only (EXAMINE, RFC 9051 §6.3.3: no flag ever changes). @returns its UIDVALIDITY, or null. */
export async function examineFolder(
  connection: ImapConnection,
  server: ServerName,
  folder: ImapFolder,
): Promise<string | null> {
  let uidValidity: string | null = null
  connection.selected = null
  const tagged = await connection.wire.run(`EXAMINE ${quoteMailbox(folder.mailbox)}`, (response) => {
    const code = /^\* OK \[UIDVALIDITY (\d{1,10})\]/i.exec(response[0])
    if (code !== null) uidValidity = uint32(code[1])?.toString() ?? null
    return false
  })
  if (tagged.status !== 'OK') throw refusal(server, `open ${server.clean(folder.path)}`, tagged)
  connection.selected = { mailbox: folder.mailbox, uidValidity }
  return uidValidity
}

/** The same, without asking when the folder is open already: while it is, its UIDVALIDITY stands. */
export async function keepOpen(
  connection: ImapConnection,
  server: ServerName,
  folder: ImapFolder,
): Promise<string | null> {
  const { selected } = connection
  return selected?.mailbox === folder.mailbox
    ? selected.uidValidity
    : examineFolder(connection, server, folder)
}

/** UIDs in the open folder that match, ascending, each once. `criteria`: `UID 5:*`, `UID 5:* SINCE 2-Mar-2016`. */
export async function searchUids(
  { wire }: ImapConnection,
  server: ServerName,
  criteria: string,
): Promise<readonly number[]> {
  const found: number[] = []
  const take = (response: Response): boolean => {
    if (/^\* SEARCH\b/i.test(response[0])) readNumbers(response[0], found)
    if (found.length > MOST_MESSAGES) throw new FramingError('message numbers without end')
    return false
  }
  const tagged = await wire.run(`UID SEARCH ${criteria}`, take, { line: SEARCH_LINE })
  if (tagged.status !== 'OK') throw refusal(server, 'search a folder', tagged)
  return ascending(found)
}

/** The criteria for messages after a UID, taken in on or after an ISO day. */
export function newMessages(after: number, since: string | null): string {
  return `UID ${after + 1}:*${since === null ? '' : ` SINCE ${imapDay(since)}`}`
}

/** UIDs as a sequence set (RFC 9051 §9): `1:3,7`. They are ascending. */
export function uidSet(uids: readonly number[]): string {
  const ranges: string[] = []
  for (let start = 0; start < uids.length; ) {
    let end = start
    while (uids[end + 1] === uids[end]! + 1) end++
    ranges.push(start === end ? `${uids[start]}` : `${uids[start]}:${uids[end]}`)
    start = end + 1
  }
  return ranges.join(',')
}

/**
 * Equal on two visits when nothing can have changed between them: a new message raises UIDNEXT. Null when the server does
 * not tell enough to be sure.
 */
export function fingerprintOf(status: FolderStatus): string | null {
  const { uidValidity, uidNext, messages, highestModseq } = status
  if (uidValidity === null || uidNext === null || messages === null) return null
  return `${uidValidity}:${uidNext}:${messages}:${highestModseq ?? '-'}`
}

/** Reads the numbers of a SEARCH response without cutting it into a million strings. What is no UID is passed over. */
function readNumbers(line: string, into: number[]): void {
  let value = 0
  let digits = 0
  const end = line.includes('(') ? line.indexOf('(') : line.length // `(MODSEQ 7)`, RFC 7162 §3.1.5
  for (let at = '* SEARCH'.length; at <= end; at++) {
    const digit = line.charCodeAt(at) - 48
    if (at < end && digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digits++
    } else {
      if (digits > 0 && digits <= 10 && value > 0 && value < 2 ** 32) into.push(value)
      value = 0
      digits = 0
    }
  }
}

function ascending(uids: number[]): readonly number[] {
  const sorted = uids.every((uid, index) => index === 0 || uid > uids[index - 1]!)
  return sorted ? uids : [...new Set(uids)].sort((a, b) => a - b)
}
