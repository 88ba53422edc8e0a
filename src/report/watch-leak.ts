import type { IncidentNotice } from '../incident/announced.ts'
import type { Incident } from '../incident/incident.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** A message that opened or extended an incident while an account was watched. */
export type WatchedLeak = {
  /** Of the sighting. */
  readonly id: number
  readonly account: string
  /** Where it stands, or null. */
  readonly place: { readonly folder: string; readonly uid: number } | null
  readonly sighting: Sighting
  readonly incident: Incident
} & (
  | {
      readonly event: 'leak' | 'impersonation'
      readonly verdict: Verdict
      /** The intruder's first message to this alias. */
      readonly isFirst: boolean
    }
  /** A service's own announcement that personal data was disclosed. */
  | { readonly event: 'notice'; readonly notice: IncidentNotice }
)
