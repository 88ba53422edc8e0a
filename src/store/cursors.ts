import type { Database } from 'better-sqlite3'
import type { Place } from './sightings.ts'

/** How far each folder of each source was read, and what could not be read there. */
export interface Cursors {
  /** The number of a folder in the registry, made when it is new. */
  folder(source: string, path: string): number
  /** How far a folder was read, or null when never. */
  get(folderId: number): FolderCursor | null
  /** Moves the cursor of a folder. */
  set(folderId: number, cursor: FolderCursor): void
  /** Records a message that could not be read; the same one again replaces it. */
  skip(folderId: number, skipped: Skipped): void
  /** What is skipped in a folder. */
  skipped(folderId: number): readonly Skipped[]
  /** A skipped message was read, or is gone. */
  unskip(folderId: number, place: Place): void
  /** Forgets all that was skipped in a folder (new UIDVALIDITY). */
  dropSkipped(folderId: number): void
  /** Every folder with its cursor, by source and path. */
  list(): readonly FolderState[]
}

/** How far a folder was read. */
export interface FolderCursor {
  readonly uidValidity: string | null
  /** Everything up to this UID is kept, skipped with a reason, or gone. */
  readonly lastUid: number
  /** Equal to that of the last visit when nothing can have changed. */
  readonly fingerprint: string | null
}

/** A message that could not be read, and why. */
export interface Skipped extends Place {
  readonly code: string
  readonly message: string
  /** ISO 8601 UTC. */
  readonly at: string
}

/** A folder with its cursor, and how many of its messages could not be read. */
export interface FolderState extends FolderCursor {
  readonly id: number
  readonly source: string
  readonly path: string
  readonly skipped: number
}

const CURSOR = 'f.uid_validity AS uidValidity, f.last_uid AS lastUid, f.fingerprint'

/** The cursors in an open registry. */
export function cursorsOf(db: Database): Cursors {
  const find = db
    .prepare<[string, string], number>('SELECT id FROM folder WHERE source = ? AND path = ?')
    .pluck()
  const insert = db.prepare('INSERT INTO folder (source, path) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const read = db.prepare<[number], FolderCursor>(`SELECT ${CURSOR} FROM folder f WHERE f.id = ?`)
  const write = db.prepare('UPDATE folder SET uid_validity = ?, last_uid = ?, fingerprint = ? WHERE id = ?')
  const skip = db.prepare(`
    INSERT INTO skipped (folder_id, uid_validity, uid, ref, code, message, at) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (folder_id, uid_validity, uid, ref)
    DO UPDATE SET code = excluded.code, message = excluded.message, at = excluded.at
  `)
  const skipped = db.prepare<[number], Skipped>(`
    SELECT nullif(uid_validity, '') AS uidValidity, uid, nullif(ref, '') AS ref, code, message, at
    FROM skipped WHERE folder_id = ? ORDER BY uid, ref
  `)
  const unskip = db.prepare(
    'DELETE FROM skipped WHERE folder_id = ? AND uid_validity = ? AND uid = ? AND ref = ?',
  )
  const dropSkipped = db.prepare('DELETE FROM skipped WHERE folder_id = ?')
  const list = db.prepare<[], FolderState>(`
    SELECT f.id, f.source, f.path, ${CURSOR},
      (SELECT count(*) FROM skipped s WHERE s.folder_id = f.id) AS skipped
    FROM folder f ORDER BY f.source, f.path
  `)
  const isUsed = (cursor: FolderCursor): boolean =>
    cursor.uidValidity !== null || cursor.lastUid > 0 || cursor.fingerprint !== null
  return {
    folder: (source, path) => {
      const known = find.get(source, path)
      if (known !== undefined) return known
      insert.run(source, path)
      return find.get(source, path) as number
    },
    get: (folderId) => {
      const cursor = read.get(folderId)
      return cursor !== undefined && isUsed(cursor) ? cursor : null
    },
    set: (folderId, cursor) => {
      write.run(cursor.uidValidity, cursor.lastUid, cursor.fingerprint, folderId)
    },
    skip: (folderId, { uidValidity, uid, ref, code, message, at }) => {
      skip.run(folderId, uidValidity ?? '', uid, ref ?? '', code, message, at)
    },
    skipped: (folderId) => skipped.all(folderId),
    unskip: (folderId, { uidValidity, uid, ref }) => {
      unskip.run(folderId, uidValidity ?? '', uid, ref ?? '')
    },
    dropSkipped: (folderId) => void dropSkipped.run(folderId),
    list: () => list.all(),
  }
}
