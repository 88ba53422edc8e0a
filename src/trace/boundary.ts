import { receivers } from '../directory/index.ts'
import { isUnder } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import type { Received } from '../mail/received.ts'
import { hopKind, isReceiver, type ReceivingSide, unknownSide } from './receiving-side.ts'

/** A Received field with its reading. */
export interface ReceivedField {
  readonly field: HeaderField
  readonly received: Received
}

/** Where the receiving side's word ends. */
export interface Boundary {
  /** Place among the Received fields of the hop that took the message from outside; null when there is none. */
  readonly hop: number | null
  /** Index of its field in the header section; -1 when there is none. Fields at or above it are believed. */
  readonly field: number
  /** Places of hops known to be inside the receiving side or a named forwarder. */
  readonly inner: ReadonlySet<number>
  /** The boundary of the person's own receiver, when named forwarders moved it down; equal to `hop` otherwise. */
  readonly ownHop: number | null
  /** Host suffixes of the named forwarders that the message passed, the last one first. */
  readonly forwarders: readonly string[]
  /** The named forwarder whose host handed the message over at the boundary without its own hop joining below. */
  readonly handedBy: string | null
}

/**
 * Finds the boundary: the topmost Received by which the receiving side took the message from outside. Header fields
 * grow upwards, so every field above that one was written by the receiving side, and every one below may be invented.
 *
 * A forwarder that the person named moves it down to the forwarder's own boundary, when the hops join: the client of
 * the upper hop, by the name that the receiver validated or (where it validates none) an SPF pass for the forwarder's
 * domain, is the forwarder's, and the next Received is by a forwarder that the person named. One forwarder may go by
 * several suffixes (lists.sourceforge.net hands over what sourceforge.com took in), so they are taken together.
 *
 * @param spfDomain domain that the own receiver's Authentication-Results says SPF passed, when it validates no names
 */
export function findBoundary(
  hops: readonly ReceivedField[],
  side: ReceivingSide,
  spfDomain: (boundaryField: number) => string | null,
): Boundary {
  const inner = new Set<number>()
  const own = takeIn(hops, 0, side, inner)
  if (own === null) return { hop: null, field: -1, inner, ownHop: null, forwarders: [], handedBy: null }
  let hop = own
  let handedBy: string | null = null
  const forwarders: string[] = []
  for (;;) {
    const client = hops[hop]?.received
    const validated =
      client?.rdns ?? (hop === own && client?.rdns === null ? spfDomain(hops[hop]?.field.index ?? -1) : null)
    const forwarder = side.forwarders.find((suffix) =>
      isUnderOrAddress(validated, client?.ip ?? null, suffix),
    )
    // A forwarder took the message in once: where it names a host of its own as the client, one of its customers sent.
    if (forwarder === undefined || forwarders.includes(forwarder)) break
    const reached = forwarderBoundary(hops, hop + 1, forwarder, side.forwarders, inner)
    if (reached === null) {
      handedBy = forwarder
      break
    }
    inner.add(hop)
    for (const suffix of [forwarder, ...takersOf(hops, hop + 1, reached, side.forwarders)])
      if (!forwarders.includes(suffix)) forwarders.push(suffix)
    hop = reached
  }
  return { hop, field: hops[hop]?.field.index ?? -1, inner, ownHop: own, forwarders, handedBy }
}

function isUnderOrAddress(name: string | null, ip: string | null, suffix: string): boolean {
  return (name !== null && isUnder(name, suffix)) || ip === suffix
}

/** The suffixes under which forwarders wrote the hops from one place to another. */
function takersOf(
  hops: readonly ReceivedField[],
  from: number,
  to: number,
  suffixes: readonly string[],
): string[] {
  return hops.slice(from, to + 1).flatMap(({ received: { by } }) => {
    const suffix = by === null ? undefined : suffixes.find((one) => isUnder(by, one))
    return suffix ?? []
  })
}

/** The hop by which the forwarders took the message in, walking down from where the last of them handed it over. */
function forwarderBoundary(
  hops: readonly ReceivedField[],
  from: number,
  last: string,
  suffixes: readonly string[],
  inner: Set<number>,
): number | null {
  // A provider that forwards also has customers who send: its profile tells its own machines from theirs.
  const profile = receivers.find(({ hosts }) => hosts.some((host) => isUnder(host, last))) ?? null
  const side: ReceivingSide = { receivers: suffixes, forwarders: [], profile, origin: 'configured' }
  const passed = new Set<number>()
  const reached = takeIn(hops, from, side, passed)
  if (reached === null) return null
  // The first hop below the hand-over has to be the forwarder's: else the two do not join.
  const first = hops[from]?.received
  if (first === undefined || !isReceiver(side, first.by)) return null
  for (const place of passed) inner.add(place)
  return reached
}

/** Walks down from a hop to the first that took the message from outside; null when that one is not the side's. */
function takeIn(
  hops: readonly ReceivedField[],
  from: number,
  side: ReceivingSide,
  inner: Set<number>,
): number | null {
  let passedMachine = false
  for (let place = from; place < hops.length; place++) {
    const received = hops[place]?.received
    if (received === undefined) return null
    const kind = hopKind(side, received)
    if (kind === 'outside') return isReceiver(side, received.by) ? place : null
    // Handed in on another machine under the same names: the message began there, and a shared host's customer wrote
    // whatever stands below.
    if (kind === 'local' && passedMachine) return null
    if (kind === 'machine') passedMachine = true
    inner.add(place)
  }
  return null
}

/** The boundary hop of a receiving side guessed from one message: the first that is no inner hop. */
export function assumedHandover(hops: readonly ReceivedField[]): Received | null {
  return hops.find(({ received }) => hopKind(unknownSide, received) === 'outside')?.received ?? null
}
