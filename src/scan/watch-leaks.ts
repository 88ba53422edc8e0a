import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import type { WatchedLeak } from '../report/watch-leak.ts'
import type { Store } from '../store/store.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'
import { opensIncident } from './incidents.ts'
import { loadPerson } from './registry.ts'

/** Which account's leaks are told, and of which source. */
export interface WatchedSource {
  readonly account: string
  /** Name of the source in the registry: `imap:home`. */
  readonly source: string
}

/** Up to which sighting everything has been told; null when the account was never watched. */
export function toldUpTo(store: Store, { source }: WatchedSource): number | null {
  const kept = store.meta.get(markOf(source))
  // Numbers of sightings that were forgotten are given out again.
  return kept === null ? null : Math.min(Number(kept), store.sightings.newest())
}

/** Everything up to this sighting has been told. */
export function setToldUpTo(store: Store, { source }: WatchedSource, id: number): void {
  store.meta.set(markOf(source), String(id))
}

/**
 * Messages of the account that a scan, whosever it was, kept after one sighting and up to another, and that belong to an
 * open incident; in the order in which they were kept. What the person dismissed or closed is not among them.
 *
 * @param incidents as they stand now
 */
export function leaksAfter(
  store: Store,
  config: Config | null,
  incidents: readonly Incident[],
  watched: WatchedSource,
  after: number,
  upTo: number,
): WatchedLeak[] {
  const open = new Map(incidents.filter(({ state }) => state === 'open').map((one) => [one.alias, one]))
  const person = loadPerson(store, config)
  const place = (id: number): WatchedLeak['place'] =>
    id <= after || id > upTo
      ? null
      : (store.sightings.locations(id).find(({ source }) => source === watched.source) ?? null)
  const found: WatchedLeak[] = []
  const known = new Set<string>()
  const rows = [...store.verdicts.list({ kinds: ['leak', 'impersonation'] })]
  for (const row of rows.sort((a, b) => a.sightingId - b.sightingId)) {
    const verdict = JSON.parse(row.json) as Verdict
    const incident = verdict.alias === null ? undefined : open.get(verdict.alias)
    if (incident === undefined || !opensIncident(verdict, person.aliasOf(incident.alias))) continue
    const intruder = `${verdict.alias} ${verdict.kind} ${verdict.intruder?.key ?? ''}`
    const isFirst = !known.has(intruder)
    known.add(intruder)
    const stands = place(row.sightingId)
    if (stands === null) continue
    const event = verdict.kind === 'leak' ? ('leak' as const) : ('impersonation' as const)
    const sighting = unpackFacts(row.facts)
    found.push({
      ...watched,
      ...{ id: row.sightingId, place: stands, sighting, incident, event, verdict, isFirst },
    })
  }
  for (const incident of open.values()) {
    for (const notice of incident.notices) {
      const stands = place(notice.id)
      const facts = store.sightings.get(notice.id)?.facts
      if (stands === null || facts === undefined) continue
      const sighting = unpackFacts(facts)
      found.push({
        ...watched,
        ...{ id: notice.id, place: stands, sighting, incident, event: 'notice', notice },
      })
    }
  }
  return found.sort((a, b) => a.id - b.id)
}

function markOf(source: string): string {
  return `told:${source}`
}
