import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventOf } from '../../src/complaint/case-event.ts'
import type { NewSighting } from '../../src/store/sightings.ts'
import type { VerdictRow } from '../../src/store/verdicts.ts'
import { digest, NOW, open } from './place.ts'

const seen = (receivedAt: string | null, rest: Partial<NewSighting> = {}): NewSighting => ({
  account: 'home',
  receivedAt,
  role: 'inbox',
  facts: '{"recipient":"é"}',
  ...rest,
})
const at = (uid: number, uidValidity: string | null = '7', ref: string | null = null) => ({
  uidValidity,
  uid,
  ref,
})

test('a message counts once, wherever and however often it is found', (t) => {
  const store = open(t)
  const inbox = store.cursors.folder('imap:home', 'INBOX')
  const archive = store.cursors.folder('imap:home', 'Archive')
  const first = store.sightings.keep(digest(1), seen(NOW), false)
  const second = store.sightings.keep(digest(1), seen(NOW, { role: 'archive', facts: '{"other":1}' }), false)
  assert.deepEqual([first.isNew, second.isNew], [true, false])
  assert.equal(second.id, first.id)
  store.sightings.addLocation(inbox, at(12), first.id)
  store.sightings.addLocation(inbox, at(12), first.id)
  store.sightings.addLocation(archive, at(3), second.id)
  assert.equal(store.sightings.count(), 1)
  assert.deepEqual(store.sightings.get(first.id), { id: first.id, ...seen(NOW) })
  assert.deepEqual(store.sightings.locations(first.id), [
    { source: 'imap:home', folder: 'INBOX', ...at(12) },
    { source: 'imap:home', folder: 'Archive', ...at(3) },
  ])
  assert.equal(store.sightings.find(digest(1)), first.id)
  assert.equal(store.sightings.find(digest(2)), undefined)
})

test('a message that is in the Sent folder, too, is a sent one, whichever was read first', (t) => {
  const store = open(t)
  for (const [number, roles] of [
    [1, ['all', 'sent']],
    [2, ['sent', 'all']],
    [3, [null, 'sent', null]],
  ] as const) {
    const ids = roles.map((role) => store.sightings.keep(digest(number), seen(NOW, { role }), false).id)
    assert.equal(store.sightings.get(ids[0] ?? 0)?.role, 'sent')
  }
})

test('after a new UIDVALIDITY the same messages are read again and none counts twice', (t) => {
  const store = open(t)
  const inbox = store.cursors.folder('imap:home', 'INBOX')
  const scan = (uidValidity: string, from: number): void => {
    for (let number = 0; number < 60; number++) {
      const { id } = store.sightings.keep(digest(number), seen(NOW), false)
      store.sightings.addLocation(inbox, at(from + number, uidValidity), id)
    }
  }
  scan('7', 1)
  assert.equal(store.sightings.dropFolderLocations(inbox), 60)
  assert.equal(store.sightings.count(), 60)
  assert.deepEqual(store.sightings.locations(1), [])
  scan('8', 100)
  assert.equal(store.sightings.count(), 60)
  assert.deepEqual(store.sightings.locations(1), [{ source: 'imap:home', folder: 'INBOX', ...at(100, '8') }])
})

test('files are told apart by name, and have no UIDVALIDITY', (t) => {
  const store = open(t)
  const folder = store.cursors.folder('maildir:/mail', '/mail/cur')
  for (const number of [1, 2]) {
    const { id } = store.sightings.keep(digest(number), seen(null), false)
    store.sightings.addLocation(folder, at(0, null, `file ${number}`), id)
  }
  assert.deepEqual(store.sightings.locations(2), [
    { source: 'maildir:/mail', folder: '/mail/cur', ...at(0, null, 'file 2') },
  ])
  assert.deepEqual(store.sightings.locations(1)[0]?.ref, 'file 1')
})

