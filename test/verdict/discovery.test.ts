import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sighting } from '../../src/trace/sighting.ts'
import { approachOf } from '../../src/verdict/approach.ts'
import type { Hints } from '../../src/verdict/belonging.ts'
import { type Discovery, discoveriesOf } from '../../src/verdict/discovery.ts'
import { letter, person, refuted, signed } from './registry-builder.ts'

const unknown: Hints = {
  ownWords: new Set(['claire']),
  givenTo: [],
  writtenTo: new Set(),
  isRandom: false,
}
const on = (day: number): string => `Wed, ${String(day).padStart(2, '0')} Mar 2016 12:00:00 +0000`
const welcome = (to: string, from: string, day: number): Sighting =>
  signed(to, from, { at: on(day), below: ['Subject: Welcome, please confirm your address'] })

/** What is discovered of mail to each address, the earliest first. */
function discovered(
  mail: Readonly<Record<string, readonly Sighting[]>>,
  hints: Partial<Hints> = {},
): Map<string, Discovery> {
  const { isOwn } = person()
  const byAddress = new Map(
    Object.entries(mail).map(([address, all]) => [
      address,
      all.map((sighting) => approachOf(sighting, address, isOwn)),
    ]),
  )
  const found = discoveriesOf(byAddress, () => ({ ...unknown, ...hints }))
  return new Map(found.map((one) => [one.address, one]))
}

/** What is discovered of one address: the author, how sure, and why. */
function belongs(address: string, mail: readonly Sighting[], hints: Partial<Hints> = {}): unknown[] {
  const one = discovered({ [address]: mail }, hints).get(address)
  const { author, confidence, reasons = [] } = one?.belongs ?? {}
  return [author, confidence, reasons.map(({ code }) => code).join(' ')]
}

test('an address that names the one who wrote to it belongs to them', () => {
  const to = 'cloudwatt.k7q2xd@me.example'
  assert.deepEqual(belongs(to, [signed(to, 'news@cloudwatt.com')]), ['cloudwatt.com', 'high', 'name only'])
})

test('whoever confirms a sign-up first is sure, though others write more later', () => {
  const to = 'x7k2q9@me.example'
  const later = [12, 13, 14].map((day) => signed(to, 'x@stranger.example', { at: on(day) }))
  const mail = [welcome(to, 'hello@shop.example', 1), signed(to, 'a@shop.example', { at: on(2) })]
  assert.deepEqual(belongs(to, mail), ['shop.example', 'high', 'sign-up only'])
  assert.deepEqual(belongs(to, [...mail, ...later.slice(0, 1)]), [
    'shop.example',
    'high',
    'sign-up first most',
  ])
})

test('the first who wrote is no more than low when their mail is all that is left and the address names another', () => {
  const to = 'cloudwatt.k7q2xd@me.example'
  const mail = [1, 2, 3].map((day) => signed(to, 'a@pushemploi.example', { at: on(day) }))
  const [author, confidence, codes] = belongs(to, mail)
  assert.deepEqual([author, confidence], ['pushemploi.example', 'low'])
  assert.match(String(codes), /other-name/)
})

test('a named author without any confirmation wins over a confirmed stranger, one step less sure', () => {
  const to = 'cloudwatt.k7q2xd@me.example'
  const mail = [
    letter(to, { from: 'news@cloudwatt.com', at: on(1) }),
    letter(to, { from: 'news@cloudwatt.com', at: on(2) }),
    signed(to, 'a@pushemploi.example', { at: on(20) }),
  ]
  assert.deepEqual(belongs(to, mail).slice(0, 2), ['cloudwatt.com', 'medium'])
})

test('a single message of somebody whom nothing else speaks for is low', () => {
  const to = 'x7k2q9@me.example'
  assert.deepEqual(belongs(to, [signed(to, 'a@shop.example')]), ['shop.example', 'low', 'only one-message'])
})

test('a sign-up alone, without any mail after it, is no more than medium', () => {
  const to = 'x7k2q9@me.example'
  assert.equal(belongs(to, [welcome(to, 'hello@shop.example', 1)])[1], 'medium')
})

test('two who confirmed a sign-up leave it open', () => {
  const to = 'x7k2q9@me.example'
  const mail = [welcome(to, 'hello@shop.example', 1), welcome(to, 'hello@other.example', 2)]
  const [, confidence, codes] = belongs(to, mail)
  assert.equal(confidence, 'low')
  assert.match(String(codes), /rival/)
})

