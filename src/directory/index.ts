/** The reference data as one: its lists, and the questions that the other rooms ask of it. */
import { remembering } from '../mail/memo.ts'
import { carriers } from './carriers.ts'
import { indexDomains } from './domain-index.ts'
import { esps } from './esps.ts'
import { receivers } from './receivers.ts'
import type { Carrier, Esp, ReceiverProfile } from './types.ts'

export { addressOwner } from './address-owner.ts'
export { isMailboxDomain, mailboxProviderOf } from './mailbox-domains.ts'
export { espByAddress } from './published-ranges.ts'
export { carriers, esps, receivers }

const espsById = new Map(esps.map((esp) => [esp.id, esp]))

/** The ESP with this id, or null. */
export function espById(id: string): Esp | null {
  return espsById.get(id) ?? null
}

const noEsps: readonly Esp[] = []
const byAsn = Map.groupBy(
  esps.flatMap((esp) => esp.asns.map((asn) => ({ asn, esp }))),
  ({ asn }) => asn,
)
const bySharedAsn = Map.groupBy(
  esps.flatMap((esp) => esp.sharedAsns.map((asn) => ({ asn, esp }))),
  ({ asn }) => asn,
)

/** ESPs that this AS number names: none or one. */
export function espsByAsn(asn: number): readonly Esp[] {
  return byAsn.get(asn)?.map(({ esp }) => esp) ?? noEsps
}

/** ESPs that share this AS number; it supports each of them and decides for none. */
export function espsBySharedAsn(asn: number): readonly Esp[] {
  return bySharedAsn.get(asn)?.map(({ esp }) => esp) ?? noEsps
}

const carriersOfAsn = Map.groupBy(
  carriers.flatMap((carrier) => carrier.asns.map((asn) => ({ asn, carrier }))),
  ({ asn }) => asn,
)

/** Carriers whose machines stand under this AS number; others may rent there, so it only confirms a host name. */
export function carriersByAsn(asn: number): readonly Carrier[] {
  return carriersOfAsn.get(asn)?.map(({ carrier }) => carrier) ?? []
}

const hostIndex = indexDomains(esps, (esp) => esp.hosts)
const returnPathIndex = indexDomains(esps, (esp) => esp.returnPathDomains)
const signingIndex = indexDomains(esps, (esp) => esp.signingDomains)
const carrierHostIndex = indexDomains(carriers, (carrier) => carrier.hosts)
const sharedIndex = indexDomains(carriers, (carrier) => carrier.sharedDomains)

/** ESPs under whose names this sending host stands; counts when the receiver validated the name. */
export function espsByHost(host: string): readonly Esp[] {
  return hostIndex.match(host)
}

/** ESPs that own this bounce domain; counts with an SPF pass. */
export function espsByReturnPathDomain(domain: string): readonly Esp[] {
  return returnPathIndex.match(domain)
}

/** ESPs that own this signing domain; counts with a DKIM pass. */
export function espsBySigningDomain(domain: string): readonly Esp[] {
  return signingIndex.match(domain)
}

/** Carriers under whose names this sending host stands; counts when the receiver validated the name. */
export function carriersByHost(host: string): readonly Carrier[] {
  return carrierHostIndex.match(host)
}

/** A pattern for one header field that, when it matches, claims an ESP. */
export interface EspClaim {
  readonly esp: Esp
  readonly pattern: RegExp
}

/** The claims that may stand in one header field. */
export interface FieldClaims {
  readonly claims: readonly EspClaim[]
  /** Whether one of the patterns may match. Hardly any value has a match, and all patterns as one take a quarter of the time. */
  mayMatch(value: string): boolean
}

const claimsByField: ReadonlyMap<string, FieldClaims> = new Map(
  [
    ...Map.groupBy(
      esps.flatMap((esp) => esp.claims.map(({ field, pattern }) => ({ field, esp, pattern }))),
      ({ field }) => field,
    ),
  ].map(([field, claims]) => [field, { claims, mayMatch: anyOf(claims) }]),
)

/** Compiled when first asked for. Case counts for none of them, so that a pattern that minds it is among the matches. */
function anyOf(claims: readonly EspClaim[]): (value: string) => boolean {
  let any: RegExp | undefined
  return (value) => {
    any ??= new RegExp(claims.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i')
    return any.test(value)
  }
}

/** Claims that may stand in a header field (lower-case name, or `return-path` for the bounce address); null for most fields. */
export function espClaims(field: string): FieldClaims | null {
  return claimsByField.get(field) ?? null
}

/**
 * Whether a domain is an ESP's own (sending, bounce or signing) or one that a carrier uses for anybody: an SPF or
 * DKIM pass for it authenticates that ESP or carrier, never a service. Mailbox domains are another question.
 */
export function isSharedDomain(domain: string): boolean {
  return sharedDomains(domain)
}

const sharedDomains = remembering(
  (domain) =>
    signingIndex.match(domain).length > 0 ||
    returnPathIndex.match(domain).length > 0 ||
    hostIndex.match(domain).length > 0 ||
    sharedIndex.match(domain).length > 0,
  1_000,
)

/** What is known of a receiving side: its account's IMAP host, its address, or a `by` host of its mail. */
export interface ReceiverSigns {
  readonly imapHost: string | null
  readonly address: string | null
  readonly byHost: string | null
}

const profileByImapHost = bySuffix((receiver) => receiver.imapHosts)
const profileByHost = bySuffix((receiver) => receiver.hosts)
const profileByAddressDomain = bySuffix((receiver) => receiver.addressDomains)

/**
 * The shipped profile of a receiving provider, or null when it is not known. The IMAP host decides, then the `by`
 * host (also a name above all its hosts, as a person says it: outlook.com), then the domain of the address (a person's
 * own domain says nothing).
 */
export function receiverProfileFor({ imapHost, address, byHost }: ReceiverSigns): ReceiverProfile | null {
  const domain = address?.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return (
    longestSuffix(profileByImapHost, imapHost) ??
    longestSuffix(profileByHost, byHost) ??
    profileByPattern(byHost) ??
    profileAbove(byHost) ??
    (domain === undefined ? undefined : profileByAddressDomain.get(domain)) ??
    null
  )
}

/** The provider whose hosts are named without a domain, when this is one of them. */
function profileByPattern(host: string | null): ReceiverProfile | undefined {
  const name = host?.toLowerCase() ?? ''
  return receivers.find(({ hostPatterns }) => hostPatterns?.some((pattern) => pattern.test(name)) === true)
}

/** The provider of which a name is the common suffix of hosts; a public suffix or one that several share is nobody's. */
function profileAbove(host: string | null): ReceiverProfile | undefined {
  if (host?.includes('.') !== true) return undefined
  const under = receivers.filter(({ hosts }) => hosts.some((one) => one.endsWith(`.${host.toLowerCase()}`)))
  return under.length === 1 ? under[0] : undefined
}

function bySuffix(suffixes: (receiver: ReceiverProfile) => readonly string[]): Map<string, ReceiverProfile> {
  return new Map(
    receivers.flatMap((receiver) => suffixes(receiver).map((suffix) => [suffix, receiver] as const)),
  )
}

function longestSuffix(
  profiles: Map<string, ReceiverProfile>,
  host: string | null,
): ReceiverProfile | undefined {
  for (let rest = host?.toLowerCase() ?? ''; rest !== ''; ) {
    const profile = profiles.get(rest)
    if (profile !== undefined) return profile
    const dot = rest.indexOf('.')
    rest = dot === -1 ? '' : rest.slice(dot + 1)
  }
  return undefined
}
