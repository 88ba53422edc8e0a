import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { folded } from '../../src/incident/notice-sentences.ts'

/** The whole text folded at once. */
function foldedWhole(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/œ/giu, 'oe')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}

const odd = [
  'é',
  'e\u0301',
  'œ',
  'Œ',
  ' ',
  '\u00a0',
  '\n',
  '\u2003',
  'a',
  'İ',
  'ﬁ',
  '’',
  'Σ',
  '\u1e9b\u0323',
  '½',
  '\u0345',
]

test('folding part by part tells what folding the whole text tells', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...odd), { maxLength: 20 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (one) => {
      assert.equal(folded(one), foldedWhole(one))
    }),
    { numRuns: 2_000 },
  )
})
