import type { ImapConnection } from './imap-connection.ts'
import { examineFolder } from './imap-folder-reading.ts'
import type { ImapFolder } from './imap-folders.ts'
import { ITEMS, type RangePlace, type RangeReader } from './imap-range.ts'
import type { ReadEvent } from './source.ts'

// More than one such message is a broken folder; more than so many a server that is not well.
const MOST_FATAL = 20

/** Gives a new connection instead of the one that the server has ended. */
export type Reconnect = () => Promise<ImapConnection>

/**
 * Reads a range past messages at which the server ends the session. Dovecot does so (`BYE FETCH failed`) where a file cannot
 * be read, and a server that falls over one message does it without a word: the same command would end there for ever.
 *
 * A session that ends elsewhere, or for reasons that the message has no part in, stays an error.
 * @returns how many are gone. @throws MailboxError
 */
export async function* readPastFatal(
  range: RangeReader,
  place: RangePlace,
  folder: ImapFolder,
  reconnect: Reconnect,
): AsyncGenerator<ReadEvent, number> {
  for (let fatal = 0; ; fatal++) {
    try {
      return yield* range.read()
    } catch (error) {
      const [suspect, ...others] = range.left
      const { ended } = place.connection.wire
      const mayBeFatal = ended === 'said' || (ended === 'cut' && !range.came)
      if (suspect === undefined || !mayBeFatal || fatal === MOST_FATAL) throw error
      const after = await reconnectedPast(suspect, controls(range.given, others), place, folder, reconnect)
      place.signal.throwIfAborted()
      if (after === null) throw error
      place.connection = after
      yield* range.passOver(suspect)
    }
  }
}

/** Messages to try whether the server is well: one that has come, else some of those to come. */
function controls(given: number | undefined, others: readonly number[]): readonly number[] {
  if (given !== undefined) return [given]
  const some = [others[0], others[others.length >> 1], others.at(-1)]
  return [...new Set(some.filter((uid) => uid !== undefined))]
}

/** A connection on which another message comes, when the suspect alone ends one; null when it is not to blame. */
async function reconnectedPast(
  suspect: number,
  others: readonly number[],
  place: RangePlace,
  folder: ImapFolder,
  reconnect: Reconnect,
): Promise<ImapConnection | null> {
  /** What becomes of a new connection when it is asked for one message; null: the folder is another. */
  const asked = async (uid: number): Promise<ImapConnection | null> => {
    const connection = await reconnect()
    if ((await examineFolder(connection, place.server, folder)) !== place.uidValidity) return null
    // What it ends with is read from the connection.
    await connection.wire.run(`UID FETCH ${uid} ${ITEMS}`, () => true).catch(() => null)
    return connection
  }
  try {
    const first = await asked(suspect)
    if (first === null || first.wire.ended === null) return null
    for (const uid of others) {
      const other = await asked(uid)
      if (other === null || !other.wire.closed) return other
    }
    if (others.length > 0) return null
    const last = await reconnect()
    return (await examineFolder(last, place.server, folder)) === place.uidValidity ? last : null
  } catch {
    return null // What ended the session in the first place is the error to tell.
  }
}
