import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alias } from '../../src/alias/alias.ts'
import { ContextFold } from '../../src/verdict/context.ts'
import { traced } from '../message-builder.ts'
import {
  alias,
  BANK,
  codes,
  domain,
  judged,
  letter,
  person,
  SHOP,
  service,
  signed,
  TRAIN,
} from './registry-builder.ts'

const MONDAY = '2016-02-29T12:00:00Z'
const services = [service('Cyclable', 'cyclable.example'), service('Bank', 'bank.example')]

function given(known: Partial<Alias>, to: readonly string[] = ['Cyclable']) {
  return person({ services, aliases: [alias(SHOP, to, known)] })
}

const [exclusive] = alias(SHOP, ['Cyclable']).disclosures
assert.ok(exclusive !== undefined)

for (const [what, who, expected, missing] of [
  ['nothing missing', given({}), 'high', []],
  ['an alias that can be guessed', given({ guessable: true }), 'medium', ['guessable']],
  [
    'not stated as exclusive',
    given({ disclosures: [{ ...exclusive, exclusive: false }] }),
    'medium',
    ['not-exclusive'],
  ],
  ['given to two services', given({}, ['Cyclable', 'Bank']), 'medium', ['several-disclosures']],
  ['given to nobody that is registered', given({}, []), 'medium', ['several-disclosures']],
  [
    'guessable and given to two',
    given({ guessable: true }, ['Cyclable', 'Bank']),
    'low',
    ['guessable', 'several-disclosures'],
  ],
] as const) {
  test(`a leak with ${what}: ${expected}`, () => {
    const verdict = judged(signed(SHOP, 'a@stranger.example'), who)
    assert.equal(verdict.kind, 'leak')
    assert.equal(verdict.confidence, expected)
    assert.deepEqual(codes(verdict).slice(1), missing)
  })
}

test('however much is missing, the confidence is never below low', () => {
  const who = given({ guessable: true }, ['Cyclable', 'Bank'])
  const at = 'Mon, 19 May 2014 12:00:00 +0000'
  assert.equal(judged(signed(SHOP, 'a@stranger.example', { at }), who).confidence, 'low')
})

test('an alias that was minted, or made by a relay at random, cannot be guessed', () => {
  for (const [address, who] of [
    ['train@me.example', person({ aliases: [alias(TRAIN, ['Train'], { origin: 'minted' })] })],
    ['train@me.example', person({ aliases: [alias(TRAIN, ['Train'])] }, () => true)],
    ['blue@mozmail.com', person({ aliases: [alias('blue@mozmail.com', ['Train'])] })],
  ] as const)
    assert.equal(judged(signed(address, 'a@stranger.example'), who).confidence, 'high', address)
})

test('what the person says about guessing goes before what the address looks like', () => {
  const told = person({ aliases: [alias(TRAIN, ['Train'], { guessable: false })] })
  assert.equal(judged(signed(TRAIN, 'a@stranger.example'), told).confidence, 'high')
})

test('an address that only the receiver’s silence makes likely gives at most medium', () => {
  const sighting = {
    ...letter(SHOP, { unstamped: true, from: 'a@stranger.example' }),
    stampsRecipient: false,
  }
  const verdict = judged(sighting)
  assert.deepEqual([verdict.recipient?.grade, verdict.confidence], ['likely', 'medium'])
  assert.ok(codes(verdict).includes('recipient-likely'))
})

test('a parcel carrier within sixty days of the service’s own mail is a usual partner, with the command that allows it', () => {
  for (const [own, isPartner] of [
    ['2016-01-02T09:11:05Z', true],
    ['2016-05-01T09:11:05Z', true],
    ['2016-01-02T09:11:04Z', false],
    ['2016-05-01T09:11:06Z', false],
  ] as const) {
    const context = new ContextFold()
    context.addOwnMail(SHOP, own)
    const verdict = judged(signed(SHOP, 'suivi@colissimo.fr'), person(), context)
    assert.equal(codes(verdict).includes('usual-partner'), isPartner, own)
    assert.deepEqual([verdict.kind, verdict.confidence], ['leak', isPartner ? 'low' : 'high'])
  }
})

