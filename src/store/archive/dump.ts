import type { Database } from 'better-sqlite3'
import { MIGRATIONS } from '../migrations.ts'
import { CARRIED, type CarriedTable, DERIVED_META } from './carried.ts'

/** The registry as an archive carries it: everything but what follows from the rest. */
export interface RegistryDump {
  /** How many migrations made the tables. */
  readonly schema: number
  /** Tables in order, as JSON; all of one moment, whatever is written meanwhile. */
  parts(): Iterable<DumpPart>
}

/** Rows of one table, as text. */
export interface DumpPart {
  readonly table: string
  /** From 1; a long table has several. */
  readonly part: number
  readonly rows: number
  /** A JSON array of objects, a row a line. */
  readonly text: string
}

/** Characters after which a part is long enough: one is in memory at a time, here and when it is read. */
const PART_LENGTH = 8 << 20

type Row = Record<string, string | number | Buffer | null>

/** The dump of an open registry; `partLength` in characters. */
export function dumpOf(db: Database, partLength = PART_LENGTH): RegistryDump {
  function* parts(): Iterable<DumpPart> {
    db.exec('BEGIN DEFERRED')
    try {
      for (const carried of CARRIED) yield* partsOf(db, carried, partLength)
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK')
    }
  }
  return { schema: MIGRATIONS.length, parts }
}

function* partsOf(db: Database, carried: CarriedTable, partLength: number): Iterable<DumpPart> {
  let lines: string[] = []
  let length = 0
  let part = 1
  const taken = (): DumpPart => {
    const text = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
    const done = { table: carried.table, part, rows: lines.length, text }
    lines = []
    length = 0
    part++
    return done
  }
  for (const row of rowsOf(db, carried.table)) {
    if (length >= partLength) yield taken()
    const line = JSON.stringify(shown(row, carried.json))
    lines.push(line)
    length += line.length
  }
  yield taken()
}

/** By primary key: the same rows are the same text. */
function rowsOf(db: Database, table: string): Iterable<Row> {
  const columns = db.pragma(`table_info(${table})`) as { name: string; pk: number }[]
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const order = key.map(({ name }) => `"${name}"`).join(', ')
  const rows = db.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY ${order}`)
  return table === 'meta' ? rows.all().filter(({ name }) => !DERIVED_META.has(String(name))) : rows.iterate()
}

/** Octets as hexadecimal; JSON as what it says, where it comes back as the same text. */
function shown(row: Row, json: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Uint8Array) return [name, { hex: value.toString('hex') }]
      return [name, json.includes(name) && typeof value === 'string' ? opened(value) : value]
    }),
  )
}

function opened(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && JSON.stringify(value) === text ? value : text
  } catch {
    return text // kept as it is: restoring gives back what was there
  }
}
