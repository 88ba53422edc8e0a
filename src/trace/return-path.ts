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
 * The reverse-path: the receiving side's Return-Path field, else what its boundary hop noted, else (only as a claim)
 * whatever Return-Path the message holds. After a relay it is the original one that the relay kept.
 */
export function findReturnPath(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  boundary: Boundary,
  handover: ReceivedField | null,
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
  const spf = checks.all.find((check) => check.method === 'spf' && check.domain !== null)
  // Outlook writes Return-Path below all Received fields: believed where its own SPF check names the same domain.
  const agreeing = all.find((path) => path.value !== '' && domainOf(path.value) === spf?.domain)
  if (agreeing !== undefined) return agreeing
  const noted = handover?.received.envelopeFrom ?? null
  if (noted !== null && handover !== null)
    return { value: noted === '<>' ? '' : noted, field: handover.field.index }
  return own ?? all[0] ?? null
}

function reversePath(value: string): string | null {
  const text = value.trim()
  if (text === '<>' || text === '') return ''
  return parseAddress(text) ?? null
}