test('a carrier’s name that nobody confirmed is no usual partner, nor one the person confirmed as foreign', () => {
  const context = new ContextFold()
  context.addOwnMail(SHOP, MONDAY)
  const claimed = judged(letter(SHOP, { from: 'suivi@colissimo.fr' }), person(), context)
  assert.ok(!codes(claimed).includes('usual-partner'))
  const confirmed = person({ confirmed: [{ alias: SHOP, domain: 'colissimo.fr' }] })
  assert.equal(judged(signed(SHOP, 'suivi@colissimo.fr'), confirmed, context).confidence, 'high')
})

function attacked(count: number, at = MONDAY): ContextFold {
  const context = new ContextFold()
  for (let place = 0; place < count; place++)
    context.addHit(['domain:stranger.example'], `guess${place}@me.example`, null, at)
  return context
}

for (const [address, hits, confidence, isAttack] of [
  [TRAIN, 0, 'medium', false],
  [TRAIN, 1, 'low', true],
  [SHOP, 2, 'high', false],
  [SHOP, 3, 'medium', true],
] as const) {
  test(`${address} hit by a campaign with ${hits} addresses never given out: ${confidence}`, () => {
    const verdict = judged(signed(address, 'a@stranger.example'), person(), attacked(hits))
    assert.equal(verdict.kind, 'leak')
    assert.equal(verdict.confidence, confidence)
    assert.equal(codes(verdict).includes('dictionary-attack'), isAttack)
  })
}

test('the same address tried again and again is one address', () => {
  const context = new ContextFold()
  for (let times = 0; times < 5; times++)
    context.addHit(['domain:stranger.example'], 'g@me.example', null, MONDAY)
  assert.equal(judged(signed(SHOP, 'a@stranger.example'), person(), context).confidence, 'high')
})

test('a campaign is over after seven days', () => {
  for (const [at, confidence] of [
    ['2016-02-24T09:11:04Z', 'high'],
    ['2016-02-24T09:11:05Z', 'medium'],
    ['2016-03-09T09:11:05Z', 'medium'],
    ['2016-03-09T09:11:06Z', 'high'],
  ] as const)
    assert.equal(
      judged(signed(SHOP, 'a@stranger.example'), person(), attacked(3, at)).confidence,
      confidence,
      at,
    )
})

test('a campaign that hits aliases of unrelated services points to what they share', () => {
  const context = new ContextFold()
  context.addHit(['domain:stranger.example'], SHOP, ['Cyclable'], MONDAY)
  context.addHit(['domain:stranger.example'], BANK, ['Bank'], MONDAY)
  const verdict = judged(signed(SHOP, 'a@stranger.example'), person(), context)
  assert.deepEqual([verdict.confidence, codes(verdict)], ['medium', ['foreign-author', 'common-cause']])
  assert.deepEqual(verdict.campaign?.services.toSorted(), ['Bank', 'Cyclable'])
})

test('two aliases of one service are no common cause', () => {
  const context = new ContextFold()
  context.addHit(['domain:stranger.example'], SHOP, ['Cyclable'], MONDAY)
  context.addHit(['domain:stranger.example'], BANK, ['Cyclable'], MONDAY)
  assert.equal(judged(signed(SHOP, 'a@stranger.example'), person(), context).confidence, 'high')
})

test('a leak is told in words that accuse nobody', () => {
  const who = person({ services: [service('Cyclable', 'cyclable.example', domain('x.example', 'partner'))] })
  for (const sighting of [signed(SHOP, 'a@stranger.example'), letter(SHOP), traced([])]) {
    const verdict = judged(sighting, who)
    assert.doesNotMatch(JSON.stringify(verdict.reasons), /leaked|sold|stole/)
  }
})
