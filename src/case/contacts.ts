import type { Address } from '../mail/address.ts'
import type { Store } from '../store/store.ts'

/** Where whoever owns a domain takes questions about personal data, as the person recorded it of a service; never guessed. */
export function contactsAt(store: Store, domain: string): readonly Address[] {
  return store.services
    .list()
    .filter((service) => service.domains.some((one) => one.role === 'own' && one.domain === domain))
    .flatMap((service) => service.contacts)
}
