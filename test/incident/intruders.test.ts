import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IncidentMessage } from '../../src/incident/incident.ts'
import { gatherIntruders } from '../../src/incident/intruders.ts'
import { mailSigns } from '../../src/incident/mail-signs.ts'
import { nameIntruder } from '../../src/report/intruder-words.ts'

/** A stranger's message that nothing authenticates, with no more of its facts than gathering looks at. */
function from(network: string, claims: string): IncidentMessage {
  const intruder = { key: `network:${network}`, kind: 'network', domain: null, claims, authenticated: false }
  return {
    id: 1,
    sighting: { receivedAt: '2024-05-02T09:00:00Z', esp: null },
    verdict: { kind: 'leak', confidence: 'low', intruder, campaign: null, reasons: [] },
  } as unknown as IncidentMessage
}

test('one network that shows several names is told by the most frequent, and says how many others', () => {
  const [intruder, ...rest] = gatherIntruders([
    from('192.0.2.0/24', 'one.example'),
    from('192.0.2.0/24', 'two.example'),
    from('192.0.2.0/24', 'two.example'),
  ])
  assert.deepEqual(rest, [])
  assert.equal(intruder?.claims, 'two.example')
  assert.equal(intruder?.otherClaims, 1)
  assert.equal(intruder === undefined ? '' : nameIntruder(intruder), 'claims to be two.example and 1 other')
})

const known = { alias: { disclosures: [] }, services: [], unguessable: false, exclusive: false }

for (const [why, messages, expected] of [
  [
    'one name from two networks is one party',
    [from('192.0.2.0/24', 'one.example'), from('198.51.100.0/24', 'one.example')],
    false,
  ],
  [
    'two names from one network are one party',
    [from('192.0.2.0/24', 'one.example'), from('192.0.2.0/24', 'two.example')],
    false,
  ],
  [
    'two names from two networks are several',
    [from('192.0.2.0/24', 'one.example'), from('198.51.100.0/24', 'two.example')],
    true,
  ],
] as const) {
  test(why, () => {
    const input = { known, messages, givenOn: null, campaigns: [], announced: { notices: [], breaches: [] } }
    const signs = mailSigns(input as unknown as Parameters<typeof mailSigns>[0])
    const several = signs.find(({ words }) => words === 'several parties use the address')
    assert.equal(several?.holds, expected)
  })
}
