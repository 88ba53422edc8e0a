import type { Address } from '../mail/address.ts'

/** Why mail from a domain is no leak. */
export const DOMAIN_ROLES = [
  'own',
  'processor',
  'partner',
  'successor',
  'seller',
  'carrier',
  'payment',
] as const

/** `own` is the service itself; the others may write for it or because of it. */
export type DomainRole = (typeof DOMAIN_ROLES)[number]

/** A domain that belongs to a service or may write in its stead, for a time. */
export interface ServiceDomain {
  /** A-labels, lower case; a registrable domain or one below it. */
  readonly domain: string
  readonly role: DomainRole
  /** First day (ISO, UTC, inclusive), or null: always. */
  readonly since: string | null
  /** Last day (ISO, UTC, inclusive), or null: still. */
  readonly until: string | null
  /** Holds for mail to this alias only (`leak allow`); null: for every alias of the service. */
  readonly alias: Address | null
}

/** Whom an alias was given to, in everyday words. */
export interface Service {
  readonly id: number
  readonly name: string
  readonly domains: readonly ServiceDomain[]
  /** Addresses where the service takes questions about personal data. */
  readonly contacts: readonly Address[]
}

/** Whether a domain's dates include a day (ISO, UTC); without a day only an undated domain does. */
export function standsOn(domain: Pick<ServiceDomain, 'since' | 'until'>, day: string | null): boolean {
  if (day === null) return domain.since === null && domain.until === null
  const date = day.slice(0, 10)
  return (domain.since === null || domain.since <= date) && (domain.until === null || date <= domain.until)
}
