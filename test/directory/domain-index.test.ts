import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexDomains, patternKey } from '../../src/directory/domain-index.ts'
import { carriers, esps } from '../../src/directory/index.ts'

const espPatterns = esps.flatMap((esp) =>
  [...esp.hosts, ...esp.returnPathDomains, ...esp.signingDomains].map((pattern) => ({ id: esp.id, pattern })),
)

for (const [pattern, expected] of [
  [/(^|\.)mailjet\.com$/, 'mailjet.com'],
  [/(^|\.)bnc3\.mailjet\.com$/, 'mailjet.com'],
  [/(^|\.)acems\d+\.com$/, 'acems#.com'],
  [/(^|\.)mkt\d{3,}\.com$/, 'mkt#.com'],
  [/(^|\.)e2ma\.net$/, 'e#ma.net'],
] as const) {
  test(`the key of ${pattern.source} is ${expected}`, () => assert.equal(patternKey(pattern), expected))
}

for (const pattern of [
  /mailjet\.com$/,
  /(^|\.)mailjet\.com/,
  /(^|\.)mail.*\.com$/,
  /(^|\.)mail(jet|gun)\.com$/,
]) {
  test(`${pattern.source} is refused: not anchored, or not literal`, () => {
    assert.throws(() => patternKey(pattern))
  })
}

test('every domain pattern of the directory is anchored at a label and at the end', () => {
  for (const { id, pattern } of espPatterns) assert.doesNotThrow(() => patternKey(pattern), id)
  for (const { id, hosts, sharedDomains } of carriers) {
    for (const pattern of [...hosts, ...sharedDomains]) assert.doesNotThrow(() => patternKey(pattern), id)
  }
})

const label = fc.stringMatching(/^[a-z0-9]{1,8}$/)
const known = fc.constantFrom(
  ...espPatterns.map(({ pattern }) =>
    pattern.source
      .slice(6, -1)
      .replaceAll('\\.', '.')
      .replaceAll(/\\d(\+|\{3,\})/g, '417'),
  ),
)
const name = fc.oneof(
  known,
  fc.tuple(label, known).map(([a, b]) => `${a}.${b}`),
  fc.tuple(label, known).map(([a, b]) => `${a}${b}`),
  fc.array(label, { maxLength: 4 }).map((labels) => labels.join('.')),
)

test('the index finds exactly what trying every pattern finds', () => {
  const index = indexDomains(esps, ({ hosts }) => hosts)
  fc.assert(
    fc.property(name, (host) => {
      const all = esps.filter(({ hosts }) => hosts.some((pattern) => pattern.test(host)))
      assert.deepEqual(index.match(host), all)
    }),
  )
})

test('a domain pattern of one ESP takes no bounce or signing domain of another one', () => {
  for (const one of ['hosts', 'returnPathDomains', 'signingDomains'] as const) {
    const index = indexDomains(esps, (esp) => esp[one])
    for (const { id, pattern } of espPatterns) {
      const domain = pattern.source
        .slice(6, -1)
        .replaceAll('\\.', '.')
        .replaceAll(/\\d(\+|\{3,\})/g, '417')
      for (const other of index.match(domain)) assert.equal(other.id, id, `${domain} of ${id}`)
    }
  }
})
