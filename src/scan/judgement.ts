import { gather, type Incident } from '../incident/incident.ts'
import { spanOf } from '../incident/span.ts'
import type { Triage } from '../incident/triage.ts'
import type { Store } from '../store/store.ts'
import type { VerdictRow } from '../store/verdicts.ts'
import { judgeAll } from '../verdict/judge-all.ts'
import type { KnownAlias, Person } from '../verdict/person.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { announcedTo, noticesByAlias } from './announced.ts'
import { breachCatalogue } from './breach-catalogue.ts'
import { unpackFacts } from './facts.ts'
import { filed } from './filed.ts'
import { nothingTold, Tally, type Told, verdictRow } from './tally.ts'

/** Raised whenever the rules of judging change: verdicts of another edition are stale. */
const edition = 5

/** What judging all sightings told, beside the verdicts. */
export interface Judgement extends Told {
  /** What it followed from: registry, sightings, schemes, edition of the rules. */
  readonly stamp: string
}

/** The kept judgement, when it follows from the present registry; null when it is stale. */
export function keptJudgement(store: Store, schemes: string): Judgement | null {
  const kept = store.meta.get('judgement')
  const judgement = kept === null ? null : (JSON.parse(kept) as Judgement)
  return judgement?.stamp === stampOf(store, schemes, store.sightings.count()) ? judgement : null
}

/** What a judgement of so many sightings follows from, beside them. */
export function stampOf({ meta }: Store, schemes: string, sightings: number): string {
  return JSON.stringify([
    edition,
    meta.revision(),
    sightings,
    meta.get('facts'),
    meta.get('decisions'),
    schemes,
  ])
}

/** Keeps what was told of the present registry. */
export function keepJudgement(store: Store, schemes: string, told: Told): Judgement {
  const judgement = { stamp: stampOf(store, schemes, store.sightings.count()), ...told }
  store.meta.set('judgement', JSON.stringify(judgement))
  return judgement
}

/**
 * Judges every sighting anew from kept facts and keeps the verdicts. Nothing is read from the mailbox.
 *
 * @param schemes the address schemes the person was opened with, as text: verdicts of others are stale
 */
export function judgeStore(store: Store, person: Person, schemes: string): Judgement {
  const aliasIds = new Map(store.aliases.list().map((alias) => [alias.address, alias.id]))
  const tally = new Tally(nothingTold)
  const rows = function* (): Generator<VerdictRow> {
    for (const judged of judgeAll(filed(store), person)) {
      tally.add(judged)
      yield verdictRow(judged, aliasIds)
    }
  }
  return store.transaction(() => {
    store.verdicts.replace(rows())
    return keepJudgement(store, schemes, tally.told)
  })
}

/** The incidents that follow from the kept verdicts, the notices and what the person decided, the surest and most recent first. */
export function incidentsOf(store: Store, person: Person): Incident[] {
  const messages = store.verdicts.list({ kinds: ['leak', 'impersonation'] })
  const byAlias = Map.groupBy(
    messages.map((row) => ({
      id: row.sightingId,
      sighting: unpackFacts(row.facts),
      verdict: JSON.parse(row.json) as Verdict,
    })),
    (message) => message.verdict.alias ?? '',
  )
  const notices = noticesByAlias(store, person)
  const catalogue = breachCatalogue(store)
  const incidents: Incident[] = []
  for (const address of new Set([...byAlias.keys(), ...notices.keys()])) {
    const known = person.aliasOf(address)
    const opening = (byAlias.get(address) ?? []).filter(({ verdict }) => opensIncident(verdict, known))
    const announced = notices.get(address) ?? []
    if (known === null || opening.length + announced.length === 0) continue
    incidents.push(
      gather(known, opening, triageOf(store, known.alias.id), announcedTo(known, announced, catalogue)),
    )
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
