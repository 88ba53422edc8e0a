import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import {
  exchangeHop,
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

const mailjet = host('o1.p8.mailjet.com', '203.0.113.77')
const byMailjet = hop(mailjet, MX)
const byStranger = hop(STRANGER, MX)
const spf = results(MX, 'spf=pass smtp.mailfrom=b1@a12345.bnc3.mailjet.com')
const dkim = results(MX, 'dkim=pass header.d=mailjet.com')
const path = 'Return-Path: <b1@a12345.bnc3.mailjet.com>'
const pasted = ['X-MJ-MID: AAAAAA', 'Feedback-Id: 42.12345.7:MJ', 'X-Report-Abuse-To: abuse@mailjet.com']

function route(lines: readonly string[], known: ReceivingSide = side()): Sighting {
  return traced(mail(...lines, 'From: Camille <camille@pushemploi.example>'), known)
}

for (const [what, lines, expected] of [
  ['its host and its return-path', [spf, byMailjet], 'mailjet proved'],
  ['its host and its signature', [dkim, byMailjet], 'mailjet proved'],
  ['its return-path and its signature', [spf, dkim, byStranger], 'mailjet proved'],
  ['its host', [byMailjet], 'mailjet likely'],
  ['its return-path', [spf, byStranger], 'mailjet likely'],
  ['an address that it alone uses', [hop(host('mta.customer.example', '185.41.28.5'), MX)], 'brevo likely'],
  ['an address that several share', [hop(host('mta.customer.example', '87.253.235.1'), MX)], 'none'],
  ['its name as HELO', [hop(saying('o1.p8.mailjet.com', '203.0.113.9'), MX)], 'none'],
  [
    'its name as HELO from an address of its group',
    [hop(saying('o1.p8.mailjet.com', '87.253.235.1'), MX)],
    'mailjet likely',
  ],
  [
    'its name as HELO from another owner’s address',
    [hop(saying('o1.p8.mailjet.com', '185.41.28.5'), MX)],
    'brevo likely',
  ],
  [
    'its name as HELO with its return-path',
    [spf, hop(saying('o1.p8.mailjet.com', '203.0.113.9'), MX)],
    'mailjet proved',
  ],
  [
    'its name as HELO that SPF passed: one fact, told once',
    [
      results(MX, 'spf=pass smtp.helo=o1.p8.mailjet.com'),
      hop(saying('o1.p8.mailjet.com', '203.0.113.9'), MX),
    ],
    'mailjet likely',
  ],
  ['its signature on mail of another host', [dkim, byStranger], 'none'],
  ['its header fields', [byStranger, ...pasted], 'mailjet claimed'],
  ['its return-path, unchecked', [path, byStranger], 'none'],
  [
    'a return-path that SPF failed',
    [results(MX, 'spf=fail smtp.mailfrom=b1@a12345.bnc3.mailjet.com'), byStranger],
    'none',
  ],
  ['a signature that failed', [results(MX, 'dkim=fail header.d=mailjet.com'), byStranger], 'none'],
  ['its host below the boundary', [byStranger, byMailjet], 'none'],
  ['checks below the boundary', [byStranger, spf, dkim], 'none'],
  ['a domain that only ends like its own', [hop(host('o1.notmailjet.com', '203.0.113.9'), MX)], 'none'],
  ['a name it looked up for another', [hop(saying('x', '203.0.113.9'), MX)], 'none'],
] as const) {
  test(`${what}: ${expected}`, () => {
    const { esp } = route(lines)
    assert.equal(esp === null ? 'none' : `${esp.id} ${esp.grade}`, expected)
  })
}

test('a signature alone is told as a possible replay, with the field that shows it', () => {
  const { notes } = route([dkim, byStranger])
  assert.deepEqual(
    notes.map((note) => [note.code, note.fields]),
    [['signed-elsewhere', [0]]],
  )
})

const known = side({ forwarders: ['fwd.example'] })
const handedOn = hop(host('out.fwd.example', '198.51.100.20'), MX)

test('a signature counts where a named forwarder handed over and hides its own client', () => {
  assert.equal(route([dkim, handedOn], known).esp?.grade, 'likely')
  assert.equal(route([dkim, handedOn]).esp, null, 'nobody named it')
})

test('behind a joined forwarder the handover is known, and a signature from elsewhere is a replay', () => {
  assert.equal(route([dkim, handedOn, hop(STRANGER, 'in.fwd.example')], known).esp, null)
  assert.equal(route([dkim, handedOn, hop(mailjet, 'in.fwd.example')], known).esp?.grade, 'proved')
})

test('an ESP cites each fact with the field it stands in', () => {
  const { esp } = route([spf, byMailjet])
  assert.deepEqual(esp?.evidence, [
    { kind: 'address', value: 'o1.p8.mailjet.com', field: 1 },
    { kind: 'return-path', value: 'a12345.bnc3.mailjet.com', field: 0 },
  ])
})

test('headers name the customer once the ESP stands, and nobody before', () => {
  assert.equal(route([path, spf, byMailjet]).esp?.customer, '12345')
  assert.equal(route([byMailjet, ...pasted]).esp?.customer, '12345')
  assert.equal(route([byStranger, ...pasted]).esp?.customer, null)
})

test('pasted headers of another ESP change nothing once one stands', () => {
  const { esp } = route([spf, byMailjet, 'X-SG-EID: x', 'X-Mailin-Client: 998877', 'X-Mailin-EID: x'])
  assert.deepEqual([esp?.id, esp?.grade, esp?.customer], ['mailjet', 'proved', null])
})

test('an ESP that rides on another’s network is named with its carrier', () => {
  const bySendgrid = hop(host('o1.outbound-mail.sendgrid.net', '149.72.1.1'), MX)
  const signed = results(MX, 'dkim=pass header.d=klaviyomail.com')
  const both = results(MX, 'spf=pass smtp.mailfrom=b.klaviyomail.com', 'dkim=pass header.d=klaviyomail.com')
  for (const [checks, grade] of [
    [signed, 'likely'],
    [both, 'proved'],
  ] as const) {
    const { esp, carrier } = route([checks, bySendgrid])
    assert.deepEqual([esp?.id, esp?.grade, carrier?.id], ['klaviyo', grade, 'sendgrid'])
  }
})

test('a rider’s header fields on its carrier’s network name the carrier alone', () => {
  const bySendgrid = hop(host('o1.outbound-mail.sendgrid.net', '149.72.1.1'), MX)
  const { esp, carrier } = route([bySendgrid, 'X-Kmail-Account: ABC123', 'X-Kmail-Message: x'])
  assert.deepEqual([esp?.id, carrier], ['sendgrid', null])
})

for (const [what, client, id] of [
  ['Google', host('mail-wr1-f54.google.com', '209.85.221.54'), 'google'],
  ['Microsoft', host('mail-am6eur05on2100.outbound.protection.outlook.com', '40.107.20.9'), 'microsoft-365'],
] as const) {
  test(`${what} as a mailbox provider is a carrier, never an ESP, and its network nobody’s sign`, () => {
    const sighting = route([hop(client, MX)])
    assert.deepEqual([sighting.esp, sighting.carrier?.id, sighting.network], [null, id, null])
    const wearing = route([hop(client, MX), ...pasted])
    assert.deepEqual([wearing.esp?.id, wearing.esp?.grade, wearing.carrier?.id], ['mailjet', 'claimed', id])
  })
}

test('Outlook looks up no names: the HELO of an ESP counts from its own addresses only', () => {
  const outlook = provider('outlook')
  const by = 'AM7EUR03FT012.mail.protection.outlook.com'
  assert.equal(
    route([exchangeHop(saying('o1.ptr1.sendgrid.net', '149.72.1.1'), by)], outlook).esp?.id,
    'sendgrid',
  )
  assert.equal(route([exchangeHop(saying('o1.ptr1.sendgrid.net', '203.0.113.9'), by)], outlook).esp, null)
})

test('where the receiver is assumed no ESP is more than likely', () => {
  assert.equal(route([spf, byMailjet], side({ origin: 'assumed' })).esp?.grade, 'likely')
})

test('the network of a stranger’s host is kept, that of an ESP’s or a shared one is not', () => {
  assert.equal(route([byStranger]).network, '203.0.113.0/24')
  assert.equal(route([hop(saying('x', 'IPv6:2001:db8:7:9::1'), MX)]).network, '2001:db8:7::/48')
  assert.equal(route([byMailjet]).network, null)
  assert.equal(route([hop(host('mta.customer.example', '87.253.235.1'), MX)]).network, null)
})
