import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SignatureCheck, Verification } from '../../src/trace/own-checks.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { traceMessage } from '../../src/trace/trace.ts'
import { type Client, hop, host, MX, mail, results, STRANGER, side } from '../message-builder.ts'

/** The messages of these tests arrive at 2016-03-02T09:11:05Z. */
const SOON = '2016-03-03T12:00:00Z'
const YEARS_LATER = '2026-11-21T12:00:00Z'

const pass: SignatureCheck = {
  field: 1,
  signingDomain: 'shop.example',
  selector: 's1',
  result: 'pass',
  reason: null,
  wrong: null,
  signedFields: ['from', 'to', 'subject', 'date'],
  bodyLength: null,
  expiresAt: null,
  warnings: [],
}
const forged: SignatureCheck = {
  ...pass,
  result: 'fail',
  reason: 'the signature is wrong',
  wrong: 'signature',
}

interface About {
  readonly at?: string
  readonly fields?: readonly string[]
  readonly stamped?: readonly string[]
  readonly client?: Client
  readonly known?: ReceivingSide
}

function verified(signature: SignatureCheck, about: About = {}): Sighting {
  const verification: Verification = { at: about.at ?? SOON, signatures: [signature] }
  const fields = mail(
    ...(about.stamped ?? []),
    hop(about.client ?? STRANGER, MX),
    'DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1; h=from:to:subject:date; bh=AA==; b=AA==',
    ...(about.fields ?? []),
    'From: Shop <news@shop.example>',
    'To: shop@me.example',
    'Subject: Your order',
  )
  return traceMessage(fields, about.known ?? side(), { internalDate: null, assume: false, verification })
}

const said = ({ author }: Sighting): [string | undefined, boolean | undefined] => [
  author?.grade,
  author?.refuted,
]

test('without a check of its own the facts say nothing of one', () => {
  const sighting = traceMessage(mail(hop(STRANGER, MX)), side(), { internalDate: null, assume: false })
  assert.ok(!('verification' in sighting))
})

test('an aligned pass of its own proves the author, whatever the receiver writes', () => {
  const alone = verified(pass)
  assert.deepEqual(said(alone), ['proved', false])
  assert.ok(alone.author?.fields.includes(1))
  assert.deepEqual(alone.authentication.organisations, ['shop.example'])
  // What the receiver found stays what the receiver found.
  assert.deepEqual([alone.authentication.dkim, alone.authentication.authservId], [null, null])
  assert.deepEqual(said(verified(pass, { known: side({ receivers: ['elsewhere.example'] }) })), [
    'proved',
    false,
  ])
  const failing = results(MX, 'dkim=fail header.d=shop.example')
  assert.deepEqual(said(verified({ ...pass, field: 2 }, { stamped: [failing] })), ['proved', false])
})

test('a pass of another domain proves nothing of the author', () => {
  assert.deepEqual(said(verified({ ...pass, signingDomain: 'other.example' })), ['claimed', false])
})

test('a pass does not lift a DMARC failure that the receiver found', () => {
  const failing = results(MX, 'dmarc=fail header.from=shop.example')
  assert.deepEqual(said(verified({ ...pass, field: 2 }, { stamped: [failing] })), ['claimed', true])
})

for (const code of ['unsigned-body', 'unsigned-duplicate', 'testing-key'] as const) {
  test(`a pass with ${code} proves nothing`, () => {
    assert.deepEqual(said(verified({ ...pass, warnings: [{ code, detail: '' }] })), ['claimed', false])
  })
}

for (const code of ['unsigned-field', 'body-limit'] as const) {
  test(`a pass with ${code} counts`, () => {
    assert.deepEqual(said(verified({ ...pass, warnings: [{ code, detail: '' }] })), ['proved', false])
  })
}

test('a signature counts by the day of arrival: one expired by then is neutral, one expired since is not', () => {
  const before = verified({ ...pass, expiresAt: '2016-03-01T00:00:00Z' })
  assert.deepEqual(said(before), ['claimed', false])
  assert.equal(before.verification?.signatures[0]?.result, 'neutral')
  assert.match(before.verification?.signatures[0]?.reason ?? '', /expired on 2016-03-01/)
  const since = verified({ ...pass, expiresAt: '2016-03-09T00:00:00Z' }, { at: YEARS_LATER })
  assert.deepEqual(said(since), ['proved', false])
})

