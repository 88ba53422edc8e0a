import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { type Paint, plainPaint } from '../../src/report/paint.ts'
import { type Column, table } from '../../src/report/table.ts'

const columns: readonly Column[] = [
  { heading: 'alias', least: 8 },
  { heading: 'used by', least: 8 },
  { heading: 'mails', least: 5, align: 'right' },
]
const same = (text: string): string => text
const plain = (rows: readonly (readonly string[])[], width: number): string[] =>
  table(columns, rows, width, plainPaint, same).split('\n')

test('a table that fits is as wide as its cells', () => {
  assert.deepEqual(plain([['train@me.example', 'stranger.example', '12']], 80), [
    'ALIAS             USED BY           MAILS',
    'train@me.example  stranger.example     12',
  ])
})

test('in a narrow place the widest column gives way first, and says so', () => {
  assert.deepEqual(plain([['a-very-long-alias@me.example', 'x.example', '3']], 34), [
    'ALIAS             USED BY    MAILS',
    'a-very-long-ali…  x.example      3',
  ])
})

test('colours count for nothing', () => {
  const red = (text: string): string => `\x1b[31m${text}\x1b[39m`
  const paint: Paint = { strong: red, faint: red, good: red, warn: red, bad: red, say: plainPaint.say }
  const rows = [['a-very-long-alias@me.example', 'x.example', '3']]
  const painted = table(columns, rows, 34, paint, red)
  assert.equal(stripVTControlCharacters(painted), plain(rows, 34).join('\n'))
})

test('without rows the headings stand alone', () => {
  assert.deepEqual(plain([], 80), ['ALIAS  USED BY  MAILS'])
})

test('no line is wider than the place, down to what the columns need, and each row is one line', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('請求書請求書請求書請求書', '😀😀😀😀😀😀', 'e\u0301'.repeat(30)),
  )
  const printable = cell.map((text) => text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ''))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(printable, printable, printable), { maxLength: 6 }),
      fc.integer({ min: 28, max: 120 }),
      (rows, width) => {
        const lines = plain(rows, width)
        assert.equal(lines.length, rows.length + 1)
        for (const line of lines) assert.ok([...line.replaceAll(/\p{M}/gu, '')].length <= width, line)
      },
    ),
    { numRuns: 60 },
  )
})

test('where the narrowest form is too wide still, optional columns are left out, the least needed first', () => {
  const more: readonly Column[] = [
    { heading: 'alias', least: 16 },
    { heading: 'through', least: 7, optional: 1 },
    { heading: 'mails', least: 5, align: 'right', optional: 2 },
  ]
  const shown = (width: number): string | undefined =>
    table(more, [['train@me.example', 'Mailjet', '12']], width, plainPaint, same).split('\n')[0]
  assert.equal(shown(40), 'ALIAS             THROUGH  MAILS')
  assert.equal(shown(30), 'ALIAS             THROUGH')
  assert.equal(shown(20), 'ALIAS')
})

test('an address is never cut: others give way first, and one too long has a line of its own', () => {
  const more: readonly Column[] = [
    { heading: 'alias', least: 10, whole: true },
    { heading: 'given to', least: 8 },
    { heading: 'since', least: 10, optional: 1 },
  ]
  const shown = (address: string, width: number): string[] =>
    table(
      more,
      [
        [address, 'Banque Lumière', '2022-09-02'],
        ['a@b.example', 'X', ''],
      ],
      width,
      plainPaint,
      same,
    ).split('\n')
  assert.deepEqual(shown('banque.k7q2@me.example', 44), [
    'ALIAS                   GIVEN TO  SINCE',
    'banque.k7q2@me.example  Banque …  2022-09-02',
    'a@b.example             X',
  ])
  assert.deepEqual(shown('banque.k7q2@me.example', 36), [
    'ALIAS                   GIVEN TO',
    'banque.k7q2@me.example  Banque Lumi…',
    'a@b.example             X',
  ])
  assert.deepEqual(shown('banque.k7q2@me.example', 26), [
    'ALIAS            GIVEN TO',
    'banque.k7q2@me.example',
    '                 Banque L…',
    'a@b.example      X',
  ])
})

test('a cell is painted by the column it belongs to, also when others are left out', () => {
  const more: readonly Column[] = [
    { heading: 'a', least: 5, optional: 1 },
    { heading: 'b', least: 12 },
  ]
  const painted = table(
    more,
    [['aaaaa', 'bbbbbbbbbbbb']],
    12,
    plainPaint,
    (text, column) => `${column}:${text.slice(2)}`,
  )
  assert.match(painted, /1:bbbbbbbbbb/)
})
