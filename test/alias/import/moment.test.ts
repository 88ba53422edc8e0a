import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDayOf, readMoment } from '../../../src/alias/import/moment.ts'

for (const [text, expected] of [
  ['2021-03-04 10:20:30', '2021-03-04T10:20:30.000Z'],
  ['2021-03-04T10:20:30.123456+02:00', '2021-03-04T08:20:30.123Z'],
  ['2021-03-04', '2021-03-04T00:00:00.000Z'],
  ['1609459199', '2020-12-31T23:59:59.000Z'],
  ['1609459199000', '2020-12-31T23:59:59.000Z'],
  ['0', null],
  ['2021-13-04', null],
  ['4 March 2021', null],
  ['0001-01-01T00:00:00Z', null],
  ['', null],
] as const) {
  test(`the moment ${JSON.stringify(text)} is ${expected}`, () => {
    assert.equal(readMoment(text), expected)
    assert.equal(readDayOf(text), expected?.slice(0, 10) ?? null)
  })
}
