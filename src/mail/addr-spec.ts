/** addr-spec: how an address is read from tokens and written in one canonical form (RFC 5322 §3.4.1, RFC 6532 §3.2). */

import type { AddressToken } from './address-tokens.ts'
import { toALabel } from './domain.ts'

/**
 * An address in canonical form: lower case, NFC, the local part in quotes only where it must be, the domain as
 * A-labels or as a literal (`[192.0.2.1]`). Two spellings of one address are one string.
 */
export type Address = string

/** How the text of a token is read: octets of a header field, or Unicode as it is. */
export type Decode = (text: string) => string

const ATEXT = "[a-z0-9!#$%&'*+\\-/=?^_`{|}~\\u0080-\\uffff]+"
const DOT_ATOM = new RegExp(`^${ATEXT}(?:\\.${ATEXT})*$`)
const CONTROL = /[\x00-\x1f\x7f]/

/** The canonical address of a local part (without quotes) and a domain; undefined where they make none. */
export function makeAddress(localPart: string, domain: string): Address | undefined {
  const local = localPart.toLowerCase().normalize('NFC')
  if (local === '' || CONTROL.test(local)) return undefined
  const host = domain.startsWith('[') ? literalDomain(domain) : toALabel(domain)
  if (host === undefined) return undefined
  return DOT_ATOM.test(local) ? `${local}@${host}` : `${quoteLocalPart(local)}@${host}`
}

const PLAIN_LOCAL = "[a-z0-9!#$%&'*+\\-/=?^_`{|}~]+(?:\\.[a-z0-9!#$%&'*+\\-/=?^_`{|}~]+)*"
// Nearly every address; it needs no tokens.
const PLAIN = new RegExp(`^(${PLAIN_LOCAL})@([a-z0-9.-]+)$`)

/** The canonical address of a text in lower case that is a plain addr-spec, of ASCII and without quotes; else undefined. */
export function readPlainAddress(text: string): Address | undefined {
  const parts = PLAIN.exec(text)
  const host = parts === null ? undefined : toALabel(parts[2]!)
  return host === undefined ? undefined : `${parts![1]}@${host}`
}

/** A local part as a quoted string. */
function quoteLocalPart(local: string): string {
  return `"${local.replace(/["\\]/g, '\\$&')}"`
}

function literalDomain(domain: string): string | undefined {
  const literal = domain.toLowerCase()
  return /^\[[0-9a-z][0-9a-z:.-]*\]$/.test(literal) ? literal : undefined
}

/** What stands around an `@`; the address is undefined where it makes none. */
interface Found {
  readonly address: Address | undefined
  /** First token of it, and the one behind it. */
  readonly from: number
  readonly to: number
}

/**
 * Reads tokens `from` to `to` as exactly one addr-spec, obsolete white space and comments inside allowed, and dots
 * wherever real local parts have them (`a..b@`, `a.@`).
 */
export function readAddrSpec(
  tokens: readonly AddressToken[],
  from: number,
  to: number,
  decode: Decode,
): Address | undefined {
  let at = from
  while (at < to && tokens[at]!.kind !== 'at') at++
  if (at === to) return undefined
  const found = addressAround(tokens, at, from, to, false, decode)
  return found.from === from && found.to === to ? found.address : undefined
}

/**
 * Every address that a reader could take tokens `from` to `to` for: one for each `@`, with and without the white space
 * that only the obsolete syntax allows inside; and for `a@b@c` also the one that splits at the last `@`.
 */
export function addressesAmong(
  tokens: readonly AddressToken[],
  from: number,
  to: number,
  decode: Decode,
): Set<Address> {
  const addresses = new Set<Address>()
  let chainStart = -1
  let chainEnd = -1
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind !== 'at') continue
    const tight = addressAround(tokens, at, from, to, true, decode)
    const wide = addressAround(tokens, at, from, to, false, decode)
    if (chainEnd !== at) chainStart = tight.from
    chainEnd = tight.to
    if (tight.address !== undefined) addresses.add(tight.address)
    if (wide.address !== undefined) addresses.add(wide.address)
    const isLastOfChain = chainEnd === to || tokens[chainEnd]!.kind !== 'at'
    if (chainStart < tight.from && isLastOfChain) {
      const local = joined(tokens, chainStart, at, decode)
      const address = makeAddress(local, joined(tokens, at + 1, tight.to, decode))
      if (address !== undefined) addresses.add(address)
    }
  }
  return addresses
}

/** The address around an `@`; `tight` stops at white space. */
function addressAround(
  tokens: readonly AddressToken[],
  at: number,
  from: number,
  to: number,
  tight: boolean,
  decode: Decode,
): Found {
  let first = at
  while (first > from) {
    if (tight && tokens[first]!.spaced) break
    const before = tokens[first - 1]!.kind
    const isWord = before === 'atom' || before === 'quoted'
    // Two words make one local part only with a dot between them.
    const joins = first === at || tokens[first]!.kind === 'dot'
    if (before !== 'dot' && !(isWord && joins)) break
    first--
  }
  let last = at + 1
  while (last < to) {
    const { kind, spaced } = tokens[last]!
    if (tight && spaced) break
    const afterAt = last === at + 1
    if (kind === 'literal' && afterAt) {
      last++
      break
    }
    const joins = afterAt || tokens[last - 1]!.kind === 'dot'
    if (kind !== 'dot' && !(kind === 'atom' && joins)) break
    if (kind === 'dot' && afterAt) break
    last++
  }
  const address = makeAddress(joined(tokens, first, at, decode), joined(tokens, at + 1, last, decode))
  return { address, from: first, to: last }
}

function joined(tokens: readonly AddressToken[], from: number, to: number, decode: Decode): string {
  let text = ''
  for (let i = from; i < to; i++) text += tokens[i]!.text
  return decode(text)
}
