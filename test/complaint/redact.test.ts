import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { type Disguise, type Hidden, REDACTION_NOTE, redact } from '../../src/complaint/redact.ts'
import { countWork, FAMILIES } from '../mail/hostile.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const md5 = (octets: Uint8Array): Buffer => createHash('md5').update(octets).digest()

/** Tokens that can be read in the expected texts. */
const disguise: Disguise = {
  token: (text) =>
    (text.includes('@') ? text.split('@')[0]! : text)
      .replace(/[^a-z]/g, '')
      .padEnd(16, '0')
      .slice(0, 16)
      .toUpperCase(),
  digests: [(octets) => new Uint8Array(md5(octets))],
}
const ALIAS: Hidden = {
  kind: 'address',
  address: 'shop.k7q2xd@me.example',
  unguessable: true,
  domain: 'keep',
}
const GUESSABLE: Hidden = { kind: 'address', address: 'shop@me.example', unguessable: false, domain: 'keep' }
const OWN: Hidden = { ...ALIAS, domain: 'everywhere' }
const MAILBOX: Hidden = {
  kind: 'address',
  address: 'claire@gmail.example',
  unguessable: false,
  domain: 'in-address',
}
const T = 'SHOPKQXD00000000'
const M = 'CLAIRE0000000000'

function hidden(text: string, hide: readonly Hidden[], mode: 'alias' | 'headers' = 'alias'): string {
  const copy = Buffer.from(redact(latin1(text), hide, mode, disguise)).toString('latin1')
  return copy.replace(`${REDACTION_NOTE}\r\n`, '')
}

for (const [what, field, expected] of [
  ['a plain address keeps a shared domain', 'To: shop.k7q2xd@me.example', `To: ${T}@me.example`],
  ['capitals', 'To: <SHOP.K7q2XD@ME.example>', `To: <${T}@ME.example>`],
  ['a folded line', 'X-A: shop.k7\r\n q2xd@me.example', `X-A: ${T}@me.example`],
  ['comments and blanks', 'To: shop (a (b)) . k7q2xd (c) @ me.example', `To: ${T} (c) @ me.example`],
  ['quotes', 'To: "shop.k7q2xd"@me.example', `To: "${T}"@me.example`],
  [
    'a return path',
    'Return-Path: <b-1-shop.k7q2xd=me.example@esp.example>',
    `Return-Path: <b-1-${T}=me.example@esp.example>`,
  ],
  [
    'the recipient in Received',
    'Received: by a for <shop.k7q2xd@me.example>; x',
    `Received: by a for <${T}@me.example>; x`,
  ],
  ['percent signs within percent signs', 'X: ?e=shop%2Ek7q2xd%2540me.example', `X: ?e=${T}%2540me.example`],
  ['hexadecimal', `X: ${latin1('shop.k7q2xd').toString('hex')}`, `X: ${latin1(T).toString('hex')}`],
  [
    'base64',
    `X: ${latin1('shop.k7q2xd@me.example').toString('base64')}`,
    `X: ${latin1(`${T}@me.example`).toString('base64')}`,
  ],
  ['a digest', `X: ${md5(latin1('shop.k7q2xd@me.example')).toString('hex')}`, `X: ${T}${T}`],
  [
    'a Q word',
    'Subject: =?utf-8?Q?a_shop=2Ek7q2xd?=',
    `Subject: =?UTF-8?B?${latin1(`a ${T}`).toString('base64')}?=`,
  ],
  [
    'a parameter in two',
    'Content-Disposition: x; filename*0="shop.k7"; filename*1="q2xd"',
    `Content-Disposition: x; filename*0="${T}"; filename*1=""`,
  ],
] as const) {
  test(`hidden in the header section: ${what}`, () => {
    assert.equal(hidden(`${field}\r\n\r\n`, [ALIAS]), `${expected}\r\n\r\n`)
  })
}

test('a mailbox in a return path is hidden, though a number follows it', () => {
  const path = (address: string): string => `Return-Path: <b-${address}-77@esp.example>\r\n\r\n`
  assert.equal(hidden(path('claire=gmail.example'), [MAILBOX]), path(`${M}=hidden.invalid`))
})

for (const [what, text] of [
  ['a word', 'Subject: our shop, shopping and workshop'],
  ['somebody else at the same domain', 'To: workshop@me.example, the.shop@me.example'],
  ['the same local part elsewhere', 'To: shop@other.example, shop@me.examples'],
] as const) {
  test(`a guessable local part is hidden only in its address, not in ${what}`, () => {
    assert.equal(hidden(`${text}\r\n\r\n`, [GUESSABLE]), `${text}\r\n\r\n`)
  })
}

test('a mailbox is hidden whole, with any detail and in relays’ spellings', () => {
  const forms = [
    'claire@gmail.example',
    'claire+news@gmail.example',
    'SRS0=a=b=gmail.example=claire@f.example',
    'claire_at_gmail_example',
    'claire at gmail.example',
    'claire(a)gmail.example',
  ]
  assert.deepEqual(
    forms.map((form) => hidden(`X: ${form}\r\n\r\n`, [MAILBOX])),
    [
      `${M}@hidden.invalid`,
      `${M}+news@hidden.invalid`,
      `SRS0=a=b=hidden.invalid=${M}@f.example`,
      `${M}_at_hidden.invalid`,
      `${M} at hidden.invalid`,
      `${M}(a)hidden.invalid`,
    ].map((form) => `X: ${form}\r\n\r\n`),
  )
})

