import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hideMyEmail } from '../../../src/alias/relay/hide-my-email.ts'
import { fieldsOf } from './fields.ts'

const from = 'From: Shop <news_at_mail_shop_co_uk_x9k2mq7f_4c8e1b2a@icloud.com>'

test('alias and author come from X-ICLOUD-HME', () => {
  const reading = hideMyEmail.read(
    fieldsOf(
      'Return-Path: <bounces+99-ab12-alias=icloud.com_at_em78_shop_co_uk_x9k2mq7f_4c8e1b2a@icloud.com>',
      from,
      'To: Hide My Email <sedan-tulip.3x@icloud.com>',
      'X-ICLOUD-HME: p=sedan-tulip.3x@icloud.com; d=; f=claire@me.example; r=to; s=news@mail.shop.co.uk',
    ),
  )
  assert.deepEqual(reading, {
    relay: 'hide-my-email',
    alias: 'sedan-tulip.3x@icloud.com',
    aliasField: 3,
    originalFrom: { address: 'news@mail.shop.co.uk', name: 'Shop', lossy: false, field: 3 },
    originalReturnPath: { address: 'bounces+99-ab12-alias=icloud.com@em78.shop.co.uk', field: 0 },
    keptAuthentication: null,
    lost: [],
  })
})

test('without s= the author is decoded from From up to the public suffix, and said to be lossy', () => {
  const reading = hideMyEmail.read(
    fieldsOf(from, 'X-ICLOUD-HME: p=sedan-tulip.3x@icloud.com; f=claire@me.example'),
  )
  assert.deepEqual(reading?.originalFrom, {
    address: 'news@mail.shop.co.uk',
    name: 'Shop',
    lossy: true,
    field: 0,
  })
})

test('a From that was left alone is the author', () => {
  const reading = hideMyEmail.read(
    fieldsOf('From: Shop <news@shop.example>', 'X-ICLOUD-HME: p=a.b@icloud.com; r=bcc'),
  )
  assert.deepEqual(reading?.originalFrom, {
    address: 'news@shop.example',
    name: 'Shop',
    lossy: false,
    field: 0,
  })
})

for (const [title, lines] of [
  ['a message without the mark', [from]],
  [
    'an iCloud user who writes the mark',
    ['From: Eve <eve@icloud.com>', 'X-ICLOUD-HME: p=sedan-tulip.3x@icloud.com'],
  ],
  ['a mark in two versions', [from, 'X-ICLOUD-HME: p=one@icloud.com', 'X-ICLOUD-HME: p=two@icloud.com']],
] as const) {
  test(`${title} is not relayed`, () => {
    assert.equal(hideMyEmail.read(fieldsOf(...lines)), null)
  })
}
