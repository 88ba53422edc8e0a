import assert from 'node:assert/strict'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import Database from 'better-sqlite3'
import { APPLICATION_ID, MIGRATIONS } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/store.ts'
import { StoreError, storeErrorOf } from '../../src/store/store-error.ts'
import { digest, NOW, now, open, place, run } from './place.ts'

/** A registry with something in it, closed. */
function filled(t: TestContext): string {
  const path = place(t)
  const store = open(t, path)
  const alias = store.aliases.add({
    address: 'a@me.example',
    disclosures: [{ service: 'Shop', givenOn: '2016-01-01', how: null, exclusive: true }],
    context: null,
    origin: 'added',
    note: null,
  })
  const record = {
    aliasId: alias.id,
    byHand: false,
    why: null,
    at: NOW,
    known: ['d.example'],
    lastSeen: null,
    confirmed: [],
    note: null,
  }
  store.incidents.keep({ ...record, state: 'open' })
  const inbox = store.cursors.folder('imap:home', 'INBOX')
  for (let number = 0; number < 200; number++) {
    const facts = JSON.stringify({ subject: 'x'.repeat(number) })
    const { id } = store.sightings.keep(
      digest(number),
      {
        account: 'home',
        receivedAt: NOW,
        role: null,
        facts,
      },
      false,
    )
    store.sightings.addLocation(inbox, { uidValidity: '1', uid: number, ref: null }, id)
  }
  store.close()
  return path
}

const isError =
  (...codes: string[]) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof StoreError, String(error))
    assert.ok(codes.includes(error.code), `${error.code}: ${error.message}`)
    assert.ok(error.hint !== '' && !`${error.message}${error.hint}`.includes('\n'))
    return true
  }

for (const umask of ['000', '022', '077', '777']) {
  test(`under umask ${umask} every file is 0600 and every directory 0700`, async (t) => {
    const path = place(t)
    const { output } = await run(`
      process.umask(0o${umask})
      const store = openStore(${JSON.stringify(path)}, { now: () => new Date() })
      const { id } = store.sightings.keep(new Uint8Array(32), { account: null, receivedAt: null, role: null, facts: '{}' }, false)
      store.evidence.keep(id, new Uint8Array(9), { fetchedAt: '', host: null, signingKeys: null })
      const lock = store.lockScan()
      const { readdirSync, statSync } = await import('node:fs')
      const dir = ${JSON.stringify(dirname(path))}
      for (const name of ['', ...readdirSync(dir, { recursive: true })]) {
        const { mode } = statSync(dir + '/' + name)
        console.log((mode & 0o777).toString(8), name.endsWith('.eml') ? 'eml' : name)
      }
      process.exit()`)
    const lines = output
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string])
    const files = ['registry.db', 'registry.db-shm', 'registry.db-wal', 'scan.lock', 'eml']
    for (const name of files)
      assert.equal(lines.find((line) => line[1] === name)?.[0], '600', `${name}\n${output}`)
    for (const [mode, name] of lines) if (!files.includes(name)) assert.equal(mode, '700', name)
    assert.equal(lines.length, files.length + 2)
  })
}

test('a new registry leaves nothing beside it', (t) => {
  const path = place(t)
  open(t, path).close()
  assert.deepEqual(readdirSync(dirname(path)), ['registry.db'])
})

test('without leave to make one, no registry is an error and nothing is made', (t) => {
  const path = place(t)
  assert.throws(() => openStore(path, { now, create: false }), isError('no-such'))
  assert.ok(!existsSync(dirname(path)))
})

test('a dangling link is not followed to make a registry elsewhere', (t) => {
  const path = place(t)
  mkdirSync(dirname(path))
  const target = join(dirname(path), 'elsewhere')
  symlinkSync(target, path)
  assert.throws(() => openStore(path, { now }), isError('no-such'))
  assert.ok(!existsSync(target))
})

test('a registry below a file cannot be made', (t) => {
  const path = place(t)
  writeFileSync(dirname(path), '')
  assert.throws(() => openStore(path, { now }), isError('cannot-create'))
})

const header = (path: string, offset: number, value: number): void => {
  const octets = readFileSync(path)
  octets.writeUInt32BE(value, offset)
  writeFileSync(path, octets)
}

for (const [what, code, damage] of [
  ['an empty file', 'damaged', (path: string) => writeFileSync(path, '')],
  ['a text', 'damaged', (path: string) => writeFileSync(path, 'hello '.repeat(999))],
  ['half a header', 'damaged', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 50))],
  ['half a file', 'damaged', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 20_000))],
  ['one octet less', 'damaged', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
  ['the database of another program', 'damaged', (path: string) => header(path, 68, 0)],
  ['a later version', 'newer', (path: string) => header(path, 60, MIGRATIONS.length + 1)],
  [
    'zeros after the first page',
    'damaged',
    (path: string) => writeFileSync(path, readFileSync(path).fill(0, 4096)),
  ],
] as const) {
  test(`${what} is told, and stays as it is`, (t) => {
    const path = filled(t)
    damage(path)
    const before = readFileSync(path)
    assert.throws(() => openStore(path, { now }).aliases.list(), isError(code))
    assert.deepEqual(readFileSync(path), before)
  })
}

