import assert from 'node:assert/strict'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import Database from 'better-sqlite3'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { APPLICATION_ID, MIGRATIONS } from '../../src/store/migrations.ts'
import { makePrivateDir } from '../../src/store/private-file.ts'
import { openStore } from '../../src/store/store.ts'
import { now, open, place } from './place.ts'

const GOLDEN = join(import.meta.dirname, '../../fixtures/schema.sql')

function schemaOf(db: Database.Database): string {
  const rows = db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
    )
    .pluck()
    .all()
  return `-- The schema after all migrations (src/store/migrations.ts).\n\n${rows.join(';\n\n')};\n`
}

test('the schema is the one to be read in fixtures/schema.sql', (t) => {
  const path = place(t)
  open(t, path).close()
  const db = new Database(path, { readonly: true })
  t.after(() => db.close())
  t.assert.fileSnapshot(schemaOf(db), GOLDEN, { serializers: [(text) => text] })
})

test('every table is STRICT', (t) => {
  const path = place(t)
  open(t, path).close()
  const db = new Database(path, { readonly: true })
  t.after(() => db.close())
  const tables = db.pragma('table_list') as { schema: string; name: string; strict: number }[]
  const loose = tables.filter(
    ({ schema, name, strict }) => schema === 'main' && !name.startsWith('sqlite_') && strict !== 1,
  )
  assert.deepEqual(loose, [])
  assert.ok(tables.length > 12)
})

for (const [what, sql] of [
  ['a text for a UID', `INSERT INTO location VALUES (1, '7', 'twelve', '', 1)`],
  ['a digest that is too short', `INSERT INTO sighting (digest, facts) VALUES (x'00', '{}')`],
  ['a digest that is text', `INSERT INTO sighting (digest, facts) VALUES ('${'a'.repeat(32)}', '{}')`],
  [
    'a role that is none',
    `INSERT INTO service_domain (service_id, domain, role) VALUES (1, 'd.example', 'friend')`,
  ],
  ['a place of no sighting', `INSERT INTO location VALUES (1, '7', 12, '', 999)`],
  ['a disclosure to no service', `INSERT INTO disclosure VALUES (1, 999, NULL, NULL, 0)`],
  [
    'an alias without origin',
    `INSERT INTO alias (address, status, created_at) VALUES ('x@me.example', 'active', '')`,
  ],
  [
    'intruders that are no list',
    `INSERT INTO incident VALUES (1, 'open', 0, NULL, '', '{}', NULL, '[]', NULL)`,
  ],
] as const) {
  test(`the schema refuses ${what}`, (t) => {
    const path = place(t)
    const store = open(t, path)
    const alias = {
      address: 'a@me.example',
      disclosures: [],
      context: null,
      origin: 'added',
      note: null,
    } as const
    store.aliases.add(alias)
    store.services.ensure('Shop')
    store.cursors.folder('imap:home', 'INBOX')
    store.sightings.keep(
      new Uint8Array(32),
      { account: null, receivedAt: null, role: null, facts: '{}' },
      false,
    )
    store.close()
    const db = new Database(path)
    t.after(() => db.close())
    db.pragma('foreign_keys = ON')
    assert.throws(
      () => db.exec(sql),
      (error: Error & { code?: string }) => error.code?.startsWith('SQLITE_CONSTRAINT') === true,
    )
  })
}

for (let version = 1; version <= MIGRATIONS.length; version++) {
  test(`a registry of version ${version} is brought up to date and keeps what it holds`, (t) => {
    const path = place(t)
    makePrivateDir(join(path, '..'))
    const db = new Database(path)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(db, MIGRATIONS.slice(0, version))
    assert.equal(schemaVersion(db), version)
    db.exec(`
      INSERT INTO meta VALUES ('key', x'${'5a'.repeat(32)}'), ('created_at', '2016-01-01T00:00:00.000Z');
      INSERT INTO alias (address, origin, status, created_at) VALUES ('old@me.example', 'added', 'active', '2016-01-01');
      INSERT INTO service (name, folded) VALUES ('Shop', 'shop');
      INSERT INTO disclosure VALUES (1, 1, '2016-01-01', NULL, 1);
    `)
    db.close()
    const store = openStore(path, { now })
    t.after(() => store.close())
    assert.equal(store.aliases.find('old@me.example')?.disclosures[0]?.service, 'Shop')
    assert.deepEqual(store.meta.key(), new Uint8Array(32).fill(0x5a))
    store.sightings.keep(
      new Uint8Array(32),
      { account: null, receivedAt: null, role: null, facts: '{}' },
      false,
    )
    assert.deepEqual(store.check(), [])
    store.close()
    const fresh = place(t)
    open(t, fresh).close()
    const [migrated, made] = [path, fresh].map((file) => {
      const copy = `${file}.copy`
      copyFileSync(file, copy)
      const connection = new Database(copy, { readonly: true })
      t.after(() => connection.close())
      return schemaOf(connection)
    })
    assert.equal(migrated, made)
  })
}

test('a migration that fails leaves the version before it', () => {
  const db = new Database(':memory:')
  assert.throws(() => migrate(db, ['CREATE TABLE a (x) STRICT, WITHOUT ROWID; nonsense']), /syntax|datatype/)
  assert.throws(
    () => migrate(db, ['CREATE TABLE a (x TEXT) STRICT', 'CREATE TABLE b (x TEXT) STRICT; nonsense']),
    /syntax/,
  )
  assert.equal(schemaVersion(db), 1)
  assert.deepEqual(db.prepare('SELECT name FROM sqlite_schema').pluck().all(), ['a'])
  migrate(db, ['', 'CREATE TABLE b (x TEXT) STRICT'])
  assert.equal(schemaVersion(db), 2)
})
