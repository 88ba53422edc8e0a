import { looksUnguessable } from '../alias/guess.ts'
import type { Address } from '../mail/address.ts'
import { namingOf } from './address-words.ts'
import type { Approach } from './approach.ts'
import { type Belonging, belongingOf, type Hints, type Writer, writersOf } from './belonging.ts'
import { Campaigns } from './campaigns.ts'

/** An address that mail came to, and whom it seems to have been given to. */
export interface Discovery {
  readonly address: Address
  readonly messages: number
  readonly first: string | null
  readonly last: string | null
  /** Day of the first mail that tells when the address was in somebody's hands. */
  readonly begins: string | null
  readonly writers: readonly Writer[]
  readonly belongs: Belonging | null
  /** Why it is not proposed; null when it is. */
  readonly apart: Apart | null
}

/** Why an address is not proposed. */
export const apartCodes = [
  'guessing',
  'campaign',
  'bounces',
  'refuted',
  'own-author',
  'nobody-confirmed',
  'claimed',
] as const

/** Why an address is left out, and how wide the mailing to it was. */
export interface Apart {
  readonly code: (typeof apartCodes)[number]
  /** How many addresses the widest mailing to it went to; 0 where that is not why. */
  readonly addresses: number
}

/** A mailing to this many addresses that nobody was given at once is guesswork. */
const GUESSES = 3

/**
 * Tells addresses that were given to somebody from noise, and to whom they seem to have been given.
 *
 * @param byAddress all mail to each, the earliest first
 * @param hintsFor what else is known of an address
 */
export function discoveriesOf(
  byAddress: ReadonlyMap<Address, readonly Approach[]>,
  hintsFor: (address: Address) => Hints,
): Discovery[] {
  const campaigns = new Campaigns()
  for (const [address, mail] of byAddress)
    for (const { keys, at, bounce } of mail) if (!bounce) campaigns.add(keys, address, null, at)
  return [...byAddress].map(([address, mail]) => discoveryOf(address, mail, hintsFor(address), campaigns))
}

function discoveryOf(
  address: Address,
  mail: readonly Approach[],
  hints: Hints,
  campaigns: Campaigns,
): Discovery {
  const reached = mail.map((one) => campaigns.reach(one.keys, one.at)?.neverGiven ?? 0)
  const isNamed = (author: string | null): boolean =>
    author !== null && (hints.writtenTo.has(author) || namingOf(address, author) !== null)
  const isPlain = (one: Approach): boolean => one.author !== null && !one.bounce && !one.refuted
  const counted = mail.filter(
    (one, place) => isPlain(one) && ((reached[place] ?? 0) < GUESSES || isNamed(one.author)),
  )
  const writers = writersOf(counted)
  const belongs = belongingOf(address, writers, hints)
  const widest = Math.max(0, ...mail.map((one, place) => (isPlain(one) ? (reached[place] ?? 0) : 0)))
  const apart = belongs === null ? apartOf(address, mail, widest) : nobodyOf(writers, belongs)
  return {
    address,
    messages: mail.length,
    first: mail[0]?.at ?? null,
    last: mail.at(-1)?.at ?? null,
    begins: counted[0]?.at?.slice(0, 10) ?? null,
    writers: belongs === null ? writersOf(mail) : writers,
    belongs,
    apart,
  }
}

/** Why nobody is left who could have been given it. */
function apartOf(address: Address, mail: readonly Approach[], widest: number): Apart {
  const others = mail.filter((one) => !one.bounce)
  if (others.length === 0) return { code: 'bounces', addresses: 0 }
  if (widest >= GUESSES)
    return { code: looksUnguessable(address, []) ? 'campaign' : 'guessing', addresses: widest }
  if (others.every((one) => one.author === null)) return { code: 'own-author', addresses: 0 }
  return { code: 'refuted', addresses: 0 }
}

/** One message of somebody whom the receiving side looked at and could not confirm is anybody's. */
function nobodyOf(writers: readonly Writer[], { reasons }: Belonging): Apart | null {
  const isNamed = reasons.some(
    ({ code }) => code === 'name' || code === 'part-of-name' || code === 'written-to',
  )
  const isNobody = writers.every((one) => !one.confirmed && one.checked && one.messages < 3)
  return !isNamed && isNobody ? { code: 'nobody-confirmed', addresses: 0 } : null
}
