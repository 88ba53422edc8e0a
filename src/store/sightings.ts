import type { Database } from 'better-sqlite3'
import { translated } from './store-error.ts'

/** What was read: each message once, however often and wherever it was found. */
export interface Sightings {
  /**
   * Keeps a sighting unless one with this digest is there. The hot path of a scan: it opens no transaction, the caller
   * has one (`store.begin`). A message found in the Sent folder, too, is marked as sent.
   * @param digest SHA-256 of the canonical header section, 32 octets.
   * @param anew the facts were read again, in another light: they replace those kept.
   */
  keep(digest: Uint8Array, sighting: NewSighting, anew: boolean): Kept
  /** Records where a sighting stands; a place taken before now names this one. */
  addLocation(folderId: number, place: Place, sightingId: number): void
  /** Forgets that a message stands somewhere: it does no more. */
  dropLocation(folderId: number, place: Place): void
  /** Forgets where messages stood in a folder (new UIDVALIDITY); the sightings stay. @returns how many places. */
  dropFolderLocations(folderId: number): number
  get(id: number): Sighting | undefined
  /** The id of the sighting with this digest. */
  find(digest: Uint8Array): number | undefined
  /** Where a sighting stands. */
  locations(id: number): readonly Location[]
  /** All, by the day they were received, unknown days first, or those with these ids. The registry may be written meanwhile. */
  iterate(ids?: readonly number[]): Iterable<Sighting>
  count(): number
  /** Those judged as a kind and received before a moment that no evidence, notice or case needs. */
  unneeded(kind: string, before: string): readonly number[]
  /** The id of the one kept last; 0 when there is none. */
  newest(): number
  /** Removes sightings with their places, verdicts and evidence rows (the evidence files are the caller's), overwritten. */
  remove(ids: readonly number[]): void
}

/** What keeping a sighting came to. */
export interface Kept {
  readonly id: number
  readonly isNew: boolean
  /** It was there, and its role or facts are others now. */
  readonly isChanged: boolean
}

/** A message as it is kept: its facts, and how it was found. */
export interface NewSighting {
  readonly account: string | null
  /** ISO 8601 UTC, or null. */
  readonly receivedAt: string | null
  /** Role of the folder (RFC 6154), or null. */
  readonly role: string | null
  /** JSON. */
  readonly facts: string
}

/** A message that is kept. */
export interface Sighting extends NewSighting {
  readonly id: number
}

/** A place in a folder. */
export interface Place {
  /** Decimal UIDVALIDITY, or null for files. */
  readonly uidValidity: string | null
  readonly uid: number
  /** What names the message where its UID does not (a file), else null. */
  readonly ref: string | null
}

/** A place, and in which folder of which source. */
export interface Location extends Place {
  readonly source: string
  readonly folder: string
}

const COLUMNS = 'id, account, received_at AS receivedAt, role, facts'

/** The sightings in an open registry; `path` is that of its file, `erase` runs what must leave no trace. */
export function sightingsOf(db: Database, path: string, erase: <T>(work: () => T) => T): Sightings {
  const insert = db.prepare(`
    INSERT INTO sighting (digest, account, received_at, role, facts) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (digest) DO NOTHING
  `)
  const idOf = db.prepare<[Uint8Array], number>('SELECT id FROM sighting WHERE digest = ?').pluck()
  const markSent = db.prepare(`UPDATE sighting SET role = 'sent' WHERE id = ? AND role IS NOT 'sent'`)
  const renew = db.prepare('UPDATE sighting SET received_at = ?, facts = ? WHERE id = ? AND facts <> ?')
  const insertLocation = db.prepare(`
    INSERT INTO location (folder_id, uid_validity, uid, ref, sighting_id) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (folder_id, uid_validity, uid, ref) DO UPDATE SET sighting_id = excluded.sighting_id
    WHERE sighting_id <> excluded.sighting_id
  `)
  const dropLocations = db.prepare('DELETE FROM location WHERE folder_id = ?')
  const dropOne = db.prepare(
    'DELETE FROM location WHERE folder_id = ? AND uid_validity = ? AND uid = ? AND ref = ?',
  )
  const byId = db.prepare<[number], Sighting>(`SELECT ${COLUMNS} FROM sighting WHERE id = ?`)
  const inOrder = db.prepare<[], number>('SELECT id FROM sighting ORDER BY received_at, id').pluck()
  const total = db.prepare<[], number>('SELECT count(*) FROM sighting').pluck()
  const last = db.prepare<[], number | null>('SELECT max(id) FROM sighting').pluck()
  const drop = db.prepare('DELETE FROM sighting WHERE id = ?')
  const unneeded = db
    .prepare<[string, string], number>(`
      SELECT s.id FROM verdict v JOIN sighting s ON s.id = v.sighting_id
      WHERE v.kind = ? AND s.received_at < ?
        AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sighting_id = s.id)
        AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.sighting_id = s.id AND n.json IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM case_event c WHERE c.sighting_id = s.id)
    `)
    .pluck()
  const places = db.prepare<[number], Location>(`
    SELECT f.source, f.path AS folder, nullif(l.uid_validity, '') AS uidValidity, l.uid, nullif(l.ref, '') AS ref
    FROM location l JOIN folder f ON f.id = l.folder_id
    WHERE l.sighting_id = ? ORDER BY l.folder_id, l.uid
  `)

  const keep: Sightings['keep'] = (digest, { account, receivedAt, role, facts }, anew) => {
    const { changes, lastInsertRowid } = insert.run(digest, account, receivedAt, role, facts)
    if (changes === 1) return { id: Number(lastInsertRowid), isNew: true, isChanged: false }
    const id = idOf.get(digest) as number
    const marked = role === 'sent' ? markSent.run(id).changes : 0
    const renewed = anew ? renew.run(receivedAt, facts, id, facts).changes : 0
    return { id, isNew: false, isChanged: marked + renewed > 0 }
  }
  function* iterate(ids?: readonly number[]): Iterable<Sighting> {
    // The ids first: an open cursor would keep everybody from writing, and the rows are too many to hold.
    for (const id of ids ?? translated(path, () => inOrder.all())) {
      const sighting = translated(path, () => byId.get(id))
      if (sighting !== undefined) yield sighting
    }
  }
  return {
    keep,
    addLocation: (folderId, { uidValidity, uid, ref }, sightingId) => {
      insertLocation.run(folderId, uidValidity ?? '', uid, ref ?? '', sightingId)
    },
    dropLocation: (folderId, { uidValidity, uid, ref }) => {
      dropOne.run(folderId, uidValidity ?? '', uid, ref ?? '')
    },
    dropFolderLocations: (folderId) => dropLocations.run(folderId).changes,
    get: (id) => byId.get(id),
    find: (digest) => idOf.get(digest),
    locations: (id) => places.all(id),
    iterate,
    count: () => total.get() ?? 0,
    unneeded: (kind, before) => unneeded.all(kind, before),
    newest: () => last.get() ?? 0,
    remove: (ids) => erase(() => ids.forEach((id) => void drop.run(id))),
  }
}
