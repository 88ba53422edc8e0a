import type { Source } from '../types.ts'

/** A rule that letters rest on, with the days on which it is law. */
export interface LegalBasis {
  /** `gdpr-15-1-c`, `cpce-l34-5-1`. */
  readonly id: string
  /** As a letter cites it. */
  readonly citation: { readonly fr: string; readonly en: string }
  /** What it says, one sentence without its subject's name. */
  readonly says: { readonly fr: string; readonly en: string }
  /** ISO day on which it began to apply. */
  readonly validFrom: string
  /** Last ISO day on which it applies; null: no end is known. */
  readonly validTo: string | null
  /** Countries where it is law, ISO 3166-1 alpha-2; `EEA` for Union law that holds in the EEA. */
  readonly countries: readonly string[]
  readonly sources: readonly Source[]
}
