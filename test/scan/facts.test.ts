import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseHeaderSection } from '../../src/mail/header.ts'
import { packFacts, unpackFacts } from '../../src/scan/facts.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import { unknownSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { traceMessage } from '../../src/trace/trace.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const files = ['cases', 'demo'].flatMap((part) =>
  readdirSync(join(fixtures, part), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && (entry.name.endsWith('.eml') || /(?:cur|new)$/.test(entry.parentPath)),
    )
    .map((entry) => join(entry.parentPath, entry.name)),
)
const configured: ReceivingSide = {
  receivers: ['me.example', 'mx.google.com'],
  forwarders: ['simplelogin.co'],
  profile: null,
  origin: 'configured',
}

function sightingOf(file: string, side: ReceivingSide): Sighting {
  const { fields } = parseHeaderSection(readFileSync(file, 'latin1'))
  return traceMessage(fields, side, { internalDate: '2020-02-02T02:02:02Z', assume: true })
}

test('facts are read as they were packed, of every message of the cases and the demo', () => {
  assert.ok(files.length > 50, `${files.length} messages`)
  for (const file of files) {
    for (const side of [configured, unknownSide]) {
      const sighting = sightingOf(file, side)
      assert.deepEqual(unpackFacts(packFacts(sighting)), sighting, file)
    }
  }
})

const plain = sightingOf(files[0] ?? '', configured)

for (const [what, changed] of [
  ['nothing is known of the day', { receivedAt: null, date: null }],
  ['the days differ', { receivedAt: '2024-01-31T23:59:59Z', date: '2024-02-01T00:00:01Z' }],
  ['there is no author', { author: null }],
  ['the carrier and the network are known', { carrier: { id: 'a', name: 'A' }, network: '192.0.2.0/24' }],
  [
    'the receiving side stamps no recipient',
    { receiver: 'none', stampsRecipient: false, reaction: 'report' },
  ],
  ['an ESP is only claimed', { esp: { id: 'a', name: 'A', grade: 'claimed', customer: null, evidence: [] } }],
  ['the message alone states its return-path', { returnPathClaimed: true }],
  ['leaktrace checked it', { verification: { at: '2024-02-01T00:00:01Z', signatures: [] } }],
] as const satisfies readonly (readonly [string, Partial<Sighting>])[]) {
  test(`facts are read as they were packed where ${what}`, () => {
    const sighting: Sighting = { ...plain, ...changed }
    assert.deepEqual(unpackFacts(packFacts(sighting)), sighting)
  })
}

test('an author that reads in several ways keeps all of them', () => {
  const readings = ['a@x.example', 'b@y.example'].map((address) => ({
    address,
    name: null,
    domain: address.slice(2),
  }))
  const [first] = readings
  assert.ok(first !== undefined && plain.author !== null)
  const author = {
    ...plain.author,
    ...first,
    registrableDomain: 'x.example',
    grade: 'ambiguous',
    readings,
  } as const
  const sighting: Sighting = { ...plain, author }
  assert.deepEqual(unpackFacts(packFacts(sighting)), sighting)
})

test('domains that are not simply the checked ones are kept as they are', () => {
  const authentication = { ...plain.authentication, domains: ['a.example'], organisations: [] }
  const sighting: Sighting = { ...plain, authentication }
  assert.deepEqual(unpackFacts(packFacts(sighting)), sighting)
})
