import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Forged, faultsOf, missesOf } from './battery.ts'
import { ESPS } from './esp-cast.ts'
import { forgedAuthors, forgedLooks, forgedReadings } from './forge-author.ts'
import { forgedPassages, replays } from './forge-passage.ts'
import { forgedReactions } from './forge-reactions.ts'
import { forgedResults } from './forge-results.ts'
import { forgedHops, forgedRecipients, forgedRoutes } from './forge-trace.ts'
import type { Genuine } from './genuine.ts'
import { RECEIVERS } from './receivers.ts'
import { seeded } from './seeded.ts'
import { bounceTwins, relayedTwins } from './twins.ts'

const chance = seeded(20_261_122)

/** Every way of each threat at every receiver, the years, services, ESPs and attackers falling as they may. */
const threats: readonly (readonly [name: string, atLeast: number, forged: readonly Forged[]])[] = [
  ['T1 the service’s address in From', 25, forgedAuthors(77, chance)],
  ['T2 another alias as the recipient', 25, forgedRecipients(154, chance)],
  ['T3 invented Received fields', 25, forgedHops(120, chance)],
  ['T4 pasted fields of an ESP', 25, forgedRoutes(66, chance)],
  ['T5 invented results of checks', 25, forgedResults(198, chance)],
  ['T6 a From that reads in two ways', 22, forgedReadings(chance)],
  ['T7 replays', 15, replays(88, chance)],
  ['T9 relays, lists, forwarders', 20, forgedPassages(120, chance)],
  ['T10 look-alikes', 20, forgedLooks(110, chance)],
  ['T11 reactions to mail', 20, forgedReactions(99, chance)],
]
const forged = threats.flatMap(([, , list]) => list)

/** The first of many lines, so that a failure can be read. */
function shortened(lines: readonly string[]): string {
  return [...lines.slice(0, 40), ...(lines.length > 40 ? [`… and ${lines.length - 40} more`] : [])].join('\n')
}

function toldWrongly({ receiver, esp, from }: Genuine, misses: readonly string[]): readonly string[] {
  return misses.length === 0 ? [] : [`${receiver.id}, ${esp.id}, ${from}: ${misses.join('; ')}`]
}

for (const [name, atLeast, list] of threats) {
  test(`${name}: ${list.length} forged messages accuse no innocent and are excused by nothing they say`, () => {
    assert.ok(list.length >= atLeast)
    const wrong = list.flatMap((one) => {
      const faults = faultsOf(one)
      return faults.length === 0 ? [] : [`${one.what}, ${one.twin.receiver.id}: ${faults.join('; ')}`]
    })
    assert.equal(shortened(wrong), '')
  })
}

test('the battery has every receiver and every ESP, and the same messages on every run', () => {
  const again = forgedAuthors(77, seeded(20_261_122))
  assert.deepEqual(
    again.map(({ message }) => message),
    forged.slice(0, 77).map(({ message }) => message),
  )
  assert.equal(new Set(forged.map(({ twin }) => twin.receiver.id)).size, RECEIVERS.length)
  assert.equal(new Set(forged.map(({ twin }) => twin.esp.id)).size, ESPS.length)
})

test('of the genuine messages that the forged ones copy at least 95 in 100 are told right', () => {
  const twins = forged.map(({ twin }) => twin)
  const wrong = twins.flatMap((twin) => toldWrongly(twin, missesOf(twin)))
  assert.ok(wrong.length <= twins.length * 0.05, shortened(wrong))
})

for (const [what, twins] of [
  ['passed on by a relay', relayedTwins(96, chance)],
  ['sent back by a mail system', bounceTwins(32, chance)],
] as const) {
  test(`of the genuine messages ${what} at least 95 in 100 are told right`, () => {
    const wrong = twins.flatMap((twin) => toldWrongly(twin, missesOf(twin)))
    assert.ok(wrong.length <= twins.length * 0.05, shortened(wrong))
  })
}
