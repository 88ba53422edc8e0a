import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duckDuckGo } from '../../../src/alias/relay/duckduckgo.ts'
import { fieldsOf } from './fields.ts'

const from = 'From: Shop <news_at_shop.example_x4k9m2ab@duck.com>'

test('alias, author, reverse-path and kept results are read', () => {
  const reading = duckDuckGo.read(
    fieldsOf(
      'Received: from smtp-outbound5.duck.com (smtp-outbound5.duck.com [192.0.2.11]) by mx.me.example (Postfix) with ESMTPS id 4F1 for <claire@me.example>; Sat, 6 May 2023 14:06:06 +0000',
      'Received: from mail.shop.example ([198.51.100.7]) by smtp-inbound1.duck.com (Haraka/2.8.28) with ESMTP id 3F0B3EE5.1 envelope-from <bounce@mail.shop.example>; Sat, 06 May 2023 10:06:05 -0400',
      'Authentication-Results-Original: eun-prod-email-smtp5.duckduckgo.com; dkim=pass header.d=shop.example; spf=pass smtp.mailfrom=bounce@mail.shop.example',
      'Duck-Original-From: "Shop" <news@shop.example>',
      from,
      'Duck-Original-To: <x4k9m2ab@duck.com>',
      'To: x4k9m2ab@duck.com',
    ),
  )
  assert.deepEqual(reading, {
    relay: 'duckduckgo',
    alias: 'x4k9m2ab@duck.com',
    aliasField: 5,
    originalFrom: { address: 'news@shop.example', name: 'Shop', lossy: false, field: 3 },
    originalReturnPath: { address: 'bounce@mail.shop.example', field: 1 },
    keptAuthentication: { field: 2 },
    lost: [],
  })
})

for (const [title, lines, alias, field] of [
  ['To', [from, 'To: x4k9m2ab@duck.com'], 'x4k9m2ab@duck.com', 1],
  [
    'To among rewritten recipients',
    [from, 'To: bob_at_friend.example_x4k9m2ab@duck.com, x4k9m2ab@duck.com'],
    'x4k9m2ab@duck.com',
    1,
  ],
  ['the end of From', [from, 'To: claire@me.example'], 'x4k9m2ab@duck.com', 0],
  ['From, when To names two', [from, 'To: one@duck.com, two@duck.com'], 'x4k9m2ab@duck.com', 0],
] as const) {
  test(`without Duck-Original-To the alias comes from ${title}`, () => {
    const reading = duckDuckGo.read(fieldsOf(...lines, 'Duck-Original-From: news@shop.example'))
    assert.deepEqual([reading?.alias, reading?.aliasField], [alias, field])
  })
}

test('an empty Duck-Original-From leaves the author that From codes, dots kept', () => {
  const reading = duckDuckGo.read(
    fieldsOf('From: a.b_c_at_x.shop.example_x4k9m2ab@duck.com', 'Duck-Original-From:'),
  )
  assert.deepEqual(reading?.originalFrom, {
    address: 'a.b_c@x.shop.example',
    name: null,
    lossy: false,
    field: 0,
  })
})

test("an Authentication-Results-Original of somebody else's is not taken for kept", () => {
  const reading = duckDuckGo.read(
    fieldsOf(
      from,
      'Duck-Original-From: news@shop.example',
      'Authentication-Results-Original: mx.evil.example; dkim=pass header.d=shop.example',
    ),
  )
  assert.equal(reading?.keptAuthentication, null)
  assert.deepEqual(reading?.lost, ['authentication', 'return-path'])
})

test('a message without its marks is not from DuckDuckGo', () => {
  assert.equal(duckDuckGo.read(fieldsOf(from, 'To: x4k9m2ab@duck.com')), null)
})
