import type { Source } from '../types.ts'
import type { DataKind } from './kinds.ts'

/** How data got out, as published: the organisation's own mistake, an attack, or collected where it stood in public. */
export type BreachManner = 'error' | 'attack' | 'scraping'

/** A personal data breach that is public knowledge, with nothing in it but what the sources say. */
export interface Breach {
  readonly id: string
  /** Whose data it was, in everyday words; first the one that answers for it. */
  readonly organisations: readonly string[]
  /** Registrable domains (A-labels) of the services whose users' data was in it. */
  readonly domains: readonly string[]
  /** Stands for the domains of an organisation that has hundreds of them; null: `domains` lists all. */
  readonly domainPattern: RegExp | null
  /** Null: not published, or disputed. */
  readonly manner: BreachManner | null
  /** Who held the data for the organisation, where it got out there; in the words of the source, named only if it does. */
  readonly processor: string | null
  /** First and last day (ISO) on which the data can have got out; null: not published. */
  readonly from: string | null
  readonly to: string | null
  /** Day (ISO) of the newest data in it, where that is published: who came later was not in it. */
  readonly newestData: string | null
  /** Day (ISO) it was made public. */
  readonly announcedOn: string | null
  readonly kinds: readonly DataKind[]
  /** Further kinds, in the words of the source. */
  readonly otherKinds?: readonly string[]
  /** Kinds that the organisation stated were not among the data. */
  readonly notAmong: readonly DataKind[]
  /** How many persons, where one number is published. */
  readonly persons: number | null
  readonly sources: readonly Source[]
  readonly note: string | null
}
