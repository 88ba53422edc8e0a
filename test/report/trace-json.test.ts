import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonText } from '../../src/report/json-text.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { type Traced, traceJson, untracedJson } from '../../src/report/trace-json.ts'
import { traceText } from '../../src/report/trace-text.ts'
import { resolveRecipient } from '../../src/trace/recipient.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { ARRIVED, hop, host, MX, mail, results, side, traced } from '../message-builder.ts'
import { judged, person, SHOP } from '../verdict/registry-builder.ts'
import { HOSTILE } from './hostile-text.ts'

const full = traced(
  mail(
    'Return-Path: <b1@a12345.bnc3.mailjet.com>',
    `X-Original-To: ${SHOP}`,
    results(
      MX,
      'spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com',
      'dkim=pass header.d=pushemploi.example',
      'dmarc=pass header.from=pushemploi.example',
    ),
    hop(host('o1.p8.mailjet.com', '87.253.235.1'), MX),
    'From: Camille <camille@pushemploi.example>',
    `To: ${SHOP}`,
    'Subject: =?utf-8?q?Un_emploi_pour_vous?=',
    'Date: Wed, 02 Mar 2016 09:11:00 +0000',
    'Message-ID: <1@pushemploi.example>',
  ),
)

function explained(sighting: Sighting, isJudged = true): Traced {
  return {
    file: 'm.eml',
    sighting,
    recipient: resolveRecipient(sighting, person()),
    verdict: isJudged ? judged(sighting) : null,
  }
}

/** Keys of `leaktrace.trace/1`, by part. */
const KEYS = {
  '': 'schema file messageId date receivedAt subject recipient author returnPath authentication carrier path esp verdict',
  recipient: 'address field grade alias relay candidates',
  author: 'address name domain registrableDomain grade',
  authentication: 'authservId spf dkim dmarc domains',
  esp: 'id name grade customer abuse evidence',
  verdict: 'kind confidence service services reasons',
} as const

const read = (value: unknown): Record<string, unknown> =>
  JSON.parse(jsonText(value)) as Record<string, unknown>

test('a traced message says all that the format promises', () => {
  const written = read(traceJson(explained(full)))
  assert.equal(written.schema, 'leaktrace.trace/1')
  assert.equal(written.receivedAt, ARRIVED)
  assert.equal(written.subject, 'Un emploi pour vous')
  for (const [part, keys] of Object.entries(KEYS)) {
    const object = (part === '' ? written : written[part]) as Record<string, unknown>
    for (const key of keys.split(' ')) assert.ok(key in object, `${part} ${key}`)
  }
  const { esp, path, verdict } = written as {
    esp: { evidence: object[] } & Record<string, unknown>
    path: object[]
    verdict: { reasons: object[] }
  }
  assert.deepEqual(
    [esp.id, esp.grade, esp.customer, esp.abuse],
    ['mailjet', 'proved', '12345', 'abuse@mailjet.com'],
  )
  for (const key of ['kind', 'value', 'field']) assert.ok(key in (esp.evidence[0] ?? {}), key)
  for (const key of ['from', 'ip', 'by', 'at', 'boundary']) assert.ok(key in (path[0] ?? {}), key)
  for (const key of ['code', 'detail']) assert.ok(key in (verdict.reasons[0] ?? {}), key)
})

test('a part that is unknown is null and never left out', () => {
  for (const sighting of [traced(mail('X: y')), traced([])]) {
    const written = read(traceJson(explained(sighting, false)))
    for (const key of KEYS[''].split(' ')) assert.ok(key in written, key)
    for (const key of [
      'messageId',
      'date',
      'receivedAt',
      'subject',
      'recipient',
      'author',
      'returnPath',
      'carrier',
      'esp',
      'verdict',
    ])
      assert.equal(written[key], null, key)
  }
})

test('no part is undefined, which JSON would leave out', () => {
  const walk = (value: unknown, place: string): void => {
    assert.notEqual(value, undefined, place)
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`)
  }
  for (const sighting of [full, traced([]), traced(mail(hop(host('x.example', '203.0.113.9'), MX)))]) {
    walk(traceJson(explained(sighting)), 'trace')
    walk(traceJson(explained(sighting, false)), 'trace')
  }
  walk(untracedJson({ file: 'm.eml', code: 'no-header', message: 'it has no header field' }), 'untraced')
})

test('an author that reads in two ways is told with every reading', () => {
  const two = traced(mail(hop(host('x.example', '203.0.113.9'), MX), 'From: a@bank.example, b@shop.example'))
  const { author } = read(traceJson(explained(two))) as { author: Record<string, unknown> }
  assert.equal(author.grade, 'ambiguous')
  assert.deepEqual(author.readings, [
    { address: 'a@bank.example', domain: 'bank.example' },
    { address: 'b@shop.example', domain: 'shop.example' },
  ])
})

test('a message that could not be read still gives an object with all keys', () => {
  const written = read(untracedJson({ file: 'm.eml', code: 'no-header', message: 'it has no header field' }))
  for (const key of [...KEYS[''].split(' '), 'error']) assert.ok(key in written, key)
  assert.deepEqual(written.error, { code: 'no-header', message: 'it has no header field' })
})

test('in words nothing of the message reaches the terminal as it stands', () => {
  for (const [what, text] of HOSTILE) {
    const octets = Buffer.from(text.replaceAll(/[\r\n\0]/g, ''), 'utf8').toString('latin1')
    const word = Buffer.from(text, 'utf8').toString('base64')
    const sighting = traced(
      mail(
        hop(host('x.example', '203.0.113.9'), MX),
        `From: =?utf-8?b?${word}?= <a@x.example>`,
        `Subject: =?utf-8?b?${word}?=`,
        `To: "${octets}"@me.example`,
        `Received: from ${octets} by ${octets}; x`,
      ),
      side(),
    )
    const lines = traceText({ ...explained(sighting), file: text }, plainPaint)
    assert.match(lines, /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n]*$/u, what)
  }
})
