import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { StoreError } from '../../src/store/store-error.ts'
import { digest, NOW, open, place } from './place.ts'

const MESSAGE = Buffer.from('From: a@b.example\r\n\r\nnul \0 and 8 bit \xe9\r\n', 'latin1')
const ORIGIN = { fetchedAt: NOW, host: 'imap.me.example', signingKeys: null }
const SIGHTING = { account: null, receivedAt: NOW, role: null, facts: '{}' }

test('a message is kept octet for octet in a private file named by its hash', (t) => {
  const path = place(t)
  const store = open(t, path)
  const { id } = store.sightings.keep(digest(1), SIGHTING, false)
  const sha256 = createHash('sha256').update(MESSAGE).digest('hex')
  const record = store.evidence.keep(id, MESSAGE, ORIGIN)
  assert.deepEqual(record, {
    sightingId: id,
    sha256,
    size: MESSAGE.length,
    ...ORIGIN,
    path: `${sha256}.eml`,
  })
  const file = join(dirname(path), 'evidence', record.path)
  assert.deepEqual(readFileSync(file), MESSAGE)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(statSync(dirname(file)).mode & 0o777, 0o700)
  assert.deepEqual(store.evidence.read(record), MESSAGE)
  assert.deepEqual(store.evidence.of(id), [record])
  assert.deepEqual(store.evidence.list(), [record])
})

test('kept again, it is one record; keys captured later are added', (t) => {
  const store = open(t)
  const { id } = store.sightings.keep(digest(1), SIGHTING, false)
  store.evidence.keep(id, MESSAGE, ORIGIN)
  store.evidence.keep(id, MESSAGE, { ...ORIGIN, signingKeys: '[{"name":"s._domainkey.b.example"}]' })
  const record = store.evidence.keep(id, MESSAGE, ORIGIN)
  assert.equal(record.signingKeys, '[{"name":"s._domainkey.b.example"}]')
  assert.equal(store.evidence.of(id).length, 1)
})

test('every flipped bit is noticed, and keeping the message again mends the file', (t) => {
  const path = place(t)
  const store = open(t, path)
  const { id } = store.sightings.keep(digest(1), SIGHTING, false)
  const record = store.evidence.keep(id, MESSAGE, ORIGIN)
  const file = join(dirname(path), 'evidence', record.path)
  for (let bit = 0; bit < MESSAGE.length * 8; bit++) {
    const flipped = Buffer.from(MESSAGE)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    writeFileSync(file, flipped)
    assert.throws(
      () => store.evidence.read(record),
      (error) => error instanceof StoreError && error.code === 'damaged',
    )
  }
  store.evidence.keep(id, MESSAGE, ORIGIN)
  assert.deepEqual(store.evidence.read(record), MESSAGE)
})

test('a file goes with the last sighting that needs it', (t) => {
  const path = place(t)
  const store = open(t, path)
  const ids = [1, 2].map((number) => store.sightings.keep(digest(number), SIGHTING, false).id)
  const [record] = ids.map((id) => store.evidence.keep(id, MESSAGE, ORIGIN))
  assert.ok(record)
  const file = join(dirname(path), 'evidence', record.path)
  store.evidence.remove(ids.slice(0, 1))
  assert.ok(existsSync(file))
  store.evidence.remove(ids.slice(1))
  assert.ok(!existsSync(file))
  assert.throws(
    () => store.evidence.read(record),
    (error) => error instanceof StoreError && error.code === 'no-such',
  )
})
