import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Breach } from '../../src/directory/breach/breach.ts'
import { breaches } from '../../src/directory/breaches.ts'
import type { IncidentNotice } from '../../src/incident/announced.ts'
import type { Cause } from '../../src/incident/cause.ts'
import { gather, type Incident, type IncidentMessage } from '../../src/incident/incident.ts'
import { readNotice } from '../../src/incident/notice.ts'
import { spanOf } from '../../src/incident/span.ts'
import { knownKeys, type Triage } from '../../src/incident/triage.ts'
import type { KnownAlias } from '../../src/verdict/person.ts'

const known: KnownAlias = {
  alias: {
    id: 1,
    address: 'shop.k7q2xd@me.example',
    disclosures: [{ service: 'Shop', givenOn: '2017-05-11', how: 'account', exclusive: true }],
    context: null,
    origin: 'added',
    guessable: null,
    status: 'active',
    note: null,
  },
  services: [{ id: 1, name: 'Shop', domains: [], contacts: [] }],
  unguessable: true,
  exclusive: true,
  confirmed: [],
  contacts: [],
}

const texts = {
  error: 'Votre nom et votre adresse e-mail ont été divulgués par erreur.',
  attack: 'Nous avons subi une cyberattaque. Vos données ont été volées.',
  processor: 'L’un de nos prestataires a été piraté. Vos données ont été exposées chez ce prestataire.',
}

function notice(what: keyof typeof texts, receivedAt: string, changes: Partial<IncidentNotice> = {}) {
  const read = readNotice({ subject: 'Information', text: texts[what], receivedAt })
  assert.ok(read !== null)
  const own = { id: 7, service: 'Shop', by: 'shop.example', grade: 'proved', confidence: 'high' } as const
  return { ...read, ...own, ...changes }
}

/** A message of a stranger, with no more of its facts than gathering looks at. */
function leak(receivedAt: string, kind: 'leak' | 'impersonation' = 'leak'): IncidentMessage {
  const intruder = {
    key: 'domain:other.example',
    domain: 'other.example',
    claims: null,
    authenticated: true,
  }
  return {
    id: Date.parse(receivedAt),
    sighting: { receivedAt, esp: null },
    verdict: { kind, confidence: 'medium', intruder, campaign: null, reasons: [] },
  } as unknown as IncidentMessage
}

function entry(id: string, changes: Partial<Breach> = {}): Breach {
  const found = breaches.find((breach) => breach.id === id)
  assert.ok(found !== undefined)
  return { ...found, ...changes }
}

function causeOf(incident: Incident, cause: Cause) {
  const found = incident.causes.find((one) => one.cause === cause)
  return found === undefined ? null : { score: found.score, for: found.for, against: found.against }
}

test('a notice alone opens an incident, without messages and intruders', () => {
  const incident = gather(known, [], null, {
    notices: [notice('error', '2018-11-21T09:00:00Z')],
    breaches: [],
  })
  assert.deepEqual(
    [incident.opening, incident.state, incident.messages, incident.intruders, incident.confidence],
    ['notice', 'open', 0, [], 'high'],
  )
  assert.deepEqual([incident.firstSeen, incident.lastSeen, incident.daysToFirst], [null, null, null])
  assert.deepEqual(spanOf(incident), { from: '2018-11-21T09:00:00Z', to: '2018-11-21T09:00:00Z' })
})

test('nothing at all is no incident, and a breach of the catalogue opens none', () => {
  assert.throws(() => gather(known, [], null), RangeError)
  assert.throws(() => gather(known, [], null, { notices: [], breaches: [entry('amazon-2018')] }), RangeError)
})

for (const [what, messages, noticed, opening] of [
  ['a notice before a leak', [leak('2018-12-01T00:00:00Z')], '2018-11-21T09:00:00Z', 'notice'],
  ['a leak before a notice', [leak('2018-10-01T00:00:00Z')], '2018-11-21T09:00:00Z', 'leak'],
  [
    'an impersonation before a notice',
    [leak('2018-10-01T00:00:00Z', 'impersonation')],
    '2018-11-21T09:00:00Z',
    'impersonation',
  ],
] as const) {
  test(`${what}: the ${opening} opened the incident`, () => {
    const incident = gather(known, messages, null, { notices: [notice('attack', noticed)], breaches: [] })
    assert.equal(incident.opening, opening)
    assert.equal(incident.messages, 1)
    assert.equal(incident.confidence, 'medium')
  })
}

test('notices stand in order of time, whatever the order they come in', () => {
  const late = notice('error', '2019-01-01T00:00:00Z', { id: 1 })
  const early = notice('attack', '2018-01-01T00:00:00Z', { id: 2 })
  const incident = gather(known, [], null, { notices: [late, early], breaches: [] })
  assert.deepEqual(
    incident.notices.map((one) => one.id),
    [2, 1],
  )
})

