import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { redact } from '../../src/complaint/redact.ts'
import type { OwnAddresses } from '../../src/complaint/reveals/people.ts'
import { defaultRedaction, reveals, toHide } from '../../src/complaint/reveals.ts'

const OWN: OwnAddresses = {
  alias: 'shop.k7q2xd@me.example',
  unguessable: true,
  mailboxes: ['claire@provider.example'],
  domains: ['me.example'],
  name: 'Claire Exemple',
}
const bytes = (text: string): Buffer => Buffer.from(text)
const md5 = (octets: Uint8Array): Uint8Array => new Uint8Array(createHash('md5').update(octets).digest())
const digest = Buffer.from(md5(bytes('claire@provider.example'))).toString('hex')
const base64 = (text: string): string => bytes(text).toString('base64')

for (const [what, message, expected] of [
  ['the alias alone', 'To: shop.k7q2xd@me.example\r\nFrom: a@b.example\r\n\r\nhello a@c.example', []],
  [
    'another alias of one’s own',
    'Cc: other.a1b2c3@me.example, claire+x@provider.example\r\n\r\n',
    [
      ['mailbox', 'claire@provider.example', 'cc'],
      ['other-alias', 'other.a1b2c3@me.example', 'cc'],
    ],
  ],
  [
    'the mailbox in a field',
    'Delivered-To: claire@provider.example\r\n\r\n',
    [['mailbox', 'claire@provider.example', 'delivered-to']],
  ],
  [
    'the mailbox in a coded body',
    `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('<a href="https://t.example/?e=claire%40provider.example">')}`,
    [['mailbox', 'claire@provider.example', 'text/html']],
  ],
  ['a digest of the mailbox', `X-Id: ${digest}\r\n\r\n`, [['mailbox', 'claire@provider.example', 'x-id']]],
  [
    'other persons',
    'To: Bob <bob@other.example>, shop.k7q2xd@me.example\r\nReceived: by a for <ann@other.example>; x\r\n\r\n',
    [
      ['other-person', 'bob@other.example', 'to'],
      ['other-person', 'ann@other.example', 'received'],
    ],
  ],
  ['an author who writes to themselves', 'From: <b@x.example>\r\nTo: b@x.example\r\n\r\nx', []],
  [
    'persons of a message within',
    'Content-Type: message/rfc822\r\n\r\nFrom: bob@other.example\r\n\r\nx',
    [['other-person', 'bob@other.example', 'from']],
  ],
  ['the name', 'Subject: x\r\n\r\nBonjour CLAIRE  EXEMPLE,', [['name', 'Claire Exemple', 'text/plain']]],
  [
    'an unsubscribe link',
    'List-Unsubscribe: <https://t.example/u/1>\r\n\r\n',
    [['unsubscribe-link', 'https://t.example/u/1', 'list-unsubscribe']],
  ],
  [
    'a link of DuckDuckGo',
    'Content-Type: text/html\r\n\r\n<a href="https://duckduckgo.com/email/addresses/x7/deactivate">Deactivate</a>',
    [['control-link', 'https://duckduckgo.com/email/addresses/x7/deactivate', 'text/html']],
  ],
  [
    'a link of SimpleLogin',
    'List-Unsubscribe: <https://app.simplelogin.io/dashboard/unsubscribe/123>\r\n\r\n',
    [['control-link', 'https://app.simplelogin.io/dashboard/unsubscribe/123', 'list-unsubscribe']],
  ],
  [
    'a letter to SimpleLogin',
    'List-Unsubscribe: <mailto:unsubscribe@simplelogin.co?subject=123=>\r\n\r\n',
    [['control-link', 'mailto:unsubscribe@simplelogin.co?subject=123=', 'list-unsubscribe']],
  ],
  [
    'a link of addy.io on an own server',
    'X: y\r\n\r\nhttps://mail.addy.example/deactivate/50c9e585-e7f5-41c4-9016-9014c15454bc?signature=a.',
    [
      [
        'control-link',
        'https://mail.addy.example/deactivate/50c9e585-e7f5-41c4-9016-9014c15454bc?signature=a',
        'text/plain',
      ],
    ],
  ],
  [
    'a link of Firefox Relay',
    'X: y\r\n\r\nhttps://relay.firefox.com/accounts/profile/#x',
    [['control-link', 'https://relay.firefox.com/accounts/profile/#x', 'text/plain']],
  ],
  [
    'a file that is closed',
    'Content-Type: application/pdf; name="invoice.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==',
    [['closed-part', 'invoice.pdf', 'application/pdf']],
  ],
] as const) {
  test(`what an original reveals: ${what}`, () => {
    const found = reveals(bytes(message), OWN, [md5]).map(({ kind, value, places }) => [
      kind,
      value,
      ...places,
    ])
    assert.deepEqual(found, expected)
  })
}

