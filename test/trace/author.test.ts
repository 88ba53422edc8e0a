import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hop, host, MX, mail, results, STRANGER, side, traced } from '../message-builder.ts'

const taken = hop(STRANGER, MX)
const shop = 'From: Shop <news@shop.example>'

for (const [checks, grade, refuted] of [
  [['dkim=pass header.d=shop.example'], 'proved', false],
  [['dkim=pass header.d=mail.shop.example'], 'proved', false],
  [['spf=pass smtp.mailfrom=bounce@mail.shop.example'], 'proved', false],
  [['spf=fail smtp.mailfrom=a@shop.example', 'dkim=pass header.d=shop.example'], 'proved', false],
  [['dkim=fail header.d=shop.example', 'dkim=pass header.d=shop.example'], 'proved', false],
  [['dkim=pass header.d=shop.example', 'dmarc=fail header.from=shop.example'], 'claimed', true],
  [['dmarc=fail header.from=shop.example'], 'claimed', true],
  [['dkim=fail header.d=shop.example'], 'claimed', true],
  [['spf=fail smtp.mailfrom=a@shop.example'], 'claimed', true],
  [['spf=fail smtp.mailfrom=a@stranger.example'], 'claimed', false],
  [['dkim=fail header.d=stranger.example'], 'claimed', false],
  [['dkim=pass header.d=stranger.example', 'spf=pass smtp.mailfrom=stranger.example'], 'claimed', false],
  [['dkim=pass header.d=notshop.example'], 'claimed', false],
  [['dmarc=pass header.from=shop.example'], 'claimed', false],
  [['dmarc=fail header.from=other.example'], 'claimed', false],
  [['spf=none smtp.mailfrom=shop.example', 'dkim=none'], 'claimed', false],
  [['spf=neutral smtp.mailfrom=shop.example'], 'claimed', false],
  [['spf=softfail smtp.mailfrom=shop.example'], 'claimed', false],
  [['dkim=temperror header.d=shop.example'], 'claimed', false],
  [['dkim=permerror header.d=shop.example', 'spf=permerror smtp.mailfrom=shop.example'], 'claimed', false],
  [['dmarc=none header.from=shop.example'], 'claimed', false],
  [[], 'claimed', false],
] as const) {
  test(`${checks.join('; ') || 'no result'}: the author is ${refuted ? 'refuted' : grade}`, () => {
    const { author } = traced(mail(results(MX, ...checks), taken, shop))
    assert.deepEqual({ grade: author?.grade, refuted: author?.refuted }, { grade, refuted })
  })
}

test('an author cites the fields it rests on', () => {
  const { author } = traced(
    mail(results(MX, 'dkim=pass header.d=shop.example'), taken, 'To: x@me.example', shop),
  )
  assert.deepEqual(author?.fields.toSorted(), [0, 3])
})

for (const [what, lines, readings] of [
  ['two From fields', [shop, 'From: Bank <a@bank.example>'], ['news@shop.example', 'a@bank.example']],
  [
    'a second From before white space',
    [shop, 'From : Bank <a@bank.example>'],
    ['news@shop.example', 'a@bank.example'],
  ],
  ['two authors in one From', ['From: a@shop.example, b@bank.example'], ['a@shop.example', 'b@bank.example']],
  [
    'an address before the brackets',
    ['From: a@bank.example <b@shop.example>'],
    ['b@shop.example', 'a@bank.example'],
  ],
  ['two mailboxes of one provider', ['From: a@gmail.com, b@gmail.com'], ['a@gmail.com', 'b@gmail.com']],
] as const) {
  test(`${what} make the author ambiguous, whatever passed`, () => {
    const checks = results(MX, 'dkim=pass header.d=shop.example', 'dkim=pass header.d=gmail.com')
    const { author } = traced(mail(checks, taken, ...lines))
    assert.equal(author?.grade, 'ambiguous')
    assert.equal(author?.refuted, false)
    assert.deepEqual(author?.readings.map((reading) => reading.address).sort(), [...readings].sort())
  })
}

