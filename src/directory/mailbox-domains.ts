import { carriers } from './carriers.ts'
import type { Carrier } from './types.ts'

/** Domains at which anybody can have an address. By itself: the configuration asks it, and wants nothing else of the directory. */
const providersByMailboxDomain = new Map(
  carriers.flatMap((carrier) => carrier.mailboxDomains.map((domain) => [domain, carrier] as const)),
)

/** The mailbox provider whose addresses under this very domain belong to anybody, or null. */
export function mailboxProviderOf(domain: string): Carrier | null {
  return providersByMailboxDomain.get(domain.toLowerCase()) ?? null
}

/** Whether addresses under this very domain belong to anybody: the whole address is the identity there. */
export function isMailboxDomain(domain: string): boolean {
  return providersByMailboxDomain.has(domain.toLowerCase())
}
