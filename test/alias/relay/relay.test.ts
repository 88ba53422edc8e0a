import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { relays } from '../../../src/alias/relay/index.ts'
import { fieldsOf } from './fields.ts'

const marks = [
  'X-SimpleLogin-Type',
  'X-SimpleLogin-Envelope-To',
  'X-SimpleLogin-Original-From',
  'X-AnonAddy-Original-Sender',
  'X-Mailx-Original-To',
  'Duck-Original-From',
  'Duck-Original-To',
  'X-ICLOUD-HME',
  'Feedback-ID',
  'From',
  'Reply-To',
  'Resent-From',
  'Return-Path',
  'Received',
  'Authentication-Results',
]
const piece = fc.constantFrom(
  'Forward',
  'F:1:anonaddy',
  'a+b=c.example@d.example',
  '[via Relay]',
  '<x@mozmail.com>',
  'a_at_b.example_c@duck.com',
  'p=',
  's=',
  '_at_',
  '_',
  ';',
  '@',
  '"',
  '<',
  '>',
  '(',
  '\\',
  ' ',
  'é',
  '\u0000',
  'icloud.com',
  'simplelogin.co',
)
const line = fc
  .tuple(fc.constantFrom(...marks), fc.array(piece, { maxLength: 12 }))
  .map(([name, pieces]) => `${name}: ${pieces.join('')}`)

test('whatever the fields hold, every relay reads or declines, and cites fields that exist', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const fields = fieldsOf(...lines)
      for (const relay of relays) {
        const reading = relay.read(fields)
        if (reading === null) continue
        assert.equal(reading.relay, relay.id)
        assert.equal(reading.alias === null, reading.aliasField === null)
        const cited = [
          reading.aliasField,
          reading.originalFrom.field,
          reading.originalReturnPath.field,
          reading.keptAuthentication?.field ?? null,
        ]
        for (const index of cited) assert.ok(index === null || fields[index] !== undefined)
      }
    }),
  )
})

test('an ordinary message is no relay’s', () => {
  const fields = fieldsOf(
    'Return-Path: <bounce@mail.shop.example>',
    'From: Shop <news@shop.example>',
    'To: shop.x4k9@me.example',
    'Feedback-ID: 42.99000417.4469175:MJ',
  )
  for (const relay of relays) assert.equal(relay.read(fields), null, relay.id)
})

test('every relay has an id of its own and domains that match whole labels', () => {
  assert.equal(new Set(relays.map(({ id }) => id)).size, relays.length)
  for (const { id, hosts, domains } of relays) {
    for (const pattern of [...hosts, ...domains]) {
      assert.ok(pattern.source.endsWith('$'), id)
      assert.match(pattern.source, /^(?:\^|\(\?:\^\|\\\.\)|\\\.)/, id)
      assert.equal(pattern.global, false, id)
    }
  }
})
