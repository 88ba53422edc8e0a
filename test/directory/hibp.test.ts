import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breachOfHibp, type HibpBreach } from '../../src/directory/breach/hibp.ts'

const entry: HibpBreach = {
  name: 'Cyclable',
  title: 'Cyclable (2019)',
  domain: 'cyclable.example',
  breachDate: '2019-03-04',
  addedDate: '2020-01-02',
  accounts: 4711,
  dataClasses: ['Email addresses', 'Passwords', 'Bicycle sizes'],
  isVerified: true,
  isFabricated: false,
  isRetired: false,
  isSpamList: false,
}

test('an entry becomes a record of the catalogue, with the list as its source and no manner', () => {
  assert.deepEqual(breachOfHibp(entry, '2026-11-21'), {
    id: 'hibp-Cyclable',
    organisations: ['Cyclable (2019)'],
    domains: ['cyclable.example'],
    domainPattern: null,
    manner: null,
    processor: null,
    from: null,
    to: '2019-03-04',
    newestData: null,
    announcedOn: null,
    kinds: ['email', 'password'],
    otherKinds: ['Bicycle sizes'],
    notAmong: [],
    persons: 4711,
    sources: [
      {
        title: 'Have I Been Pwned',
        url: 'https://haveibeenpwned.com/Breach/Cyclable',
        readOn: '2026-11-21',
      },
    ],
    note: 'Listed since 2020-01-02; persons are counted by address.',
  })
})

for (const [what, change] of [
  ['a fabricated one', { isFabricated: true }],
  ['a retired one', { isRetired: true }],
  ['a list of spam recipients', { isSpamList: true }],
  ['one of no site', { domain: '' }],
  ['one whose site is no domain', { domain: 'not a domain' }],
  ['one of a bare suffix', { domain: 'com' }],
] as const) {
  test(`${what} explains nothing`, () =>
    assert.equal(breachOfHibp({ ...entry, ...change }, '2026-11-21'), null))
}

test('one that could not be verified says so', () => {
  assert.match(breachOfHibp({ ...entry, isVerified: false }, '2026-11-21')?.note ?? '', /could not verify it/)
})

test('a name cannot leave its place in the link', () => {
  const [source] = breachOfHibp({ ...entry, name: '../x?y#z' }, '2026-11-21')?.sources ?? []
  assert.equal(source?.url, 'https://haveibeenpwned.com/Breach/..%2Fx%3Fy%23z')
})
