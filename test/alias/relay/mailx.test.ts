import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailx } from '../../../src/alias/relay/mailx.ts'
import { fieldsOf } from './fields.ts'

test('the alias comes from From, never from the field that names the mailbox', () => {
  const reading = mailx.read(
    fieldsOf(
      'From: Shop <shop.x4k9+news=shop.example@mailx.net>',
      'To: claire@me.example',
      'X-Mailx-Original-To: claire@me.example',
      'X-Mailx-Original-From-Header: Shop <news@shop.example>',
      'X-Mailx-Original-Envelope-From: <bounce@mail.shop.example>',
      'X-Mailx-Authentication-Results: mx1.mailx.net; dkim=pass header.d=shop.example',
      'Feedback-ID: mailx:5f1c:forward',
    ),
  )
  assert.deepEqual(reading, {
    relay: 'mailx',
    alias: 'shop.x4k9@mailx.net',
    aliasField: 0,
    originalFrom: { address: 'news@shop.example', name: 'Shop', lossy: false, field: 3 },
    originalReturnPath: { address: 'bounce@mail.shop.example', field: 4 },
    keptAuthentication: { field: 5 },
    lost: ['dkim', 'esp-headers'],
  })
})

test('without copies the author is decoded from From', () => {
  const reading = mailx.read(
    fieldsOf('From: Shop <x4k9+news=shop.example@mailx.net>', 'Feedback-ID: mailx:5f1c:forward'),
  )
  assert.deepEqual(reading?.originalFrom, {
    address: 'news@shop.example',
    name: 'Shop',
    lossy: false,
    field: 0,
  })
  assert.deepEqual(reading?.lost, ['dkim', 'esp-headers', 'authentication', 'return-path'])
})

test('a message without its marks is not from Mailx', () => {
  assert.equal(mailx.read(fieldsOf('From: x4k9+news=shop.example@mailx.net')), null)
})