test('an address in quotes or in an encoded name is no reading', () => {
  for (const line of [
    'From: "a@bank.example" <b@shop.example>',
    'From: =?utf-8?q?a=40bank.example?= <b@shop.example>',
  ])
    assert.equal(traced(mail(taken, line)).author?.grade, 'claimed')
})

test('no From, or one without an address, names nobody', () => {
  assert.equal(traced(mail(taken, 'Subject: x')).author, null)
  assert.equal(traced(mail(taken, 'From: "Shop"')).author, null)
})

test('domains are compared as A-labels', () => {
  const { author } = traced(
    mail(results(MX, 'dkim=pass header.d=xn--caf-dma.example'), taken, 'From: a@caf\xc3\xa9.example'),
  )
  assert.equal(author?.domain, 'xn--caf-dma.example')
  assert.equal(author?.grade, 'proved')
})

const known = side({ forwarders: ['fwd.example'] })
const handedOver = hop(host('out.fwd.example', '198.51.100.20'), MX)
const joined = hop(STRANGER, 'in.fwd.example')
const sealed = [
  'ARC-Seal: i=1; a=rsa-sha256; d=fwd.example; s=k; cv=none; b=x',
  'ARC-Authentication-Results: i=1; in.fwd.example; dkim=pass header.d=shop.example',
] as const
const broken = ['dkim=fail header.d=shop.example', 'dmarc=fail header.from=shop.example']

for (const [what, lines, grade, refuted] of [
  [
    'a named forwarder’s ARC vouches',
    [results(MX, 'arc=pass', ...broken), handedOver, ...sealed],
    'likely',
    false,
  ],
  [
    'ARC that the receiver did not pass vouches for nothing',
    [results(MX, 'arc=fail', ...broken), handedOver, ...sealed],
    'claimed',
    true,
  ],
  [
    'ARC that the receiver did not check vouches for nothing',
    [results(MX, ...broken), handedOver, ...sealed],
    'claimed',
    true,
  ],
  [
    'a stranger’s newest seal vouches for nothing',
    [
      results(MX, 'arc=pass', ...broken),
      handedOver,
      'ARC-Seal: i=2; a=rsa-sha256; d=stranger.example; s=k; cv=pass; b=x',
      'ARC-Authentication-Results: i=2; x; dkim=pass header.d=shop.example',
      ...sealed,
    ],
    'claimed',
    true,
  ],
  [
    'ARC that names another domain leaves the author refuted',
    [
      results(MX, 'arc=pass', ...broken),
      handedOver,
      sealed[0],
      'ARC-Authentication-Results: i=1; in.fwd.example; dkim=pass header.d=other.example',
    ],
    'claimed',
    true,
  ],
  [
    'what a joined forwarder checked stands against what forwarding broke',
    [
      results(MX, 'spf=pass smtp.mailfrom=fwd.example', ...broken),
      handedOver,
      results('in.fwd.example', 'dkim=pass header.d=shop.example'),
      joined,
    ],
    'proved',
    false,
  ],
  [
    'what a joined forwarder refuted stays refuted',
    [
      results(MX, 'spf=pass smtp.mailfrom=fwd.example'),
      handedOver,
      results('in.fwd.example', 'dmarc=fail header.from=shop.example'),
      joined,
    ],
    'claimed',
    true,
  ],
  [
    'a signature that still holds after forwarding proves',
    [
      results(MX, 'dkim=pass header.d=shop.example'),
      handedOver,
      results('in.fwd.example', 'spf=none smtp.mailfrom=shop.example'),
      joined,
    ],
    'proved',
    false,
  ],
] as const) {
  test(`forwarded: ${what}`, () => {
    const { author } = traced(mail(...lines, shop), known)
    assert.deepEqual({ grade: author?.grade, refuted: author?.refuted }, { grade, refuted })
  })
}

test('ARC of a forwarder that nobody named vouches for nothing', () => {
  const { author } = traced(mail(results(MX, 'arc=pass', ...broken), handedOver, ...sealed, shop))
  assert.equal(author?.refuted, true)
})
