import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clean, cleanCut } from '../../src/report/clean.ts'
import { HOSTILE } from './hostile-text.ts'

/** What may reach a terminal: nothing that it obeys, that leaves the line, turns it round or shows nothing. */
const harmless = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/u

for (const [what, text] of HOSTILE) {
  test(`${what} is written out, not obeyed`, () => {
    const shown = clean(text)
    assert.match(shown, harmless)
    assert.doesNotMatch(shown, unseen)
    assert.match(shown, /\\u\{[0-9a-f]+\}/)
  })
}

test('an escape is shown by its number', () => {
  assert.equal(clean('a\x1b[31mb'), 'a\\u{1b}[31mb')
  assert.equal(clean('\u202e'), '\\u{202e}')
})

for (const text of [
  'Où est passé l’été ?',
  '請求書',
  'Ελλάδα',
  'naïve — «ok» …',
  'e\u0301te\u0301',
  '❤\ufe0f €5',
  'नमस्ते',
  'שלום',
  '',
]) {
  test(`"${text}" is left as it is`, () => assert.equal(clean(text), text))
}

test('a flood of marks is cut to four', () => {
  assert.equal(clean(`a${'\u0301'.repeat(1000)}b`), `a${'\u0301'.repeat(4)}b`)
})

test('marks of another kind do not start the count anew', () => {
  assert.equal([...clean(`a${'\u0301\u0302'.repeat(50)}`)].length, 5)
})

test('whatever comes in, only harmless text comes out', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...HOSTILE.map(([, text]) => text), '\u0301', 'a'), { maxLength: 30 })
      .map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const shown = clean(text)
      assert.match(shown, harmless)
      assert.doesNotMatch(shown.replaceAll(/[\ufe0e\ufe0f]/g, ''), unseen)
      assert.doesNotMatch(shown, /\p{M}{5}/u)
    }),
  )
})

for (const [text, length, expected] of [
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 5, 'abcd…'],
  ['abcdef', 1, '…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀', 2, '😀…'],
] as const) {
  test(`"${text}" cut to ${length} is "${expected}"`, () => assert.equal(cleanCut(text, length), expected))
}
