import { domainOf, parseAddress } from '../mail/address.ts'
import type { HeaderField } from '../mail/header.ts'
import { type Checks, stampedFields } from './authentication.ts'
import type { Boundary, ReceivedField } from './boundary.ts'
import type { ReceivingSide } from './receiving-side.ts'
import type { Peeled } from './relays.ts'

/** The reverse-path as recorded at final delivery (RFC 5321 §4.4): empty for the null one. */
export interface ReturnPath {
  readonly value: string
  readonly field: number
}

/**
 * The reverse-path: the receiving side's Return-Path field, else what its hops noted, else (only as a claim)
 * whatever Return-Path the message holds. After a relay it is the original one that the relay kept.
 */
export function findReturnPath(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  boundary: Boundary,
  hops: readonly ReceivedField[],
  checks: Checks,
  relayed: Peeled | null,
): ReturnPath | null {
  if (relayed !== null) {
    const original = relayed.innermost?.originalReturnPath
    return original?.address == null ? null : { value: original.address, field: original.field ?? -1 }
  }
  const all = fields.flatMap((field) => {
    const value = field.name === 'return-path' ? reversePath(field.value) : null
    return value === null ? [] : [{ value, field: field.index }]
  })
  const stamped = new Set(stampedFields(fields, side, boundary).map((field) => field.index))
  const own = all.find((path) => stamped.has(path.field))
  if (own !== undefined && boundary.hop === boundary.ownHop) return own
  const spf = checks.all.find((check) => check.method === 'spf' && check.domain !== null && !check.helo)
  // Outlook writes Return-Path below all Received fields: believed where its own SPF check names the same domain.
  const agreeing = all.find((path) => path.value !== '' && domainOf(path.value) === spf?.domain)
  if (agreeing !== undefined) return agreeing
  const noted = notedPath(hops, boundary) ?? own
  if (noted !== undefined) return noted
  // A null reverse-path excuses a message as a bounce: not on the message's own word, where the receiver has one.
  const nullCounts = boundary.hop === null || (side.profile?.returnPathBelow === true && spf === undefined)
  return all.find((path) => path.value !== '' || nullCounts) ?? null
}

/**
 * The reverse-path that Received fields note (Exim's `envelope-from`), nearest the boundary first: the hops above it may
 * have put their own in, and that of the person's receiver names the forwarder.
 */
function notedPath(hops: readonly ReceivedField[], { hop, ownHop }: Boundary): ReturnPath | null {
  if (hop === null) return null
  const last = hop === ownHop ? 0 : (ownHop ?? 0) + 1
  for (let place = hop; place >= last; place--) {
    const entry = hops[place]
    const noted = entry?.received.envelopeFrom ?? null
    if (entry !== undefined && noted !== null)
      return { value: noted === '<>' ? '' : noted, field: entry.field.index }
  }
  return null
}

function reversePath(value: string): string | null {
  const text = value.trim()
  if (text === '<>' || text === '') return ''
  return parseAddress(text) ?? null
}
