import type { Alias } from '../../alias/alias.ts'
import { isRelayAlias } from '../../alias/import/relay-alias.ts'
import { aliasKey, type Schemes } from '../../alias/scheme.ts'
import type { Service } from '../../alias/service.ts'
import { type Address, domainOf, localPartOf } from '../../mail/address.ts'
import { registrableDomain } from '../../mail/registrable-domain.ts'
import type { Store } from '../../store/store.ts'
import { resolveRecipient } from '../../trace/recipient.ts'
import type { Sighting } from '../../trace/sighting.ts'
import { type Approach, approachOf } from '../../verdict/approach.ts'
import type { Hints } from '../../verdict/belonging.ts'
import { identityOf } from '../../verdict/intruder.ts'
import { wordsOf } from '../../verdict/name.ts'
import type { Person } from '../../verdict/person.ts'
import { unpackFacts } from '../facts.ts'

/** The mail to addresses of which nobody said whom they were given to. */
export interface Gathered {
  /** What the receiving side delivered, by address, the earliest first. */
  readonly byAddress: ReadonlyMap<Address, readonly Approach[]>
  /** Addresses that only messages themselves name. */
  readonly claimed: ReadonlyMap<Address, readonly Approach[]>
  /** Domains that are no scheme of the person's, with the addresses there that mail was delivered to. */
  readonly otherDomains: ReadonlyMap<string, ReadonlySet<Address>>
  /** How many messages were looked at. */
  readonly messages: number
  hintsFor(address: Address): Hints
}

/** Whose mail is looked at. */
export interface GatherPlan {
  readonly person: Person
  readonly schemes: Schemes
  /** Only mail of this account; null: of all. */
  readonly account: string | null
}

/** Goes through all kept sightings once. */
export function gatherApproaches(store: Store, { person, schemes, account }: GatherPlan): Gathered {
  const unsettled = unsettledAliases(store.aliases.list(), store.services.list())
  const byAddress = new Map<Address, Approach[]>()
  const claimed = new Map<Address, Approach[]>()
  const otherDomains = new Map<string, Set<Address>>()
  const writtenTo = new Map<Address, Set<string>>()
  let messages = 0
  for (const { role, facts, account: of } of store.sightings.iterate()) {
    if (account !== null && of !== account) continue
    messages++
    const sighting = unpackFacts(facts)
    if (role === 'sent') {
      rememberSent(sighting, schemes, writtenTo)
      continue
    }
    const found = recipientOf(sighting, person)
    if (found === null || (person.aliasOf(found.address) !== null && !unsettled.has(found.address))) continue
    if (found.isOther) {
      add(otherDomains, domainOf(found.address), found.address)
      continue
    }
    const address = person.aliasOf(found.address)?.alias.address ?? aliasKey(found.address, schemes)
    const list = found.isClaimed ? claimed : byAddress
    const approach = approachOf(sighting, address, person.isOwn)
    const known = list.get(address)
    if (known === undefined) list.set(address, [approach])
    else known.push(approach)
  }
  for (const address of byAddress.keys()) claimed.delete(address)
  const ownWords = new Set(
    schemes.own.concat(schemes.plusAddresses).flatMap((own) => wordsOf(localPartOf(own))),
  )
  return {
    byAddress,
    claimed,
    otherDomains,
    messages,
    hintsFor: (address) => ({
      ownWords,
      givenTo: unsettled.get(address) ?? [],
      writtenTo: writtenTo.get(address) ?? new Set(),
      isRandom: isRelayAlias(address),
    }),
  }
}

/** Registered aliases that were given to nobody known, or to services of which no domain is known: these services. */
function unsettledAliases(
  aliases: readonly Alias[],
  services: readonly Service[],
): ReadonlyMap<Address, readonly string[]> {
  const known = new Set(
    services.filter(({ domains }) => domains.some(({ role }) => role === 'own')).map(({ name }) => name),
  )
  return new Map(
    aliases
      .filter(({ disclosures }) => disclosures.every(({ service }) => !known.has(service)))
      .map(({ address, disclosures }) => [address, disclosures.map(({ service }) => service)]),
  )
}

interface Found {
  readonly address: Address
  readonly isClaimed: boolean
  /** Neither registered, nor under a scheme, nor a relay's. */
  readonly isOther: boolean
}

/** The address a message was delivered to: a relay's alias wins, for nobody need configure it. */
function recipientOf(sighting: Sighting, person: Person): Found | null {
  const recipient = resolveRecipient(sighting, person)
  if (recipient?.standing === 'registered')
    return { address: recipient.address, isClaimed: recipient.grade === 'claimed', isOther: false }
  const relayed = sighting.candidates.find(({ stamp, grade }) => stamp === 'relay' && grade !== 'claimed')
  if (relayed !== undefined) return { address: relayed.address, isClaimed: false, isOther: false }
  if (recipient === null || recipient.standing === 'own') return null
  const isClaimed = recipient.grade === 'claimed'
  if (recipient.standing === 'scheme') return { address: recipient.address, isClaimed, isOther: false }
  return isClaimed ? null : { address: recipient.address, isClaimed, isOther: true }
}

/** Whom the person wrote to from an address says whom they gave it to. */
function rememberSent(sighting: Sighting, schemes: Schemes, writtenTo: Map<Address, Set<string>>): void {
  const { author, candidates } = sighting
  if (author === null) return
  for (const { stamp, address } of candidates)
    if (stamp === 'destination')
      add(writtenTo, aliasKey(author.address, schemes), identityOf(address, domainOf(address)))
}

function add<Key>(sets: Map<Key, Set<string>>, key: Key, value: string): void {
  const known = sets.get(key)
  if (known === undefined) sets.set(key, new Set([value]))
  else known.add(value)
}

/** A domain that many addresses at it suggest to be the person's own. */
export function likelyOwnDomains(
  otherDomains: ReadonlyMap<string, ReadonlySet<Address>>,
): { readonly domain: string; readonly addresses: number }[] {
  return [...otherDomains]
    .filter(([domain, addresses]) => addresses.size >= 3 && registrableDomain(domain) !== null)
    .map(([domain, addresses]) => ({ domain, addresses: addresses.size }))
    .sort((a, b) => b.addresses - a.addresses)
    .slice(0, 3)
}
