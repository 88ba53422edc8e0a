import { type FetchRow, parseFetchRow } from './fetch-row.ts'
import type { ImapConnection } from './imap-connection.ts'
import { keepOpen } from './imap-folder-reading.ts'
import type { ImapFolder } from './imap-folders.ts'
import { refusal, type ServerName } from './imap-reply.ts'
import { LONGEST_MESSAGE, messageTooLong } from './limits.ts'
import type { MessageLocation } from './raw-message.ts'
import type { Response } from './response-reader.ts'

const SECTION = 'BODY[]'

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
  let section: FetchRow['section'] = 'absent'
  const take = (response: Response): boolean => {
    const row = parseFetchRow(response, SECTION)
    if (row?.uid !== uid || row.section === 'absent' || section !== 'absent') return false
    section = row.section
    return true
  }
  const limits = { literal: LONGEST_MESSAGE, refuse: 2 * LONGEST_MESSAGE }
  const tagged = await connection.wire.run(`UID FETCH ${uid} (UID BODY.PEEK[])`, take, limits)
  return octets(section, () => {
    if (tagged.status !== 'OK') throw refusal(server, `give the message with UID ${uid}`, tagged)
  })
}

/** A copy, so that a chunk of the network is not kept for it. */
function octets(section: FetchRow['section'], checkAnswer: () => void): Buffer | null {
  if (Buffer.isBuffer(section)) return Buffer.from(section)
  if (section === 'too-large') throw messageTooLong('a message')
  checkAnswer()
  return null
}
