import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { strangersMessages } from '../../src/case/fact-messages.ts'
import { gatherFacts } from '../../src/case/facts.ts'
import { type Scope, scopeOf } from '../../src/case/scope.ts'
import { type ComplaintFacts, complaintFacts } from '../../src/complaint/facts.ts'
import { loadPerson } from '../../src/scan/registry.ts'
import { judged } from '../../src/scan/scan.ts'
import { caseOf, now, registryOf, scanPaths } from '../cases/case.ts'

const letters = join(import.meta.dirname, '../../fixtures/letters')

/** Without what the person adds to a case after its scan, and what hangs on the day of reading. */
function comparable({ services, intruder, esp, ...facts }: ComplaintFacts): unknown {
  return {
    ...facts,
    services: services.map(({ contacts: _c, processors: _p, successor, ...rest }) => ({
      ...rest,
      successor: successor?.domain ?? null,
    })),
    intruder: intruder === null ? null : { ...intruder, contacts: [] },
    esp: esp === null ? null : { ...esp, desks: esp.desks.map(({ value }) => value) },
  }
}

for (const [name, party] of [
  ['cloudwatt', 'author'],
  ['amazon', 'service'],
  ['pole-emploi', 'author'],
  ['i-milo', 'service'],
  ['socialarks', 'author'],
] as const) {
  test(`${name}: the record gathered from the scan is the one that the golden letters are written from`, async (t) => {
    const one = caseOf(name)
    const golden = complaintFacts.parse(JSON.parse(readFileSync(join(letters, name, 'facts.json'), 'utf8')))
    const store = registryOf(t, one.registry)
    await scanPaths(store, one, [one.mail])
    const { incidents, judgement } = judged(store, one.config, now())
    const known = loadPerson(store, one.config).aliasOf(golden.alias.address)
    const incident = incidents.find(({ alias }) => alias === golden.alias.address)
    assert.ok(known !== null && incident !== undefined)
    const chosen = { intruder: null, service: null, esp: null }
    const scope = scopeOf(party, incident, strangersMessages(store, known.alias.id), chosen)
    assert.ok(!('option' in scope))
    const { reference, earlier, writtenOn: today } = golden
    const sources = { store, config: one.config, known, incident, judgement, reference, earlier, today }
    const gathered = gatherFacts({ ...sources, scope: scope as Scope })
    const expected = party === 'service' ? { ...golden, intruder: null, esp: gathered.esp } : golden
    assert.deepEqual(comparable(gathered), comparable(expected))
  })
}
