import type { Database } from 'better-sqlite3'

/** Which messages were examined as notices, each once, and what those announce that are. */
export interface Notices {
  /** Records that a message was examined. @param json what it announces, or null when it is no notice */
  keep(sightingId: number, json: string | null): void
  isExamined(sightingId: number): boolean
  /** The messages that were examined. */
  examined(): ReadonlySet<number>
  /** The notices whose message is judged as one of these kinds, by the day it was received. */
  list(kinds: readonly string[]): readonly NoticeRow[]
  /** Forgets all: every message is to be examined again. */
  clear(): void
}

/** A notice with the message that it is. */
export interface NoticeRow {
  readonly sightingId: number
  /** What it announces, JSON. */
  readonly json: string
  /** The address the message was delivered to. */
  readonly address: string | null
  readonly confidence: 'high' | 'medium' | 'low' | null
  /** The verdict on the message, JSON. */
  readonly verdict: string
  /** The facts of the sighting, JSON. */
  readonly facts: string
}

/** The notices in an open registry. */
export function noticesOf(db: Database): Notices {
  const keep = db.prepare('INSERT OR REPLACE INTO notice (sighting_id, json) VALUES (?, ?)')
  const one = db.prepare<[number], number>('SELECT 1 FROM notice WHERE sighting_id = ?').pluck()
  const examined = db.prepare<[], number>('SELECT sighting_id FROM notice').pluck()
  const some = db.prepare<[string], NoticeRow>(`
    SELECT n.sighting_id AS sightingId, n.json, v.address, v.confidence, v.json AS verdict, s.facts
    FROM notice n JOIN verdict v ON v.sighting_id = n.sighting_id JOIN sighting s ON s.id = n.sighting_id
    WHERE n.json IS NOT NULL AND v.kind IN (SELECT value FROM json_each(?))
    ORDER BY s.received_at, s.id
  `)
  const clear = db.prepare('DELETE FROM notice')
  return {
    keep: (sightingId, json) => void keep.run(sightingId, json),
    isExamined: (sightingId) => one.get(sightingId) !== undefined,
    examined: () => new Set(examined.all()),
    list: (kinds) => some.all(JSON.stringify(kinds)),
    clear: () => void clear.run(),
  }
}
