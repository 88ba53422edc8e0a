import { isMailboxDomain, isSharedDomain } from '../directory/index.ts'
import { domainOf, parseAddress } from '../mail/address.ts'
import {
  type AuthenticationResults,
  type MethodResult,
  parseAuthenticationResults,
  parseReceivedSpf,
} from '../mail/authentication-results.ts'
import { toALabel } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import type { Boundary } from './boundary.ts'
import { isOwnAuthservId, type ReceivingSide } from './receiving-side.ts'
import type { Authentication } from './sighting.ts'

/** One check's result with the domain it speaks of. */
export interface Check {
  readonly method: 'spf' | 'dkim' | 'dmarc' | 'arc'
  readonly result: string
  readonly domain: string | null
  /** SPF of the name that the client gave itself (RFC 7208 §2.3), which says nothing of the return-path. */
  readonly helo: boolean
  /** Who checked: the person's receiver, a forwarder they named, or leaktrace itself. */
  readonly by: 'receiver' | 'forwarder' | 'leaktrace'
  readonly field: number
}

/** The checks that the receiving side (or a forwarder the person named) stamped on the message. */
export interface Checks {
  readonly authservId: string | null
  readonly all: readonly Check[]
  readonly fields: readonly number[]
}

/** Where nobody of the receiving side checked anything. */
export const noChecks: Checks = { authservId: null, all: [], fields: [] }

/**
 * Reads the receiving side's own Authentication-Results: those at or above the boundary (or where its profile says it
 * writes them) under an authserv-id that the person trusts (RFC 8601 §5), and its Received-SPF (RFC 7208 §9.1) where no
 * Authentication-Results speaks of SPF.
 */
export function trustedChecks(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  boundary: Boundary,
): Checks {
  if (boundary.hop === null) return noChecks
  const all: Check[] = []
  const used: number[] = []
  let authservId: string | null = null
  let spfField: HeaderField | null = null
  for (const field of stampedFields(fields, side, boundary)) {
    if (field.name === 'received-spf') spfField ??= field
    if (field.name !== 'authentication-results') continue
    const results = parseAuthenticationResults(field.value)
    const by = results === undefined ? null : writerOf(results, side, boundary)
    if (results === undefined || by === null) continue
    authservId ??= results.authservId
    used.push(field.index)
    all.push(...checksOf(results, field.index, by))
  }
  if (spfField !== null && !all.some((check) => check.method === 'spf')) {
    const spf = parseReceivedSpf(spfField.value)
    if (spf !== undefined) {
      all.push(...checksOf({ authservId: null, version: null, results: [spf] }, spfField.index, 'receiver'))
      used.push(spfField.index)
    }
  }
  return { authservId, all, fields: used }
}

/** Whose word results are: the receiver's, a joined forwarder's, or (null) nobody's that counts. */
function writerOf(
  { authservId }: AuthenticationResults,
  side: ReceivingSide,
  boundary: Boundary,
): Check['by'] | null {
  if (isOwnAuthservId(side, authservId)) return 'receiver'
  const forwarders: ReceivingSide = {
    receivers: boundary.forwarders,
    forwarders: [],
    profile: null,
    origin: 'configured',
  }
  return authservId !== null && isOwnAuthservId(forwarders, authservId) ? 'forwarder' : null
}

/** The fields that the receiving side stamped: at or above the boundary, and the unbroken run that its profile puts below. */
export function stampedFields(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  boundary: Boundary,
): readonly HeaderField[] {
  if (boundary.hop === null) return []
  let end = boundary.field + 1
  const below = boundary.hop === boundary.ownHop ? (side.profile?.belowBoundary ?? []) : []
  const ids = side.profile?.belowBoundaryIds ?? null
  const seen = new Set<string>()
  let next = 0
  for (;;) {
    const field = fields[end]
    if (field === undefined || !below.includes(field.name)) break
    if (ids !== null && field.name === 'authentication-results') {
      const place = ids.indexOf(parseAuthenticationResults(field.value)?.authservId ?? '', next)
      if (place === -1) break
      // One id may stand several times, once for each signature; after the last id no other result is believed.
      next = place === ids.length - 1 ? ids.length : place
    } else {
      if (seen.has(field.name)) break
      seen.add(field.name)
    }
    end++
  }
  return fields.slice(0, end)
}

