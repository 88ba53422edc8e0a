import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseListId, parseListUris } from '../../src/mail/list-fields.ts'

for (const [value, expected] of [
  ['List Header <List-Header.Nisto.example>', 'list-header.nisto.example'],
  ['<news.shop.example>', 'news.shop.example'],
  ['"a <b.example> (c)" <news.shop.example>', 'news.shop.example'],
  ['(<a.example>) <news.shop.example> (comment)', 'news.shop.example'],
  ['"never closed <news.shop.example>', 'news.shop.example'],
  ['<a.example> <b.example>', 'b.example'],
  ['a < b <news.shop.example>', 'news.shop.example'],
  ['news.shop.example', 'news.shop.example'],
  ['<12345>', '12345'],
  ['<a b.example>', null],
  ['<a..example>', null],
  ['<>', null],
  ['just words', null],
  ['', null],
  [`<${'a'.repeat(300)}>`, null],
] as const) {
  test(`the list of ${JSON.stringify(value.slice(0, 60))} is ${expected}`, () => {
    assert.equal(parseListId(value), expected)
  })
}

for (const [value, expected] of [
  [
    '<mailto:leave@list.example?subject=a%2Cb>, <https://list.example/u?a=1,2>',
    ['mailto:leave@list.example?subject=a%2Cb', 'https://list.example/u?a=1,2'],
  ],
  ['(comment) <https://list.example/\r\n\tvery/long>', ['https://list.example/very/long']],
  ['(<https://no.example>) <https://yes.example/>', ['https://yes.example/']],
  ['https://list.example/u, mailto:a@list.example', ['https://list.example/u', 'mailto:a@list.example']],
  ['=?us-ascii?Q?=3Chttps=3A//list.example/u=3E?=', ['https://list.example/u']],
  ['NO (posting not allowed)', []],
  ['<not a uri>', []],
  ['<javascript:>', []],
  ['<https://open.example', []],
  ['', []],
] as const) {
  test(`the URIs of ${JSON.stringify(value)} are ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(parseListUris(value), expected)
  })
}

test('every URI in angle brackets comes back, folded or not', () => {
  const uri = fc.webUrl({ withQueryParameters: true }).filter((text) => !/[<>]/.test(text))
  fc.assert(
    fc.property(fc.array(uri, { minLength: 1, maxLength: 5 }), (uris) => {
      assert.deepEqual(parseListUris(uris.map((text) => `<${text}>`).join(', ')), uris)
      assert.deepEqual(parseListUris(uris.map((text) => `<\t${text}\r\n >`).join(',')), uris)
    }),
  )
})
