import { isMailboxDomain, isSharedDomain } from '../directory/index.ts'
import { type Address, domainOf } from '../mail/address.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import type { Sighting } from '../trace/sighting.ts'

/** Whoever writes to an alias without being whom it was given to, as far as that is proved. */
export interface Intruder {
  /** Tells one intruder from another; stable. */
  readonly key: string
  readonly kind: 'domain' | 'address' | 'esp' | 'network' | 'unknown'
  /** The authenticated domain, or whole address at a mailbox provider; null where nothing was authenticated. */
  readonly domain: string | null
  /** What `From:` alone says; shown as "claims to be" and never written to. */
  readonly claims: string | null
  /** Whether the key rests on a check of the receiving side. */
  readonly authenticated: boolean
}

/**
 * Keys an intruder by what was checked: the aligned author domain; else a domain that SPF or DKIM passed and that is no
 * ESP's or mailbox provider's; else the ESP and its customer; else the network that handed the message over.
 *
 * @param isOwn whether a domain or whole address is the person's own; the person is never an intruder
 */
export function intruderOf(sighting: Sighting, isOwn: (domain: string) => boolean): Intruder {
  const { author, authentication, esp, network } = sighting
  const claims = author === null ? null : identityOf(author.address, author.domain)
  const isPerson = author !== null && (isOwn(author.domain) || isOwn(author.address))
  if (author !== null && (author.grade === 'proved' || author.grade === 'likely') && !isPerson) {
    const kind = isMailboxDomain(author.domain) ? 'address' : 'domain'
    const domain = identityOf(author.address, author.domain)
    return { key: `${kind}:${domain}`, kind, domain, claims: null, authenticated: true }
  }
  const passer = rewriterOf(sighting)
  const passed = authentication.organisations.find((domain) => !isOwn(domain) && domain !== passer)
  if (passed !== undefined)
    return {
      key: `domain:${passed}`,
      kind: 'domain',
      domain: passed,
      claims: other(claims, passed),
      authenticated: true,
    }
  if (esp !== null && esp.grade !== 'claimed' && esp.customer !== null) {
    return { key: `esp:${esp.id}/${esp.customer}`, kind: 'esp', domain: null, claims, authenticated: true }
  }
  if (network !== null)
    return { key: `network:${network}`, kind: 'network', domain: null, claims, authenticated: false }
  return { key: `unknown:${claims ?? ''}`, kind: 'unknown', domain: null, claims, authenticated: false }
}

/**
 * The domain of a forwarder that put its own reverse-path in (Sender Rewriting Scheme, `SRS0=` and `SRS1=`): SPF passed
 * for whoever passed the message on, who did not write it. A signature of that domain is another matter.
 */
function rewriterOf({ returnPath, authentication }: Sighting): string | null {
  if (returnPath === null || !/^srs[01][=+-]/i.test(returnPath)) return null
  const domain = registrableDomain(domainOf(returnPath)) ?? domainOf(returnPath)
  return authentication.signingDomains.some((one) => sameOrganisation(one, domain)) ? null : domain
}

/**
 * Who an address stands for: its organisation's domain; at a mailbox provider the whole address; under a domain that an
 * ESP or carrier shares out (tenant.onmicrosoft.com) the customer's part of it.
 */
export function identityOf(address: Address, domain: string): string {
  if (isMailboxDomain(domain)) return address
  const registrable = registrableDomain(domain) ?? domain
  return isSharedDomain(registrable) ? domain : registrable
}

function other(claims: string | null, domain: string): string | null {
  return claims === domain ? null : claims
}
