import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HibpBreach } from '../../src/directory/breach/hibp.ts'
import { open, place } from './place.ts'

const entry: HibpBreach = {
  name: 'Cyclable',
  title: 'Cyclable',
  domain: 'cyclable.example',
  breachDate: '2019-03-04',
  addedDate: '2020-01-02',
  accounts: 4711,
  dataClasses: ['Email addresses'],
  isVerified: true,
  isFabricated: false,
  isRetired: false,
  isSpamList: false,
}
const other: HibpBreach = { ...entry, name: 'Book', title: 'Book', breachDate: '2018-01-01', isRetired: true }

test('entries come back as they were kept, by the day they happened, also after reopening', (t) => {
  const path = place(t)
  const store = open(t, path)
  assert.deepEqual(store.breaches.list(), [])
  assert.deepEqual(store.breaches.keep([entry, other], '2026-11-21'), { added: 2, changed: 0, unchanged: 0 })
  store.close()
  const readOn = '2026-11-21'
  assert.deepEqual(open(t, path).breaches.list(), [
    { ...other, readOn },
    { ...entry, readOn },
  ])
})

test('a later list replaces what it holds, leaves the rest, and tells what it changed', (t) => {
  const store = open(t)
  store.breaches.keep([entry, other], '2026-11-21')
  const kept = store.breaches.keep(
    [entry, { ...other, accounts: 5 }, { ...entry, name: 'New' }],
    '2026-12-01',
  )
  assert.deepEqual(kept, { added: 1, changed: 1, unchanged: 1 })
  assert.deepEqual(
    store.breaches.list().map(({ name, accounts, readOn }) => [name, accounts, readOn]),
    [
      ['Book', 5, '2026-12-01'],
      ['Cyclable', 4711, '2026-12-01'],
      ['New', 4711, '2026-12-01'],
    ],
  )
})

test('SQL text in an entry is text', (t) => {
  const store = open(t)
  store.breaches.keep([{ ...entry, name: "x'); DROP TABLE breach; --" }], '2026-11-21')
  assert.equal(store.breaches.list()[0]?.name, "x'); DROP TABLE breach; --")
})
