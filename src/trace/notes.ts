import type { Boundary, ReceivedField } from './boundary.ts'
import { isReceiver, type ReceivingSide } from './receiving-side.ts'
import type { Peeled } from './relays.ts'
import type { TraceNote } from './sighting.ts'

/** What a reader should know of the receiving side: that it was assumed, was not found, or a forwarder stands before it. */
export function sideNotes(
  side: ReceivingSide,
  boundary: Boundary,
  hops: readonly ReceivedField[],
): TraceNote[] {
  if (side.origin === 'assumed' && boundary.hop !== null) {
    const host = hops[boundary.hop]?.received.by ?? '?'
    const detail = `no receiver is configured: ${host} is assumed to be yours, so nothing is more than likely`
    return [{ code: 'receiver-assumed', detail, fields: [boundary.field] }]
  }
  if (boundary.hop === null && hops.length > 0) {
    const began = [...boundary.inner].some((place) => isReceiver(side, hops[place]?.received.by ?? null))
    const [code, why] = began
      ? ([
          'began-inside',
          'it was handed in inside your receiving side and never taken in from outside',
        ] as const)
      : (['no-boundary', 'no Received field is by your receiving side'] as const)
    return [{ code, detail: `${why}: everything here is only claimed`, fields: [] }]
  }
  if (boundary.forwarders.length > 0) {
    const detail = `forwarded by ${boundary.forwarders.join(', ')}, which you named: its word is believed`
    return [{ code: 'forwarded', detail, fields: [boundary.field] }]
  }
  return []
}

/** The relays that a message came through or claims, and what each took away. */
export function relayNotes(peeled: Peeled): TraceNote[] {
  return peeled.passages.flatMap((passage) => {
    const fields = passage.field === null ? [] : [passage.field]
    if (passage.grade === 'claimed') {
      const detail = `marks of the relay ${passage.relay} are present, but it did not hand the message over`
      return [{ code: 'relay-claimed', detail, fields }]
    }
    const lost = passage.lost.length === 0 ? '' : `; it removed ${passage.lost.join(', ')}`
    return [{ code: 'relayed', detail: `passed on by the relay ${passage.relay}${lost}`, fields }]
  })
}