test('whom the person wrote to from the address has it from them', () => {
  const to = 'x7k2q9@me.example'
  const hints = { writtenTo: new Set(['shop.example']) }
  assert.deepEqual(belongs(to, [signed(to, 'a@shop.example')], hints), [
    'shop.example',
    'high',
    'written-to only one-message',
  ])
})

test('the name under which an alias was imported counts as its own', () => {
  const to = 'x7k2q9@me.example'
  const mail = [signed(to, 'a@stranger.example', { at: on(1) }), signed(to, 'b@amazon.fr', { at: on(9) })]
  assert.equal(belongs(to, mail, { givenTo: ['Amazon France'] })[0], 'amazon.fr')
  assert.equal(belongs(to, mail, { givenTo: ['Amazon France'] })[1], 'high')
})

test('words that a relay chose are no other name, and a part of them names nobody', () => {
  const to = 'snow.mountain42@relay.example'
  const mail = [1, 2].map((day) => signed(to, 'a@mountainbikes.example', { at: on(day) }))
  assert.deepEqual(belongs(to, mail, { isRandom: true }), ['mountainbikes.example', 'medium', 'only'])
})

test('at a mailbox provider the whole address is proposed', () => {
  const to = 'x7k2q9@me.example'
  const mail = [1, 2].map((day) => signed(to, 'jean.durand@gmail.com', { at: on(day) }))
  assert.equal(belongs(to, mail)[0], 'jean.durand@gmail.com')
})

test("an ESP's own domain stands for no service whose mail it carries", () => {
  const to = 'x7k2q9@me.example'
  assert.equal(belongs(to, [signed(to, 'shop@bnc3.mailjet.com')])[1] === 'high', false)
})

/** One mailing to addresses. */
const mailing = (from: string, addresses: readonly string[]): Record<string, Sighting[]> =>
  Object.fromEntries(addresses.map((to, place) => [to, [signed(to, from, { at: on(place + 1) })]]))

const why = (found: Map<string, Discovery>): unknown =>
  Object.fromEntries([...found].map(([address, { apart }]) => [address, apart?.code ?? null]))

test('addresses that only guessing reached are set apart', () => {
  const guessed = ['contact@me.example', 'sales@me.example', 'info@me.example']
  assert.deepEqual(why(discovered(mailing('a@credit.example', guessed))), {
    'contact@me.example': 'guessing',
    'sales@me.example': 'guessing',
    'info@me.example': 'guessing',
  })
})

test('an address that a guessing campaign reached is still proposed for whoever wrote before', () => {
  const guessed = mailing('a@credit.example', ['contact@me.example', 'sales@me.example', 'shop@me.example'])
  const mail = { ...guessed, 'shop@me.example': [welcome('shop@me.example', 'a@bikes.example', 1)] }
  mail['shop@me.example']?.push(signed('shop@me.example', 'a@credit.example', { at: on(3) }))
  const one = discovered(mail).get('shop@me.example')
  assert.deepEqual([one?.apart, one?.belongs?.author, one?.begins], [null, 'bikes.example', '2016-03-01'])
})

test('an address nobody can guess, that only one mailing to several reached, is set apart for that', () => {
  const found = discovered(
    mailing('a@credit.example', ['k7q2xdm4@me.example', 'p5k2vh9t@me.example', 'r8w3nd5z@me.example']),
  )
  assert.deepEqual(
    [...found.values()].map(({ apart }) => apart),
    [
      { code: 'campaign', addresses: 3 },
      { code: 'campaign', addresses: 3 },
      { code: 'campaign', addresses: 3 },
    ],
  )
})

test('a service that several addresses name is no guesswork, however many it writes to', () => {
  const named = ['amazon.mum@me.example', 'amazon.dad@me.example', 'amazon.kid@me.example']
  assert.ok([...discovered(mailing('a@amazon.fr', named)).values()].every(({ apart }) => apart === null))
})

for (const [code, sighting] of [
  [
    'bounces',
    letter('q8w2e9@me.example', { from: 'MAILER-DAEMON@mx.far.example', above: ['Return-Path: <>'] }),
  ],
  ['refuted', refuted('q8w2e9@me.example', 'a@shop.example')],
  ['own-author', letter('q8w2e9@me.example', { from: 'q8w2e9@me.example' })],
  ['nobody-confirmed', letter('q8w2e9@me.example', { checks: ['spf=none', 'dkim=none'] })],
] as const) {
  test(`an address is set apart: ${code}`, () => {
    assert.deepEqual(why(discovered({ 'q8w2e9@me.example': [sighting] })), { 'q8w2e9@me.example': code })
  })
}