test('an address with a detail is one thing, although it holds the mailbox', () => {
  const alias: Hidden = { ...ALIAS, address: 'claire+k7q2xd@gmail.example' }
  const text =
    'X: claire+k7q2xd@gmail.example claire+other@gmail.example ?e=claire%20k7q2xd%40gmail.example\r\n\r\n'
  assert.equal(
    hidden(text, [MAILBOX, alias]),
    `X: CLAIREKQXD000000@gmail.example ${M}+other@hidden.invalid ?e=CLAIREKQXD000000%40gmail.example\r\n\r\n`,
  )
})

test('a domain of the person’s own is hidden everywhere, consistently', () => {
  const text =
    'Received: from a.example by mx.me.example for <shop.k7q2xd@me.example>\r\nX: notme.example me.examples\r\n\r\n'
  const domain = 'MEEXAMPLE0000000.invalid'
  assert.equal(
    hidden(text, [OWN]),
    `Received: from a.example by mx.${domain} for <${T}@${domain}>\r\nX: notme.example me.examples\r\n\r\n`,
  )
})

test('a name is hidden in UTF-8, in latin1 and over line ends; a link as a whole', () => {
  const url = 'https://duckduckgo.example/email/x?a=1&amp;b=2'
  const hide: Hidden[] = [
    { kind: 'text', text: 'Chloé Exemple' },
    { kind: 'link', url },
  ]
  const text = `X: Chlo\xe9  Exemple, Chlo\xc3\xa9\r\n Exemple\r\n\r\n<a href="${url}">x</a>`
  const [name, link] = ['HLOXEMPLE0000000', 'HTTPSDUCKDUCKGOE']
  assert.equal(
    hidden(text, hide),
    `X: ${name}, ${name}\r\n\r\n<a href="https://hidden.invalid/${link}">x</a>`,
  )
})

test('parts without the address keep their octets, the others their type, charset and line ends', () => {
  const part = (head: string, body: string): string => `--b\n${head}\n\n${body}\n`
  const text = [
    'Content-Type: multipart/mixed; boundary=b\n\n',
    part('Content-Type: text/plain; charset=iso-8859-1', '\xe9t\xe9  \t\r bare'),
    part('Content-Transfer-Encoding: quoted-printable', '=e9 a shop.k7=\nq2xd@me.example  b'),
    part('Content-Transfer-Encoding: base64', 'c2hv\ncC5rN3EyeGQ'),
    '--b--\nepilogue',
  ]
  assert.equal(
    hidden(text.join(''), [ALIAS]).replace(/^Comments.*\n/, ''),
    [
      ...text.slice(0, 2),
      part('Content-Transfer-Encoding: quoted-printable', `=E9 a ${T}@me.example  b`),
      part('Content-Transfer-Encoding: base64', latin1(T).toString('base64')),
      '--b--\nepilogue',
    ].join(''),
  )
})

test('a boundary that holds the address is changed in every place', () => {
  const text =
    'Content-Type: multipart/mixed; boundary="x-shop.k7q2xd"\r\n\r\n--x-shop.k7q2xd\r\n\r\na\r\n--x-shop.k7q2xd--\r\n'
  assert.equal(hidden(text, [ALIAS]), text.replaceAll('shop.k7q2xd', T))
})

test('headers mode gives the header section alone, hidden', () => {
  const text = 'To: shop.k7q2xd@me.example\r\n\r\nbody\r\n'
  assert.equal(hidden(text, [ALIAS], 'headers'), `To: ${T}@me.example\r\n\r\n`)
  assert.equal(hidden('X: y\r\n\r\nbody', [ALIAS], 'headers'), 'X: y\r\n\r\n')
})

test('a copy says that it is one, on top, below an mbox line', () => {
  const from = 'From a@b.example Sun Nov 22 10:00:00 2026\n'
  const copy = Buffer.from(
    redact(latin1(`${from}To: shop.k7q2xd@me.example\n\n`), [ALIAS], 'alias', disguise),
  )
  assert.equal(copy.toString(), `${from}${REDACTION_NOTE}\nTo: ${T}@me.example\n\n`)
})

for (const [family, make] of [
  ...FAMILIES,
  ['local parts', (n: number) => 'shop@'.repeat(n)],
  ['domains', (n: number) => 'me.example='.repeat(n)],
  ['addresses that are hidden', (n: number) => 'shop@me.example,\r\n '.repeat(n)],
  ['escapes of escapes', (n: number) => '%25'.repeat(n)],
  ['open entities', (n: number) => '&#0'.repeat(n)],
  ['base64', (n: number) => 'QUFB'.repeat(n)],
  [
    'base64 of base64',
    (n: number) => latin1(latin1('a@b.example '.repeat(n)).toString('base64')).toString('base64'),
  ],
  ['soft line ends', (n: number) => '= '.repeat(n)],
  ['seams', (n: number) => '; a*1='.repeat(n)],
  ['delimiters', (n: number) => '--b\r\n'.repeat(n)],
] as const) {
  test(`twice the work for twice as many: ${family}`, () => {
    const run = (n: number): (() => Uint8Array) => {
      const text = make(n)
      const head = 'Content-Type: multipart/mixed; boundary=b\r\nX: '
      const message = latin1(`${head}${text}\r\n\r\n--b\r\n\r\n${text}`)
      return () => redact(message, [ALIAS, GUESSABLE, MAILBOX, OWN], 'alias', disguise)
    }
    const [small, large] = [countWork(run(1_000)), countWork(run(2_000))]
    assert.ok(large <= small * 2.5 + 2_000, `${small} steps became ${large}`)
  })
}
