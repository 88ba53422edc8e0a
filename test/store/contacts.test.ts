import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Store } from '../../src/store/store.ts'
import { open } from './place.ts'

const contact = {
  address: 'anna@lamps.example',
  firstSeen: '2021-02-03T10:00:00.000Z',
  byPerson: false,
  source: 'simplelogin-data',
}

function withAlias(store: Store): number {
  return store.aliases.add({
    address: 'lamp@me.example',
    disclosures: [],
    context: null,
    origin: 'imported',
    note: null,
  }).id
}

test('contacts are kept once, with the earliest moment that an export gave', (t) => {
  const store = open(t)
  const aliasId = withAlias(store)
  assert.equal(store.contacts.keep([{ ...contact, aliasId }]), 1)
  assert.equal(store.contacts.keep([{ ...contact, aliasId }]), 0)
  assert.equal(store.contacts.keep([{ ...contact, aliasId, firstSeen: null }]), 0)
  assert.equal(store.contacts.keep([{ ...contact, aliasId, firstSeen: '2020-01-01T00:00:00.000Z' }]), 1)
  assert.equal(store.contacts.keep([{ ...contact, aliasId, byPerson: true }]), 1)
  assert.deepEqual(store.contacts.of(aliasId), [
    {
      ...contact,
      aliasId,
      alias: 'lamp@me.example',
      firstSeen: '2020-01-01T00:00:00.000Z',
      byPerson: true,
    },
  ])
  assert.deepEqual(store.contacts.list(), store.contacts.of(aliasId))
})

test('a moment that was not known is filled in', (t) => {
  const store = open(t)
  const aliasId = withAlias(store)
  store.contacts.keep([{ ...contact, aliasId, firstSeen: null }])
  store.contacts.keep([{ ...contact, aliasId }])
  assert.equal(store.contacts.of(aliasId)[0]?.firstSeen, contact.firstSeen)
})

test('what changes a contact makes verdicts stale; what changes nothing does not', (t) => {
  const store = open(t)
  const aliasId = withAlias(store)
  const revisions = [store.meta.revision()]
  const step = (): number => revisions.push(store.meta.revision())
  store.contacts.keep([{ ...contact, aliasId }])
  step()
  store.contacts.keep([{ ...contact, aliasId }])
  step()
  store.contacts.keep([{ ...contact, aliasId, byPerson: true }])
  step()
  const [first = 0, added, same, changed] = revisions
  assert.deepEqual([added, same, changed], [first + 1, first + 1, first + 2])
  store.aliases.remove('lamp@me.example')
  assert.deepEqual(store.contacts.list(), [])
})
