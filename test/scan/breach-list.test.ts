import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readBreachList } from '../../src/scan/breach-list.ts'
import { hibpEntry } from './hibp-entry.ts'

const read = (...entries: unknown[]): ReturnType<typeof readBreachList> =>
  readBreachList(JSON.stringify(entries))

test('of an entry only what is used is kept: no description, no picture', () => {
  assert.deepEqual(read(hibpEntry()), {
    kind: 'list',
    entries: [
      {
        name: 'Cyclable',
        title: 'Cyclable',
        domain: 'cyclable.example',
        breachDate: '2019-03-04',
        addedDate: '2020-01-02',
        accounts: 4711,
        dataClasses: ['Email addresses', 'Passwords'],
        isVerified: true,
        isFabricated: false,
        isRetired: false,
        isSpamList: false,
      },
    ],
  })
})

test('a byte order mark and an empty list are fine', () => {
  assert.deepEqual(readBreachList('\ufeff[]'), { kind: 'list', entries: [] })
})

for (const [what, entry, told] of [
  ['no name', { Name: '' }, 'entry 2, Name, is not no empty text'],
  ['a number for a name', { Name: 7 }, 'entry 2, Name, is not a text'],
  ['a day that is none', { BreachDate: '2019-02-30' }, 'entry 2, BreachDate, is not a day, YYYY-MM-DD'],
  ['a day with more behind it', { BreachDate: '2019-02-03 x' }, /BreachDate/],
  ['a moment that is none', { AddedDate: 'yesterday' }, /AddedDate/],
  ['a negative number', { PwnCount: -1 }, /PwnCount/],
  ['a broken number', { PwnCount: 1.5 }, /PwnCount/],
  ['data that is no list', { DataClasses: 'Names' }, 'entry 2, DataClasses, is not a list'],
  ['a flag that is text', { IsSpamList: 'no' }, /IsSpamList/],
  ['a flag that is missing', { IsRetired: undefined }, /IsRetired/],
] as const) {
  test(`a list with ${what} is refused whole, and the place is named`, () => {
    const result = read(hibpEntry(), hibpEntry(entry))
    assert.equal(result.kind, 'fault')
    if (typeof told === 'string') assert.equal(result.what, told)
    else assert.match(result.what, told)
  })
}

for (const [what, text] of [
  ['no JSON', '<html>'],
  ['nothing', ''],
  ['an object', '{"statusCode":401}'],
  ['a list of other things', '[1]'],
  ['a prototype', '{"__proto__":[]}'],
] as const) {
  test(`${what} is refused`, () => assert.equal(readBreachList(text).kind, 'fault'))
}

test('any JSON is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.ok(['list', 'fault'].includes(readBreachList(text).kind))
    }),
  )
})
