import type { Alias } from '../../alias/alias.ts'
import { type DomainRole, type Service, type ServiceDomain, standsOn } from '../../alias/service.ts'
import { isMailboxDomain } from '../../directory/index.ts'
import type { Incident } from '../../incident/incident.ts'
import { type Address, domainOf } from '../../mail/address.ts'
import { registrableDomain } from '../../mail/registrable-domain.ts'

/** What the receiving side said of one message to the alias. */
export interface SeenMail {
  readonly author: Address
  /** Mail of a service the alias was given to, or of somebody that writes for it. */
  readonly isServices: boolean
  readonly authservId: string | null
  readonly dmarc: string | null
  /** Domains whose DKIM signature the receiver found good. */
  readonly signed: readonly string[]
  readonly receivedAt: string | null
}

/**
 * What the receiver must say of mail that passes, beside its author: `dmarc=pass` (`dmarc`), a good signature of the
 * author's organisation and no bad one (`dkim`), anything but `dmarc=fail` (`not-fail`), or nothing.
 */
export type AuthorCheck = 'dmarc' | 'dkim' | 'not-fail' | 'none'

/** Somebody whose mail to the alias still passes. */
export interface Passing {
  /** Registrable domain, with all below it; at a mailbox provider a whole address. */
  readonly identity: string
  readonly role: DomainRole
  readonly service: string
  readonly check: AuthorCheck
  /** Domains that its mail was signed with so far; only for `dkim`. */
  readonly signedBy: readonly string[]
}

/** A registered domain whose mail does not pass, or not for ever. */
export interface Withheld {
  readonly domain: string
  readonly role: DomainRole
  readonly service: string
  /** `role`: its role asks for no passage; `not-yet`, `ends`, `over`: its dates. */
  readonly why: 'role' | 'not-yet' | 'ends' | 'over'
  /** The day that it is about, ISO. */
  readonly on: string | null
}

/** How a leaked alias is retired: what still passes, and where the rest goes. */
export interface Retirement {
  readonly alias: Address
  readonly services: readonly { readonly name: string; readonly givenOn: string | null }[]
  /** Null where nobody uses the alias that it was not given to. */
  readonly incident: Incident | null
  /** ISO moment. */
  readonly madeAt: string
  readonly folder: string
  /** Authserv-ids of the receiver, as it writes them today; empty where its checks cannot be told from forged ones. */
  readonly authservIds: readonly string[]
  /** Id of the relay that the alias belongs to. */
  readonly relay: string | null
  readonly passing: readonly Passing[]
  readonly withheld: readonly Withheld[]
}

/** What a retirement follows from. */
export interface RetirementFacts {
  readonly alias: Alias
  /** Those the alias was given to. */
  readonly services: readonly Service[]
  readonly incident: Incident | null
  readonly seen: readonly SeenMail[]
  readonly relay: string | null
  readonly madeAt: string
  readonly folder: string
}

/** Who writes as the service. A seller, carrier or payment service passes only where the person allowed it for this alias. */
const passingRoles: ReadonlySet<DomainRole> = new Set(['own', 'processor', 'partner', 'successor'])

/** Decides what passes from the registry as it stands on the day, and how much of the author is checked. */
export function retirementOf(facts: RetirementFacts): Retirement {
  const { alias, services, incident, seen, relay, madeAt, folder } = facts
  const authservIds = relay === null ? receiverNames(seen) : []
  const entries = services.flatMap((service) =>
    service.domains
      .filter((domain) => domain.alias === null || domain.alias === alias.address)
      .map((domain) => ({ service: service.name, domain })),
  )
  const passing = new Map<string, Passing>()
  for (const { service, domain } of entries) {
    const identity = identityOf(domain)
    if (identity === null || passing.has(identity) || !asksForPassage(domain)) continue
    if (!standsOn(domain, madeAt)) continue
    passing.set(identity, { identity, role: domain.role, service, ...checkOf(identity, seen, authservIds) })
  }
  const withheld = entries.flatMap(({ service, domain }) => {
    const reason = withholding(domain, madeAt.slice(0, 10), passing.has(identityOf(domain) ?? ''))
    return reason === null ? [] : [{ domain: domain.domain, role: domain.role, service, ...reason }]
  })
  return {
    alias: alias.address,
    services: alias.disclosures.map(({ service, givenOn }) => ({ name: service, givenOn })),
    incident,
    madeAt,
    folder,
    authservIds,
    relay,
    passing: [...passing.values()],
    withheld,
  }
}

function asksForPassage({ role, alias }: ServiceDomain): boolean {
  return passingRoles.has(role) || alias !== null
}

/** As the verdict does it: domains of one organisation are one; a mailbox provider's domain is nobody's. */
function identityOf({ domain }: ServiceDomain): string | null {
  if (domain.includes('@')) return domain
  return isMailboxDomain(domain) ? null : (registrableDomain(domain) ?? domain)
}

/** Why a domain does not pass, or not for ever; null where it simply passes. */
function withholding(
  domain: ServiceDomain,
  day: string,
  passes: boolean,
): Pick<Withheld, 'why' | 'on'> | null {
  const { since, until } = domain
  if (passes && standsOn(domain, day) && asksForPassage(domain))
    return until === null ? null : { why: 'ends', on: until }
  if (passes) return null
  if (until !== null && until < day) return { why: 'over', on: until }
  if (since !== null && since > day) return { why: 'not-yet', on: since }
  return { why: 'role', on: null }
}

/** More names than these are no fixed set (Yahoo's differ from machine to machine), so none of them is trusted. */
const MOST_NAMES = 3

/**
 * The receiver's authserv-ids in the newest year of mail. Older names are left out: a receiver need not remove forged
 * results under a name that is no longer its own (RFC 8601 §5).
 */
function receiverNames(seen: readonly SeenMail[]): readonly string[] {
  const named = seen.filter((mail) => mail.authservId !== null)
  const newest =
    named
      .map((mail) => mail.receivedAt ?? '')
      .sort()
      .at(-1) ?? ''
  if (newest === '') return []
  const yearBefore = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`
  const recent = named.filter((mail) => (mail.receivedAt ?? '') >= yearBefore)
  const names = [...new Set(recent.flatMap((mail) => mail.authservId ?? []))].sort()
  return names.length > MOST_NAMES ? [] : names
}

/** What all of its mail has passed so far may be asked of it from now on. */
function checkOf(
  identity: string,
  seen: readonly SeenMail[],
  authservIds: readonly string[],
): Pick<Passing, 'check' | 'signedBy'> {
  const unchecked = { check: 'none', signedBy: [] } as const
  if (authservIds.length === 0) return unchecked
  const own = seen.filter(({ author, isServices }) => isServices && isFrom(author, identity))
  const signatures = own.map(({ signed }) => signed.filter((domain) => isUnderOrganisation(domain, identity)))
  if (own.length > 0 && own.every((mail) => mail.dmarc === 'pass')) return { check: 'dmarc', signedBy: [] }
  if (own.length > 0 && signatures.every((domains) => domains.length > 0))
    return { check: 'dkim', signedBy: [...new Set(signatures.flat())].sort() }
  if (own.some((mail) => mail.dmarc === 'fail')) return unchecked
  return seen.some((mail) => mail.dmarc !== null) ? { check: 'not-fail', signedBy: [] } : unchecked
}

function isFrom(author: Address, identity: string): boolean {
  return identity.includes('@') ? author === identity : isUnderOrganisation(domainOf(author), identity)
}

function isUnderOrganisation(domain: string, identity: string): boolean {
  return (registrableDomain(domain) ?? domain) === identity
}
