import type { Database } from 'better-sqlite3'

/** What was judged of each sighting; all of it follows from sightings and registry. */
export interface Verdicts {
  /** Writes one verdict; the caller has a transaction (`store.begin`). */
  put(row: VerdictRow): void
  /** Writes the verdicts that differ from what is kept, in one transaction. @returns how many that were. */
  replace(rows: Iterable<VerdictRow>): number
  /** How many there are of each kind. */
  counts(): Readonly<Record<string, number>>
  /** How many there are of each kind for each alias, and for none; with the first and last day they were received. */
  tallies(): readonly VerdictTally[]
  /** Those of some kinds, of one alias or of all, by the day the message was received. */
  list(filter: VerdictFilter): readonly JudgedSighting[]
  /**
   * Which messages that are judged as some kinds are not kept whole, by the day they were received, and the addresses they
   * were delivered to.
   */
  notWhole(kinds: readonly string[]): readonly Pick<VerdictRow, 'sightingId' | 'address'>[]
  get(sightingId: number): VerdictRow | undefined
  /** Aliases (their numbers) that there are verdicts of some kinds for. */
  aliases(kinds: readonly string[]): readonly number[]
  /** Forgets all verdicts. */
  clear(): void
}

/** A verdict on a message. */
export interface VerdictRow {
  readonly sightingId: number
  readonly aliasId: number | null
  /** The address it was delivered to, registered or not. */
  readonly address: string | null
  readonly kind: string
  readonly confidence: 'high' | 'medium' | 'low' | null
  /** The whole verdict, JSON. */
  readonly json: string
}

/** A verdict with the message it is about. */
export interface JudgedSighting extends VerdictRow {
  readonly receivedAt: string | null
  readonly account: string | null
  /** The facts of the sighting, JSON. */
  readonly facts: string
}

/** How many messages of an alias are judged as a kind, with the first and last moment (ISO 8601 UTC). */
export interface VerdictTally {
  readonly aliasId: number | null
  readonly kind: string
  readonly messages: number
  readonly first: string | null
  readonly last: string | null
}

/** Which verdicts are asked for. */
export interface VerdictFilter {
  readonly kinds: readonly string[]
  readonly aliasId?: number
  /** First day or moment, ISO. */
  readonly since?: string
}

const COLUMNS = 'v.sighting_id AS sightingId, v.alias_id AS aliasId, v.address, v.kind, v.confidence, v.json'

/** The verdicts in an open registry. */
export function verdictsOf(db: Database): Verdicts {
  const upsert = db.prepare(`
    INSERT INTO verdict (sighting_id, alias_id, address, kind, confidence, json) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (sighting_id) DO UPDATE SET
      alias_id = excluded.alias_id, address = excluded.address, kind = excluded.kind,
      confidence = excluded.confidence, json = excluded.json
    WHERE json <> excluded.json OR kind <> excluded.kind OR alias_id IS NOT excluded.alias_id
      OR address IS NOT excluded.address OR confidence IS NOT excluded.confidence
  `)
  const counts = db.prepare<[], { kind: string; count: number }>(
    'SELECT kind, count(*) AS count FROM verdict GROUP BY kind ORDER BY kind',
  )
  const tallies = db.prepare<[], VerdictTally>(`
    SELECT v.alias_id AS aliasId, v.kind, count(*) AS messages, min(s.received_at) AS first, max(s.received_at) AS last
    FROM verdict v JOIN sighting s ON s.id = v.sighting_id
    GROUP BY v.alias_id, v.kind ORDER BY v.alias_id, v.kind
  `)
  const one = db.prepare<[number], VerdictRow>(`SELECT ${COLUMNS} FROM verdict v WHERE v.sighting_id = ?`)
  const judgedAs = `
    SELECT ${COLUMNS}, s.received_at AS receivedAt, s.account, s.facts
    FROM verdict v JOIN sighting s ON s.id = v.sighting_id
    WHERE v.kind IN (SELECT value FROM json_each(?)) AND ifnull(s.received_at, '') >= ?`
  const order = 'ORDER BY s.received_at, s.id'
  const some = db.prepare<[string, string], JudgedSighting>(`${judgedAs} ${order}`)
  const ofAlias = db.prepare<[string, string, number], JudgedSighting>(
    `${judgedAs} AND v.alias_id = ? ${order}`,
  )
  const notWhole = db.prepare<[string], Pick<VerdictRow, 'sightingId' | 'address'>>(`
    SELECT v.sighting_id AS sightingId, v.address FROM verdict v JOIN sighting s ON s.id = v.sighting_id
    WHERE v.kind IN (SELECT value FROM json_each(?))
      AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sighting_id = v.sighting_id)
    ORDER BY s.received_at, s.id
  `)
  const aliases = db
    .prepare<[string], number>(`
      SELECT DISTINCT alias_id FROM verdict
      WHERE alias_id IS NOT NULL AND kind IN (SELECT value FROM json_each(?))
    `)
    .pluck()
  const clear = db.prepare('DELETE FROM verdict')
  const put = ({ sightingId, aliasId, address, kind, confidence, json }: VerdictRow): number =>
    upsert.run(sightingId, aliasId, address, kind, confidence, json).changes
  const replace = (rows: Iterable<VerdictRow>): number => {
    let changed = 0
    for (const row of rows) changed += put(row)
    return changed
  }
  return {
    put: (row) => void put(row),
    replace: db.transaction(replace).immediate,
    counts: () => Object.fromEntries(counts.all().map(({ kind, count }) => [kind, count])),
    tallies: () => tallies.all(),
    list: ({ kinds, aliasId, since }) => {
      const wanted = [JSON.stringify(kinds), since ?? ''] as const
      return aliasId === undefined ? some.all(...wanted) : ofAlias.all(...wanted, aliasId)
    },
    notWhole: (kinds) => notWhole.all(JSON.stringify(kinds)),
    get: (sightingId) => one.get(sightingId),
    aliases: (kinds) => aliases.all(JSON.stringify(kinds)),
    clear: () => void clear.run(),
  }
}
