import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Disclosure } from '../../src/alias/alias.ts'
import type { ServiceDomain } from '../../src/alias/service.ts'
import type { NewAlias } from '../../src/store/aliases.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { digest, NOW, open, place } from './place.ts'

const given = (service: string, rest: Partial<Disclosure> = {}): Disclosure => ({
  service,
  givenOn: null,
  how: null,
  exclusive: false,
  ...rest,
})
const added = (address: string, ...disclosures: Disclosure[]): NewAlias => ({
  address,
  disclosures,
  context: null,
  origin: 'added',
  note: null,
})
const domain = (name: string, rest: Partial<ServiceDomain> = {}): ServiceDomain => ({
  domain: name,
  role: 'own',
  since: null,
  until: null,
  alias: null,
  ...rest,
})
const isError = (code: string) => (error: unknown) => error instanceof StoreError && error.code === code

test('an alias comes back as it was added, also after the registry was closed', (t) => {
  const path = place(t)
  const store = open(t, path)
  const disclosure = given('Cloudwatt', { givenOn: '2014-06-01', how: 'sign-up form', exclusive: true })
  const alias = store.aliases.add({
    ...added('cloudwatt.k7q2xd@me.example', disclosure),
    context: 'personal',
    origin: 'minted',
    note: 'first try',
  })
  assert.deepEqual(alias, {
    id: alias.id,
    address: 'cloudwatt.k7q2xd@me.example',
    disclosures: [disclosure],
    context: 'personal',
    origin: 'minted',
    guessable: null,
    status: 'active',
    note: 'first try',
  })
  store.close()
  const again = open(t, path)
  assert.deepEqual(again.aliases.find('cloudwatt.k7q2xd@me.example'), alias)
  assert.deepEqual(again.aliases.list(), [alias])
  assert.equal(again.aliases.find('other@me.example'), undefined)
  assert.equal(again.meta.createdAt(), NOW)
})

test('an address is registered once', (t) => {
  const store = open(t)
  store.aliases.add(added('a@me.example'))
  assert.throws(() => store.aliases.add(added('a@me.example', given('Shop'))), isError('exists'))
  assert.equal(store.services.find('Shop'), undefined)
})

test('an alias given to several services lists them in the order they were given, unknown days last', (t) => {
  const store = open(t)
  store.aliases.add(added('a@me.example', given('Unknown'), given('Late', { givenOn: '2016-01-01' })))
  store.aliases.disclose('a@me.example', given('Early', { givenOn: '2014-01-01' }))
  const alias = store.aliases.disclose(
    'a@me.example',
    given('late', { givenOn: '2015-01-01', exclusive: true }),
  )
  const services = alias.disclosures.map(({ service, givenOn }) => [service, givenOn])
  assert.deepEqual(services, [
    ['Early', '2014-01-01'],
    ['Late', '2015-01-01'],
    ['Unknown', null],
  ])
  assert.deepEqual(
    store.aliases.withdraw('a@me.example', 'LATE').disclosures.map(({ service }) => service),
    ['Early', 'Unknown'],
  )
  assert.throws(() => store.aliases.withdraw('a@me.example', 'Late'), isError('unknown'))
  assert.throws(() => store.aliases.disclose('b@me.example', given('Late')), isError('unknown'))
})

test('what is changed changes, what is left out stays', (t) => {
  const store = open(t)
  const before = store.aliases.add({
    ...added('a@me.example', given('Shop')),
    note: 'n',
    context: 'personal',
  })
  const after = store.aliases.edit('a@me.example', { guessable: false, status: 'retired' })
  assert.deepEqual(after, { ...before, guessable: false, status: 'retired' })
  assert.deepEqual(store.aliases.edit('a@me.example', { guessable: null, note: null }), {
    ...after,
    guessable: null,
    note: null,
  })
  assert.throws(() => store.aliases.edit('b@me.example', { note: 'x' }), isError('unknown'))
})

