import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeEncodedWords } from '../../src/mail/encoded-word.ts'

for (const [value, expected] of [
  ['plain', 'plain'],
  ['caf\xc3\xa9', 'café'],
  ['=?utf-8?Q?caf=C3=A9?=', 'café'],
  ['=?UTF-8?B?Y2Fmw6k=?=', 'café'],
  ['=?iso-8859-1?q?a=E9_b?=', 'aé b'],
  ['=?US-ASCII*en?Q?Keith_Moore?=', 'Keith Moore'],
  // RFC 2047 §8
  ['(=?ISO-8859-1?Q?a?=)', '(a)'],
  ['(=?ISO-8859-1?Q?a?= b)', '(a b)'],
  ['(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)', '(ab)'],
  ['(=?ISO-8859-1?Q?a?=  \r\n  =?ISO-8859-1?Q?b?=)', '(ab)'],
  ['(=?ISO-8859-1?Q?a_b?=)', '(a b)'],
  ['(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)', '(a b)'],
  // A letter cut in two by the writer.
  ['=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=', 'café'],
  ['=?utf-8?B?Y2Fmww==?=\t=?UTF-8?Q?=A9?=', 'café'],
  ['=?utf-8?q?a?= x =?utf-8?q?b?=', 'a x b'],
  ['=?x-unknown?Q?a?=', '=?x-unknown?Q?a?='],
  ['=?utf-8?q?a?= =?x-unknown?q?x?= =?utf-8?q?b?=', 'a =?x-unknown?q?x?= b'],
  ['=?utf-8?X?a?=', '=?utf-8?X?a?='],
  ['=?utf-8?q?open', '=?utf-8?q?open'],
  ['=?utf-8?q?=?= =?utf-8?q?=4?=', '==4'],
  ['=?utf-8?q??=', ''],
  ['=?=?utf-8?q?a?=', '=?a'],
  ['=?shift_jis?B?k/qWew==?=', '日本'],
] as const) {
  test(`reads ${JSON.stringify(value)} as ${JSON.stringify(expected)}`, () => {
    assert.equal(decodeEncodedWords(value), expected)
  })
}

const base64Words = (text: string, size: number): string => {
  const octets = Buffer.from(text)
  const words: string[] = []
  for (let i = 0; i < octets.length; i += size) {
    words.push(`=?utf-8?B?${octets.subarray(i, i + size).toString('base64')}?=`)
  }
  return words.join(' ')
}
const quotedWords = (text: string): string =>
  `=?UTF-8?q?${[...Buffer.from(text)].map((octet) => `=${octet.toString(16).padStart(2, '0')}`).join('')}?=`

test('text comes back from base64 words, wherever they are cut, and from quoted words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      (text, size) => {
        assert.equal(decodeEncodedWords(base64Words(text, size)), text)
        assert.equal(decodeEncodedWords(quotedWords(text)), text)
      },
    ),
  )
})

test('text without words is left alone', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.includes('=?'))
      assert.equal(decodeEncodedWords(text), text)
    }),
  )
})
