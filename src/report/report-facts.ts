import type { Incident } from '../incident/incident.ts'
import type { EspFinding, Grade } from '../trace/sighting.ts'

/** The whole picture, as `report` shows it: text, page, table and JSON are renderings of this one value. */
export interface ReportFacts {
  /** ISO 8601 UTC. */
  readonly madeAt: string
  readonly mail: {
    /** Messages read, whatever they are. */
    readonly messages: number
    readonly first: string | null
    readonly last: string | null
    /** When the last scan was done; null: none was finished. */
    readonly scannedAt: string | null
  }
  /** Every registered alias. */
  readonly aliases: readonly ReportAlias[]
  /** The surest and most recent first. */
  readonly incidents: readonly ReportIncident[]
  /** Messages that wait for a decision of the person. */
  readonly undetermined: number
}

/** A registered alias, and the mail that came to it. */
export interface ReportAlias {
  readonly address: string
  readonly services: readonly string[]
  /** First day (ISO) it was given out; null: nobody knows. */
  readonly givenOn: string | null
  readonly isRetired: boolean
  /** Messages of those who may write to it. */
  readonly expected: number
  /** Messages of others. */
  readonly strangers: number
}

/** An incident with the messages that show it. */
export interface ReportIncident {
  readonly incident: Incident
  /** The first and the last message of each intruder, as far as they are few; in order of time. */
  readonly evidence: readonly EvidenceMessage[]
  readonly cases: readonly ReportCase[]
}

/** One message that shows an incident. */
export interface EvidenceMessage {
  readonly receivedAt: string | null
  readonly subject: string | null
  readonly kind: 'leak' | 'impersonation'
  readonly recipient: { readonly grade: Grade; readonly field: string; readonly index: number } | null
  readonly author: EvidenceAuthor | null
  /** What the receiver checked, as `SPF pass`. */
  readonly checks: readonly string[]
  readonly checkedBy: string | null
  readonly esp: EspFinding | null
  readonly reasons: readonly string[]
  /** SHA-256 of the whole message, where it is kept. */
  readonly sha256: string | null
}

/** Whom a message names as its author, and how far that is known. */
export interface EvidenceAuthor {
  readonly address: string
  readonly name: string | null
  readonly grade: Grade | 'ambiguous' | 'refuted'
}

/** A letter about the alias, and what became of it. */
export interface ReportCase {
  readonly number: number
  readonly reference: string
  readonly name: string
  readonly openedOn: string
}
