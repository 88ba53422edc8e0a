import Database, { type Database as Connection } from 'better-sqlite3'
import { migrate } from '../migrate.ts'
import { APPLICATION_ID, MIGRATIONS } from '../migrations.ts'
import { makePrivateFile } from '../private-file.ts'
import { translated } from '../store-error.ts'
import { CARRIED, type CarriedTable } from './carried.ts'

/** Rows of one table as an archive carries them, parsed from its JSON. */
export interface LoadedRows {
  readonly table: string
  readonly rows: unknown
}

/** Why rows make no registry; the words name the table, never a value. */
export class UnfitRows extends Error {
  override readonly name = 'UnfitRows'
}

type Value = string | number | Buffer | null

/**
 * Makes a registry from the rows of an archive, beside no other: the file must not be there. Rows of an older leaktrace
 * are put into the tables of their time, which are then brought up to date.
 *
 * @param schema how many migrations made the tables of the archive
 * @param parts in the order of `CARRIED`
 * @throws UnfitRows when they are no registry; what is half made stays for the caller to remove
 */
export function loadRegistry(path: string, schema: number, parts: Iterable<LoadedRows>): void {
  if (!Number.isInteger(schema) || schema < 1 || schema > MIGRATIONS.length)
    throw new UnfitRows('the version of its tables is not known')
  translated(path, () => {
    makePrivateFile(path)
    const db = new Database(path)
    try {
      db.pragma('trusted_schema = OFF')
      db.pragma('foreign_keys = ON')
      db.pragma(`application_id = ${APPLICATION_ID}`)
      migrate(db, MIGRATIONS.slice(0, schema))
      db.transaction(fill)(db, parts)
      checkWhole(db)
      migrate(db)
      // Last: the mode stays in the file, and closing takes the log away again.
      db.pragma('journal_mode = WAL')
    } finally {
      db.close()
    }
  })
}

function fill(db: Connection, parts: Iterable<LoadedRows>): void {
  let place = 0
  for (const { table, rows } of parts) {
    const at = CARRIED.findIndex((one) => one.table === table)
    const carried = CARRIED[at]
    if (carried === undefined || at < place) throw new UnfitRows(`${table} is no table of a registry`)
    place = at
    // Making the tables left a count here, and filling them has raised it.
    if (table === 'meta') db.exec('DELETE FROM meta')
    if (!Array.isArray(rows)) throw new UnfitRows(`${table} is no list`)
    insertAll(db, carried, rows)
  }
}

function insertAll(db: Connection, { table, json }: CarriedTable, rows: readonly unknown[]): void {
  const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  if (columns.length === 0) throw new UnfitRows(`${table} is no table of its time`)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const insert = db.prepare<Value[]>(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  for (const row of rows) {
    const values = valuesOf(row, columns, json)
    if (values === null || !isSafe(table, columns, values))
      throw new UnfitRows(`${table} has a row that is none`)
    try {
      insert.run(...values)
    } catch (error) {
      if (!isRefusal(error)) throw error
      throw new UnfitRows(`${table} has a row that does not fit`)
    }
  }
}

/** A row's values in the order of the columns; null when it is not exactly such a row. */
function valuesOf(row: unknown, columns: readonly string[], json: readonly string[]): Value[] | null {
  if (typeof row !== 'object' || row === null || Object.keys(row).length !== columns.length) return null
  const values = columns.map((name) => {
    const value = Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : undefined
    if (value === null || typeof value === 'string' || typeof value === 'number') return value
    if (typeof value !== 'object') return undefined
    return json.includes(name) ? JSON.stringify(value) : octetsOf(value)
  })
  return values.includes(undefined) ? null : (values as Value[])
}

function octetsOf(value: object): Buffer | undefined {
  const hex = 'hex' in value && Object.keys(value).length === 1 ? value.hex : null
  return typeof hex === 'string' && /^(?:[0-9a-f]{2})*$/.test(hex) ? Buffer.from(hex, 'hex') : undefined
}

/** Evidence lies in its directory under its hash: another path would read, or remove, a file elsewhere. */
function isSafe(table: string, columns: readonly string[], values: readonly Value[]): boolean {
  if (table !== 'evidence') return true
  const of = (name: string): Value => values[columns.indexOf(name)] ?? null
  return /^[0-9a-f]{64}$/.test(String(of('sha256'))) && of('path') === `${of('sha256')}.eml`
}

/** SQLite's word that a value breaks a rule of the table. */
function isRefusal(error: unknown): boolean {
  const code = error instanceof Error ? String((error as NodeJS.ErrnoException).code) : ''
  return code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_MISMATCH' || code === 'SQLITE_TOOBIG'
}

/** Everything refers to something, and the key is there by which minted addresses are known again. */
function checkWhole(db: Connection): void {
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new UnfitRows('a row refers to nothing')
  const meta = db.prepare<[string], unknown>('SELECT value FROM meta WHERE name = ?').pluck()
  const key = meta.get('key')
  if (!(key instanceof Uint8Array) || key.length !== 32) throw new UnfitRows('its key is missing')
  if (typeof meta.get('revision') !== 'number' || typeof meta.get('created_at') !== 'string')
    throw new UnfitRows('meta lacks a row')
}
