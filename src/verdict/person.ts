import type { Alias } from '../alias/alias.ts'
import { looksUnguessable } from '../alias/guess.ts'
import { aliasKey, classifyAddress, type Schemes } from '../alias/scheme.ts'
import type { Service } from '../alias/service.ts'
import { type Address, domainOf, localPartOf } from '../mail/address.ts'
import { isUnder } from '../mail/domain.ts'
import type { AddressBook, Standing } from '../trace/recipient.ts'

/** The registry as the judgement sees it. */
export interface Registry {
  readonly aliases: readonly Alias[]
  readonly services: readonly Service[]
  /** Domains (or whole addresses) that the person confirmed as foreign to an alias. */
  readonly confirmed: readonly { readonly alias: Address; readonly domain: string }[]
  /** Contacts that the person made at an alias service, to write to them from an alias. */
  readonly contacts?: readonly (MadeContact & { readonly alias: Address })[]
}

/** Somebody whom the person made a contact of an alias, to write to them. */
export interface MadeContact {
  readonly address: Address
  /** ISO 8601 moment (UTC). */
  readonly at: string
}

/** A registered alias with what the judgement asks of it. */
export interface KnownAlias {
  readonly alias: Alias
  readonly services: readonly Service[]
  readonly unguessable: boolean
  /** Given to one service alone, and the person said so. */
  readonly exclusive: boolean
  readonly confirmed: readonly string[]
  /** The earliest first. */
  readonly contacts: readonly MadeContact[]
}

/** The person: which addresses are theirs, and what each alias is. */
export interface Person extends AddressBook {
  aliasOf(address: Address): KnownAlias | null
  /** Whether a domain, or a whole address, is the person's own, so that nobody under it is an intruder. */
  isOwn(identity: string): boolean
  isMinted(address: Address): boolean
}

/** Domains of relays that make every address at random. */
const randomDomains: ReadonlySet<string> = new Set(['mozmail.com', 'privaterelay.appleid.com'])

/**
 * Joins the registry and the account's schemes into the person.
 *
 * @param isMinted whether a local part carries this registry's mark (its HMAC tells)
 */
export function openPerson(
  registry: Registry,
  schemes: Schemes,
  isMinted: (localPart: string) => boolean,
): Person {
  const services = new Map(registry.services.map((service) => [service.name, service]))
  const contacts = Map.groupBy(registry.contacts ?? [], (contact) => contact.alias)
  const known = new Map<Address, KnownAlias>()
  for (const alias of registry.aliases) {
    const given = alias.disclosures.flatMap((disclosure) => services.get(disclosure.service) ?? [])
    const computed =
      alias.origin === 'minted' ||
      isMinted(localPartOf(alias.address)) ||
      randomDomains.has(domainOf(alias.address)) ||
      looksUnguessable(
        alias.address,
        given.map((service) => service.name),
      )
    known.set(aliasKey(alias.address, schemes), {
      alias,
      services: given,
      unguessable: alias.guessable === null ? computed : !alias.guessable,
      exclusive: alias.disclosures.length === 1 && alias.disclosures[0]?.exclusive === true,
      confirmed: registry.confirmed.filter((one) => one.alias === alias.address).map((one) => one.domain),
      contacts: (contacts.get(alias.address) ?? []).toSorted((a, b) =>
        a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
      ),
    })
  }
  const standings = new Map<Address, Standing>()
  const aliasOf = (address: Address): KnownAlias | null =>
    known.get(aliasKey(address, schemes)) ?? known.get(address) ?? null
  return {
    aliasDomains: schemes.aliasDomains,
    aliasOf,
    canonical: (address) => aliasOf(address)?.alias.address ?? address,
    standing(address) {
      const before = standings.get(address)
      if (before !== undefined) return before
      const standing = aliasOf(address) !== null ? 'registered' : classifyAddress(address, schemes)
      if (standings.size > 50_000) standings.clear()
      standings.set(address, standing)
      return standing
    },
    isOwn: (identity) =>
      identity.includes('@')
        ? classifyAddress(identity, schemes) !== 'foreign'
        : schemes.aliasDomains.some((own) => isUnder(identity, own)),
    isMinted: (address) => isMinted(localPartOf(address)),
  }
}
