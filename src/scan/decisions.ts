import type { Incident } from '../incident/incident.ts'
import { knownKeys } from '../incident/triage.ts'
import type { IncidentRecord } from '../store/incidents.ts'
import type { Store } from '../store/store.ts'

/** What the person says about the incident of one alias. */
export interface Decision {
  /** This domain (or whole address) is foreign to the alias, whatever its name suggests. */
  confirm(domain: string): void
  unconfirm(domain: string): void
  /** The incident is dismissed or closed, for the intruders known today. */
  settle(state: 'dismissed' | 'closed', why: string, incident: Incident): void
}

/** Records decisions beside the registry; verdicts follow them. */
export function decide(store: Store, aliasId: number, now: Date): Decision {
  const at = now.toISOString()
  const before: IncidentRecord = store.incidents.get(aliasId) ?? { ...blank, aliasId, at }
  const keep = (record: IncidentRecord): void =>
    store.transaction(() => {
      store.incidents.keep(record)
      store.meta.set('decisions', String(Number(store.meta.get('decisions') ?? '0') + 1))
    })
  return {
    confirm: (domain) => keep({ ...before, confirmed: [...new Set([...before.confirmed, domain])] }),
    unconfirm: (domain) => {
      if (before.confirmed.includes(domain))
        keep({ ...before, confirmed: before.confirmed.filter((one) => one !== domain) })
    },
    settle: (state, why, incident) =>
      keep({
        ...before,
        state,
        byHand: true,
        why,
        at,
        known: knownKeys(incident),
        lastSeen: incident.lastSeen,
      }),
  }
}

/** Takes a dismissal or closing back. */
export function reopen(store: Store, aliasId: number, now: Date): void {
  const before = store.incidents.get(aliasId)
  if (before === undefined) return
  store.incidents.keep({
    ...before,
    state: 'open',
    byHand: true,
    why: null,
    at: now.toISOString(),
    known: [],
    lastSeen: null,
  })
}

const blank: Omit<IncidentRecord, 'aliasId' | 'at'> = {
  state: 'open',
  byHand: false,
  why: null,
  known: [],
  confirmed: [],
  lastSeen: null,
  note: null,
}
