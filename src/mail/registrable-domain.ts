/**
 * Who registered a domain name, by the public suffix list. Apart from the other questions about names: unpacking the
 * list takes 7 ms, and a list of aliases does not need it.
 */

import { getDomain, parse } from 'tldts'
import { toALabel } from './domain.ts'
import { remembering } from './memo.ts'

/**
 * The registrable domain (public suffix plus one label, with the private section of the list), as A-labels. Null for
 * IP addresses, bare public suffixes and what is no domain name.
 */
export function registrableDomain(domain: string): string | null {
  return registrableDomains(domain)
}

const registrableDomains = remembering((domain) => {
  const name = toALabel(domain)
  if (name === undefined) return null
  return getDomain(name, { allowPrivateDomains: true, extractHostname: false, detectIp: false })
}, 5_000)

/**
 * Whether the public suffix list names the suffix of a domain (A-labels): tells a host name in a person's words from
 * two words with a dot between them.
 */
export function hasListedSuffix(domain: string): boolean {
  const { isIcann, isPrivate } = parse(domain, {
    allowPrivateDomains: true,
    extractHostname: false,
    detectIp: false,
  })
  return isIcann === true || isPrivate === true
}

/**
 * Whether two names belong to one organisation: same registrable domain, or the same name where there is none (the
 * relaxed alignment of DMARC, RFC 7489 §3.1, by public suffix list).
 */
export function sameOrganisation(a: string, b: string): boolean {
  // The usual case, and one look-up less.
  if (a === b) return toALabel(a) !== undefined
  const first = registrableDomain(a)
  const second = registrableDomain(b)
  if (first !== null || second !== null) return first === second
  const name = toALabel(a)
  return name !== undefined && name === toALabel(b)
}
