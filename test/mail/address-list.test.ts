import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseAddressList } from '../../src/mail/address.ts'
import { hostileText } from './hostile.ts'

const shown = (value: string): string[] =>
  parseAddressList(value).mailboxes.map(({ name, address }) =>
    name === null ? address : `${name} <${address}>`,
  )

for (const [value, expected] of [
  ['', []],
  ['a@x.example', ['a@x.example']],
  ['A@X.example, <b@x.example>', ['a@x.example', 'b@x.example']],
  ['Jane Doe <a@x.example>', ['Jane Doe <a@x.example>']],
  ['"Doe, Jane" <a@x.example>,b@x.example', ['Doe, Jane <a@x.example>', 'b@x.example']],
  ['Jane\tQ. Doe <a@x.example>', ['Jane Q. Doe <a@x.example>']],
  ['Doe, Jane <a@x.example>', ['Jane <a@x.example>']],
  ['Shop [fr] <a@x.example>', ['Shop [fr] <a@x.example>']],
  ['=?utf-8?Q?J=C3=B6rg_M=2E?= <a@x.example>', ['Jörg M. <a@x.example>']],
  ['=?utf-8?B?SsO2?=\t=?utf-8?B?cmc=?= <a@x.example>', ['Jörg <a@x.example>']],
  ['J\xc3\xb6rg <j\xc3\xb6rg@m\xc3\xbcnchen.example>', ['Jörg <jörg@xn--mnchen-3ya.example>']],
  ['J\xf6rg <a@x.example>', ['Jörg <a@x.example>']],
  ['a@x.example (Jane (the) Doe)', ['Jane (the) Doe <a@x.example>']],
  ['a@x.example (Jane), b@x.example (Joe)', ['Jane <a@x.example>', 'Joe <b@x.example>']],
  ['(before)a(c)@(d)x(e).example', ['e <a@x.example>']],
  ['"a b"@x.example', ['"a b"@x.example']],
  ['"@" <a@x.example>', ['@ <a@x.example>']],
  ['<@a.example,@b.example:c@d.example>', ['c@d.example']],
  [',, a@x.example ,,', ['a@x.example']],
  ['<>', []],
  ['a@192.0.2.1', []],
  ['"never closed <a@x.example>', ['"never closed <a@x.example>']],
  ['(never closed <a@x.example>', ['(never closed <a@x.example>']],
  ['<a@x.example', ['a@x.example']],
  ['a@x.example>', ['a@x.example']],
] as const) {
  test(`${JSON.stringify(value)} holds ${JSON.stringify(expected)} and nothing else`, () => {
    assert.deepEqual(shown(value), expected)
    const list = parseAddressList(value)
    assert.equal(list.ambiguous, false)
    assert.deepEqual(list.readings, list.mailboxes)
  })
}

for (const [value, groups, mailboxes] of [
  ['undisclosed-recipients:;', ['undisclosed-recipients'], []],
  [
    'Team: a@x.example, "B" <b@x.example>; c@x.example',
    ['Team'],
    ['a@x.example', 'B <b@x.example>', 'c@x.example'],
  ],
  ['"A: b" : a@x.example;', ['A: b'], ['a@x.example']],
  ['one: two: a@x.example;;', ['one', 'two'], ['a@x.example']],
  [':a@x.example', [''], ['a@x.example']],
] as const) {
  test(`groups of ${JSON.stringify(value)} are ${JSON.stringify(groups)}`, () => {
    assert.deepEqual(parseAddressList(value).groups, groups)
    assert.deepEqual(shown(value), mailboxes)
  })
}

for (const [value, first, readings] of [
  ['<a@good.example>b@evil.example', 'a@good.example', ['a@good.example', 'b@evil.example']],
  ['a@good.example <b@evil.example>', 'b@evil.example', ['a@good.example', 'b@evil.example']],
  ['<a@good.example><b@evil.example>', 'b@evil.example', ['a@good.example', 'b@evil.example']],
  ['<a@good.example b@evil.example>', 'a@good.example', ['a@good.example', 'b@evil.example']],
  ['a@good.example: b@evil.example;', 'b@evil.example', ['a@good.example', 'b@evil.example']],
  ['<a@good.example:b@evil.example>', 'a@good.example', ['a@good.example', 'b@evil.example']],
  [
    'a@good.example\0.evil.example',
    'a@good.example.evil.example',
    ['a@good.example', 'a@good.example.evil.example'],
  ],
  ['<a@good.example, b@evil.example', 'a@good.example', ['a@good.example', 'b@evil.example']],
  ['(<b@evil.example> a@good.example', 'b@evil.example', ['a@good.example', 'b@evil.example']],
  ['a@b.example@c.example', 'a@b.example', ['"a@b.example"@c.example', 'a@b.example', 'b.example@c.example']],
  ['a.b . c@x.example', 'a.b.c@x.example', ['a.b.c@x.example', 'c@x.example']],
  [
    'a@good.example .evil.example',
    'a@good.example.evil.example',
    ['a@good.example', 'a@good.example.evil.example'],
  ],
] as const) {
  test(`${JSON.stringify(value)} is ambiguous, and every reading is told`, () => {
    const list = parseAddressList(value)
    assert.equal(list.ambiguous, true)
    assert.equal(list.mailboxes[0]?.address, first)
    assert.deepEqual(list.readings.map((mailbox) => mailbox.address).sort(), [...readings].sort())
  })
}

for (const value of [
  '"a@good.example" <b@evil.example>',
  '(a@good.example) b@evil.example',
  'b@evil.example (a@good.example)',
  '=?utf-8?Q?a=40good.example?= <b@evil.example>',
  '=?utf-8?B?PGFAZ29vZC5leGFtcGxlPg==?=, <b@evil.example>',
  'b@evil.example <b@evil.example>',
  'B@EVIL.example. <"b"@evil.example>',
  '<@good.example:b@evil.example>',
  'b\0@evil.example',
]) {
  test(`${JSON.stringify(value)} has one reading: what stands in quotes, comments, words and routes is none`, () => {
    const list = parseAddressList(value)
    assert.deepEqual(
      list.readings.map((mailbox) => mailbox.address),
      ['b@evil.example'],
    )
    assert.equal(list.ambiguous, false)
  })
}

test('two mailboxes are two positions, not an ambiguity', () => {
  const list = parseAddressList('a@good.example, b@evil.example')
  assert.equal(list.mailboxes.length, 2)
  assert.equal(list.ambiguous, false)
})

test('every mailbox is among the readings, each reading stands once, and two in one place are an ambiguity', () => {
  fc.assert(
    fc.property(hostileText, (value) => {
      const { mailboxes, readings, ambiguous } = parseAddressList(value)
      const addresses = readings.map((reading) => reading.address)
      assert.equal(new Set(addresses).size, addresses.length)
      for (const { address } of mailboxes) assert.ok(addresses.includes(address), address)
      if (mailboxes.length === 1 && readings.length > 1) assert.ok(ambiguous)
    }),
  )
})

test('names and addresses come back from a field that was written by the rules', () => {
  const name = fc
    .string({ unit: 'grapheme-ascii', minLength: 1 })
    .map((text) => text.replaceAll('=?', '').trim())
  const entry = fc.tuple(name, fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.domain())
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const field = entries
        .map(([text, local, domain]) => `"${text.replace(/["\\]/g, '\\$&')}" <${local}@${domain}>`)
        .join(',\r\n ')
      assert.deepEqual(
        parseAddressList(field).mailboxes,
        entries.map(([text, local, domain]) => ({
          name: text || null,
          address: `${local}@${domain.toLowerCase()}`,
        })),
      )
    }),
  )
})
