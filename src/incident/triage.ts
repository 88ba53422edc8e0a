import { daysBetween } from './days.ts'
import type { IncidentMessage, StateReason } from './incident.ts'

/** Where an incident stands. */
export type IncidentState = 'open' | 'dismissed' | 'closed'

/** What the person decided about an incident, and what was known then. */
export interface Triage {
  readonly state: 'dismissed' | 'closed'
  readonly why: string
  readonly at: string
  /** Keys of the intruders known then. */
  readonly intruders: readonly string[]
  /** Last message known then. */
  readonly lastSeen: string | null
}

/** A gap of more than this many days means a new exposure. */
const longGap = 180

/** The state of an incident: a decision holds for what was known then; a new intruder or a long gap reopens it. */
export function stateOf(
  messages: readonly IncidentMessage[],
  triage: Triage | null,
): { readonly state: IncidentState; readonly reasons: readonly StateReason[] } {
  if (triage === null) return { state: 'open', reasons: [] }
  const known = new Set(triage.intruders)
  let last = triage.lastSeen
  for (const { sighting, verdict } of messages) {
    const { receivedAt } = sighting
    if (receivedAt === null || (triage.lastSeen !== null && receivedAt <= triage.lastSeen)) continue
    const key = verdict.intruder?.key ?? ''
    if (!known.has(key)) {
      const who = verdict.intruder?.domain ?? verdict.intruder?.claims ?? 'somebody'
      return reopened(triage, {
        code: 'new-intruder',
        detail: `${who} writes to it since ${receivedAt.slice(0, 10)}, after it was ${triage.state}`,
      })
    }
    const days = daysBetween(last, receivedAt) ?? 0
    if (days > longGap) {
      return reopened(triage, {
        code: 'long-gap',
        detail: `written to again on ${receivedAt.slice(0, 10)}, ${days} days after the mail before`,
      })
    }
    last = receivedAt
  }
  return {
    state: triage.state,
    reasons: [{ code: triage.state, detail: `${triage.state} on ${triage.at.slice(0, 10)}: ${triage.why}` }],
  }
}

function reopened(triage: Triage, why: StateReason): { state: 'open'; reasons: StateReason[] } {
  return {
    state: 'open',
    reasons: [
      why,
      { code: triage.state, detail: `was ${triage.state} on ${triage.at.slice(0, 10)}: ${triage.why}` },
    ],
  }
}
