import type { Breach } from '../directory/breach/breach.ts'
import { gather, type Incident } from '../incident/incident.ts'
import { spanOf } from '../incident/span.ts'
import type { Triage } from '../incident/triage.ts'
import type { Store } from '../store/store.ts'
import type { KnownAlias, Person } from '../verdict/person.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { announcedTo, noticesByAlias } from './announced.ts'
import { unpackFacts } from './facts.ts'

/** Verdicts that open an incident. */
const opening = ['leak', 'impersonation'] as const

/** The incidents that follow from the kept verdicts, the notices and what the person decided, the surest and most recent first. */
export function incidentsOf(store: Store, person: Person, catalogue: readonly Breach[]): Incident[] {
  const notices = noticesByAlias(store, person)
  const withVerdicts = new Set(store.verdicts.aliases(opening))
  const incidents: Incident[] = []
  // One alias after the other: the facts of all strangers' mail together would fill the memory.
  for (const { id, address } of store.aliases.list()) {
    const announced = notices.get(address) ?? []
    const known = person.aliasOf(address)
    if (known === null || (announced.length === 0 && !withVerdicts.has(id))) continue
    const messages = store.verdicts
      .list({ kinds: opening, aliasId: id })
      .map((row) => ({ row, verdict: JSON.parse(row.json) as Verdict }))
      .filter(({ verdict }) => opensIncident(verdict, known))
      .map(({ row, verdict }) => ({ id: row.sightingId, sighting: unpackFacts(row.facts), verdict }))
    if (messages.length + announced.length === 0) continue
    incidents.push(gather(known, messages, triageOf(store, id), announcedTo(known, announced, catalogue)))
  }
  const sure = (incident: Incident): number => confidences.indexOf(incident.confidence)
  return incidents.sort(
    (a, b) =>
      sure(a) - sure(b) ||
      (spanOf(b).to ?? '').localeCompare(spanOf(a).to ?? '') ||
      a.alias.localeCompare(b.alias),
  )
}

const confidences = ['high', 'medium', 'low']

/** What only the message claims opens nothing, unless the alias cannot be guessed. */
export function opensIncident({ recipient }: Verdict, known: KnownAlias | null): boolean {
  return recipient?.grade !== 'claimed' || known?.unguessable === true
}

/** What the person decided about an alias's incident. */
function triageOf(store: Store, aliasId: number): Triage | null {
  const record = store.incidents.get(aliasId)
  if (record === undefined || record.state === 'open' || !record.byHand) return null
  return {
    state: record.state,
    why: record.why ?? '',
    at: record.at,
    intruders: record.known,
    lastSeen: record.lastSeen,
  }
}
