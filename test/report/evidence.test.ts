import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { maskFor } from '../../src/report/evidence-mask.ts'
import { code, plain } from '../../src/report/evidence-route.ts'
import { writtenText } from '../../src/report/evidence-text.ts'
import { cell, type TimelineRow, timelineCsv } from '../../src/report/evidence-timeline.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { mail } from '../message-builder.ts'
import { HOSTILE } from './hostile-text.ts'

const alias = 'shop.k7q2xd@me.example'
const fields = mail(
  'Return-Path: <b+claire=home.example@shop.example>',
  'Delivered-To: claire@home.example',
  `X-Original-To: ${alias}`,
  'Received: from a.shop.example (a.shop.example [203.0.113.9]) by mx.me.example for <forward@home.example>; Fri, 20 Nov 2026 09:00:00 +0000',
  'From: "Shop" <news@shop.example>',
  `To: Claire Martin <${alias}>, "Bob" <bob@friends.example>`,
  'Cc: ann@gmail.com',
  'Reply-To: help@gmail.com',
)

for (const [text, expected] of [
  [`write to ${alias}`, `write to ${alias}`],
  ['from news@shop.example, help@shop.example', 'from news@shop.example, help@shop.example'],
  ['to claire@home.example.', 'to [address 1 hidden].'],
  ['CLAIRE@HOME.EXAMPLE and claire@home.example', '[address 1 hidden] and [address 1 hidden]'],
  [
    '<mailto:bob@friends.example?x>',
    '<mailto:bob@friends.example?x>'.replace('mailto:bob@friends.example', 'mailto:[address 1 hidden]'),
  ],
  ['b+claire=home.example@shop.example', 'b+[address 1 hidden]@shop.example'],
  ['/out?u=claire%40home.example&x=1', '/out?u=[address 1 hidden]&x=1'],
  ['someone@nowhere.example', '[address 1 hidden]'],
  ['help@gmail.com or other@gmail.com', 'help@gmail.com or [address 1 hidden]'],
  ['forward@home.example', '[address 1 hidden]'],
  ['a @ b, @me, x@', 'a @ b, @me, x@'],
  ['İ CLAIRE%40Home.example', 'İ [address 1 hidden]'],
] as const) {
  test(`hidden in ${JSON.stringify(text)}`, () => assert.equal(maskFor(fields, alias).text(text), expected))
}

test('recipients stand there without their names, identifiers stay', () => {
  const mask = maskFor(fields, alias)
  assert.equal(mask.field('to', fields[5]?.value ?? ''), `${alias}, [address 1 hidden]`)
  assert.equal(mask.field('cc', fields[6]?.value ?? ''), '[address 2 hidden]')
  assert.equal(mask.field('cc', 'undisclosed'), '[hidden: it cannot be read as addresses]')
  assert.equal(mask.field('message-id', '<1@mailer.example>'), '<1@mailer.example>')
  assert.equal(mask.field('message-id', '<claire@home.example>'), '<[address 3 hidden]>')
  assert.equal(mask.field('x-other', '1@mailer.example'), '[address 4 hidden]')
})

test('no address of a recipient is left in any text, and time grows with its length alone', () => {
  const part = fc.constantFrom(
    '@',
    'claire@home.example',
    'bob@friends.example',
    'x',
    '.',
    '-',
    ' ',
    '<',
    '=',
    'é',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      // Set off by spaces: what stands against other letters is another address.
      const text = parts.join(' ')
      assert.doesNotMatch(maskFor(fields, alias).text(text), /claire@home|bob@friends/)
    }),
  )
  for (const piece of ['a', '@', 'a@', '.@', 'claire%40home.example'])
    assert.ok(maskFor(fields, alias).text(piece.repeat(200_000)).length > 0)
})

const row: TimelineRow = {
  receivedAt: '2016-03-02T09:11:05Z',
  verdict: 'leak',
  confidence: 'high',
  author: 'a@broker.example',
  authorGrade: 'proved',
  esp: null,
  espGrade: null,
  subject: 'Hello',
  messageId: '<1@broker.example>',
  file: '01-message.eml',
  sha256: null,
}

for (const [text, expected] of [
  ['=1+1', "'=1+1"],
  ['+33 1 23', "'+33 1 23"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', '\\u{9}=1+1'],
  [' =1+1', " '=1+1"],
  ['\r\n=1+1', '\\u{d}\\u{a}=1+1'],
  ['"=1+1', `"'=1+1`],
  ['a";=cmd', `a";'=cmd`],
  ['a,=cmd|x', `a,'=cmd|x`],
  ['a;  @x', `a;  '@x`],
  ["'=1", "''=1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ['a=b, c-d', 'a=b, c-d'],
  ['', ''],
] as const) {
  test(`a spreadsheet takes ${JSON.stringify(text)} for text`, () => {
    const [, cells] = parse(timelineCsv([{ ...row, subject: text }])) as string[][]
    assert.equal(cells?.[7], expected)
  })
}

for (const [what, text] of HOSTILE) {
  test(`the files made for reading survive ${what}`, () => {
    for (const shown of [cell(text), code(text), plain(text)]) assert.doesNotMatch(shown, /\p{C}/u)
  })
}

test('the timeline reads back, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (subjects) => {
      const rows = parse(timelineCsv(subjects.map((subject) => ({ ...row, subject })))) as string[][]
      assert.equal(rows.length, subjects.length + 1)
      assert.ok(rows.every((cells) => cells.length === 11))
      for (const cells of rows) for (const one of cells) assert.doesNotMatch(one, /^\s*[=+\-@]/)
    }),
  )
})

test('Markdown of a message stays text: no link, image, HTML or end of its own quotation', () => {
  for (const text of ['![x](http://a.example/x.png)', '<img src=x>', '[a](b)', '`code` <b>', 'a|b', '# H'])
    assert.match(code(text), /^`[^`]*`$/)
  assert.equal(plain('![x](y) <b> `c` a|b'), '\\!\\[x\\](y) \\<b\\> \\`c\\` a\\|b')
})

test('what is missing of many messages for one reason is told once', () => {
  const missing = Array.from({ length: 40 }, (_, place) => ({
    what: `keys of ${place}.eml`,
    why: 'not captured',
  }))
  const pack = { directory: 'out', alias, files: 81, messages: 40, fingerprint: 'ab', missing }
  const lines = writtenText(pack, plainPaint).split('\n')
  assert.deepEqual(
    lines.filter((line) => /eml|reason/.test(line)),
    ['  keys of 0.eml: not captured', '  and 39 more, for the same reason'],
  )
})
