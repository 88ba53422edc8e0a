import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Cause, causes, causeWords } from '../../src/incident/cause.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import type { Person } from '../../src/verdict/person.ts'
import { host } from '../message-builder.ts'
import {
  alias,
  BANK,
  domain,
  letter,
  person,
  refuted,
  SHOP,
  service,
  signed,
  TRAIN,
} from '../verdict/registry-builder.ts'
import { incidentOf } from './incident-builder.ts'

function ranked(sightings: readonly Sighting[], who: Person = person(), to: string = SHOP): readonly Cause[] {
  return incidentOf(sightings, null, who, to).causes.map((one) => one.cause)
}

const commercial = letter(SHOP, {
  from: 'a@stranger.example',
  client: host('o1.p8.mailjet.com', '87.253.235.1'),
  checks: ['dkim=pass header.d=stranger.example', 'spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com'],
  above: ['Return-Path: <b@a12345.bnc3.mailjet.com>'],
})

test('one identified party through a mailing service, late, after the service changed hands: an insider before an intrusion', () => {
  const who = person({
    services: [
      service('Cyclable', 'cyclable.example', domain('buyer.example', 'successor', { since: '2015-01-15' })),
    ],
  })
  const order = ranked([commercial], who)
  assert.equal(order[0], 'insider')
  assert.ok(order.includes('resale-without-consent'))
  assert.ok(
    !order.includes('intrusion') || order.indexOf('intrusion') > order.indexOf('resale-without-consent'),
  )
})

test('one intruder at aliases of different services that share a processor: the processor on top', () => {
  const shared = domain('mailhouse.example', 'processor')
  const who = person({
    services: [service('Cyclable', 'cyclable.example', shared), service('Bank', 'bank.example', shared)],
  })
  assert.equal(
    ranked([signed(SHOP, 'a@stranger.example'), signed(BANK, 'a@stranger.example')], who)[0],
    'processor',
  )
})

test('an alias that stood in public: scraping on top', () => {
  const [given] = alias(SHOP, ['Cyclable']).disclosures
  assert.ok(given !== undefined)
  for (const how of ['shown on my public profile', 'profil public', 'mentions légales du site web']) {
    const who = person({ aliases: [alias(SHOP, ['Cyclable'], { disclosures: [{ ...given, how }] })] })
    assert.equal(ranked([signed(SHOP, 'a@stranger.example')], who)[0], 'scraping', how)
  }
})

test('a dictionary attack on a guessable alias: guessing on top', () => {
  const guesses = ['anna', 'bert'].map((name) => signed(`${name}@me.example`, 'a@stranger.example'))
  assert.equal(ranked([...guesses, signed(TRAIN, 'a@stranger.example')], person(), TRAIN)[0], 'guessing')
})

test('mail that wears the service’s name: an intrusion on top, and no resale', () => {
  const order = ranked([refuted(SHOP, 'news@cyclable.example')])
  assert.equal(order[0], 'intrusion')
  assert.ok(!order.includes('resale-with-consent'))
})

test('an alias given to several: the person’s own disclosure stands too', () => {
  const who = person({ aliases: [alias(SHOP, ['Cyclable', 'Bank'])] })
  assert.ok(ranked([signed(SHOP, 'a@stranger.example')], who).includes('own-disclosure'))
})

test('each cause that is told has something for it, and they stand in order', () => {
  for (const found of [
    incidentOf([commercial]),
    incidentOf([signed(TRAIN, 'a@stranger.example')], null, person(), TRAIN),
  ]) {
    assert.ok(found.causes.length > 0)
    for (const [place, one] of found.causes.entries()) {
      assert.ok(one.for.length > 0)
      assert.ok(place === 0 || one.score <= (found.causes[place - 1]?.score ?? 0))
    }
  }
})

test('causes speak of roles and never say who did it', () => {
  const words = [
    ...causes.map((cause) => causeWords[cause]),
    ...incidentOf([commercial]).causes.flatMap((one) => [...one.for, ...one.against]),
  ]
  for (const text of words) assert.doesNotMatch(text, /Cyclable|stranger\.example|Mailjet/i)
})
