import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromLineDate } from '../../src/mailbox/from-line.ts'
import { imapDay, parseInternalDate } from '../../src/mailbox/internal-date.ts'

for (const [text, expected] of [
  ['02-Mar-2016 09:11:05 +0100', '2016-03-02T08:11:05Z'],
  [' 2-mar-2016 23:30:00 -0130', '2016-03-03T01:00:00Z'],
  ['01-Jan-1970 00:00:00 +0000', '1970-01-01T00:00:00Z'],
  ['29-Feb-2015 00:00:00 +0000', null],
  ['02-Foo-2016 09:11:05 +0100', null],
  ['02-Mar-2016 24:11:05 +0100', null],
  ['02-Mar-2016', null],
  ['', null],
] as const) {
  test(`INTERNALDATE ${text}`, () => assert.equal(parseInternalDate(text), expected))
}

for (const [line, expected] of [
  ['From a@me.example Wed Mar  2 09:11:00 2016', '2016-03-02T09:11:00Z'],
  ['From a@me.example  Wed Mar 02 09:11 2016', '2016-03-02T09:11:00Z'],
  ['From 1234@xxx Wed Mar 02 09:11:00 +0100 2016', '2016-03-02T08:11:00Z'],
  ['From a@me.example Wed Mar  2 09:11:00 2016 -0500', '2016-03-02T14:11:00Z'],
  ['From - Wed Mar  2 09:11:00 2016', '2016-03-02T09:11:00Z'],
  ['From "a b"@me.example Wed Mar  2 09:11:00 CET 2016', '2016-03-02T09:11:00Z'],
  ['From a@me.example', null],
  ['From now on we meet at 9:30 here', null],
  ['From a@me.example Wed Mar 32 09:11:00 2016', null],
] as const) {
  test(`mbox line ${line}`, () => assert.equal(fromLineDate(line), expected))
}

test('a day for SEARCH', () => {
  assert.equal(imapDay('2016-03-02'), '2-Mar-2016')
  assert.equal(imapDay('2016-12-31'), '31-Dec-2016')
})
