import type { Address } from '../../src/mail/address.ts'
import type { AddressBook, Standing } from '../../src/trace/recipient.ts'

/**
 * A person whose mailbox is claire@me.example, with a login, aliases at me.example, and the registered ones named.
 *
 * @param aliasDomains domains whose every address is an alias
 */
export function book(
  registered: readonly Address[],
  aliasDomains: readonly string[] = ['me.example'],
): AddressBook {
  const standing = (address: Address): Standing => {
    if (registered.includes(address)) return 'registered'
    if (address === 'claire@me.example' || address === 'm0666425@host.example') return 'own'
    return aliasDomains.some((domain) => address.endsWith(`@${domain}`)) ? 'scheme' : 'foreign'
  }
  return { standing, canonical: (address) => address, aliasDomains }
}
