import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StoreError } from '../../src/store/store-error.ts'
import { digest, NOW, open, place } from './place.ts'

const SIGHTING = { account: null, receivedAt: NOW, role: null, facts: '{"subject":"Information"}' }

function verdict(sightingId: number, kind: string) {
  return {
    sightingId,
    aliasId: null,
    address: 'a@me.example',
    kind,
    confidence: 'high' as const,
    json: '{"service":"Shop"}',
  }
}

test('a message that announces something comes back with its verdict and its facts', (t) => {
  const path = place(t)
  const store = open(t, path)
  const { id } = store.sightings.keep(digest(1), SIGHTING, false)
  store.verdicts.replace([verdict(id, 'expected')])
  assert.equal(store.notices.isExamined(id), false)
  store.notices.keep(id, '{"manner":"error"}')
  store.close()
  const again = open(t, path)
  assert.equal(again.notices.isExamined(id), true)
  assert.deepEqual([...again.notices.examined()], [id])
  assert.deepEqual(again.notices.list(['expected', 'authorised']), [
    {
      sightingId: id,
      json: '{"manner":"error"}',
      address: 'a@me.example',
      confidence: 'high',
      verdict: '{"service":"Shop"}',
      facts: SIGHTING.facts,
    },
  ])
})

test('a message that was examined and is no notice is remembered and not listed', (t) => {
  const store = open(t)
  const { id } = store.sightings.keep(digest(1), SIGHTING, false)
  store.verdicts.replace([verdict(id, 'expected')])
  store.notices.keep(id, null)
  assert.equal(store.notices.isExamined(id), true)
  assert.deepEqual(store.notices.list(['expected']), [])
})

test('a notice is listed under the kinds asked for only, in order of time', (t) => {
  const store = open(t)
  const ids = ['2018-11-22T00:00:00Z', '2018-11-21T00:00:00Z', '2018-11-20T00:00:00Z'].map(
    (receivedAt, number) => store.sightings.keep(digest(number), { ...SIGHTING, receivedAt }, false).id,
  )
  const [first = 0, second = 0, third = 0] = ids
  store.verdicts.replace([verdict(first, 'expected'), verdict(second, 'authorised'), verdict(third, 'leak')])
  for (const id of ids) store.notices.keep(id, '{}')
  const listed = store.notices.list(['expected', 'authorised']).map((row) => row.sightingId)
  assert.deepEqual(listed, [second, first])
})

test('a notice goes with its message, and all are forgotten at once', (t) => {
  const store = open(t)
  const ids = [1, 2].map((number) => store.sightings.keep(digest(number), SIGHTING, false).id)
  const [first = 0, second = 0] = ids
  for (const id of ids) store.notices.keep(id, '{}')
  store.sightings.remove([first])
  assert.deepEqual([store.notices.isExamined(first), store.notices.isExamined(second)], [false, true])
  store.notices.clear()
  assert.equal(store.notices.isExamined(second), false)
})

test('the registry refuses a notice of no message, and one that is no JSON', (t) => {
  const store = open(t)
  const { id } = store.sightings.keep(digest(1), SIGHTING, false)
  const refused = (error: unknown): boolean =>
    !(error instanceof StoreError) &&
    String((error as { code?: string }).code).startsWith('SQLITE_CONSTRAINT')
  assert.throws(() => store.notices.keep(999, '{}'), refused)
  assert.throws(() => store.notices.keep(id, 'no JSON'), refused)
})
