import { gather, type Incident } from '../incident/incident.ts'
import { mayBeNotice } from '../incident/notice-subject.ts'
import { spanOf } from '../incident/span.ts'
import type { Triage } from '../incident/triage.ts'
import type { Store } from '../store/store.ts'
import type { VerdictRow } from '../store/verdicts.ts'
import type { Sighting } from '../trace/sighting.ts'
import { judgeAll } from '../verdict/judge-all.ts'
import type { Person } from '../verdict/person.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { announcedTo, announcingKinds, noticesByAlias } from './announced.ts'
import { breachCatalogue } from './breach-catalogue.ts'
import { unpackFacts } from './facts.ts'
import { filed } from './filed.ts'

const announcing: ReadonlySet<string> = new Set(announcingKinds)

/** Raised whenever the rules of judging change: verdicts of another edition are stale. */
const edition = 3

/** What one pass over all sightings told, beside the verdicts. */
export interface Judgement {
  /** What it followed from: registry, sightings, schemes, edition of the rules. */
  readonly stamp: string
  /** The first authenticated message of each service to each alias: it shows that the service had the address. */
  readonly firstMessages: readonly number[]
  /** Messages of services that their subject makes worth reading whole: they may announce a disclosure. */
  readonly mayBeNotices: readonly number[]
  /** Messages in which nothing is the receiving side's word. */
  readonly unanchored: number
}

/** The kept judgement, when it follows from the present registry; null when it is stale. */
export function keptJudgement(store: Store, schemes: string): Judgement | null {
  const kept = store.meta.get('judgement')
  const judgement = kept === null ? null : (JSON.parse(kept) as Judgement)
  return judgement?.stamp === stamp(store, schemes) ? judgement : null
}

function stamp(store: Store, schemes: string): string {
  const { meta, sightings } = store
  return JSON.stringify([
    edition,
    meta.revision(),
    sightings.count(),
    meta.get('facts'),
    meta.get('decisions'),
    schemes,
  ])
}

/**
 * Judges every sighting anew from kept facts and keeps the verdicts. Nothing is read from the mailbox.
 *
 * @param schemes the address schemes the person was opened with, as text: verdicts of others are stale
 */
export function judgeStore(store: Store, person: Person, schemes: string): Judgement {
  const ids = new Map(store.aliases.list().map((alias) => [alias.address, alias.id]))
  const first = new Map<string, number>()
  const mayBeNotices: number[] = []
  let unanchored = 0
  const rows = function* (): Generator<VerdictRow> {
    for (const { id, sighting, role, verdict } of judgeAll(filed(store), person)) {
      const { kind, alias, service, confidence, recipient } = verdict
      if (isUnanchored(sighting) && role !== 'sent') unanchored++
      const key = `${alias} ${service}`
      if (kind === 'expected' && sighting.author?.grade === 'proved' && !first.has(key)) first.set(key, id)
      if (announcing.has(kind) && mayBeNotice(sighting.subject)) mayBeNotices.push(id)
      yield {
        sightingId: id,
        aliasId: alias === null ? null : (ids.get(alias) ?? null),
        address: recipient?.address ?? null,
        kind,
        confidence,
        json: JSON.stringify(isKeptWhole(verdict) ? verdict : { service }),
      }
    }
  }
  return store.transaction(() => {
    store.verdicts.replace(rows())
    const judgement = {
      stamp: stamp(store, schemes),
      firstMessages: [...first.values()],
      mayBeNotices,
      unanchored,
    }
    store.meta.set('judgement', JSON.stringify(judgement))
    return judgement
  })
}

/** No receiver matches. A message that began inside the receiving side has none of its stamps either, but not for want of a name. */
function isUnanchored({ receiver, notes }: Sighting): boolean {
  return receiver === 'none' && !notes.some((note) => note.code === 'began-inside')
}

/** Verdicts that are shown again are kept whole; the others follow from the facts whenever they are asked for. */
function isKeptWhole({ kind }: Verdict): boolean {
  return kind === 'leak' || kind === 'impersonation' || kind === 'undetermined'
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
    // What only the message claims opens nothing, unless the alias cannot be guessed.
    const opening = (byAlias.get(address) ?? []).filter(
      ({ verdict }) => verdict.recipient?.grade !== 'claimed' || known?.unguessable === true,
    )
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
