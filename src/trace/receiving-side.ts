import type { ReceiverProfile } from '../directory/types.ts'
import { isUnder } from '../mail/domain.ts'
import type { Received } from '../mail/received.ts'
import { isInnerAddress } from './inner-address.ts'

/** The person's own receiving side: whose stamps are believed. */
export interface ReceivingSide {
  /** Host suffixes and authserv-ids of the receiving ADMD. */
  readonly receivers: readonly string[]
  /** Host suffixes that hand mail over for the person. */
  readonly forwarders: readonly string[]
  /** How this receiver writes its fields, where it is a known provider. */
  readonly profile: ReceiverProfile | null
  /** How the receivers are known. */
  readonly origin: 'configured' | 'profile' | 'learnt' | 'assumed' | 'none'
}

/** A receiving side that is not known at all: everything in the message is claimed. */
export const unknownSide: ReceivingSide = { receivers: [], forwarders: [], profile: null, origin: 'none' }

/** Whether a `by` host is one of the receiving ADMD's. */
export function isReceiver(side: ReceivingSide, host: string | null): boolean {
  if (host === null) return false
  return (
    side.receivers.some((suffix) => isUnder(host, suffix)) ||
    (side.profile?.hosts.some((suffix) => isUnder(host, suffix)) ?? false) ||
    (side.profile?.hostPatterns?.some((pattern) => pattern.test(host)) ?? false)
  )
}

/** Whether an authserv-id is the receiving ADMD's (RFC 8601 §5: only ids that the person trusts). */
export function isOwnAuthservId(side: ReceivingSide, id: string | null): boolean {
  if (id === null) return side.profile?.omitsAuthservId ?? false
  return (
    side.receivers.some((suffix) => isUnder(id, suffix)) ||
    (side.profile?.authservIds.some((suffix) => isUnder(id, suffix)) ?? false)
  )
}

const innerProtocol = /^(?:E?S?LMTP|LMTPS?A?|POP3?|POP3S|IMAP4?|IMAPS)\b/
/** Handed in through a web page, an API or a local program: a message can begin there with any fields below. */
const handInProtocol = /^(?:LOCAL|HTTPS?|HTTPREST|MAPI)\b/

/**
 * How a hop was passed. `inner`: within one ADMD, over loopback or private addresses, LMTP, or mail collection;
 * `machine`: from one of the receiving side's own machines, over the public network; `local`: handed in on the machine
 * itself (a filter, a script, a person logged in there); `outside`: from anybody else.
 */
export type HopKind = 'inner' | 'machine' | 'local' | 'outside'

/** Tells how a hop was passed. A client's own word (HELO) makes no hop inner: anybody can say it. */
export function hopKind(side: ReceivingSide, hop: Received): HopKind {
  if (hop.software === 'fetchmail') return 'inner'
  const { by } = hop
  if (by !== null && side.profile?.innerHosts?.some((pattern) => pattern.test(by)) === true) return 'inner'
  if (hop.protocol !== null && innerProtocol.test(hop.protocol)) return 'inner'
  if (hop.ip !== null && isInnerAddress(hop.ip)) return 'inner'
  if (hop.ip === null) {
    const client = hop.rdns ?? hop.helo ?? hop.from
    if (client === null) return hop.protocol === null || handInProtocol.test(hop.protocol) ? 'local' : 'inner'
    if (client === 'localhost' || client.startsWith('localhost.')) return 'inner'
  }
  return isOwnMachine(side, hop) ? 'machine' : 'outside'
}

function isOwnMachine(side: ReceivingSide, hop: Received): boolean {
  const { profile } = side
  if (profile !== null) {
    const name = hop.rdns ?? hop.helo ?? hop.from
    if (name === null || profile.outboundClients.some((pattern) => pattern.test(name))) return false
    if (!profile.innerClients.some((pattern) => pattern.test(name))) return false
    const { ip } = hop
    return hop.rdns !== null || (ip !== null && profile.innerAddresses.some((pattern) => pattern.test(ip)))
  }
  const { rdns } = hop
  return rdns !== null && side.receivers.some((suffix) => isUnder(rdns, suffix))
}
