import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simpleLogin } from '../../../src/alias/relay/simplelogin.ts'
import { fieldsOf } from './fields.ts'

const from = 'From: "Ann Shop - ann at shop.example" <ann_at_shop_example_kwmzqtrv@simplelogin.co>'

test('alias, author and reverse-path come from the fields SimpleLogin adds', () => {
  const reading = simpleLogin.read(
    fieldsOf(
      from,
      'X-SimpleLogin-Type: Forward',
      'X-SimpleLogin-Envelope-From: bounce-7@mail.shop.example',
      'X-SimpleLogin-Original-From: Ann Shop <ann@shop.example>',
      'X-SimpleLogin-Envelope-To: shop.r7w2kd@alias.me.example',
      'X-SimpleLogin-Original-List-Unsubscribe: <https://shop.example/stop>',
    ),
  )
  assert.deepEqual(reading, {
    relay: 'simplelogin',
    alias: 'shop.r7w2kd@alias.me.example',
    aliasField: 4,
    originalFrom: { address: 'ann@shop.example', name: 'Ann Shop', lossy: false, field: 3 },
    originalReturnPath: { address: 'bounce-7@mail.shop.example', field: 2 },
    keptAuthentication: null,
    lost: ['received', 'dkim', 'esp-headers', 'authentication'],
  })
})

test('with the copies switched off the reverse alias is decoded, and said to be lossy', () => {
  const reading = simpleLogin.read(
    fieldsOf(from, 'X-SimpleLogin-Type: Forward', 'X-SimpleLogin-Envelope-To: shop.r7w2kd@alias.me.example'),
  )
  assert.deepEqual(reading?.originalFrom, {
    address: 'ann@shop.example',
    name: 'Ann Shop - ann at shop.example',
    lossy: true,
    field: 0,
  })
  assert.deepEqual(reading?.lost, [
    'received',
    'dkim',
    'esp-headers',
    'authentication',
    'return-path',
    'list-unsubscribe',
  ])
})

for (const [reverseAlias, address] of [
  ['first_last_at_news_shop_example_abcde@simplelogin.co', 'first_last@news.shop.example'],
  ['qzk3mvb8tr5wxy2hd7pc4nf9s@simplelogin.co', null],
  [
    'a_rather_long_local_part_indeed_at_shop_exam_abcdefgh@simplelogin.co',
    'a_rather_long_local_part_indeed@shop.exam',
  ],
  ['a_rather_long_local_part_indeed_at_shop_examp_abcdefgh@simplelogin.co', null],
  ['ann_at_shop_example_abcdefgh@elsewhere.example', null],
] as const) {
  test(`the reverse alias ${reverseAlias} decodes to ${address}`, () => {
    const reading = simpleLogin.read(fieldsOf(`From: ${reverseAlias}`, 'X-SimpleLogin-Type: Forward'))
    assert.equal(reading?.originalFrom.address, address)
  })
}

test("only results under SimpleLogin's own authserv-id count as kept", () => {
  const reading = simpleLogin.read(
    fieldsOf(
      'Authentication-Results: mx.me.example; spf=pass smtp.mailfrom=simplelogin.co',
      from,
      'Authentication-Results: mx1.simplelogin.co; dkim=pass header.d=shop.example',
      'X-SimpleLogin-Type: Forward',
    ),
  )
  assert.deepEqual(reading?.keptAuthentication, { field: 2 })
  assert.ok(!reading?.lost.includes('authentication'))
})

test("another user's reply is no forwarded message", () => {
  assert.equal(simpleLogin.read(fieldsOf(from, 'X-SimpleLogin-Type: Reply')), null)
})

test('two different envelope recipients show that SimpleLogin wrote neither', () => {
  const reading = simpleLogin.read(
    fieldsOf(
      from,
      'X-SimpleLogin-Type: Forward',
      'X-SimpleLogin-Envelope-To: one@alias.me.example',
      'X-SimpleLogin-Envelope-To: two@alias.me.example',
    ),
  )
  assert.equal(reading?.alias, null)
  assert.equal(reading?.aliasField, null)
})

for (const [host, isOwn] of [
  ['mail-200163.simplelogin.co', true],
  ['mx1.simplelogin.co', true],
  ['simplelogin.co.attacker.example', false],
  ['notsimplelogin.co', false],
] as const) {
  test(`${host} is ${isOwn ? '' : 'not '}a host of SimpleLogin`, () => {
    assert.equal(
      simpleLogin.hosts.some((pattern) => pattern.test(host)),
      isOwn,
    )
  })
}
