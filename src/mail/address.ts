/** Addresses: one canonical form, their parts, and subaddresses (RFC 5322 §3.4.1, RFC 5233). */

import { type Address, makeAddress, readAddrSpec, readPlainAddress } from './addr-spec.ts'
import { readAngleAddress } from './address-list.ts'
import { addressTokens } from './address-tokens.ts'
import { toULabel } from './domain.ts'
import { endOfQuotedString, unquotePairs } from './structured.ts'

export type { Address } from './addr-spec.ts'
export { type AddressList, type Mailbox, parseAddressList } from './address-list.ts'

/**
 * Reads one addr-spec, with or without angle brackets, from Unicode text. Undefined where the text holds anything else
 * or more.
 */
export function parseAddress(text: string): Address | undefined {
  let inner = text.trim()
  if (inner.startsWith('<') && inner.endsWith('>')) inner = inner.slice(1, -1)
  const plain = readPlainAddress(inner.toLowerCase())
  if (plain !== undefined) return plain
  const tokens = addressTokens(text)
  const end = tokens.length - 1
  const asIs = (part: string): string => part
  return readAddrSpec(tokens, 0, end, asIs) ?? readAngleAddress(tokens, 0, end, asIs)
}

/** The local part as it stands in the canonical address, in quotes where it needs them. */
export function localPartOf(address: Address): string {
  return address.slice(0, address.lastIndexOf('@'))
}

/** The domain of a canonical address: A-labels, or a literal in brackets. */
export function domainOf(address: Address): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** The address for people: domain with U-labels. */
export function showAddress(address: Address): string {
  return `${localPartOf(address)}@${toULabel(domainOf(address))}`
}

/**
 * The address without its detail, and the detail: what follows the first separator in the local part (RFC 5233 §3);
 * null where there is no separator, or nothing before it.
 */
export function splitSubaddress(address: Address, separator = '+'): { base: Address; detail: string | null } {
  const local = unquoteLocalPart(localPartOf(address))
  const cut = separator === '' ? -1 : local.indexOf(separator)
  if (cut <= 0) return { base: address, detail: null }
  const base = makeAddress(local.slice(0, cut), domainOf(address))
  return { base: base ?? address, detail: local.slice(cut + separator.length) }
}

/** The address without the dots of its local part, as far as the `+` that begins a detail. */
export function stripDots(address: Address): Address {
  const local = localPartOf(address)
  if (local.startsWith('"')) return address
  const plus = local.indexOf('+')
  const base = plus < 0 ? local : local.slice(0, plus)
  return `${base.replaceAll('.', '')}${local.slice(base.length)}@${domainOf(address)}`
}

function unquoteLocalPart(local: string): string {
  if (!local.startsWith('"') || endOfQuotedString(local, 0) !== local.length) return local
  return unquotePairs(local.slice(1, -1))
}
