import { type Address, domainOf } from '../../mail/address.ts'
import { relays } from '../relay/index.ts'

/** Apple's mailboxes and its hidden addresses share this domain: the address alone does not tell which it is. */
const SHARED_WITH_MAILBOXES = /(?:^|[.@])icloud\.com$/
/** Domains that only Apple's hidden addresses have. */
const HIDDEN_ONLY: ReadonlySet<string> = new Set(['private.icloud.com', 'privaterelay.appleid.com'])

/** Whether an address is an alias by its domain alone: one under which a relay makes addresses, and nobody has a mailbox. */
export function isRelayAlias(address: Address): boolean {
  const domain = domainOf(address)
  if (HIDDEN_ONLY.has(domain)) return true
  if (SHARED_WITH_MAILBOXES.test(domain)) return false
  return relays.some((relay) => relay.domains.some((pattern) => pattern.test(domain)))
}
