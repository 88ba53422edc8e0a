import { closedByItself, type Incident } from '../incident/incident.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../verdict/person.ts'

/**
 * Remembers which incidents stand, so that one that a change of the registry emptied is shown as closed, with the reason,
 * instead of vanishing. What the person decided is left alone.
 *
 * @returns the incidents, with those that closed by themselves at the end
 */
export function settle(store: Store, person: Person, incidents: readonly Incident[], now: Date): Incident[] {
  const records = new Map(store.incidents.list().map((record) => [record.aliasId, record]))
  const standing = new Set<number>()
  for (const { alias } of incidents) {
    const id = person.aliasOf(alias)?.alias.id
    if (id === undefined) continue
    standing.add(id)
    const record = records.get(id)
    if (record?.byHand === true || record?.state === 'open') continue
    const confirmed = record?.confirmed ?? []
    store.incidents.keep({ ...open, aliasId: id, confirmed, at: now.toISOString() })
  }
  const closed: Incident[] = []
  for (const alias of store.aliases.list()) {
    const record = records.get(alias.id)
    const known = person.aliasOf(alias.address)
    if (record === undefined || known === null || standing.has(alias.id) || !wasIncident(record)) continue
    const at = record.state === 'closed' ? record.at : now.toISOString()
    if (record.state !== 'closed')
      store.incidents.keep({ ...record, state: 'closed', byHand: false, at, why: 'no leak is left' })
    closed.push(closedByItself(known, at))
  }
  return [...incidents, ...closed]
}

const open = { state: 'open', byHand: false, why: null, known: [], lastSeen: null, note: 'opened' } as const

/** A record made only to hold a confirmed domain was never an incident. */
function wasIncident({ note, byHand }: { readonly note: string | null; readonly byHand: boolean }): boolean {
  return note === 'opened' || byHand
}
