import type { Breach } from '../directory/breach/breach.ts'
import type { Grade } from '../trace/sighting.ts'
import type { Confidence } from '../verdict/verdict.ts'
import type { Notice } from './notice.ts'

/** A notice that came to an alias, and how far the message is its service's. */
export interface IncidentNotice extends Notice {
  /** Of the sighting: the message is kept whole as evidence. */
  readonly id: number
  readonly service: string | null
  /** Domain of the author. */
  readonly by: string | null
  /** How far the author is known. */
  readonly grade: Grade
  /** Of the verdict that it is the service's message. */
  readonly confidence: Confidence
}

/** What is known of an alias's services beside the mail of strangers. */
export interface Announced {
  readonly notices: readonly IncidentNotice[]
  /** Entries of the breach catalogue for the domains that may write to the alias. */
  readonly breaches: readonly Breach[]
}

/** Where no notice came and no breach is known. */
export const nothingAnnounced: Announced = { notices: [], breaches: [] }

/** What a notice is known by among those that the person has seen. */
export function noticeKey({ receivedAt, by }: IncidentNotice): string {
  return `notice:${by ?? ''} ${receivedAt ?? ''}`
}
