import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sieveList, sieveLiteral, sieveString } from '../../../src/report/rules/sieve-string.ts'

/** Reads a quoted string as RFC 5228 §2.4.2 says; undefined where something follows it. */
function unquoted(text: string): string | undefined {
  const inner = /^"((?:[^"\\]|\\[\s\S])*)"$/.exec(text)?.[1]
  return inner?.replace(/\\([\s\S])/g, '$1')
}

test('any text reads back from its Sieve string, and nothing of it leaves the quotes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
      (text) => assert.equal(unquoted(sieveString(text)), text),
    ),
  )
})

test('NUL is no part of a Sieve string', () => {
  assert.throws(() => sieveString('a\0b'), RangeError)
})

for (const [texts, list] of [
  [['a'], '"a"'],
  [['a', 'b"'], '["a", "b\\""]'],
  [[], '[]'],
] as const) {
  test(`the list of ${JSON.stringify(texts)} is ${list}`, () => assert.equal(sieveList(texts), list))
}

test('wildcards of a pattern are made plain', () => {
  assert.equal(sieveLiteral('a*b?c\\'), 'a\\*b\\?c\\\\')
})
