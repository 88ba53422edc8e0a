import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firefoxRelay } from '../../../src/alias/relay/firefox-relay.ts'
import { fieldsOf } from './fields.ts'

test('the mask is the address of From, the author its display name', () => {
  const reading = firefoxRelay.read(
    fieldsOf(
      'From: "offers@shop.example [via Relay]" <r4nd0m9mk@mozmail.com>',
      'Reply-To: replies@relay.firefox.com',
      'To: claire@me.example',
    ),
  )
  assert.deepEqual(reading, {
    relay: 'firefox-relay',
    alias: 'r4nd0m9mk@mozmail.com',
    aliasField: 0,
    originalFrom: { address: 'offers@shop.example', name: null, lossy: false, field: 0 },
    originalReturnPath: { address: null, field: null },
    keptAuthentication: null,
    lost: [
      'received',
      'dkim',
      'authentication',
      'return-path',
      'message-id',
      'list-unsubscribe',
      'esp-headers',
    ],
  })
})

for (const [title, lines, alias, author] of [
  [
    'a mask of an own subdomain',
    ['From: "a@shop.example [via Relay]" <news@claire.mozmail.com>'],
    'news@claire.mozmail.com',
    'a@shop.example',
  ],
  [
    'the old site address',
    ['From: "a@shop.example [via Relay]" <replies@relay.firefox.com>'],
    null,
    'a@shop.example',
  ],
  [
    'Resent-From',
    ['From: "Shop [via Relay]" <r4nd0m9mk@mozmail.com>', 'Resent-From: a@shop.example'],
    'r4nd0m9mk@mozmail.com',
    'a@shop.example',
  ],
  [
    'a display name without an address',
    ['From: "Shop [via Relay]" <r4nd0m9mk@mozmail.com>'],
    'r4nd0m9mk@mozmail.com',
    null,
  ],
] as const) {
  test(`${title} gives alias ${alias} and author ${author}`, () => {
    const reading = firefoxRelay.read(fieldsOf(...lines))
    assert.equal(reading?.alias, alias)
    assert.equal(reading?.originalFrom.address, author)
  })
}

for (const line of [
  'From: "offers@shop.example" <r4nd0m9mk@mozmail.com>',
  'From: "offers@shop.example [via Relay]" <r4nd0m9mk@mozmail.com.attacker.example>',
  'From: "offers@shop.example [via Relay] urgent" <r4nd0m9mk@mozmail.com>',
]) {
  test(`${line} is not from Firefox Relay`, () => {
    assert.equal(firefoxRelay.read(fieldsOf(line)), null)
  })
}