/** Every check of an Authentication-Results field that names a method we judge by. */
export function checksOf(results: AuthenticationResults, field: number, by: Check['by']): Check[] {
  const checks: Check[] = []
  for (const result of results.results) {
    const { method } = result
    if (method === 'spf' || method === 'dkim' || method === 'dmarc' || method === 'arc') {
      const { domain, helo } = checkedDomain(method, result)
      checks.push({ method, result: result.result, domain, helo, by, field })
    }
  }
  return checks
}

function checkedDomain(
  method: Check['method'],
  { properties }: MethodResult,
): { readonly domain: string | null; readonly helo: boolean } {
  const named = (value: string | undefined): { domain: string | null; helo: boolean } => ({
    domain: hostOf(value ?? null),
    helo: false,
  })
  if (method === 'dmarc') return named(properties['header.from'])
  if (method === 'dkim') return named(properties['header.d'] ?? properties['header.i'])
  if (method === 'arc') return { domain: null, helo: false }
  // Received-SPF tells which identity was checked, and names the other one beside it (RFC 7208 §9.1).
  const mailFrom =
    properties.identity?.toLowerCase() === 'helo' ? null : hostOf(properties['smtp.mailfrom'] ?? null)
  if (mailFrom !== null) return { domain: mailFrom, helo: false }
  // With a null reverse-path SPF checks the HELO name (RFC 7208 §2.4).
  return { domain: hostOf(properties['smtp.helo'] ?? null), helo: true }
}

/** The domain of a property that holds an address, `@domain`, or a domain alone. */
function hostOf(value: string | null): string | null {
  if (value === null || value === '') return null
  const at = value.lastIndexOf('@')
  if (at < 0) return toALabel(value) ?? null
  const address = at > 0 ? parseAddress(value) : undefined
  return address !== undefined ? domainOf(address) : (toALabel(value.slice(at + 1)) ?? null)
}

/**
 * What the checks say in one view, seen from the author's domain.
 *
 * @param isPassing whether a domain belongs to somebody who only passed the message on (a named forwarder, a relay)
 */
export function summarise(
  checks: Checks,
  authorDomain: string | null,
  isPassing: (domain: string) => boolean,
): Authentication {
  const passed = (method: string): Check[] =>
    checks.all.filter((check) => check.method === method && check.result === 'pass')
  const spf = passed('spf')[0]?.domain ?? null
  const signing = unique(passed('dkim').flatMap((check) => check.domain ?? []))
  const hosts = unique([spf, ...signing].flatMap((domain) => domain ?? []))
  const isOrganisation = (domain: string): boolean => !isSharedDomain(domain) && !isMailboxDomain(domain)
  const organisations = hosts.filter(
    (host) => !isPassing(host) && isOrganisation(host) && isOrganisation(registrableDomain(host) ?? host),
  )
  return {
    authservId: checks.authservId,
    spf: resultOf(checks, 'spf', authorDomain),
    dkim: resultOf(checks, 'dkim', authorDomain),
    dmarc: resultOf(checks, 'dmarc', authorDomain),
    domains: unique(hosts.map((host) => registrableDomain(host) ?? host)),
    organisations: unique(organisations.map((host) => registrableDomain(host) ?? host)),
    spfDomain: spf,
    signingDomains: signing,
    fields: checks.fields,
  }
}

function resultOf(checks: Checks, method: string, authorDomain: string | null): string | null {
  const own = checks.all.filter((check) => check.method === method && check.by !== 'leaktrace')
  const pass = own.find((check) => check.result === 'pass')
  if (pass !== undefined) return 'pass'
  const aligned = own.find(
    (check) => authorDomain !== null && check.domain !== null && sameOrganisation(check.domain, authorDomain),
  )
  return (aligned ?? own[0])?.result ?? null
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