test('a removed alias takes along what hangs on it, and leaves no octet of itself in the files', (t) => {
  const path = place(t)
  const store = open(t, path)
  const address = 'remarkable.k7q2xd@me.example'
  const alias = store.aliases.add({ ...added(address, given('Shop')), note: 'unforgettable' })
  store.services.addDomain('Shop', domain('d.example', { role: 'partner', alias: address }))
  store.services.addDomain('Shop', domain('shop.example'))
  store.incidents.keep({
    aliasId: alias.id,
    state: 'dismissed',
    byHand: true,
    why: 'unforgettable',
    at: NOW,
    known: [],
    lastSeen: null,
    confirmed: [],
    note: null,
  })
  assert.equal(store.aliases.remove(address), true)
  assert.equal(store.aliases.remove(address), false)
  assert.deepEqual(store.aliases.list(), [])
  assert.deepEqual(store.incidents.list(), [])
  assert.deepEqual(store.services.find('Shop')?.domains, [domain('shop.example')])
  for (const file of [path, `${path}-wal`]) {
    const octets = readFileSync(file)
    assert.ok(!octets.includes('remarkable'), file)
    assert.ok(!octets.includes('unforgettable'), file)
  }
  assert.equal(store.services.removeUnused('shop'), true)
  assert.deepEqual(store.services.list(), [])
})

test('a service is found without regard to case and spaces, accents count', (t) => {
  const store = open(t)
  const service = store.services.ensure(' Pôle  Emploi ')
  assert.equal(store.services.ensure('PÔLE EMPLOI').id, service.id)
  assert.equal(store.services.find('pole emploi'), undefined)
  assert.equal(store.services.list().length, 1)
})

test('the domains of a service keep role, dates and alias; said again, a domain gets the new dates', (t) => {
  const store = open(t)
  store.aliases.add(added('a@me.example', given('Cloudwatt')))
  const orange = domain('orange.com', { role: 'successor', since: '2015-01-15' })
  const allowed = domain('carrier.example', { role: 'carrier', alias: 'a@me.example' })
  store.services.addDomain('Cloudwatt', domain('cloudwatt.com'))
  store.services.addDomain('Cloudwatt', domain('orange.com', { role: 'successor' }))
  store.services.addDomain('Cloudwatt', orange)
  const service = store.services.addDomain('Cloudwatt', allowed)
  assert.deepEqual(service.domains, [domain('cloudwatt.com'), orange, allowed])
  assert.deepEqual(store.services.list(), [service])
  assert.throws(() => store.services.addDomain('Nobody', orange), isError('unknown'))
  assert.throws(
    () => store.services.addDomain('Cloudwatt', { ...allowed, alias: 'b@me.example' }),
    isError('unknown'),
  )
})

test('a domain is removed in one role, for one alias, or altogether', (t) => {
  const store = open(t)
  store.aliases.add(added('a@me.example', given('Shop')))
  for (const rest of [{}, { role: 'partner' }, { role: 'partner', alias: 'a@me.example' }] as const) {
    store.services.addDomain('Shop', domain('d.example', rest))
  }
  assert.equal(store.services.removeDomain('Shop', 'other.example'), 0)
  assert.equal(store.services.removeDomain('Shop', 'd.example', { alias: 'b@me.example' }), 0)
  assert.equal(store.services.removeDomain('Shop', 'd.example', { alias: 'a@me.example' }), 1)
  assert.equal(store.services.removeDomain('Shop', 'd.example', { role: 'partner' }), 1)
  assert.equal(store.services.removeDomain('Shop', 'd.example'), 1)
  assert.throws(() => store.services.removeDomain('Nobody', 'd.example'), isError('unknown'))
})

test('a service gets another name and other contacts, but no name that is taken', (t) => {
  const store = open(t)
  store.services.ensure('Brevo')
  store.services.ensure('Sendinblue')
  const service = store.services.edit('sendinblue', {
    name: 'SendinBlue',
    contacts: ['b@s.example', 'a@s.example'],
  })
  assert.equal(service.name, 'SendinBlue')
  assert.deepEqual(service.contacts, ['a@s.example', 'b@s.example'])
  assert.deepEqual(store.services.edit('SendinBlue', { contacts: [] }).contacts, [])
  assert.throws(() => store.services.edit('SendinBlue', { name: 'BREVO' }), isError('exists'))
  assert.throws(() => store.services.edit('Nobody', {}), isError('unknown'))
})