test('a directory in its place is told', (t) => {
  const path = place(t)
  mkdirSync(path, { recursive: true })
  assert.throws(() => openStore(path, { now }), isError('damaged'))
})

test('a registry without its key or a table is damaged', (t) => {
  for (const sql of [`DELETE FROM meta WHERE name = 'key'`, 'DROP TABLE evidence', 'DROP TABLE alias']) {
    const path = filled(t)
    const db = new Database(path)
    db.pragma('foreign_keys = OFF')
    db.exec(sql)
    db.close()
    assert.throws(() => openStore(path, { now }), isError('damaged'), sql)
  }
})

test('wherever an octet is flipped, it is read or told, and reading writes nothing', (t) => {
  const sound = filled(t)
  const { size } = statSync(sound)
  let told = 0
  for (let point = 0; point < 150; point++) {
    const path = `${sound}.${point}`
    const octets = readFileSync(sound)
    const at = Math.floor((point * size) / 150) + (point % 7)
    octets[at] = (octets[at] ?? 0) ^ 0xff
    writeFileSync(path, octets)
    try {
      const store = openStore(path, { now })
      try {
        store.aliases.list()
        store.services.list()
        store.incidents.list()
        for (const { id } of store.sightings.iterate()) store.sightings.locations(id)
        told += store.check().length > 0 ? 1 : 0
      } finally {
        store.close()
      }
    } catch (error) {
      isError('damaged', 'newer', 'input-output')(error)
      told++
    }
    assert.deepEqual(readFileSync(path), octets, `octet ${at}`)
  }
  assert.ok(told >= 15, `${told} told`)
})

test('what the person may not write can be read, and changing it is an error', async (t) => {
  const path = filled(t)
  chmodSync(path, 0o444)
  chmodSync(dirname(path), 0o555)
  chmodSync(dirname(dirname(path)), 0o755)
  const { output } = await run(`
    if (process.getuid() === 0) process.setuid(65534)
    try {
      const store = openStore(${JSON.stringify(path)}, { now: () => new Date() })
      store.aliases.edit('a@me.example', { note: 'x' })
    } catch (error) {
      console.log(error.name, error.code)
    }
    try {
      openStore(${JSON.stringify(join(dirname(path), 'new', 'registry.db'))}, { now: () => new Date() })
    } catch (error) {
      console.log(error.name, error.code)
    }`)
  chmodSync(dirname(path), 0o755)
  assert.equal(output, 'StoreError read-only\nStoreError cannot-create\n')
})

test('a registry that somebody else is writing is locked, and readable meanwhile', (t) => {
  const path = filled(t)
  const one = open(t, path)
  const two = openStore(path, { now, busyTimeout: 30 })
  t.after(() => two.close())
  one.begin()
  assert.throws(() => two.aliases.edit('a@me.example', { note: 'x' }), isError('locked'))
  assert.equal(two.aliases.list().length, 1)
  one.commit()
  assert.equal(two.aliases.edit('a@me.example', { note: 'x' }).note, 'x')
})

test('a file left by SQLite tools still opens: rollback journal instead of log', (t) => {
  const path = filled(t)
  const copy = `${path}.copy`
  copyFileSync(path, copy)
  const db = new Database(copy)
  db.pragma('journal_mode = DELETE')
  assert.equal(db.pragma('application_id', { simple: true }), APPLICATION_ID)
  db.close()
  assert.equal(open(t, copy).sightings.count(), 200)
})

test('compacting leaves nothing of what was removed', (t) => {
  const path = filled(t)
  const store = open(t, path)
  const { size } = statSync(path)
  store.sightings.remove(Array.from({ length: 200 }, (_, at) => at + 1))
  store.compact()
  assert.ok(statSync(path).size < size)
  assert.ok(!readFileSync(path).includes('xxxxxxxx'))
})

for (const [code, expected] of [
  ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'input-output'],
  ['SQLITE_READONLY_DIRECTORY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['SQLITE_CONSTRAINT_UNIQUE', undefined],
  ['ERR_INVALID_ARG_TYPE', undefined],
] as const) {
  test(`${code} means ${expected ?? 'a bug'}`, () => {
    const error = Object.assign(new Error('words of the system'), { code })
    const translated = storeErrorOf(error, '/registry.db')
    if (expected === undefined) assert.equal(translated, error)
    else assert.equal(translated instanceof StoreError && translated.code, expected)
  })
}
