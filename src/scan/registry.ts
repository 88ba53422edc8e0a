import { createHmac } from 'node:crypto'
import { isMinted } from '../alias/mint.ts'
import type { Schemes } from '../alias/scheme.ts'
import type { Config } from '../config/account.ts'
import { type Address, parseAddress } from '../mail/address.ts'
import type { Store } from '../store/store.ts'
import { openPerson, type Person } from '../verdict/person.ts'

/** The keyed hash of a registry, by which it knows the addresses it minted. */
export function registryHmac(store: Store): (text: string) => Uint8Array {
  const key = store.meta.key()
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest()
}

/** The person: their registry, and the address schemes of all their accounts. */
export function loadPerson(store: Store, config: Config | null): Person {
  return openPersonOf(store, schemesOf(config))
}

/** The person with these address schemes. */
export function openPersonOf(store: Store, schemes: Schemes): Person {
  const aliases = store.aliases.list()
  const addresses = new Map(aliases.map((alias) => [alias.id, alias.address]))
  const confirmed = store.incidents.list().flatMap((record) => {
    const alias = addresses.get(record.aliasId)
    return alias === undefined ? [] : record.confirmed.map((domain) => ({ alias, domain }))
  })
  const contacts = store.contacts
    .list()
    .flatMap(({ alias, address, firstSeen, byPerson }) =>
      byPerson && firstSeen !== null ? [{ alias, address, at: firstSeen }] : [],
    )
  const hmac = registryHmac(store)
  return openPerson({ aliases, services: store.services.list(), confirmed, contacts }, schemes, (localPart) =>
    isMinted(localPart, hmac),
  )
}

/** The address schemes of all accounts together: whichever account a message came through, the person is the same. */
export function schemesOf(config: Config | null): Schemes {
  const accounts = config === null ? [] : [...config.accounts.values()]
  const logins: Address[] = accounts.flatMap((account) => parseAddress(account.user) ?? [])
  return {
    own: [...accounts.flatMap((account) => [account.address, ...account.addresses]), ...logins],
    aliasDomains: accounts.flatMap((account) => account.aliasDomains),
    plusAddresses: accounts.flatMap((account) => account.plusAddresses),
    gmailDots: accounts.some((account) => account.gmailDots),
  }
}