test('every change of the registry raises its revision; a scan does not', (t) => {
  const store = open(t)
  const steps: (() => unknown)[] = [
    () => store.aliases.add(added('a@me.example')),
    () => store.aliases.edit('a@me.example', { status: 'retired' }),
    () => store.aliases.disclose('a@me.example', given('Shop')),
    () => store.aliases.disclose('a@me.example', given('Shop', { exclusive: true })),
    () => store.services.addDomain('Shop', domain('d.example')),
    () => store.services.addDomain('Shop', domain('d.example', { since: '2015-01-01' })),
    () => store.services.edit('Shop', { name: 'The Shop' }),
    () => store.services.removeDomain('The Shop', 'd.example'),
    () => store.aliases.withdraw('a@me.example', 'The Shop'),
    () => store.services.removeUnused('The Shop'),
    () => store.aliases.remove('a@me.example'),
  ]
  for (const step of steps) {
    const before = store.meta.revision()
    step()
    assert.ok(store.meta.revision() > before, String(step))
  }
  const before = store.meta.revision()
  store.sightings.keep(digest(1), { account: null, receivedAt: null, role: null, facts: '{}' }, false)
  store.meta.set('receivers:home', '["mx.me.example"]')
  assert.equal(store.meta.revision(), before)
})

test("the key is the registry's own, and small texts are kept under their names", (t) => {
  const path = place(t)
  const store = open(t, path)
  assert.equal(store.meta.key().length, 32)
  assert.notDeepEqual(store.meta.key(), open(t).meta.key())
  assert.equal(store.meta.get('key'), null)
  store.meta.set('key', 'not the key')
  store.meta.set('receivers:home', 'a')
  store.meta.set('receivers:home', 'b')
  assert.equal(store.meta.get('receivers:home'), 'b')
  store.meta.set('receivers:home', null)
  assert.equal(store.meta.get('receivers:home'), null)
  assert.deepEqual(open(t, path).meta.key(), store.meta.key())
})

test('SQL in a name is a name', (t) => {
  const store = open(t)
  const name = `x'); DROP TABLE alias; --`
  store.aliases.add(added(`o'brien"@me.example`, given(name)))
  assert.equal(store.services.find(name)?.name, name)
  assert.equal(store.aliases.list().length, 1)
})

test('incidents come back as they were kept', (t) => {
  const store = open(t)
  const { id } = store.aliases.add(added('a@me.example'))
  const record = {
    aliasId: id,
    state: 'dismissed',
    byHand: true,
    why: 'asked them',
    at: NOW,
    known: ['pushemploi.example', 'mailjet:12345'],
    lastSeen: '2016-03-02T09:11:05Z',
    confirmed: ['pushemploi.example'],
    note: null,
  } as const
  store.incidents.keep(record)
  assert.deepEqual(store.incidents.get(id), record)
  store.incidents.keep({ ...record, state: 'open', why: null, byHand: false })
  assert.deepEqual(store.incidents.list(), [{ ...record, state: 'open', why: null, byHand: false }])
  store.incidents.remove(id)
  assert.equal(store.incidents.get(id), undefined)
})

test('runs know when they began and whether they ended', (t) => {
  const store = open(t)
  const cut = store.runs.start('imap:home')
  const done = store.runs.start('mbox:/mail')
  store.runs.finish(done, '{"messages":3}')
  assert.deepEqual(store.runs.list(9), [
    { id: done, source: 'mbox:/mail', startedAt: NOW, finishedAt: NOW, summary: '{"messages":3}' },
    { id: cut, source: 'imap:home', startedAt: NOW, finishedAt: null, summary: null },
  ])
})
