import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import Database from 'better-sqlite3'
import { CARRIED, LEFT_OUT } from '../../src/store/archive/carried.ts'
import { dumpOf } from '../../src/store/archive/dump.ts'
import { type LoadedRows, loadRegistry, UnfitRows } from '../../src/store/archive/load.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { digest, now, open, place } from './place.ts'

/** A registry with something in it. */
function filled(store: Store): Store {
  store.aliases.add({
    address: 'shop@me.example',
    disclosures: [{ service: 'Shop', givenOn: '2016-01-01', how: 'a “note”', exclusive: true }],
    context: null,
    origin: 'added',
    note: null,
  })
  for (let number = 1; number <= 30; number++)
    store.sightings.keep(
      digest(number),
      { account: null, receivedAt: null, role: null, facts: `[${number}]` },
      false,
    )
  store.meta.set('changed', '["shop@me.example"]')
  store.meta.set('judgement', '{}')
  return store
}

const loaded = (store: Store): LoadedRows[] =>
  [...store.dump.parts()].map(({ table, text }) => ({ table, rows: JSON.parse(text) }))

const texts = (store: Store): string[] => [...store.dump.parts()].map(({ text }) => text)

test('every table is carried by an archive, or left out for a reason', (t) => {
  const path = place(t)
  open(t, path)
  const db = new Database(path, { readonly: true })
  t.after(() => db.close())
  const names = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all()
  assert.deepEqual([...CARRIED.map(({ table }) => table), ...Object.keys(LEFT_OUT)].sort(), names)
})

test('columns that an archive shows as JSON exist', (t) => {
  const path = place(t)
  open(t, path)
  const db = new Database(path, { readonly: true })
  t.after(() => db.close())
  for (const { table, json } of CARRIED) {
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
    for (const column of json) assert.ok(columns.includes(column), `${table}.${column}`)
  }
})

test('what is dumped is loaded as the same rows, but for what follows from them', (t) => {
  const store = filled(open(t))
  const path = `${place(t)}.new`
  open(t, path.replace('.new', ''))
  loadRegistry(path, store.dump.schema, loaded(store))
  assert.equal(statSync(path).mode & 0o777, 0o600)
  const other = openStore(path, { now, create: false })
  t.after(() => other.close())
  assert.deepEqual(texts(other), texts(store))
  assert.deepEqual(other.meta.key(), store.meta.key())
  assert.equal(other.meta.revision(), store.meta.revision())
  assert.equal(other.meta.get('judgement'), null)
  assert.equal(store.meta.get('judgement'), '{}')
})

test('a long table is dumped in parts, each a list of its own', (t) => {
  const path = place(t)
  filled(open(t, path))
  const db = new Database(path, { readonly: true })
  t.after(() => db.close())
  const parts = [...dumpOf(db, 500).parts()].filter(({ table }) => table === 'sighting')
  assert.ok(parts.length > 3)
  assert.deepEqual(
    parts.map(({ part }) => part),
    parts.map((_, at) => at + 1),
  )
  const rows = parts.flatMap(({ text }) => JSON.parse(text) as { facts: number[] }[])
  assert.deepEqual(
    rows.map(({ facts }) => facts[0]),
    Array.from({ length: 30 }, (_, at) => at + 1),
  )
})

test('a dump that is left half way ends its transaction', (t) => {
  const store = filled(open(t))
  for (const _ of store.dump.parts()) break
  store.begin()
  store.rollback()
  assert.equal(store.isEmpty(), false)
})

test('a dump is of one moment, whatever is written meanwhile', (t) => {
  const path = place(t)
  const store = filled(open(t, path))
  const before = texts(store)
  const other = openStore(path, { now })
  t.after(() => other.close())
  const seen: string[] = []
  for (const { text } of store.dump.parts()) {
    seen.push(text)
    if (seen.length === 1) other.services.ensure('Later')
    if (seen.length === 2) other.aliases.edit('shop@me.example', { note: 'later' })
  }
  assert.deepEqual(seen, before)
})

test('rows of an older leaktrace are put into the tables of their time and brought up to date', (t) => {
  const store = filled(open(t))
  const first = new Set(['service', 'alias', 'disclosure', 'service_domain', 'service_contact', 'meta'])
  const path = join(place(t), '..', '..', 'old.db')
  loadRegistry(
    path,
    1,
    loaded(store).filter(({ table }) => first.has(table)),
  )
  const other = openStore(path, { now, create: false })
  t.after(() => other.close())
  assert.equal(other.aliases.find('shop@me.example')?.disclosures[0]?.how, 'a “note”')
  assert.equal(other.cases.list().length, 0)
})

for (const [what, change] of [
  ['tables in another order', (parts: LoadedRows[]) => parts.reverse()],
  ['a table that is none', (parts: LoadedRows[]) => [{ table: 'sqlite_schema', rows: [] }, ...parts]],
  ['octets that are none', (parts: LoadedRows[]) => with_(parts, 'sighting', { digest: { hex: 'xyz' } })],
  [
    'a member too many in octets',
    (parts: LoadedRows[]) => with_(parts, 'sighting', { digest: { hex: '', x: 1 } }),
  ],
  ['a number too large', (parts: LoadedRows[]) => with_(parts, 'sighting', { id: 1e300 })],
  ['a truth value', (parts: LoadedRows[]) => with_(parts, 'disclosure', { exclusive: true })],
  ['a row twice', (parts: LoadedRows[]) => with_(parts, 'sighting', { id: 1 })],
  ['a row that is a list', (parts: LoadedRows[]) => parts.map((part) => ({ ...part, rows: [[]] }))],
  ['no meta', (parts: LoadedRows[]) => parts.filter(({ table }) => table !== 'meta')],
] as const)
  test(`rows are refused for ${what}`, (t) => {
    const store = filled(open(t))
    const path = join(place(t), '..', '..', 'bad.db')
    assert.throws(() => loadRegistry(path, store.dump.schema, change(loaded(store))), UnfitRows)
  })

for (const version of [0, -1, 1.5, 99])
  test(`tables of version ${version} are refused`, (t) => {
    assert.throws(() => loadRegistry(place(t), version, []), UnfitRows)
  })

function with_(parts: readonly LoadedRows[], table: string, change: object): LoadedRows[] {
  return parts.map((part) =>
    part.table === table
      ? { table, rows: (part.rows as object[]).map((row) => ({ ...row, ...change })) }
      : part,
  )
}
