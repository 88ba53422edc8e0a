import type { Address } from '../mail/address.ts'

/** Where a person's alias came from. */
export type AliasOrigin = 'added' | 'minted' | 'imported' | 'discovered'

/** In which part of life an alias is used; authorities and deadlines may differ. */
export type AliasContext = 'personal' | 'professional'

/** `retired`: nobody should write to it any more, and it stays watched. */
export type AliasStatus = 'active' | 'retired'

/** Stands as `how` where `givenOn` is no day that anybody stated, but that of the first mail: it was given out by then. */
export const FIRST_MAIL_SEEN = 'first mail seen'

/** That an alias was given to a service. */
export interface Disclosure {
  /** Name of the service. */
  readonly service: string
  /** ISO day (UTC), or null when the person does not know. */
  readonly givenOn: string | null
  /** In the person's words: "order form", "newsletter". */
  readonly how: string | null
  /** The person states that nobody else was given this alias. */
  readonly exclusive: boolean
}

/** The day that somebody stated; null where only the first mail tells. */
export function statedDay({ givenOn, how }: Disclosure): string | null {
  return how === FIRST_MAIL_SEEN ? null : givenOn
}

/** An address that was given to a service, rarely to several. */
export interface Alias {
  readonly id: number
  readonly address: Address
  /** In the order they were given, unknown days last. */
  readonly disclosures: readonly Disclosure[]
  readonly context: AliasContext | null
  readonly origin: AliasOrigin
  /** What the person says about guessing it; null: see `looksUnguessable` and `isMinted`. */
  readonly guessable: boolean | null
  readonly status: AliasStatus
  readonly note: string | null
}
