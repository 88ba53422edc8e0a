import { type Address, domainOf } from '../mail/address.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseReceived, type Received } from '../mail/received.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import { sharedSuffix } from './learn.ts'
import type { Sighting } from './sighting.ts'

/** A server that hands over mail which it took in for another address of the person. */
export interface LearntForwarder {
  /** The suffix that its hosts share. */
  readonly host: string
  /** Domain of the addresses that it takes mail in for. */
  readonly takesFor: string
  readonly messages: number
}

/** A message of the sample, with what was read in it. */
export interface ReadSample {
  readonly fields: readonly HeaderField[]
  readonly sighting: Sighting
}

/** One mailing could make fewer. */
const ENOUGH_MESSAGES = 3
/** Authors of one organisation could be that organisation's own mail system. */
const ENOUGH_AUTHORS = 2

/**
 * Learns who forwards mail to the person: the name of the client at the boundary was looked up, the hop below was
 * written by the same organisation, and it took the message in for an address at another domain than the one that the
 * mail ended at. An e-mail service provider's own machines also hand over what its machines wrote before, but for the
 * very address that is delivered to.
 *
 * It is a proposal for the person to judge, for the hops below the boundary are the client's word.
 */
export function learnForwarders(samples: readonly ReadSample[]): LearntForwarder[] {
  const seen = new Map<
    string,
    { names: Set<string>; authors: Set<string>; takesFor: string; messages: number }
  >()
  for (const { fields, sighting } of samples) {
    const found = handover(fields, sighting)
    if (found === null) continue
    const { client, taker, address } = found
    const key = `${registrableDomain(client) ?? client} ${domainOf(address)}`
    const entry = seen.get(key) ?? {
      names: new Set<string>(),
      authors: new Set<string>(),
      takesFor: domainOf(address),
      messages: 0,
    }
    seen.set(key, entry)
    entry.messages++
    entry.names.add(client).add(taker)
    const author = sighting.author?.registrableDomain
    if (author != null) entry.authors.add(author)
  }
  return [...seen.values()]
    .filter(({ messages, authors }) => messages >= ENOUGH_MESSAGES && authors.size >= ENOUGH_AUTHORS)
    .map(({ names, takesFor, messages }) => ({ host: sharedSuffix([...names]), takesFor, messages }))
    .sort((a, b) => b.messages - a.messages)
}

/** Who handed a message over, who took it in before, and for which address. */
function handover(
  fields: readonly HeaderField[],
  { path, candidates, relays }: Sighting,
): { readonly client: string; readonly taker: string; readonly address: Address } | null {
  if (relays.length > 0) return null
  const place = path.findIndex((hop) => hop.boundary)
  const client = path[place]?.rdns ?? null
  if (client === null) return null
  const delivered = new Set(
    candidates
      .filter(({ grade, stamp }) => grade === 'proved' && stamp !== 'relay')
      .map(({ address }) => domainOf(address)),
  )
  if (delivered.size === 0) return null
  for (const hop of path.slice(place + 1)) {
    if (hop.by === null || !sameOrganisation(hop.by, client)) return null
    const address = receivedAt(fields, hop.field)?.for ?? null
    if (address !== null && !delivered.has(domainOf(address))) return { client, taker: hop.by, address }
  }
  return null
}

function receivedAt(fields: readonly HeaderField[], index: number): Received | null {
  const field = fields.find((one) => one.index === index)
  return field === undefined ? null : parseReceived(field.value)
}