test('the service that announces a mistake puts error on top', () => {
  const incident = gather(known, [leak('2018-12-01T00:00:00Z')], null, {
    notices: [notice('error', '2018-11-21T09:00:00Z')],
    breaches: [],
  })
  assert.equal(incident.causes[0]?.cause, 'error')
  assert.deepEqual(causeOf(incident, 'intrusion')?.against, [
    'one identified party writes; data taken in an attack is usually used by parties that hide',
    'the service announced a mistake, not an attack',
  ])
})

for (const [what, first, words] of [
  [
    'before the first mail',
    '2024-12-03T00:00:00Z',
    'the service announced an attack before the first mail came',
  ],
  ['after it', '2024-10-30T00:00:00Z', 'the service announced an attack after the first mail had come'],
] as const) {
  test(`an attack announced ${what} supports intrusion`, () => {
    const incident = gather(known, [leak(first)], null, {
      notices: [notice('attack', '2024-11-08T00:00:00Z')],
      breaches: [],
    })
    assert.ok(causeOf(incident, 'intrusion')?.for.includes(words))
  })
}

test('a notice that names a processor supports processor', () => {
  const incident = gather(known, [], null, {
    notices: [notice('processor', '2023-08-24T00:00:00Z')],
    breaches: [],
  })
  assert.equal(causeOf(incident, 'processor')?.score, 3)
})

test('without a message of a stranger nothing else is weighed', () => {
  const incident = gather({ ...known, unguessable: false, exclusive: false }, [], null, {
    notices: [notice('error', '2018-11-21T09:00:00Z')],
    breaches: [],
  })
  assert.deepEqual(
    incident.causes.map((one) => one.cause),
    ['error'],
  )
})

for (const [id, first, cause, supported] of [
  ['amazon-2018', '2018-12-01T00:00:00Z', 'error', true],
  ['amazon-2018', '2018-11-20T00:00:00Z', 'error', false],
  ['france-travail-2024', '2024-02-06T00:00:00Z', 'intrusion', true],
  ['pole-emploi-2023', '2023-09-12T00:00:00Z', 'processor', true],
  ['i-milo-2024', '2024-12-03T00:00:00Z', 'processor', true],
  ['i-milo-2024', '2024-10-22T00:00:00Z', 'processor', false],
  ['socialarks-2021', '2021-02-09T00:00:00Z', 'scraping', true],
] as const) {
  test(`the entry ${id} ${supported ? 'supports' : 'does not support'} ${cause} for mail from ${first.slice(0, 10)} on`, () => {
    const incident = gather(known, [leak(first)], null, { notices: [], breaches: [entry(id)] })
    const words = causeOf(incident, cause)?.for.filter((one) => one.startsWith('the breach catalogue')) ?? []
    assert.equal(words.length, supported ? 1 : 0)
    assert.deepEqual(incident.breaches, [entry(id)])
  })
}

test('an address that is stated to have been spared is not explained by the breach', () => {
  const incident = gather(known, [leak('2023-09-12T00:00:00Z')], null, {
    notices: [],
    breaches: [entry('pole-emploi-2023')],
  })
  assert.deepEqual(causeOf(incident, 'processor'), {
    score: 0,
    for: [
      'the breach catalogue holds a breach at a company working for the service, made public on 2023-08-23',
    ],
    against: [
      'e-mail addresses were stated not to be among the data of the breach made public on 2023-08-23',
    ],
  })
})

test('the causes name no organisation of the catalogue', () => {
  const incident = gather(known, [leak('2025-01-01T00:00:00Z')], null, { notices: [], breaches })
  const words = JSON.stringify(incident.causes)
  for (const name of ['Amazon', 'emploi', 'Majorel', 'Socialarks', 'Milo']) assert.ok(!words.includes(name))
})

test('a decision holds for the notices known then, and a new one reopens it with the reason', () => {
  const first = notice('error', '2018-11-21T09:00:00Z')
  const before = gather(known, [], null, { notices: [first], breaches: [] })
  const triage: Triage = {
    state: 'dismissed',
    why: 'answered',
    at: '2018-12-01T00:00:00Z',
    intruders: knownKeys(before),
    lastSeen: before.lastSeen,
  }
  assert.equal(gather(known, [], triage, { notices: [first], breaches: [] }).state, 'dismissed')
  const second = notice('attack', '2019-03-01T00:00:00Z', { id: 8 })
  const after = gather(known, [], triage, { notices: [first, second], breaches: [] })
  assert.equal(after.state, 'open')
  assert.deepEqual(
    after.reasons.map((one) => one.code),
    ['new-notice', 'dismissed'],
  )
})

test('a stranger who writes after a notice was dismissed reopens the incident', () => {
  const first = notice('error', '2018-11-21T09:00:00Z')
  const triage: Triage = {
    state: 'dismissed',
    why: 'answered',
    at: '2018-12-01T00:00:00Z',
    intruders: knownKeys({ intruders: [], notices: [first] }),
    lastSeen: null,
  }
  const after = gather(known, [leak('2019-01-01T00:00:00Z')], triage, { notices: [first], breaches: [] })
  assert.deepEqual([after.state, after.reasons[0]?.code], ['open', 'new-intruder'])
})
