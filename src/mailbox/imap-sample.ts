import type { ImapConnection } from './imap-connection.ts'
import { examineFolder, searchUids } from './imap-folder-reading.ts'
import type { ImapFolder } from './imap-folders.ts'
import { RangeReader } from './imap-range.ts'
import type { ServerName } from './imap-reply.ts'
import type { RawMessage } from './raw-message.ts'
import { spread } from './sample.ts'

/**
 * About `count` messages of a folder: the years that its first and last message span, and in each UIDs at equal distances.
 * One SEARCH a year and one FETCH, however large the folder.
 * @throws MailboxError
 */
export async function sampleFolder(
  connection: ImapConnection,
  server: ServerName,
  source: string,
  folder: ImapFolder,
  count: number,
): Promise<readonly RawMessage[]> {
  const uidValidity = await examineFolder(connection, server, folder)
  const all = await searchUids(connection, server, 'UID 1:*')
  const signal = new AbortController().signal
  const place = { connection, server, source, folder: folder.path, uidValidity, signal }
  const picked: number[] = []
  if (all.length > count) {
    const [first, last] = yearsOf(await readAll(new RangeReader(place, spread(all, 2))))
    const share = Math.ceil(count / (last - first + 1))
    for (let year = first; year <= last; year++) {
      const between = `SINCE 1-Jan-${year} BEFORE 1-Jan-${year + 1}`
      picked.push(...spread(await searchUids(connection, server, between), share))
    }
  }
  const uids = all.length > count && picked.length > 0 ? [...new Set(picked)] : spread(all, count)
  if (uids.length === 0) return []
  return readAll(
    new RangeReader(
      place,
      [...uids].sort((a, b) => a - b),
    ),
  )
}

async function readAll(range: RangeReader): Promise<RawMessage[]> {
  const messages: RawMessage[] = []
  for await (const event of range.read()) {
    if (event.kind !== 'messages') continue
    for (const message of event.messages) {
      messages.push({ ...message, header: Buffer.from(message.header) })
    }
  }
  return messages
}

/** First and last year, at most forty apart; without dates one bucket holds all. */
function yearsOf(messages: readonly RawMessage[]): readonly [number, number] {
  const years = messages.flatMap(({ internalDate }) =>
    internalDate === null ? [] : [Number(internalDate.slice(0, 4))],
  )
  if (years.length === 0) return [1970, 1970]
  const last = Math.max(...years)
  return [Math.max(Math.min(...years), last - 40), last]
}
