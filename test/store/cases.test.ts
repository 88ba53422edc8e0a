import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { caseEventKinds, eventOf } from '../../src/complaint/case-event.ts'
import type { Store } from '../../src/store/store.ts'
import { digest, NOW, open, place } from './place.ts'

const alias = 'shop.k7q2xd@me.example'
const wanted = {
  reference: 'LT-K7Q2XD',
  alias,
  to: 'service',
  counterpart: 'Shop',
  name: 'Shop',
  country: 'FR',
  kind: 'service-access',
  openedOn: '2016-03-02',
} as const

function withAlias(store: Store): Store {
  store.aliases.add({ address: alias, disclosures: [], context: null, origin: 'added', note: null })
  return store
}

test('a case reads back as it was written', (t) => {
  const { cases } = withAlias(open(t))
  const file = cases.add(wanted)
  assert.deepEqual(file, { number: 1, ...wanted })
  assert.deepEqual(cases.list(), [file])
  assert.deepEqual(cases.findByReference('LT-K7Q2XD'), file)
  assert.equal(cases.get(2), undefined)
  assert.deepEqual(cases.update(1, { alias, name: 'The Shop', country: null }), {
    ...file,
    name: 'The Shop',
    country: null,
  })
})

test('a case about an address that is not registered is refused', (t) => {
  assert.throws(() => open(t).cases.add(wanted), { name: 'StoreError', code: 'unknown' })
})

test('every kind of event reads back as it was written', (t) => {
  const { cases } = withAlias(open(t))
  const { number } = cases.add(wanted)
  const more = {
    receivedOn: '2016-03-04',
    channel: 'email',
    party: 'dpo@shop.example',
    answer: 'partial',
    hasReasons: false,
    authority: 'frcnil',
    authorityCountry: 'FR',
    ref: '26-1',
    note: 'a note',
    file: { path: '/home/claire/answer.pdf', sha256: 'a'.repeat(64) },
    messageId: '<a@shop.example>',
    grade: 'claimed',
  } as const
  const events = caseEventKinds.map((kind) => eventOf(kind, '2016-03-03', kind === 'sent' ? {} : more))
  for (const event of events) cases.addEvent(number, event, NOW)
  assert.deepEqual(
    cases.events(number),
    events.map((event, index) => ({ id: index + 1, ...event })),
  )
  cases.removeEvent(1)
  assert.equal(cases.events(number).length, events.length - 1)
})

test('one message is recorded as one thing once, and its removal leaves the event', (t) => {
  const store = withAlias(open(t))
  const { number } = store.cases.add(wanted)
  const { id } = store.sightings.keep(
    digest(1),
    { account: null, receivedAt: NOW, role: null, facts: '{}' },
    false,
  )
  const seen = eventOf('reply-seen', '2016-03-03', { sightingId: id })
  assert.notEqual(store.cases.addEvent(number, seen, NOW), null)
  assert.equal(store.cases.addEvent(number, seen, NOW), null)
  store.sightings.remove([id])
  assert.deepEqual(
    store.cases.events(number).map((event) => event.sightingId),
    [null],
  )
})

test('a letter is told by which message it went out', (t) => {
  const { cases } = withAlias(open(t))
  const { number } = cases.add(wanted)
  const id = cases.addEvent(number, eventOf('sent', '2016-03-03', {}), NOW)
  cases.nameMessage(id ?? 0, { messageId: '<a@me.example>', sightingId: null })
  assert.equal(cases.events(number)[0]?.messageId, '<a@me.example>')
})

test('a case outlives the removal of its address, of which no octet is left', (t) => {
  const path = place(t)
  const store = withAlias(open(t, path))
  const { number } = store.cases.add(wanted)
  store.cases.addEvent(number, eventOf('sent', '2016-03-03', {}), NOW)
  store.aliases.remove(alias)
  assert.equal(store.cases.get(number)?.alias, null)
  assert.equal(store.cases.events(number).length, 1)
  for (const file of [path, `${path}-wal`])
    assert.ok(!readFileSync(file).includes('shop.k7q2xd'), `${file} still holds the address`)
})

test('what is forgotten goes with its events', (t) => {
  const path = place(t)
  const store = withAlias(open(t, path))
  const { number } = store.cases.add(wanted)
  store.cases.addEvent(number, eventOf('sent', '2016-03-03', { note: 'only-in-this-note' }), NOW)
  assert.equal(store.cases.removeOf(store.aliases.find(alias)?.id ?? 0), 1)
  assert.deepEqual(store.cases.list(), [])
  assert.deepEqual(store.cases.events(number), [])
  for (const file of [path, `${path}-wal`]) assert.ok(!readFileSync(file).includes('only-in-this-note'))
})
