import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  exchangeHop,
  gmailHop,
  hop,
  host,
  MX,
  mail,
  provider,
  results,
  STRANGER,
  saying,
  side,
  traced,
} from '../message-builder.ts'

const taken = hop(STRANGER, MX)
const from = 'From: Shop <news@shop.example>'
const pass = [
  'spf=pass smtp.mailfrom=shop.example',
  'dkim=pass header.d=shop.example',
  'dmarc=pass header.from=shop.example',
]
const believed = { spf: 'pass', dkim: 'pass', dmarc: 'pass' }
const nothing = { spf: null, dkim: null, dmarc: null }

function found(lines: readonly string[], known = side()): object {
  const { spf, dkim, dmarc } = traced(mail(...lines), known).authentication
  return { spf, dkim, dmarc }
}

for (const [what, lines, expected] of [
  ['at the boundary under the receiver’s id counts', [results(MX, ...pass), taken, from], believed],
  ['under an id below the receiver’s name counts', [results(`a.${MX}`, ...pass), taken, from], believed],
  ['in several fields counts as one', [...pass.map((one) => results(MX, one)), taken, from], believed],
  [
    'below the boundary is the message’s word, even under the receiver’s id',
    [taken, results(MX, ...pass), from],
    nothing,
  ],
  [
    'under another id is nobody’s word, even above the boundary',
    [results('mx.evil.example', ...pass), taken, from],
    nothing,
  ],
  [
    'under an id that only ends like the receiver’s does not count',
    [results(`x${MX}`, ...pass), taken, from],
    nothing,
  ],
  [
    'without an id does not count where the receiver writes one',
    [results(null, ...pass), taken, from],
    nothing,
  ],
  [
    'hidden in a comment does not count',
    [results(MX, 'spf=none (dkim=pass header.d=shop.example)'), taken, from],
    { ...nothing, spf: 'none' },
  ],
  ['in a field of the sending side does not count', [`X-${results(MX, ...pass)}`, taken, from], nothing],
] as const) {
  test(`a result ${what}`, () => {
    assert.deepEqual(found(lines), expected)
  })
}

test('nothing is believed where no hop is the receiver’s', () => {
  assert.deepEqual(found([results(MX, ...pass), hop(STRANGER, 'elsewhere.example'), from]), nothing)
})

test('Gmail writes one run directly below its boundary; what comes after a gap or twice is the message’s', () => {
  const gmail = provider('gmail')
  const boundary = gmailHop(STRANGER, 'me@gmail.com')
  const spf = 'Received-SPF: pass (google.com: best guess) client-ip=203.0.113.9;'
  const own = results('mx.google.com', 'dkim=none', 'spf=none smtp.mailfrom=stranger.example')
  const forged = results('mx.google.com', ...pass)
  assert.deepEqual(found([boundary, spf, results('mx.google.com', ...pass), from], gmail), believed)
  assert.deepEqual(found([boundary, spf, own, forged, from], gmail), {
    spf: 'none',
    dkim: 'none',
    dmarc: null,
  })
  assert.deepEqual(found([boundary, 'MIME-Version: 1.0', forged, from], gmail), nothing)
})

test('Outlook writes no id: above its boundary that is its word, below it is not', () => {
  const outlook = provider('outlook')
  const boundary = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')
  const own = results(null, ...pass)
  assert.deepEqual(found([own, boundary, from], outlook), believed)
  assert.deepEqual(found([boundary, own, from], outlook), nothing)
  assert.deepEqual(found([`X-Original-${own}`, boundary, from], outlook), nothing)
})

test('best guesses and composite scores are no DMARC pass', () => {
  const outlook = provider('outlook')
  const boundary = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')
  const guessed = results(
    null,
    'spf=none',
    'dmarc=bestguesspass action=none header.from=shop.example',
    'compauth=pass reason=109',
  )
  const sighting = traced(mail(guessed, boundary, from), outlook)
  assert.equal(sighting.authentication.dmarc, 'bestguesspass')
  assert.equal(sighting.author?.grade, 'claimed')
})

test('Received-SPF counts where Authentication-Results is silent about SPF', () => {
  const field =
    'Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=203.0.113.9; helo=mail.shop.example; envelope-from=news@shop.example; receiver=mx.me.example'
  assert.equal(traced(mail(field, taken, from)).author?.grade, 'proved')
  assert.equal(traced(mail(taken, field, from)).author?.grade, 'claimed', 'below the boundary')
  const none = results(MX, 'spf=none smtp.mailfrom=news@shop.example')
  assert.equal(traced(mail(none, field, taken, from)).authentication.spf, 'none')
})

test('SPF of the HELO name says nothing of an envelope address written beside it', () => {
  const field =
    'Received-SPF: Pass (helo) identity=helo; client-ip=203.0.113.9; helo=mail.stranger.example; envelope-from=news@shop.example; receiver=mx.me.example'
  const sighting = traced(mail(field, taken, from))
  assert.equal(sighting.author?.grade, 'claimed')
  assert.deepEqual(sighting.authentication.domains, ['stranger.example'])
})

test('with a null reverse-path SPF speaks of the HELO name', () => {
  const sighting = traced(mail(results(MX, 'spf=pass smtp.helo=mail.shop.example'), taken, from))
  assert.equal(sighting.authentication.spfDomain, 'mail.shop.example')
  assert.equal(sighting.author?.grade, 'proved')
})

test('domains that many share authenticate no organisation', () => {
  const checked = results(
    MX,
    'spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com',
    'dkim=pass header.d=gmail.com',
    'dkim=pass header.d=tenant.onmicrosoft.com',
    'dkim=pass header.d=shop.example',
  )
  const { domains, organisations } = traced(mail(checked, taken, from)).authentication
  assert.deepEqual(domains, ['mailjet.com', 'gmail.com', 'onmicrosoft.com', 'shop.example'])
  assert.deepEqual(organisations, ['shop.example'])
})

test('a named forwarder that put its own return-path in is no organisation the message comes from', () => {
  const known = side({ forwarders: ['fwd.example'] })
  const own = hop(host('out.fwd.example', '198.51.100.20'), MX)
  const srs = results(MX, 'spf=pass smtp.mailfrom=SRS0=x=y=stranger.example=a@fwd.example')
  const { domains, organisations } = traced(
    mail(srs, own, hop(STRANGER, 'in.fwd.example'), from),
    known,
  ).authentication
  assert.deepEqual(domains, ['fwd.example'])
  assert.deepEqual(organisations, [])
})

test('a joined forwarder’s own results count, those of a stranger below it do not', () => {
  const known = side({ forwarders: ['fwd.example'] })
  const own = hop(host('out.fwd.example', '198.51.100.20'), MX)
  const theirs = hop(STRANGER, 'in.fwd.example')
  const stated = results('in.fwd.example', ...pass)
  assert.deepEqual(found([own, stated, theirs, from], known), believed)
  assert.deepEqual(found([own, theirs, stated, from], known), nothing)
  assert.deepEqual(found([own, stated, theirs, from]), nothing, 'not named')
  const liar = hop(saying('out.fwd.example', '203.0.113.9'), MX)
  assert.deepEqual(found([liar, stated, theirs, from], known), nothing, 'not joined')
})
