import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wrapLines } from '../../src/report/wrap.ts'

test('a line that is too wide is broken between words, and what follows is indented further', () => {
  assert.equal(
    wrapLines('    + the first mail came more than a year after the address was given', 40),
    '    + the first mail came more than a\n      year after the address was given',
  )
})

test('a line that holds a command stays whole, so that it can be copied', () => {
  const line = '  it may write there:   leaktrace leak allow cloudwatt.k7q2xd@me.example pushemploi.example'
  assert.equal(wrapLines(line, 40), line)
})

test('colours count for nothing', () => {
  const painted = '\u001b[1mone\u001b[22m two'
  assert.equal(wrapLines(painted, 40), painted)
})

test('no word is lost or broken, whatever the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }),
      fc.integer({ min: 1, max: 120 }),
      (words, width) => {
        assert.deepEqual(wrapLines(words.join(' '), width).split(/\s+/).filter(Boolean), words)
      },
    ),
  )
})
