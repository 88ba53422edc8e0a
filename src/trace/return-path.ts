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
  /** Only the message says so, though the receiving side is known. */
  readonly claimed?: true
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
  const rewritten = own === undefined || boundary.hop === boundary.ownHop ? null : beforeRewriting(own)
  if (rewritten !== null) return rewritten
  const spf = checks.all.find((check) => check.method === 'spf' && check.domain !== null && !check.helo)
  // Outlook writes Return-Path below all Received fields: believed where its own SPF check names the same domain.
  const agreeing = all.find((path) => path.value !== '' && domainOf(path.value) === spf?.domain)
  if (agreeing !== undefined) return agreeing
  const noted = notedPath(hops, boundary) ?? own
  if (noted !== undefined) return noted
  if (boundary.hop === null) return all[0] ?? null
  // Where the receiver puts its own below everything, the last one is its; any above was in the message.
  const last = all.at(-1)
  if (side.profile?.returnPathBelow === true && spf === undefined && last !== undefined) return last
  // A null reverse-path excuses a message as a bounce: not on the message's own word, where the receiver has one.
  const first = all.find((path) => path.value !== '')
  return first === undefined ? null : { ...first, claimed: true }
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

/** What a named forwarder rewrote (Sender Rewriting Scheme): `SRS0=<hash>=<time>=<domain>=<local part>@<forwarder>`. */
function beforeRewriting({ value, field }: ReturnPath): ReturnPath | null {
  const parts = /^srs0[=+-][^=]{1,64}=[^=]{1,8}=([^=]{1,255})=(.{1,255})@/i.exec(value)
  const original = parts === null ? undefined : parseAddress(`${parts[2]}@${parts[1]}`)
  return original === undefined ? null : { value: original, field }
}

function reversePath(value: string): string | null {
  const text = value.trim()
  if (text === '<>' || text === '') return ''
  return parseAddress(text) ?? null
}
