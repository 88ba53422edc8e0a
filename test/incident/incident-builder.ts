/** Incidents out of messages, as a scan gathers them. */

import { gather, type Incident, type IncidentMessage } from '../../src/incident/incident.ts'
import type { Triage } from '../../src/incident/triage.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { judgeAll } from '../../src/verdict/judge-all.ts'
import type { Person } from '../../src/verdict/person.ts'
import { person, SHOP } from '../verdict/registry-builder.ts'

/** Noon of a day, as Received fields write it. */
export function noon(day: string): string {
  return new Date(`${day}T12:00:00Z`).toUTCString().replace('GMT', '+0000')
}

/** The strangers' messages among sightings, judged together. */
function strangers(sightings: readonly Sighting[], who: Person = person()): IncidentMessage[] {
  const filed = sightings.map((sighting, id) => ({ id, sighting, role: null }))
  return [...judgeAll(filed, who)].filter(
    ({ verdict }) => verdict.kind === 'leak' || verdict.kind === 'impersonation',
  )
}

/** The incident of one alias that follows from sightings. */
export function incidentOf(
  sightings: readonly Sighting[],
  triage: Triage | null = null,
  who: Person = person(),
  alias: string = SHOP,
): Incident {
  const known = who.aliasOf(alias)
  if (known === null) throw new Error(`not registered: ${alias}`)
  const messages = strangers(sightings, who).filter(({ verdict }) => verdict.alias === alias)
  return gather(known, messages, triage)
}
