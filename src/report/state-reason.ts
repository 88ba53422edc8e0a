import type { StateReason } from '../incident/incident.ts'
import type { Say } from './say.ts'

/** A reason of an incident's state, with its day as people write it; what the person wrote, behind a colon, stays. */
export function stateReasonText({ detail }: StateReason, say: Say): string {
  const colon = detail.indexOf(': ')
  const [ours, theirs] = colon < 0 ? [detail, ''] : [detail.slice(0, colon), detail.slice(colon)]
  return say.told(ours.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => say.day(day)) + theirs)
}