test('a wrong signature for the author refutes', () => {
  const sighting = verified(forged)
  assert.deepEqual(said(sighting), ['claimed', true])
  assert.equal(sighting.verification?.signatures[0]?.result, 'fail')
})

test('a wrong signature refutes nothing when something aligned passed', () => {
  const spf = results(MX, 'spf=pass smtp.mailfrom=bounce@shop.example')
  assert.deepEqual(said(verified({ ...forged, field: 2 }, { stamped: [spf] })), ['proved', false])
})

test('a wrong signature of another domain refutes nothing', () => {
  assert.deepEqual(said(verified({ ...forged, signingDomain: 'other.example' })), ['claimed', false])
})

test('a changed body under a signature that holds refutes nobody', () => {
  assert.deepEqual(said(verified({ ...forged, wrong: 'body' })), ['claimed', false])
})

test('long after the message a wrong signature is neutral: the key may be another one by now', () => {
  const sighting = verified(forged, { at: YEARS_LATER })
  assert.deepEqual(said(sighting), ['claimed', false])
  const [signature] = sighting.verification?.signatures ?? []
  assert.deepEqual(
    [signature?.result, signature?.warnings.map(({ code }) => code)],
    ['neutral', ['checked-late']],
  )
})

for (const field of [
  'List-Id: <talk.lists.example>',
  'List-Post: <mailto:talk@lists.example>',
  'Resent-From: claire@old.example',
  'X-Forwarded-To: claire@me.example',
  'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=old.example; s=x; b=AA==',
  'Return-Path: <SRS0=abcd=ab=shop.example=news@old.example>',
  'Return-Path: <claire+caf_=shop=me.example@old.example>',
  'X-SimpleLogin-Type: Forward',
]) {
  for (const wrong of ['signature', 'body'] as const) {
    test(`with ${field.split(':')[0]} a wrong ${wrong} is neutral: ${field}`, () => {
      const sighting = verified({ ...forged, wrong }, { fields: [field] })
      if (field.startsWith('X-SimpleLogin')) assert.ok(sighting.relays.length > 0)
      assert.deepEqual(said(sighting), ['claimed', false])
      assert.equal(sighting.verification?.signatures[0]?.result, 'neutral')
    })
  }
}

test('behind a forwarder that the person named a wrong signature is neutral', () => {
  const client = host('out.old.example', '198.51.100.7')
  const sighting = verified(forged, { client, known: side({ forwarders: ['old.example'] }) })
  assert.deepEqual(said(sighting), ['claimed', false])
})

for (const result of ['neutral', 'temperror', 'permerror'] as const) {
  test(`${result} is no verdict`, () => {
    assert.deepEqual(said(verified({ ...forged, result, wrong: null })), ['claimed', false])
  })
}

test('a signature of an ESP on a message that another host handed over names no ESP', () => {
  const replayed = verified({ ...pass, signingDomain: 'mailjet.com' })
  assert.notEqual(replayed.esp?.grade, 'likely')
  assert.notEqual(replayed.esp?.grade, 'proved')
  assert.ok(replayed.notes.some(({ code }) => code === 'signed-elsewhere'))
})

test('a signature of an ESP with its own host proves it', () => {
  const sighting = verified(
    { ...pass, signingDomain: 'mailjet.com' },
    { client: host('o1.p8.mailjet.com', '87.253.235.1') },
  )
  assert.deepEqual([sighting.esp?.id, sighting.esp?.grade], ['mailjet', 'proved'])
})

test('where the receiver is only assumed, its own pass makes the author likely', () => {
  const fields = mail(hop(STRANGER, MX), 'DKIM-Signature: x', 'From: news@shop.example')
  const unknown: ReceivingSide = { receivers: [], forwarders: [], profile: null, origin: 'none' }
  const verification = { at: SOON, signatures: [pass] }
  const sighting = traceMessage(fields, unknown, { internalDate: null, assume: true, verification })
  assert.deepEqual(said(sighting), ['likely', false])
})
