import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addy } from '../../../src/alias/relay/addy.ts'
import { fieldsOf } from './fields.ts'

const feedback = 'Feedback-ID: F:0e3f7a52-1111-4222-8333-944455556666:anonaddy'

test('alias and author are read from a forwarded message', () => {
  const reading = addy.read(
    fieldsOf(
      `From: "Shop 'news at shop.example'" <shop.x4k9+news=shop.example@claire.example>`,
      feedback,
      'X-AnonAddy-Original-Sender: news@shop.example',
      'X-AnonAddy-Original-Envelope-From: bounce@mail.shop.example',
      'X-AnonAddy-Original-From-Header: Shop <news@shop.example>',
      'X-AnonAddy-Authentication-Results: mail.anonaddy.me; dkim=pass header.d=shop.example',
    ),
  )
  assert.deepEqual(reading, {
    relay: 'addy',
    alias: 'shop.x4k9@claire.example',
    aliasField: 0,
    originalFrom: { address: 'news@shop.example', name: 'Shop', lossy: false, field: 4 },
    originalReturnPath: { address: 'bounce@mail.shop.example', field: 3 },
    keptAuthentication: { field: 5 },
    lost: ['dkim', 'esp-headers'],
  })
})

test('an alias whose domain cannot send stands in Reply-To', () => {
  const reading = addy.read(
    fieldsOf(
      'From: Shop <mailer@anonaddy.me>',
      'Reply-To: shop.x4k9+news=shop.example@claire.example',
      feedback,
    ),
  )
  assert.equal(reading?.alias, 'shop.x4k9@claire.example')
  assert.equal(reading?.aliasField, 1)
  assert.deepEqual(reading?.originalFrom, {
    address: 'news@shop.example',
    name: null,
    lossy: false,
    field: 1,
  })
  assert.deepEqual(reading?.lost, ['dkim', 'esp-headers', 'authentication', 'return-path'])
})

test('without a coded address From is the alias', () => {
  const reading = addy.read(fieldsOf('From: Shop <shop.x4k9@claire.example>', feedback))
  assert.equal(reading?.alias, 'shop.x4k9@claire.example')
  assert.equal(reading?.originalFrom.address, null)
})

for (const [line, isForwarded] of [
  ['X-AnonAddy-Spam: Yes', true],
  ['Feedback-ID: R:0e3f7a52-1111-4222-8333-944455556666:anonaddy', false],
  ['Feedback-ID: 42.1.2:MJ', false],
] as const) {
  test(`a message with ${line} is ${isForwarded ? '' : 'not '}forwarded by addy.io`, () => {
    assert.equal(addy.read(fieldsOf('From: a+b=c.example@me.example', line)) !== null, isForwarded)
  })
}
