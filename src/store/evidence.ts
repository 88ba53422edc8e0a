import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { makePrivateDir, syncFile, syncFiles, writePrivateFile } from './private-file.ts'
import { StoreError } from './store-error.ts'

/** Messages as served, in files named by their SHA-256, and who served them when. */
export interface EvidenceStore {
  /** Keeps a message; the same octets are one file. The file is there before its row. */
  keep(sightingId: number, message: Uint8Array, origin: EvidenceOrigin): EvidenceRecord
  /** Resolves when the messages kept in the open transaction are on the disk; to be awaited before it is committed. */
  sync(): Promise<void>
  /** What is kept of a sighting, oldest first. */
  of(sightingId: number): readonly EvidenceRecord[]
  list(): readonly EvidenceRecord[]
  /** The sightings that something is kept of. */
  sightings(): ReadonlySet<number>
  /** The octets. @throws StoreError `damaged` when they are not those that were kept, `no-such` when the file is gone. */
  read(record: EvidenceRecord): Buffer
  /** Removes the evidence of sightings, and the files that no other sighting needs. */
  remove(sightingIds: readonly number[]): void
}

/** When and from where a message that is kept whole was had. */
export interface EvidenceOrigin {
  /** ISO 8601 UTC. */
  readonly fetchedAt: string
  /** The mail server that served it, or null for a file of the person's. */
  readonly host: string | null
  /** DKIM keys captured with it, JSON, or null. */
  readonly signingKeys: string | null
}

/** A message that is kept whole. */
export interface EvidenceRecord extends EvidenceOrigin {
  readonly sightingId: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** Octets. */
  readonly size: number
  /** Below the evidence directory. */
  readonly path: string
}

const COLUMNS =
  'sighting_id AS sightingId, sha256, size, fetched_at AS fetchedAt, host, path, signing_keys AS signingKeys'

/** @param directory of the files; made when the first one comes. */
export function evidenceOf(db: Database, directory: string): EvidenceStore {
  const insert = db.prepare(`
    INSERT INTO evidence (sighting_id, sha256, size, fetched_at, host, path, signing_keys) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (sighting_id, sha256)
    DO UPDATE SET signing_keys = excluded.signing_keys WHERE excluded.signing_keys IS NOT NULL
  `)
  const one = db.prepare<[number, string], EvidenceRecord>(
    `SELECT ${COLUMNS} FROM evidence WHERE sighting_id = ? AND sha256 = ?`,
  )
  const some = db.prepare<[number], EvidenceRecord>(
    `SELECT ${COLUMNS} FROM evidence WHERE sighting_id = ? ORDER BY fetched_at, sha256`,
  )
  const all = db.prepare<[], EvidenceRecord>(
    `SELECT ${COLUMNS} FROM evidence ORDER BY sighting_id, fetched_at`,
  )
  const sightings = db.prepare<[], number>('SELECT DISTINCT sighting_id FROM evidence').pluck()
  const drop = db.prepare<[number], { sha256: string; path: string }>(
    'DELETE FROM evidence WHERE sighting_id = ? RETURNING sha256, path',
  )
  const isNeeded = db.prepare<[string], number>('SELECT 1 FROM evidence WHERE sha256 = ?').pluck()

  // Waiting for the disk file by file takes most of a scan's time: in a transaction it is done for all, before its end.
  let unsynced: string[] = []
  const sync = async (): Promise<void> => {
    const files = unsynced
    unsynced = []
    await syncFiles(files)
  }
  const keep: EvidenceStore['keep'] = (sightingId, message, { fetchedAt, host, signingKeys }) => {
    const sha256 = hashOf(message)
    const path = `${sha256}.eml`
    const file = join(directory, path)
    if (!existsSync(file) || hashOf(readFileSync(file)) !== sha256) {
      makePrivateDir(directory)
      writePrivateFile(file, message, false)
      if (db.inTransaction) unsynced.push(file)
      else syncFile(file)
    }
    insert.run(sightingId, sha256, message.length, fetchedAt, host, path, signingKeys)
    return one.get(sightingId, sha256) as EvidenceRecord
  }
  const read = (record: EvidenceRecord): Buffer => {
    const file = join(directory, record.path)
    const message = readFileSync(file)
    if (hashOf(message) === record.sha256) return message
    const hint = 'it can no longer serve as evidence; fetch the message again with `leaktrace scan --full`'
    throw new StoreError('damaged', `${file} is not what was kept`, hint)
  }
  const dropRows = (ids: readonly number[]) => ids.flatMap((id) => drop.all(id))
  return {
    keep,
    sync,
    of: (sightingId) => some.all(sightingId),
    list: () => all.all(),
    sightings: () => new Set(sightings.all()),
    read,
    remove: (ids) => {
      for (const { sha256, path } of db.transaction(dropRows).immediate(ids)) {
        if (isNeeded.get(sha256) === undefined) rmSync(join(directory, path), { force: true })
      }
    },
  }
}

function hashOf(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex')
}
