import type { Source } from '../types.ts'

/** A body that takes complaints: a supervisory authority (GDPR art. 4(21)), or one that is competent for unwanted mail as such. */
export interface Authority {
  /** Slug of the public record: `frcnil`. */
  readonly id: string
  readonly name: string
  /** How people call it: "CNIL". */
  readonly shortName: string | null
  readonly kind: 'supervisory' | 'spam'
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[]
  /** Part of a country where it alone is competent: "Bayern"; null for a whole one. */
  readonly region: string | null
  readonly postal: readonly string[]
  readonly email: string | null
  readonly form: string | null
  readonly web: string | null
  /** Languages in which it takes complaints, ISO 639-1; empty: unknown. */
  readonly languages: readonly string[]
  /** What a complainant should know first; null when nothing. */
  readonly note: { readonly fr: string; readonly en: string } | null
  /** Day of the last change of the public record. */
  readonly recordedOn: string
  /** Day on which a person checked it against the authority's own site; null: nobody did. */
  readonly checkedOn: string | null
  readonly sources: readonly Source[]
}
