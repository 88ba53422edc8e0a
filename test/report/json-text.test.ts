import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jsonText } from '../../src/report/json-text.ts'
import { HOSTILE } from './hostile-text.ts'

const unsafe = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

for (const [what, text] of HOSTILE) {
  test(`${what} is escaped, and read back the same`, () => {
    const written = jsonText({ [text]: text })
    assert.doesNotMatch(written, unsafe)
    assert.deepEqual(JSON.parse(written), { [text]: text })
  })
}

test('a value stands on one line', () => {
  assert.equal(jsonText({ a: ['x', null, 1] }), '{"a":["x",null,1]}')
})

test('characters beyond 16 bits are escaped as pairs', () => {
  assert.equal(jsonText('\u{e0061}'), '"\\udb40\\udc61"')
})

test('any value reads back as JSON.stringify tells it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(JSON.parse(jsonText(value)), JSON.parse(JSON.stringify(value)))
    }),
  )
})