test('sightings come by the day they were received, and the registry can be written meanwhile', (t) => {
  const store = open(t)
  const days = [
    '2016-03-02T00:00:00Z',
    null,
    '2014-01-01T00:00:00Z',
    '2016-03-02T00:00:00Z',
    '2015-06-01T00:00:00Z',
  ]
  for (const [number, day] of days.entries()) store.sightings.keep(digest(number), seen(day), false)
  const ids: number[] = []
  for (const { id } of store.sightings.iterate()) {
    store.meta.set('last', String(id))
    ids.push(id)
  }
  assert.deepEqual(ids, [2, 3, 5, 1, 4])
  assert.equal(store.meta.get('last'), '4')
})

const judged = (sightingId: number, rest: Partial<VerdictRow> = {}): VerdictRow => ({
  sightingId,
  aliasId: null,
  address: 'a@me.example',
  kind: 'expected',
  confidence: 'high',
  json: '{}',
  ...rest,
})

test('old sightings of a kind are named, but none that evidence, a notice or a case needs', (t) => {
  const store = open(t)
  const old = '2014-01-01T00:00:00Z'
  for (const number of [1, 2, 3, 4, 5, 6, 7])
    store.sightings.keep(digest(number), seen(number === 6 ? NOW : number === 7 ? null : old), false)
  const personal = [1, 2, 3, 4, 6, 7].map((id) => judged(id, { kind: 'personal', confidence: null }))
  store.verdicts.replace([...personal, judged(5)])
  const origin = { fetchedAt: NOW, host: null, signingKeys: null }
  store.evidence.keep(1, new TextEncoder().encode('x'), origin)
  store.notices.keep(2, '{}')
  store.notices.keep(3, null)
  const { number } = store.cases.add({
    reference: 'LT-1',
    alias: null,
    to: 'authority',
    counterpart: 'cnil',
    name: 'CNIL',
    country: 'FR',
    kind: null,
    openedOn: '2016-03-02',
  })
  store.cases.addEvent(number, eventOf('reply-seen', '2016-03-03', { sightingId: 4 }), NOW)
  assert.deepEqual(store.sightings.unneeded('personal', '2015-01-01T00:00:00Z'), [3])
})

test('of verdicts only what changed is written', (t) => {
  const store = open(t)
  for (const number of [1, 2, 3]) store.sightings.keep(digest(number), seen(NOW), false)
  const rows = [judged(1), judged(2, { kind: 'leak', confidence: null }), judged(3)]
  assert.equal(store.verdicts.replace(rows), 3)
  assert.equal(store.verdicts.replace(rows), 0)
  for (const change of [
    { kind: 'leak' },
    { confidence: 'low' },
    { confidence: null },
    { address: null },
    { json: '{"why":1}' },
  ] as const) {
    assert.equal(store.verdicts.replace([judged(1, change), judged(3)]), 1, JSON.stringify(change))
    assert.deepEqual(store.verdicts.get(1), judged(1, change))
    store.verdicts.replace(rows)
  }
  assert.deepEqual(store.verdicts.counts(), { expected: 2, leak: 1 })
  store.verdicts.clear()
  assert.deepEqual(store.verdicts.counts(), {})
})

test('verdicts are listed by kind, alias and day, with the facts of their message', (t) => {
  const store = open(t)
  const days = ['2014-01-01T00:00:00Z', '2016-01-01T00:00:00Z', '2015-01-01T00:00:00Z']
  for (const [number, day] of days.entries()) store.sightings.keep(digest(number), seen(day), false)
  const alias = store.aliases.add({
    address: 'a@me.example',
    disclosures: [],
    context: null,
    origin: 'added',
    note: null,
  })
  const leak = { kind: 'leak', aliasId: alias.id } as const
  store.verdicts.replace([judged(1, leak), judged(2, { kind: 'impersonation' }), judged(3, leak)])
  const ids = (filter: Parameters<typeof store.verdicts.list>[0]): number[] =>
    store.verdicts.list(filter).map((row) => row.sightingId)
  assert.deepEqual(ids({ kinds: ['leak', 'impersonation'] }), [1, 3, 2])
  assert.deepEqual(ids({ kinds: ['leak'] }), [1, 3])
  assert.deepEqual(ids({ kinds: ['leak', 'impersonation'], aliasId: alias.id }), [1, 3])
  assert.deepEqual(ids({ kinds: ['leak', 'impersonation'], since: '2015-01-01' }), [3, 2])
  assert.deepEqual(ids({ kinds: [] }), [])
  assert.deepEqual(store.verdicts.list({ kinds: ['leak'], since: '2015-01-01' }), [
    { ...judged(3, leak), receivedAt: days[2], account: 'home', facts: seen(null).facts },
  ])
  const origin = { fetchedAt: NOW, host: null, signingKeys: null }
  store.evidence.keep(3, Buffer.from('whole'), origin)
  assert.deepEqual(
    store.verdicts.notWhole(['leak', 'impersonation']).map((row) => row.sightingId),
    [1, 2],
  )
  store.aliases.remove('a@me.example')
  assert.equal(store.verdicts.get(1)?.aliasId, null)
})

