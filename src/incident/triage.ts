import { type IncidentNotice, noticeKey } from './announced.ts'
import { daysBetween } from './days.ts'
import type { Incident, IncidentMessage, StateReason } from './incident.ts'

/** Where an incident stands. */
export type IncidentState = 'open' | 'dismissed' | 'closed'

/** What the person decided about an incident, and what was known then. */
export interface Triage {
  readonly state: 'dismissed' | 'closed'
  readonly why: string
  readonly at: string
  /** Keys of the intruders and notices known then. */
  readonly intruders: readonly string[]
  /** Last message known then. */
  readonly lastSeen: string | null
}

/** A gap of more than this many days means a new exposure. */
const longGap = 180

/** The keys by which a decision remembers what was known when it was made. */
export function knownKeys({ intruders, notices }: Pick<Incident, 'intruders' | 'notices'>): string[] {
  return [...intruders.map((intruder) => intruder.key), ...notices.map(noticeKey)]
}

/** The state of an incident: a decision holds for what was known then; a new intruder, a new notice or a long gap reopens it. */
export function stateOf(
  messages: readonly IncidentMessage[],
  notices: readonly IncidentNotice[],
  triage: Triage | null,
): { readonly state: IncidentState; readonly reasons: readonly StateReason[] } {
  if (triage === null) return { state: 'open', reasons: [] }
  const known = new Set(triage.intruders)
  const fresh = notices.find((notice) => !known.has(noticeKey(notice)))
  if (fresh !== undefined) {
    return reopened(triage, {
      code: 'new-notice',
      detail: `${fresh.by ?? 'the service'} announced a disclosure${fresh.receivedAt === null ? '' : ` on ${fresh.receivedAt.slice(0, 10)}`}, not known when it was ${triage.state}`,
    })
  }
  let last = triage.lastSeen
  for (const { sighting, verdict } of messages) {
    const { receivedAt } = sighting
    const key = verdict.intruder?.key ?? ''
    // Also one whose mail is older, and was found only now.
    if (!known.has(key)) {
      const who = verdict.intruder?.domain ?? verdict.intruder?.claims ?? 'somebody'
      return reopened(triage, {
        code: 'new-intruder',
        detail: `${who}, not known when it was ${triage.state}, writes to it${receivedAt === null ? '' : ` since ${receivedAt.slice(0, 10)}`}`,
      })
    }
    if (receivedAt === null || (triage.lastSeen !== null && receivedAt <= triage.lastSeen)) continue
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
