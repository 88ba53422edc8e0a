import type { Database } from 'better-sqlite3'
import type { Address } from '../mail/address.ts'

/** Takes an address out of the registry, wherever it stands. */
export interface Forgetting {
  /** What the registry holds of an address; nothing is changed. */
  traces(wanted: Wanted): Traces
  /**
   * Removes all of it, or nothing. The file is to be rewritten afterwards (`compact`): the octets of what was removed
   * may stand in it until then. Cases about the alias are removed with it.
   */
  remove(wanted: Wanted): void
}

/** What is to be forgotten. */
export interface Wanted {
  readonly address: Address
  /** Finds every spelling of it in a text; global. */
  readonly spellings: RegExp
}

/** How much of an address there is. */
export interface Traces {
  readonly aliasId: number | null
  /** Services that no other address was given to: they go with it. */
  readonly services: readonly string[]
  /** Sightings of messages that came to it. */
  readonly delivered: readonly number[]
  /** Sightings of other messages that name it. */
  readonly naming: readonly number[]
  readonly notices: number
  readonly cases: number
  readonly caseEvents: number
  readonly contacts: number
  /** Whether the person decided something about its incident. */
  readonly decisions: number
}

/** Free text that may name any address: the name is taken out, and the rest stays. By table, its key and its columns. */
const TEXTS: readonly (readonly [table: string, key: readonly string[], columns: readonly string[]])[] = [
  ['service', ['id'], ['name', 'folded']],
  ['alias', ['id'], ['note']],
  ['disclosure', ['alias_id', 'service_id'], ['how']],
  ['incident', ['alias_id'], ['why', 'note']],
  ['case_file', ['id'], ['counterpart', 'name']],
  ['case_event', ['id'], ['party', 'ref', 'note', 'path', 'message_id']],
  ['run', ['id'], ['source', 'summary']],
]

/** JSON lists: the entries that name it are taken out. */
const LISTS: readonly (readonly [table: string, key: string, column: string])[] = [
  ['incident', 'alias_id', 'known'],
  ['incident', 'alias_id', 'confirmed'],
]

/** Rows that go when a column names the address. */
const ROWS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['contact', ['address']],
  ['service_contact', ['address']],
  ['service_domain', ['domain']],
  ['folder', ['source', 'path']],
  ['location', ['ref']],
  ['skipped', ['ref', 'message']],
  ['meta', ['name', 'value']],
]

/** What stands where the address stood in a text. */
const GONE = '(forgotten)'

/** @param erase runs a removal with freed octets overwritten. */
export function forgettingOf(db: Database, erase: <T>(work: () => T) => T): Forgetting {
  let pattern = /(?!)/g
  // SQLite finds substrings; an address within a longer one (shop@ in bookshop@) is another address.
  db.function('names_it', { deterministic: false, directOnly: true }, (text: unknown) =>
    Number(typeof text === 'string' && text.search(pattern) !== -1),
  )
  const ids = (sql: string, values: object = {}): number[] =>
    db.prepare<[object], number>(sql).pluck().all(values)
  const count = (from: string, values: object): number => ids(`SELECT count(*) FROM ${from}`, values)[0] ?? 0

  const traces = ({ address, spellings }: Wanted): Traces => {
    pattern = spellings
    const alias = ids('SELECT id FROM alias WHERE address = @address', { address })[0] ?? null
    const delivered = ids(
      'SELECT sighting_id FROM verdict WHERE alias_id = @alias OR lower(address) = @address ORDER BY sighting_id',
      { alias, address },
    )
    const known = new Set(delivered)
    const naming = ids(`
      SELECT id FROM sighting WHERE names_it(facts)
      UNION SELECT sighting_id FROM notice WHERE names_it(json)
      UNION SELECT sighting_id FROM evidence WHERE names_it(signing_keys)
    `).filter((id) => !known.has(id))
    const sightings = JSON.stringify([...delivered, ...naming])
    const cases = 'SELECT id FROM case_file WHERE alias_id = @alias'
    return {
      aliasId: alias,
      services: db
        .prepare<[object], string>(`
          SELECT name FROM service WHERE id IN (SELECT service_id FROM disclosure WHERE alias_id = @alias)
            AND id NOT IN (SELECT service_id FROM disclosure WHERE alias_id <> @alias)
          ORDER BY folded
        `)
        .pluck()
        .all({ alias }),
      delivered,
      naming,
      notices: count(
        'notice WHERE json IS NOT NULL AND sighting_id IN (SELECT value FROM json_each(@sightings))',
        { sightings },
      ),
      cases: count(`(${cases})`, { alias }),
      caseEvents: count(`case_event WHERE case_id IN (${cases})`, { alias }),
      contacts: count('contact WHERE alias_id = @alias', { alias }),
      decisions: count('incident WHERE alias_id = @alias AND by_hand = 1', { alias }),
    }
  }
  const remove = (wanted: Wanted): void =>
    erase(() => {
      const { aliasId, services, delivered, naming } = traces(wanted)
      const dropSighting = db.prepare('DELETE FROM sighting WHERE id = ?')
      for (const id of [...delivered, ...naming]) dropSighting.run(id)
      // Its cases before the alias: without it they would stay.
      db.prepare('DELETE FROM case_file WHERE alias_id = ?').run(aliasId)
      db.prepare('DELETE FROM alias WHERE id = ?').run(aliasId)
      for (const name of services) db.prepare('DELETE FROM service WHERE name = ?').run(name)
      thinLists(db, wanted.spellings)
      for (const [table, columns] of ROWS)
        db.prepare(
          `DELETE FROM ${table} WHERE ${columns.map((one) => `names_it(${one})`).join(' OR ')}`,
        ).run()
      for (const [table, key, columns] of TEXTS)
        for (const column of columns) takeOut(db, table, key, column, wanted.spellings)
      // Verdicts on other messages may name it, as one that the same mailing hit: all are made again.
      db.exec(`DELETE FROM verdict; DELETE FROM meta WHERE name = 'kept:judgement'`)
    })
  return { traces: db.transaction(traces).deferred, remove }
}

function takeOut(
  db: Database,
  table: string,
  key: readonly string[],
  column: string,
  spellings: RegExp,
): void {
  const rows = db
    .prepare<[], [string, ...unknown[]]>(
      `SELECT ${[column, ...key].join(', ')} FROM ${table} WHERE names_it(${column})`,
    )
    .raw()
    .all()
  const write = db.prepare(
    `UPDATE ${table} SET ${column} = ? WHERE ${key.map((one) => `${one} = ?`).join(' AND ')}`,
  )
  for (const [text, ...of] of rows) write.run(text.replace(spellings, GONE), ...of)
}

function thinLists(db: Database, spellings: RegExp): void {
  const without = (list: string): string =>
    JSON.stringify((JSON.parse(list) as string[]).filter((entry) => entry.search(spellings) === -1))
  for (const [table, key, column] of LISTS) {
    const rows = db
      .prepare<[], { id: number; list: string }>(
        `SELECT ${key} AS id, ${column} AS list FROM ${table} WHERE names_it(${column})`,
      )
      .all()
    for (const { id, list } of rows)
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(without(list), id)
  }
  // What the last scan changed: a list of addresses.
  const changed = db
    .prepare<[], string>(`SELECT value FROM meta WHERE name = 'kept:changed' AND names_it(value)`)
    .pluck()
    .get()
  if (changed !== undefined)
    db.prepare(`UPDATE meta SET value = ? WHERE name = 'kept:changed'`).run(without(changed))
}