test('removed sightings take places, verdicts and evidence rows along', (t) => {
  const store = open(t)
  const inbox = store.cursors.folder('imap:home', 'INBOX')
  for (const number of [1, 2]) {
    const { id } = store.sightings.keep(digest(number), seen(NOW), false)
    store.sightings.addLocation(inbox, at(number), id)
  }
  store.verdicts.replace([judged(1), judged(2)])
  store.sightings.remove([1])
  assert.equal(store.sightings.get(1), undefined)
  assert.equal(store.verdicts.get(1), undefined)
  assert.equal(store.sightings.count(), 1)
  assert.deepEqual(store.check(), [])
})

test('a folder remembers how far it was read, and what could not be', (t) => {
  const store = open(t)
  const inbox = store.cursors.folder('imap:home', 'INBOX')
  assert.equal(store.cursors.folder('imap:home', 'INBOX'), inbox)
  assert.notEqual(store.cursors.folder('imap:work', 'INBOX'), inbox)
  assert.equal(store.cursors.get(inbox), null)
  const cursor = { uidValidity: '4294967295', lastUid: 4_294_967_294, fingerprint: '3:4' }
  store.cursors.set(inbox, cursor)
  assert.deepEqual(store.cursors.get(inbox), cursor)
  const skipped = { ...at(9), code: 'too-long', message: 'the header section is too long', at: NOW }
  store.cursors.skip(inbox, { ...skipped, code: 'no-header' })
  store.cursors.skip(inbox, skipped)
  store.cursors.skip(inbox, { ...skipped, ...at(4, null, 'f') })
  assert.deepEqual(store.cursors.skipped(inbox), [{ ...skipped, ...at(4, null, 'f') }, skipped])
  assert.deepEqual(
    store.cursors.list().map(({ source, skipped: count }) => [source, count]),
    [
      ['imap:home', 2],
      ['imap:work', 0],
    ],
  )
  store.cursors.unskip(inbox, at(9))
  assert.equal(store.cursors.skipped(inbox).length, 1)
  store.cursors.dropSkipped(inbox)
  assert.deepEqual(store.cursors.skipped(inbox), [])
})

test('a transaction keeps all or nothing, and functions with their own nest in it', (t) => {
  const store = open(t)
  const count = (): number => store.sightings.count()
  store.begin()
  store.sightings.keep(digest(1), seen(NOW), false)
  store.verdicts.replace([judged(1)])
  store.rollback()
  assert.equal(count(), 0)
  store.begin()
  store.sightings.keep(digest(2), seen(NOW), false)
  store.commit()
  assert.equal(count(), 1)
  assert.throws(
    () =>
      store.transaction(() => {
        store.sightings.keep(digest(3), seen(NOW), false)
        throw new RangeError('stop')
      }),
    RangeError,
  )
  assert.equal(count(), 1)
  store.rollback()
})

test('a transaction that SQLite has undone by itself is not committed, and its error is not hidden', (t) => {
  const store = open(t)
  store.begin()
  store.cursors.folder('imap:home', 'INBOX')
  store.rollback() // As SQLite does when the disk is full.
  store.commit()
  assert.deepEqual(store.cursors.list(), [])
})
