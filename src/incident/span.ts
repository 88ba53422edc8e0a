import type { Incident } from './incident.ts'

/** When the incident was opened and last extended, by a message or a notice. */
export function spanOf(incident: Pick<Incident, 'firstSeen' | 'lastSeen' | 'notices'>): {
  readonly from: string | null
  readonly to: string | null
} {
  const moments = [
    incident.firstSeen,
    incident.lastSeen,
    ...incident.notices.map((notice) => notice.receivedAt),
  ]
    .filter((moment) => moment !== null)
    .sort()
  return { from: moments[0] ?? null, to: moments.at(-1) ?? null }
}
