import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownSide } from '../../src/trace/receiving-side.ts'
import { traceMessage } from '../../src/trace/trace.ts'
import {
  ARRIVED,
  exchangeHop,
  hop,
  host,
  loopback,
  MX,
  mail,
  provider,
  results,
  STRANGER,
  side,
  traced,
} from '../message-builder.ts'

const taken = hop(STRANGER, MX)
const guessing = { internalDate: null, assume: true }

test('a message is received when the boundary says, not when Date or a lower hop does', () => {
  const lines = [
    hop(loopback, MX, { at: 'Wed, 02 Mar 2016 10:00:00 +0000' }),
    taken,
    hop(STRANGER, 'far.example', { at: 'Fri, 01 Jan 1999 00:00:00 +0000' }),
    'Date: Thu, 01 Jan 1970 00:00:00 +0000',
  ]
  const sighting = traceMessage(mail(...lines), side(), {
    internalDate: '2020-01-01T00:00:00Z',
    assume: false,
  })
  assert.equal(sighting.receivedAt, ARRIVED)
  assert.equal(sighting.date, '1970-01-01T00:00:00Z')
})

for (const [what, lines, internalDate, expected] of [
  [
    'the mail store’s date where the boundary has none',
    [taken.replace(/;[^;]*$/, '; x')],
    '2016-03-02T10:00:00Z',
    '2016-03-02T10:00:00Z',
  ],
  [
    'the mail store’s date where there is no boundary',
    [hop(STRANGER, 'elsewhere.example')],
    '2016-03-02T10:00:00Z',
    '2016-03-02T10:00:00Z',
  ],
  ['the topmost hop’s date where there is nothing else', [hop(STRANGER, 'elsewhere.example')], null, ARRIVED],
  ['nothing where only Date speaks', ['Date: Wed, 02 Mar 2016 09:11:05 +0000'], null, null],
] as const) {
  test(`the moment of receipt is ${what}`, () => {
    assert.equal(traceMessage(mail(...lines), side(), { internalDate, assume: false }).receivedAt, expected)
  })
}

for (const [what, lines, expected] of [
  [
    'the receiver’s field',
    ['Return-Path: <a@shop.example>', taken, 'Return-Path: <b@x.example>'],
    'a@shop.example',
  ],
  ['the receiver’s field, also a null one', ['Return-Path: <>', taken, 'Return-Path: <b@x.example>'], ''],
  [
    'what the boundary noted',
    [
      `Received: from x (mail.x.example [203.0.113.9]) by ${MX} (envelope-from <c@x.example>) with ESMTP; Wed, 02 Mar 2016 09:11:05 +0000`,
    ],
    'c@x.example',
  ],
  ['a claim where the receiver says nothing', [taken, 'Return-Path: <b@x.example>'], 'b@x.example'],
  ['unknown rather than null on the message’s own word', [taken, 'Return-Path: <>'], null],
  ['unknown where nothing says it', [taken], null],
] as const) {
  test(`the return-path is ${what}`, () => {
    assert.equal(traced(mail(...lines)).returnPath, expected)
  })
}

test('Outlook’s Return-Path below the Received fields counts where its own SPF check agrees', () => {
  const boundary = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')
  const checked = results(null, 'spf=pass (sender IP is 203.0.113.9) smtp.mailfrom=shop.example', 'dkim=none')
  const lines = [checked, boundary, 'Return-Path: <>', 'Return-Path: <a@shop.example>']
  assert.equal(traced(mail(...lines), provider('outlook')).returnPath, 'a@shop.example')
})

test('only the fields of the top message count', () => {
  const attached = 'Content-Type: message/rfc822\r\n\r\nReceived: from x by y\r\nFrom: a@bank.example'
  const sighting = traced(mail(taken, 'From: a@shop.example', attached))
  assert.equal(sighting.path.length, 1)
  assert.deepEqual(
    sighting.author?.readings.map((reading) => reading.address),
    ['a@shop.example'],
  )
})

for (const [lines, expected] of [
  [['Content-Type: multipart/report; report-type=delivery-status'], 'report'],
  [['Auto-Submitted: auto-replied'], 'auto-submitted'],
  [['Auto-Submitted: no (really)'], null],
  [['From: MAILER-DAEMON@mx.far.example'], 'mailer-daemon'],
  [['From: Postmaster <postmaster@mx.far.example>'], 'mailer-daemon'],
  [['From: News <news@shop.example>', 'Content-Type: text/plain'], null],
] as const) {
  test(`${lines.join(', ')} is ${expected ?? 'no'} sign of a reaction`, () => {
    assert.equal(traced(mail(taken, ...lines)).reaction, expected)
  })
}

test('without any receiver the first host that is no inner hop is assumed, and nothing is more than likely', () => {
  const lines = [
    'Delivered-To: a@me.example',
    hop(loopback, 'localhost'),
    results(MX, 'dkim=pass header.d=shop.example'),
    taken,
    'From: a@shop.example',
  ]
  const sighting = traceMessage(mail(...lines), unknownSide, guessing)
  assert.equal(sighting.receiver, 'assumed')
  assert.equal(sighting.path[1]?.boundary, true)
  assert.equal(sighting.candidates[0]?.grade, 'likely')
  assert.equal(sighting.author?.grade, 'likely')
  assert.deepEqual(
    sighting.notes.map((note) => note.code),
    ['receiver-assumed'],
  )
})

test('without any receiver a shipped profile that matches is assumed', () => {
  const boundary = exchangeHop(
    host('mail.shop.example', '203.0.113.9'),
    'AM7EUR03FT012.mail.protection.outlook.com',
  )
  const sighting = traceMessage(mail(boundary, 'To: a@me.example'), unknownSide, guessing)
  assert.equal(sighting.receiver, 'assumed')
  assert.equal(sighting.stampsRecipient, false)
})

test('a configured receiver that is not in the message is not replaced by a guess', () => {
  const sighting = traceMessage(mail(hop(STRANGER, 'elsewhere.example')), side(), guessing)
  assert.equal(sighting.receiver, 'none')
})

test('a return-path that only the message states is marked as such', () => {
  const claims = (lines: readonly string[]): boolean | undefined => traced(mail(...lines)).returnPathClaimed
  assert.equal(claims([taken, 'Return-Path: <b@x.example>']), true)
  assert.equal(claims(['Return-Path: <a@shop.example>', taken, 'Return-Path: <b@x.example>']), undefined)
})

test('where Outlook checked nothing the last Return-Path is its own: a null one above it is the message’s', () => {
  const byOutlook = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')
  const paths = ['Return-Path: <>', 'From: a@x.example', 'Return-Path: b@x.example']
  assert.equal(traced(mail(byOutlook, ...paths), provider('outlook')).returnPath, 'b@x.example')
})

test('what a named forwarder rewrote is read back, and nobody else’s', () => {
  const path = 'Return-Path: <SRS0=x1y2=AB=a12345.bnc3.mailjet.com=b1@fwd.example>'
  const lines = [path, hop(host('out.fwd.example', '198.51.100.20'), MX), hop(STRANGER, 'in.fwd.example')]
  assert.equal(
    traced(mail(...lines), side({ forwarders: ['fwd.example'] })).returnPath,
    'b1@a12345.bnc3.mailjet.com',
  )
  assert.equal(
    traced(mail(...lines)).returnPath,
    'srs0=x1y2=AB=a12345.bnc3.mailjet.com=b1@fwd.example'.toLowerCase(),
  )
})
