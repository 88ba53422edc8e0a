import { isMailboxDomain } from '../directory/index.ts'
import { type Address, domainOf, splitSubaddress } from '../mail/address.ts'
import type { Sighting } from './sighting.ts'

/** A domain at which many names reach the person. */
export interface LearntDomain {
  readonly domain: string
  /** Different local parts, details left out. */
  readonly names: number
  readonly messages: number
  /** Some of the addresses, most written to first. */
  readonly examples: readonly Address[]
}

/** An address of which forms with a detail (`me+shop@`) reach the person. */
export interface LearntSubaddress {
  readonly address: Address
  readonly details: number
  readonly examples: readonly Address[]
}

/** How a mailbox shows that its owner makes aliases. */
export interface LearntSchemes {
  readonly aliasDomains: readonly LearntDomain[]
  readonly plusAddresses: readonly LearntSubaddress[]
  /** Further addresses that mail was delivered to and that no scheme explains, with the messages to each. */
  readonly others: readonly { readonly address: Address; readonly messages: number }[]
}

/** Fewer names at a domain are a family, not a catch-all. */
const ENOUGH_NAMES = 3
/** One message proves that an address reaches the person, not that it is theirs: a list may stand between. */
const ENOUGH_MESSAGES = 2
const EXAMPLES = 3

/**
 * Learns from a sample how a person makes aliases: only from addresses that the receiving side itself stamped, since
 * anybody can write anything into To. A domain whose addresses belong to anybody is never a person's own. Where the
 * receiver stamps no address at all, forms of the person's own address with a detail count also from To: nobody else's
 * mail has them.
 *
 * @param own the person's addresses
 */
export function learnSchemes(sightings: readonly Sighting[], own: readonly Address[]): LearntSchemes {
  const deliveries = sightings.map((sighting) => reached(sighting, own))
  const messages = new Map<Address, number>()
  for (const addresses of deliveries)
    for (const address of addresses) messages.set(address, (messages.get(address) ?? 0) + 1)
  const isOwn = (address: Address): boolean => own.includes(splitSubaddress(address).base)
  const strange = [...messages].filter(([address]) => !isOwn(address))
  const aliasDomains = [...byDomain(strange)]
    .map(([domain, found]) => domainLearnt(domain, found, deliveries))
    .filter(({ domain, names }) => names >= ENOUGH_NAMES && !isMailboxDomain(domain))
    .sort((a, b) => b.names - a.names)
  const plusAddresses = own.flatMap((address) => {
    const forms = [...messages].filter(([one]) => hasDetail(one) && splitSubaddress(one).base === address)
    if (forms.length === 0) return []
    return [{ address, details: forms.length, examples: mostWrittenTo(forms).slice(0, EXAMPLES) }]
  })
  const explained = new Set(aliasDomains.map(({ domain }) => domain))
  const others = strange
    .filter(([address, times]) => times >= ENOUGH_MESSAGES && !explained.has(domainOf(address)))
    .map(([address, times]) => ({ address, messages: times }))
    .sort((a, b) => b.messages - a.messages)
  return { aliasDomains, plusAddresses, others }
}

type Count = readonly [Address, number]

/** The addresses that one message was delivered to, each once. */
function reached({ candidates, stampsRecipient }: Sighting, own: readonly Address[]): ReadonlySet<Address> {
  const isOwnForm = (address: Address): boolean =>
    hasDetail(address) && own.includes(splitSubaddress(address).base)
  return new Set(
    candidates
      .filter(({ stamp, grade, address }) =>
        stamp === 'destination'
          ? !stampsRecipient && isOwnForm(address)
          : stamp !== 'relay' && grade === 'proved',
      )
      .map(({ address }) => address),
  )
}

function hasDetail(address: Address): boolean {
  const { detail } = splitSubaddress(address)
  return detail !== null && detail !== ''
}

function byDomain(counts: readonly Count[]): ReadonlyMap<string, readonly Count[]> {
  return Map.groupBy(counts, ([address]) => domainOf(address))
}

function domainLearnt(
  domain: string,
  found: readonly Count[],
  deliveries: readonly ReadonlySet<Address>[],
): LearntDomain {
  // One message may have been stamped with several of them.
  const isAt = (addresses: ReadonlySet<Address>): boolean => found.some(([address]) => addresses.has(address))
  return {
    domain,
    names: new Set(found.map(([address]) => splitSubaddress(address).base)).size,
    messages: deliveries.filter(isAt).length,
    examples: mostWrittenTo(found).slice(0, EXAMPLES),
  }
}

function mostWrittenTo(counts: readonly Count[]): readonly Address[] {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([address]) => address)
}
