import { type Address, domainOf } from '../mail/address.ts'
import { isUnder } from '../mail/domain.ts'
import { deliveryFields } from './candidates.ts'
import type { Grade, RecipientCandidate, Sighting } from './sighting.ts'

/** Lower is more telling. */
const rank = new Map<string, number>([
  ...deliveryFields.slice(0, -1).map((name, place) => [name, place] as const),
  ['boundary-for', 20],
  ['inner-for', 21],
  ['delivered-to', 22],
  ['destination', 23],
])

/** What an address is to the person; asked of the registry. */
export type Standing = 'registered' | 'scheme' | 'own' | 'foreign'

/** What choosing a recipient needs to know of the person's addresses. */
export interface AddressBook {
  standing(address: Address): Standing
  /** The alias as registered (dots and case folded as the account says). */
  canonical(address: Address): Address
  /** Domains whose every address is an alias. */
  readonly aliasDomains: readonly string[]
}

/** The address that the message was delivered to. */
export interface Recipient {
  readonly address: Address
  readonly field: string
  readonly index: number
  readonly grade: Grade
  readonly standing: Standing
  readonly relay: string | null
  /** Two registered aliases that cannot both be it. */
  readonly contradiction: readonly RecipientCandidate[]
}

/**
 * Chooses among the candidates: a proved alias before any claim; of several a registered one, then one under a scheme,
 * then the one stamped nearest the boundary, then the order of the fields.
 */
export function resolveRecipient(sighting: Sighting, book: AddressBook): Recipient | null {
  const isUndivided = aliasesNamed(sighting, book) < 2
  const ranked = sighting.candidates.map((candidate) => ({
    candidate,
    standing: book.standing(candidate.address),
    grade: gradeOf(candidate, sighting, book, isUndivided),
  }))
  const order = ({ candidate, standing, grade }: (typeof ranked)[number]): number =>
    // A relay's alias wins over the address that the relay delivered to, registered or not.
    candidate.stamp === 'relay' && grade === 'proved' ? 0 : classOf(grade, standing)
  ranked.sort(
    (a, b) =>
      order(a) - order(b) ||
      relayFirst(a.candidate) - relayFirst(b.candidate) ||
      b.candidate.hop - a.candidate.hop ||
      fieldRank(a.candidate) - fieldRank(b.candidate) ||
      a.candidate.index - b.candidate.index,
  )
  const [best] = ranked
  if (best === undefined) return null
  const { candidate, standing, grade } = best
  return {
    address: standing === 'registered' ? book.canonical(candidate.address) : candidate.address,
    field: candidate.field,
    index: candidate.index,
    grade,
    standing,
    relay:
      candidate.stamp === 'relay'
        ? (sighting.relays.find((relay) => relay.field === candidate.index)?.relay ?? null)
        : null,
    contradiction: contradictionOf(
      ranked
        .filter((entry) => entry.grade === 'proved' && entry.standing === 'registered')
        .map((entry) => entry.candidate),
      book,
    ),
  }
}

/** Lower is chosen first. A proved alias beats any claim; a claim on an address nobody registered says nothing. */
function classOf(grade: Grade, standing: Standing): number {
  if (grade === 'proved') return standing === 'registered' ? 0 : standing === 'scheme' ? 1 : 6
  if (standing === 'registered') return grade === 'likely' ? 2 : 4
  if (standing === 'scheme' && grade === 'likely') return 3
  return grade === 'likely' ? 7 : standing === 'foreign' ? 10 : standing === 'own' ? 8 : 9
}

function relayFirst(candidate: RecipientCandidate): number {
  return candidate.stamp === 'relay' ? 0 : 1
}

function fieldRank(candidate: RecipientCandidate): number {
  return rank.get(candidate.stamp === 'delivery' ? candidate.field : candidate.stamp) ?? 23
}

/** How many registered aliases To, Cc and their like name. */
function aliasesNamed({ candidates }: Sighting, book: AddressBook): number {
  const named = candidates.filter(
    ({ stamp, address }) => stamp === 'destination' && book.standing(address) === 'registered',
  )
  return new Set(named.map(({ address }) => book.canonical(address))).size
}

/**
 * To and Cc are likely only where the receiver could not have stamped the alias; else they are claimed. Where they name
 * two aliases, each stays a claim: anybody can write a second one beside the address that a message goes to.
 */
function gradeOf(
  candidate: RecipientCandidate,
  sighting: Sighting,
  book: AddressBook,
  isUndivided: boolean,
): Grade {
  if (candidate.stamp !== 'destination' || sighting.receiver === 'none' || !isUndivided)
    return candidate.grade
  const domain = domainOf(candidate.address)
  // The alias of a relay that did not hand the message over was no more stamped than the relay's other marks.
  if (sighting.relays.some((relay) => relay.grade === 'claimed' && relay.alias === candidate.address))
    return candidate.grade
  if (!sighting.stampsRecipient) return 'likely'
  if (!book.aliasDomains.some((suffix) => isUnder(domain, suffix))) return candidate.grade
  // A domain forwarded here: the receiver stamped the mailbox it forwards to, which lies in another domain.
  const stamped = sighting.candidates.filter((other) => other.grade === 'proved' && other.stamp !== 'relay')
  const forwarded = stamped.some(
    (other) => book.standing(other.address) === 'own' && domainOf(other.address) !== domain,
  )
  const stampedItself = stamped.some((other) => domainOf(other.address) === domain)
  return forwarded && !stampedItself ? 'likely' : candidate.grade
}

/** Two registered aliases by the same hop's stamps, or by the boundary's `for` and a delivery field that no other hop explains. */
function contradictionOf(
  proved: readonly RecipientCandidate[],
  book: AddressBook,
): readonly RecipientCandidate[] {
  const stamped = proved.filter((candidate) => candidate.stamp !== 'relay')
  for (const a of stamped) {
    for (const b of stamped) {
      if (a.index > b.index || book.canonical(a.address) === book.canonical(b.address)) continue
      if (a.stamp === 'delivery' && b.stamp === 'delivery' && a.hop === b.hop) return [a, b]
      const [delivery, boundary] = a.stamp === 'delivery' ? [a, b] : [b, a]
      if (delivery.stamp !== 'delivery' || boundary.stamp !== 'boundary-for') continue
      const explained = stamped.some(
        (c) => c.stamp !== 'delivery' && book.canonical(c.address) === book.canonical(delivery.address),
      )
      if (!explained) return [delivery, boundary]
    }
  }
  return []
}
