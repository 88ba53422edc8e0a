import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfComment, endOfQuotedString, unquotePairs, withoutComments } from '../../src/mail/structured.ts'

for (const [text, expected] of [
  ['(a)b', 3],
  ['(a(b)c)d', 7],
  ['(a\\)b)', 6],
  ['(")")', 3],
  ['(', -1],
  ['(a\\)', -1],
  ['((a)', -1],
] as const) {
  test(`the comment in ${JSON.stringify(text)} ends at ${expected}`, () => {
    assert.equal(endOfComment(text, 0), expected)
  })
}

for (const [text, expected] of [
  ['"a"b', 3],
  ['"a\\"b"', 6],
  ['"(" )', 3],
  ['"', -1],
  ['"\\"', -1],
] as const) {
  test(`the quoted string in ${JSON.stringify(text)} ends at ${expected}`, () => {
    assert.equal(endOfQuotedString(text, 0), expected)
  })
}

test('quoted pairs are resolved once', () => {
  assert.equal(unquotePairs('a\\"b\\\\c\\'), 'a"b\\c\\')
})

for (const [text, expected] of [
  ['a(b)c', 'a c'],
  ['(x(y))a(z)', ' a '],
  ['none', 'none'],
  ['a(b', undefined],
] as const) {
  test(`${JSON.stringify(text)} without comments is ${JSON.stringify(expected)}`, () => {
    assert.equal(withoutComments(text), expected)
  })
}
