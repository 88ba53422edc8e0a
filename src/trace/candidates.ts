import { type Address, parseAddress, parseAddressList } from '../mail/address.ts'
import type { HeaderField } from '../mail/header.ts'
import type { Boundary, ReceivedField } from './boundary.ts'
import type { Grade, RecipientCandidate, RelayPassage } from './sighting.ts'

/** Fields that receivers stamp on delivery, most telling first; Delivered-To is last: many hosts write the mailbox login there. */
export const deliveryFields = [
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-delivered-to',
  'x-rcpt-to',
  'x-apparently-to',
  'x-mdaemon-deliver-to',
  'delivered-to',
] as const
/** Fields in which the message itself names whom it is to. */
export const destinationFields: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'resent-to',
  'resent-cc',
  'apparently-to',
])
const isDeliveryField: ReadonlySet<string> = new Set(deliveryFields)

/** A message to hundreds of addresses names no recipient; this many are kept. */
const maxDestinations = 100

/** Collects every address that the message may have been delivered to, with who says so. */
export function readCandidates(
  fields: readonly HeaderField[],
  hops: readonly ReceivedField[],
  boundary: Boundary,
  relays: readonly RelayPassage[],
): RecipientCandidate[] {
  const candidates: RecipientCandidate[] = []
  const gradeAt = (index: number): Grade =>
    boundary.hop !== null && index <= boundary.field ? 'proved' : 'claimed'
  for (const relay of relays) {
    if (relay.alias === null || relay.field === null) continue
    const field = fields[relay.field]?.name ?? 'received'
    candidates.push({
      address: relay.alias,
      field,
      index: relay.field,
      stamp: 'relay',
      hop: -1,
      grade: relay.grade,
    })
  }
  let hop = 0
  let destinations = 0
  for (const { name, value, index } of fields) {
    if (name === 'received') {
      const candidate = forClause(hops, hop, boundary)
      if (candidate !== null) candidates.push(candidate)
      hop++
    } else if (isDeliveryField.has(name)) {
      // Exim names every recipient of the delivery in one Envelope-To.
      for (const address of deliveredTo(value))
        candidates.push({ address, field: name, index, stamp: 'delivery', hop, grade: gradeAt(index) })
    } else if (destinationFields.has(name)) {
      for (const { address } of parseAddressList(value).mailboxes) {
        if (++destinations > maxDestinations) break
        candidates.push({ address, field: name, index, stamp: 'destination', hop, grade: 'claimed' })
      }
    }
  }
  return candidates
}

function deliveredTo(value: string): readonly Address[] {
  const address = parseAddress(value.trim())
  if (address !== undefined) return [address]
  return parseAddressList(value)
    .mailboxes.slice(0, maxDestinations)
    .map((mailbox) => mailbox.address)
}

function forClause(
  hops: readonly ReceivedField[],
  place: number,
  boundary: Boundary,
): RecipientCandidate | null {
  const entry = hops[place]
  if (entry === undefined) return null
  const { received, field } = entry
  // A mail collector's `for` names the local user it collects for (fetchmail(1)), not whom the mail was sent to.
  if (received.for === null || received.software === 'fetchmail') return null
  const trusted = boundary.hop !== null && place <= boundary.hop
  const stamp =
    trusted && boundary.inner.has(place) && place < (boundary.ownHop ?? 0) ? 'inner-for' : 'boundary-for'
  return {
    address: received.for,
    field: 'received',
    index: field.index,
    stamp,
    hop: place,
    grade: trusted ? 'proved' : 'claimed',
  }
}