test('a mailbox under the domain of the alias is revealed by its address alone', () => {
  const own: OwnAddresses = { ...OWN, mailboxes: ['claire@me.example'] }
  assert.deepEqual(reveals(bytes('To: shop.k7q2xd@me.example\r\n\r\n'), own, [md5]), [])
  const [found] = reveals(bytes('X-Id: bounce-claire=me.example@t.example\r\n\r\n'), own, [md5])
  assert.equal(found?.value, 'claire@me.example')
})

for (const [message, expected] of [
  ['To: shop.k7q2xd@me.example\r\n\r\nBonjour Claire Exemple', 'none'],
  ['List-Unsubscribe: <https://t.example/u/1>\r\n\r\n', 'none'],
  ['Delivered-To: claire@provider.example\r\n\r\n', 'alias'],
  ['Cc: bob@other.example\r\n\r\n', 'alias'],
  ['X: y\r\n\r\nhttps://duckduckgo.com/email/x/deactivate', 'alias'],
] as const) {
  test(`without a word of the person, ${JSON.stringify(message)} goes out with ${expected}`, () => {
    assert.equal(defaultRedaction(bytes(message), OWN), expected)
  })
}

const EVERYTHING = bytes(
  [
    'Delivered-To: claire@provider.example',
    'Received: from a.example by mx.me.example for <shop.k7q2xd@me.example>; Sun, 22 Nov 2026 10:00:00 +0000',
    'To: Claire Exemple <shop.k7q2xd@me.example>, Bob <bob@other.example>',
    'List-Unsubscribe: <https://app.simplelogin.io/dashboard/unsubscribe/123>',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Bonjour Claire Exemple</p><a href=3D"https://duckduckgo.com/email/x?a=3D1&amp;b=3D2">D</=\r\na>',
  ].join('\r\n'),
)
const disguise = {
  token: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  digests: [md5],
}

test('a copy for a desk that need not know the alias reveals nothing more', () => {
  const copy = redact(EVERYTHING, toHide(EVERYTHING, OWN, { alias: false, domain: false }), 'alias', disguise)
  assert.deepEqual(
    reveals(copy, OWN).filter(({ kind }) => kind !== 'other-person'),
    [],
  )
  assert.ok(
    !/k7q2xd|claire|exemple|me\.example|bob@|simplelogin|duckduckgo/i.test(Buffer.from(copy).toString()),
  )
})

test('a copy for an addressee who needs the alias keeps it, and hides the mailbox and others', () => {
  const copy = Buffer.from(
    redact(EVERYTHING, toHide(EVERYTHING, OWN, { alias: true, domain: false }), 'alias', disguise),
  ).toString()
  assert.match(copy, /mx\.me\.example for <shop\.k7q2xd@me\.example>/)
  assert.match(copy, /Bonjour Claire Exemple/)
  assert.ok(!/claire@|bob@|simplelogin|duckduckgo/i.test(copy))
})

test('the domain of the alias is kept when the person asks for that', () => {
  const copy = Buffer.from(
    redact(EVERYTHING, toHide(EVERYTHING, OWN, { alias: false, domain: true }), 'alias', disguise),
  ).toString()
  assert.match(copy, /mx\.me\.example for <[0-9a-f]{16}@me\.example>/)
})
