import { receiverProfileFor } from '../directory/index.ts'
import { assumedHandover, type ReceivedField } from './boundary.ts'
import { hopKind, type ReceivingSide, unknownSide } from './receiving-side.ts'

/**
 * A receiving side guessed from one message: the shipped profile that its top hops match, else the first `by` host that
 * is no inner hop. It is a guess, since the message alone cannot tell where the person's own side begins.
 */
export function assumeSide(hops: readonly ReceivedField[]): ReceivingSide {
  for (const { received } of hops) {
    const profile = receiverProfileFor({ imapHost: null, address: null, byHost: received.by })
    if (profile !== null) return { receivers: [], forwarders: [], profile, origin: 'assumed' }
    if (hopKind(unknownSide, received) === 'outside') break
  }
  const host = assumedHandover(hops)?.by ?? null
  return host === null ? unknownSide : { receivers: [host], forwarders: [], profile: null, origin: 'assumed' }
}
