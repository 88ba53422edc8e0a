import type { Alias } from '../alias/alias.ts'
import type { Service } from '../alias/service.ts'
import type { Breach } from '../directory/breach/breach.ts'
import { breachOfHibp } from '../directory/breach/hibp.ts'
import { breaches, breachesFor } from '../directory/breaches.ts'
import type { Address } from '../mail/address.ts'
import type { Store } from '../store/store.ts'
import { breachesOfService } from './announced.ts'

/** The built-in breach catalogue together with the entries that the person imported and that explain something. */
export function breachCatalogue(store: Store): readonly Breach[] {
  return [...breaches, ...store.breaches.list().flatMap((entry) => breachOfHibp(entry, entry.readOn) ?? [])]
}

/** A breach of a service's domains, with the addresses that were given to the service by then. */
export interface ServiceBreach {
  readonly breach: Breach
  readonly aliases: readonly Address[]
}

/** The breaches of a service's domains, whenever they happened. */
export function breachesAt(
  service: Service,
  aliases: readonly Alias[],
  catalogue: readonly Breach[],
): ServiceBreach[] {
  const domains = service.domains.map(({ domain }) => domain)
  return breachesFor(domains, null, catalogue).map((breach) => ({
    breach,
    aliases: aliases.flatMap(({ address, disclosures }) => {
      const given = disclosures.find((disclosure) => disclosure.service === service.name)
      const isIn =
        given !== undefined && breachesOfService(service, address, given.givenOn, [breach]).length > 0
      return isIn ? [address] : []
    }),
  }))
}
