import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveRecipient } from '../../src/trace/recipient.ts'
import { hop, host, MX, mail, results, STRANGER, side, traced } from '../message-builder.ts'
import { book } from './address-book.ts'

const alias = 'photo.q8m3vz@slmail.me'
const simpleLogin = host('mail-200163.simplelogin.co', '176.119.200.163')
const marks = [
  'X-SimpleLogin-Type: Forward',
  `X-SimpleLogin-Envelope-To: ${alias}`,
  'X-SimpleLogin-Original-From: Shop <news@shop.example>',
  'X-SimpleLogin-Envelope-From: bounce@a12345.bnc3.mailjet.com',
  'From: "Shop - news at shop.example" <news_at_shop_example_abcdefg@simplelogin.co>',
]
const spf = results(MX, 'spf=pass smtp.mailfrom=simplelogin.co')
const dkim = results(MX, 'dkim=pass header.d=simplelogin.co', 'dmarc=pass header.from=simplelogin.co')
const taken = hop(simpleLogin, MX, { for: 'claire@me.example' })
const elsewhere = hop(STRANGER, MX, { for: 'claire@me.example' })

for (const [what, lines, grade] of [
  ['SPF passed for', [spf, taken], 'proved'],
  ['SPF passed for, from any host', [spf, elsewhere], 'proved'],
  ['DKIM passed for and whose host handed over', [dkim, taken], 'proved'],
  ['DKIM passed for while another host handed over, as in a replay', [dkim, elsewhere], 'claimed'],
  ['whose host handed over', [taken], 'likely'],
  ['that the headers alone name', [elsewhere], 'claimed'],
  ['whose checks stand below the boundary', [elsewhere, spf], 'claimed'],
] as const) {
  test(`a relay ${what} is ${grade}, and so is its alias`, () => {
    const sighting = traced(mail(...lines, ...marks))
    assert.deepEqual(
      sighting.relays.map((relay) => [relay.relay, relay.grade]),
      [['simplelogin', grade]],
    )
    assert.equal(sighting.candidates.find((candidate) => candidate.address === alias)?.grade, grade)
  })
}

test('an authenticated relay’s alias wins over the address it delivered to, registered or not', () => {
  for (const registered of [[alias], [alias, 'relayed@me.example'], ['relayed@me.example']]) {
    const lines = ['Delivered-To: relayed@me.example', spf, taken, ...marks]
    const recipient = resolveRecipient(traced(mail(...lines)), book(registered))
    assert.equal(recipient?.address, alias)
    assert.equal(recipient.relay, 'simplelogin')
  }
})

test('an alias that only the headers claim does not win over a proved one', () => {
  const lines = ['Delivered-To: a@me.example', elsewhere, ...marks]
  assert.equal(
    resolveRecipient(traced(mail(...lines)), book([alias, 'a@me.example']))?.address,
    'a@me.example',
  )
})

test('the relay is never called the ESP, nor its own DMARC the author’s', () => {
  const sighting = traced(mail(spf, dkim, taken, ...marks))
  assert.equal(sighting.esp?.grade ?? 'claimed', 'claimed')
  assert.equal(sighting.author?.address, 'news@shop.example')
  assert.equal(sighting.author?.grade, 'claimed')
  assert.deepEqual(sighting.authentication.organisations, [])
  assert.equal(sighting.returnPath, 'bounce@a12345.bnc3.mailjet.com')
})

const kept = results(
  'mx.simplelogin.co',
  'spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com',
  'dkim=pass header.d=shop.example',
)

test('the author is likely by the pass that the relay kept', () => {
  const sighting = traced(mail(spf, taken, ...marks, kept))
  assert.equal(sighting.author?.grade, 'likely')
  assert.deepEqual(
    [sighting.esp?.id, sighting.esp?.grade, sighting.esp?.customer],
    ['mailjet', 'likely', '12345'],
  )
})

test('a pass that only a claimed relay kept is nobody’s word', () => {
  const sighting = traced(mail(elsewhere, ...marks, kept))
  assert.equal(sighting.author?.address, 'news_at_shop_example_abcdefg@simplelogin.co')
  assert.equal(sighting.author?.grade, 'claimed')
  assert.equal(sighting.esp?.grade ?? 'claimed', 'claimed')
})

const duckMarks = ['Duck-Original-From: Shop <news@shop.example>', 'Duck-Original-To: claire-d@duck.com']
const duckKept = results('mx.simplelogin.co', 'spf=pass smtp.mailfrom=duck.com')

test('relays are undone one after the other', () => {
  const sighting = traced(mail(spf, taken, ...marks, duckKept, ...duckMarks))
  assert.deepEqual(
    sighting.relays.map((relay) => [relay.relay, relay.grade]),
    [
      ['simplelogin', 'proved'],
      ['duckduckgo', 'likely'],
    ],
  )
  assert.equal(sighting.author?.address, 'news@shop.example')
})

test('marks of a second relay that nothing vouches for do not change who wrote', () => {
  const invented = ['Duck-Original-From: Bank <a@bank.example>', 'Duck-Original-To: claire-d@duck.com']
  const sighting = traced(mail(spf, taken, ...marks, ...invented))
  assert.equal(sighting.author?.address, 'news@shop.example')
  assert.equal(sighting.relays[1]?.grade, 'claimed')
  assert.equal(
    sighting.candidates.find((candidate) => candidate.address === 'claire-d@duck.com')?.grade,
    'claimed',
  )
})

test('where the receiver is assumed no relay is more than likely', () => {
  const sighting = traced(mail(spf, taken, ...marks), side({ origin: 'assumed' }))
  assert.deepEqual(
    sighting.relays.map((relay) => relay.grade),
    ['likely'],
  )
  assert.ok(sighting.candidates.every((candidate) => candidate.grade !== 'proved'))
})

test('an author whom the relay saw fail is refuted, unless something aligned passed there', () => {
  const sees = (...found: readonly string[]): boolean | undefined =>
    traced(mail(spf, taken, ...marks, results('mx.simplelogin.co', ...found))).author?.refuted
  assert.equal(sees('spf=pass smtp.mailfrom=stranger.example', 'dmarc=fail header.from=shop.example'), true)
  assert.equal(sees('spf=fail smtp.mailfrom=shop.example'), true)
  assert.equal(sees('spf=fail smtp.mailfrom=shop.example', 'dkim=pass header.d=shop.example'), false)
  assert.equal(sees('spf=none'), false)
})
