import type { ImapConnection } from './imap-connection.ts'
import { type Reconnect, readPastFatal } from './imap-fatal-message.ts'
import { examineFolder, fingerprintOf, newMessages, searchUids, uidSet } from './imap-folder-reading.ts'
import type { FolderStatus, ImapFolder } from './imap-folders.ts'
import { type RangePlace, RangeReader } from './imap-range.ts'
import type { ServerName } from './imap-reply.ts'
import type { Cursor, ReadEvent, ReadOptions } from './source.ts'

// One request for so many messages: one round trip, one step of progress, and what is asked again after a cut.
const RANGE = 5_000

/**
 * Reads what is new in a folder since the cursor, in requests of at most 5,000 messages, with a checkpoint after each. A
 * failure in the middle of one is thrown after a checkpoint for what came before it.
 *
 * `status` was taken before: what comes in meanwhile makes the next fingerprint differ, so that it is seen then.
 * @throws MailboxError
 */
export async function* readImapFolder(
  connection: ImapConnection,
  server: ServerName,
  source: string,
  folder: ImapFolder,
  status: FolderStatus,
  cursor: Cursor | null,
  { retry, since, signal }: ReadOptions,
  reconnect: Reconnect,
): AsyncGenerator<ReadEvent> {
  const fingerprint = fingerprintOf(status)
  if (retry.length === 0 && cursor !== null && hasNothingNew(cursor, status, fingerprint)) {
    yield { kind: 'opened', uidValidity: status.uidValidity, count: 0, unchanged: true }
    return
  }
  const uidValidity = await examineFolder(connection, server, folder)
  // RFC 9051 §2.3.1.1: other UIDVALIDITY, or none: no UID known from before means anything.
  const start = uidValidity !== null && cursor?.uidValidity === uidValidity ? cursor.lastUid : 0
  const again = start === 0 ? [] : await stillThere(connection, server, retry, start)
  const searched = await searchUids(connection, server, newMessages(start, since))
  const fresh = searched.filter((uid) => uid > start) // `9:*` finds the last message even when that is 8.
  yield { kind: 'opened', uidValidity, count: again.length + fresh.length, unchanged: false }

  const place: RangePlace = {
    ...{ connection, server, source, folder: folder.path, uidValidity, signal },
  }
  // With `since` the messages before that day are not accounted for: the cursor stays where it was.
  const moves = since === null
  let lastUid = start
  let gone = 0
  for (const uids of [...parts(again), ...parts(fresh)]) {
    signal.throwIfAborted()
    const range = new RangeReader(place, uids)
    const upTo = (uid: number): number => (moves ? Math.max(lastUid, uid) : lastUid)
    try {
      gone += yield* readPastFatal(range, place, folder, reconnect)
    } catch (error) {
      const reached = upTo(range.accountedUpTo)
      if (reached > lastUid) yield checkpoint(uidValidity, reached, null, 0)
      throw error
    }
    lastUid = upTo(uids.at(-1) ?? 0)
    if (moves && uids.at(-1) !== (fresh.at(-1) ?? again.at(-1))) {
      yield checkpoint(uidValidity, lastUid, null, gone)
      gone = 0
    }
  }
  if (moves) {
    const sure = status.uidValidity === uidValidity ? fingerprint : null
    yield checkpoint(uidValidity, lastUid, sure, gone)
  } else {
    yield { kind: 'checkpoint', cursor: cursor ?? { uidValidity, lastUid: 0, fingerprint: null }, gone }
  }
}

/** Which UIDs of before are still in the folder. */
async function stillThere(
  connection: ImapConnection,
  server: ServerName,
  retry: readonly number[],
  start: number,
): Promise<readonly number[]> {
  const old = [...new Set(retry)].filter((uid) => uid <= start).sort((a, b) => a - b)
  const found: number[] = []
  for (let at = 0; at < old.length; at += 500) {
    const part = old.slice(at, at + 500)
    const there = new Set(await searchUids(connection, server, `UID ${uidSet(part)}`))
    found.push(...part.filter((uid) => there.has(uid)))
  }
  return found
}

/** Flags alone may have changed (HIGHESTMODSEQ): no new message comes without raising UIDNEXT (RFC 9051 §2.3.1.1). */
function hasNothingNew(cursor: Cursor, status: FolderStatus, fingerprint: string | null): boolean {
  const { uidValidity, uidNext } = status
  if (fingerprint !== null && fingerprint === cursor.fingerprint) return true
  return (
    uidValidity !== null &&
    uidValidity === cursor.uidValidity &&
    uidNext !== null &&
    uidNext <= cursor.lastUid + 1
  )
}

function parts(uids: readonly number[]): (readonly number[])[] {
  const all: (readonly number[])[] = []
  for (let start = 0; start < uids.length; start += RANGE) all.push(uids.slice(start, start + RANGE))
  return all
}

function checkpoint(
  uidValidity: string | null,
  lastUid: number,
  fingerprint: string | null,
  gone: number,
): ReadEvent {
  return { kind: 'checkpoint', cursor: { uidValidity, lastUid, fingerprint }, gone }
}
