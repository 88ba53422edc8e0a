import type { Database } from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/** What is kept of an incident: what the person said about it. The rest follows from the verdicts. */
export interface Incidents {
  list(): readonly IncidentRecord[]
  get(aliasId: number): IncidentRecord | undefined
  /** Keeps or replaces the record of an alias. */
  keep(record: IncidentRecord): void
  remove(aliasId: number): void
}

/** What was decided about the incident of an alias, and what was known then. */
export interface IncidentRecord {
  readonly aliasId: number
  readonly state: 'open' | 'dismissed' | 'closed'
  /** The person said so; false: it followed from a change of the registry. */
  readonly byHand: boolean
  readonly why: string | null
  /** When the state was set, ISO 8601 UTC. */
  readonly at: string
  /** Keys of the intruders known then; `dismissed` holds for these. */
  readonly known: readonly string[]
  /** Last message known then, ISO 8601 UTC. */
  readonly lastSeen: string | null
  /** Domains (or whole addresses) that the person confirmed as foreign to the alias. */
  readonly confirmed: readonly string[]
  readonly note: string | null
}

interface IncidentRow {
  readonly alias_id: number
  readonly state: IncidentRecord['state']
  readonly by_hand: number
  readonly why: string | null
  readonly at: string
  readonly known: string
  readonly last_seen: string | null
  readonly confirmed: string
  readonly note: string | null
}

/** The decisions in an open registry. */
export function incidentsOf(db: Database): Incidents {
  const columns = 'alias_id, state, by_hand, why, at, known, last_seen, confirmed, note'
  const all = db.prepare<[], IncidentRow>(`SELECT ${columns} FROM incident ORDER BY alias_id`)
  const one = db.prepare<[number], IncidentRow>(`SELECT ${columns} FROM incident WHERE alias_id = ?`)
  const keep = db.prepare(`INSERT OR REPLACE INTO incident (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const remove = db.prepare('DELETE FROM incident WHERE alias_id = ?')
  return {
    list: () => all.all().map(recordOf),
    get: (aliasId) => {
      const row = one.get(aliasId)
      return row === undefined ? undefined : recordOf(row)
    },
    keep: ({ aliasId, state, byHand, why, at, known, lastSeen, confirmed, note }) => {
      const lists = [JSON.stringify(known), lastSeen, JSON.stringify(confirmed)]
      keep.run(aliasId, state, byHand ? 1 : 0, why, at, ...lists, note)
    },
    remove: (aliasId) => void remove.run(aliasId),
  }
}

function recordOf(row: IncidentRow): IncidentRecord {
  return {
    aliasId: row.alias_id,
    state: row.state,
    byHand: row.by_hand === 1,
    why: row.why,
    at: row.at,
    known: listOf(row.known),
    lastSeen: row.last_seen,
    confirmed: listOf(row.confirmed),
    note: row.note,
  }
}

/** SQLite checked the list when it was written: what is none now was damaged on the disk. */
function listOf(text: string): string[] {
  try {
    return JSON.parse(text) as string[]
  } catch (error) {
    throw new StoreError('damaged', 'the record of an incident is damaged', 'restore the registry', error)
  }
}
