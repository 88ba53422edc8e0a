import { type FetchRow, parseFetchRow } from './fetch-row.ts'
import { streamBatches } from './fetch-stream.ts'
import type { ImapConnection } from './imap-connection.ts'
import { keepOpen, uidSet } from './imap-folder-reading.ts'
import type { ImapFolder } from './imap-folders.ts'
import { refusal, type ServerName } from './imap-reply.ts'
import { LONGEST_MESSAGE, messageTooLong } from './limits.ts'
import type { FetchedMessage, MessageLocation } from './raw-message.ts'
import type { Response } from './response-reader.ts'

const SECTION = 'BODY[]'
const LIMITS = { literal: LONGEST_MESSAGE, refuse: 2 * LONGEST_MESSAGE }

/**
 * A message as the server has it (BODY.PEEK[]: the \Seen flag stays). Null when it is gone: the UID is, or the UIDVALIDITY
 * is another or unknown, so that the UID may by now name another message.
 * @throws MailboxError
 */
export async function fetchWhole(
  connection: ImapConnection,
  server: ServerName,
  folder: ImapFolder,
  { uid, uidValidity }: MessageLocation,
): Promise<Buffer | null> {
  const current = await keepOpen(connection, server, folder)
  if (current === null || current !== uidValidity) return null
  if ((await tooLong(connection, [uid])).has(uid))
    throw messageTooLong(`${server.clean(folder.path)} UID ${uid}`)
  let section: FetchRow['section'] = 'absent'
  const take = (response: Response): boolean => {
    const row = parseFetchRow(response, SECTION)
    if (row?.uid !== uid || row.section === 'absent' || section !== 'absent') return false
    section = row.section
    return true
  }
  const tagged = await connection.wire.run(`UID FETCH ${uid} (UID BODY.PEEK[])`, take, LIMITS)
  return octets(section, () => {
    if (tagged.status !== 'OK') throw refusal(server, `give the message with UID ${uid}`, tagged)
  })
}

/** Messages that wait to be taken, at most, are four times this. */
const WHOLE_BATCH = 4
/** UIDs in one command: its line stays under 8,000 octets (RFC 7162 §4). */
const SET_LENGTH = 500

/**
 * Many messages of one folder, in the order of their UIDs and with few requests. What the server does not simply give is
 * left out, whatever the reason: `fetchWhole` tells it.
 * @throws MailboxError when the connection fails
 */
export async function* fetchManyWhole(
  connection: ImapConnection,
  server: ServerName,
  folder: ImapFolder,
  locations: readonly MessageLocation[],
): AsyncGenerator<FetchedMessage> {
  const current = await keepOpen(connection, server, folder)
  const wanted = new Map(
    locations
      .filter(({ uidValidity }) => current !== null && uidValidity === current)
      .map((one) => [one.uid, one]),
  )
  const uids = [...wanted.keys()].sort((a, b) => a - b)
  const take = (response: Response): FetchedMessage | undefined => {
    const row = parseFetchRow(response, SECTION)
    const location = row === undefined ? undefined : wanted.get(row.uid)
    if (row === undefined || location === undefined || !Buffer.isBuffer(row.section)) return undefined
    wanted.delete(row.uid)
    return { location, message: row.section }
  }
  for (let start = 0; start < uids.length; start += SET_LENGTH) {
    const part = uids.slice(start, start + SET_LENGTH)
    const long = await tooLong(connection, part)
    const set = uidSet(part.filter((uid) => !long.has(uid)))
    if (set === '') continue
    const command = `UID FETCH ${set} (UID BODY.PEEK[])`
    const batches = streamBatches(
      connection.wire,
      command,
      take,
      ({ message }) => message.length,
      LIMITS,
      WHOLE_BATCH,
    )
    for await (const batch of batches) yield* batch
  }
}

/** Those that are longer than what is read whole: they are not even fetched. */
async function tooLong({ wire }: ImapConnection, uids: readonly number[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  await wire.run(`UID FETCH ${uidSet(uids)} (UID RFC822.SIZE)`, (response) => {
    const row = parseFetchRow(response, SECTION)
    if (row?.size != null && row.size > LONGEST_MESSAGE) found.add(row.uid)
    return row !== undefined
  })
  return found
}

/** A copy, so that a chunk of the network is not kept for it. */
function octets(section: FetchRow['section'], checkAnswer: () => void): Buffer | null {
  if (Buffer.isBuffer(section)) return Buffer.from(section)
  if (section === 'too-large') throw messageTooLong('a message')
  checkAnswer()
  return null
}
