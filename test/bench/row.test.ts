import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atLeast, atMost, judgeRow, type Row, tableOf } from '../../bench/row.ts'

const scan: Row = {
  what: 'whole scan / transfer alone',
  floor: '2.00 s',
  ours: '5.00 s',
  value: 2.5,
  unit: '',
  hold: atMost(3.5),
  aim: atMost(1.5),
  from: 100_000,
}

for (const [value, hold, aim, judged] of [
  [3.6, atMost(3.5), atMost(1.5), 'MISSED'],
  [3.5, atMost(3.5), atMost(1.5), 'held'],
  [1.5, atMost(3.5), atMost(1.5), 'aim reached'],
  [1.9, atLeast(2), atLeast(5), 'MISSED'],
  [2, atLeast(2), atLeast(5), 'held'],
  [7, atLeast(2), atLeast(5), 'aim reached'],
  [Number.NaN, atLeast(2), atLeast(5), 'MISSED'],
] as const) {
  test(`${value}, to hold ${hold.kind} ${hold.value}, aim ${aim.value}: ${judged}`, () => {
    assert.equal(judgeRow({ ...scan, value, hold, aim }, 100_000), judged)
  })
}

test('a ratio to the transfer of few messages is shown and not judged', () => {
  assert.equal(judgeRow({ ...scan, value: 99 }, 99_999), 'not judged')
  assert.match(tableOf([scan], 10_000), /2\.00 s +5\.00 s +2\.50 +≤ 3\.50 +≤ 1\.50 +from 100,000 messages$/)
  assert.match(tableOf([scan], 100_000), /held$/)
})
