import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitCommand } from '../../src/config/command-words.ts'

for (const [text, words] of [
  ['pass show mail', ['pass', 'show', 'mail']],
  ['  a\t b  ', ['a', 'b']],
  [`a 'b c' "d e"`, ['a', 'b c', 'd e']],
  [`a'b'"c"d`, ['abcd']],
  [`a ''`, ['a', '']],
  ['a\\ b', ['a b']],
  [`"a \\" b \\\\ \\n"`, ['a " b \\ \\n']],
  [`'a \\'`, ['a \\']],
  ['a $HOME `b` ; c | d > e', ['a', '$HOME', '`b`', ';', 'c', '|', 'd', '>', 'e']],
  ['', []],
  [`a "b`, undefined],
  [`a 'b`, undefined],
  ['a \\', undefined],
] as const) {
  test(`${JSON.stringify(text)} splits into ${JSON.stringify(words) ?? 'nothing: it is not closed'}`, () => {
    assert.deepEqual(splitCommand(text), words)
  })
}

test('words in single quotes come back as they were', () => {
  const word = fc.string({ unit: 'binary' }).map((text) => text.replaceAll("'", ''))
  fc.assert(
    fc.property(fc.array(word), (words) => {
      assert.deepEqual(splitCommand(words.map((text) => `'${text}'`).join(' ')), words)
    }),
  )
})
