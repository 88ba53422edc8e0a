import { hash } from 'node:crypto'
import pkg from '../../package.json' with { type: 'json' }
import type { Breach } from '../directory/breach/breach.ts'
import type { Incident } from '../incident/incident.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../verdict/person.ts'
import { announcingKinds } from './announced.ts'
import { breachCatalogue } from './breach-catalogue.ts'
import { incidentsOf } from './incidents.ts'
import type { Judgement } from './judgement.ts'

/** Raised whenever gathering incidents changes between two releases: those of another edition are stale. */
const edition = 1

/** An incident as it is kept: with the numbers of the catalogue's entries, which are in it already. */
type KeptIncident = Omit<Incident, 'breaches'> & { readonly breaches: readonly string[] }

/**
 * The incidents as they stand. To gather them, the facts of every stranger's message are read; so they are kept, together
 * with what they follow from, and gathered anew when that is something else.
 */
export function standingIncidents(store: Store, person: Person, { stamp }: Judgement): readonly Incident[] {
  const catalogue = breachCatalogue(store)
  const follows = hash('sha256', JSON.stringify(sourcesOf(store, stamp, catalogue)), 'hex')
  const kept = store.meta.get('incidents')
  if (kept?.startsWith(follows) === true) return unpack(kept.slice(follows.length), catalogue)
  const incidents = incidentsOf(store, person, catalogue)
  store.meta.set('incidents', follows + pack(incidents))
  return incidents
}

/** All that incidents follow from: verdicts (told by their stamp), notices, decisions, the breach catalogue, the rules. */
function sourcesOf(store: Store, stamp: string, catalogue: readonly Breach[]): unknown {
  const notices = store.notices.list(announcingKinds).map(({ facts: _, ...notice }) => notice)
  const decisions = store.incidents.list().filter(({ byHand, state }) => byHand && state !== 'open')
  const rules = catalogue.map(({ domainPattern, ...entry }) => [entry, domainPattern?.source])
  return [pkg.version, edition, stamp, store.sightings.newest(), notices, decisions, rules]
}

function pack(incidents: readonly Incident[]): string {
  return JSON.stringify(
    incidents.map(
      ({ breaches, ...incident }): KeptIncident => ({ ...incident, breaches: breaches.map(({ id }) => id) }),
    ),
  )
}

function unpack(text: string, catalogue: readonly Breach[]): readonly Incident[] {
  const byId = new Map(catalogue.map((breach) => [breach.id, breach]))
  return (JSON.parse(text) as readonly KeptIncident[]).map(({ breaches, ...incident }) => ({
    ...incident,
    breaches: breaches.flatMap((id) => byId.get(id) ?? []),
  }))
}
