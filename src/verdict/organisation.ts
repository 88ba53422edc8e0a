import { type Service, type ServiceDomain, standsOn } from '../alias/service.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { type Address, domainOf } from '../mail/address.ts'
import { isUnder } from '../mail/domain.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { KnownAlias } from './person.ts'

/** A domain of one of the alias's services that a message turned out to come from. */
export interface Match {
  readonly service: Service
  readonly domain: ServiceDomain
  /** What of the message matched. */
  readonly by: 'author' | 'authentication' | 'list'
  readonly value: string
  /** A check of the receiving side speaks for it; of a list, more than a return-path alone. */
  readonly checked: boolean
}

/** The domain of the alias's services that a message comes from, `own` before any other role; null when it comes from none. */
export function matchService(sighting: Sighting, known: KnownAlias, day: string | null): Match | null {
  const inForce = known.services.flatMap((service) =>
    service.domains
      .filter(
        (domain) => (domain.alias === null || domain.alias === known.alias.address) && standsOn(domain, day),
      )
      .map((domain) => ({ service, domain })),
  )
  const isOwn = ({ domain }: { domain: ServiceDomain }): boolean => domain.role === 'own'
  return (
    firstMatch(sighting, inForce.filter(isOwn)) ??
    firstMatch(
      sighting,
      inForce.filter((entry) => !isOwn(entry)),
    )
  )
}

function firstMatch(
  sighting: Sighting,
  entries: readonly { service: Service; domain: ServiceDomain }[],
): Match | null {
  const { author, authentication } = sighting
  const refuted = author?.refuted ?? false
  for (const { service, domain } of entries) {
    if (!refuted && author !== null && isSameIdentity(domain.domain, author.address)) {
      return { service, domain, by: 'author', value: author.domain, checked: author.grade === 'proved' }
    }
  }
  for (const { service, domain } of entries) {
    // An ESP's shared domain authenticates the ESP, a mailbox provider's nobody: neither stands for a service.
    const passed = authentication.organisations.find((passedDomain) =>
      sameOrganisation(passedDomain, domain.domain),
    )
    if (!refuted && passed !== undefined)
      return { service, domain, by: 'authentication', value: passed, checked: true }
  }
  for (const { service, domain } of entries) {
    const handing = entries.flatMap((entry) => (entry.service === service ? [entry.domain.domain] : []))
    if (cameThroughList(sighting, domain.domain, handing, refuted))
      return {
        service,
        domain,
        by: 'list',
        value: sighting.listId ?? '',
        checked: cameThroughList(sighting, domain.domain, handing, true),
      }
  }
  return null
}

/** Whether an address belongs to a registered domain; a registered whole address (at a mailbox provider) is itself alone. */
export function isSameIdentity(registered: string, address: Address): boolean {
  if (registered.includes('@')) return registered === address
  const domain = domainOf(address)
  return !isMailboxDomain(domain) && sameOrganisation(registered, domain)
}

/**
 * List mail is from the list, whoever wrote the post: its List-Id is the service's, and the handover host's validated
 * name or the return-path's domain too, unless SPF failed for it. A refuted author asks for the stronger of the two.
 *
 * @param handing domains of the same service that its lists may be handed over under: often another than the list's
 */
export function cameThroughList(
  sighting: Sighting,
  domain: string,
  handing: readonly string[],
  refuted: boolean,
): boolean {
  const { listId, returnPath, authentication } = sighting
  if (
    listId === null ||
    !(isUnder(listId, domain) || registrableDomain(listId) === registrableDomain(domain))
  )
    return false
  const isHanding = (host: string | null): boolean =>
    host !== null && handing.some((one) => sameOrganisation(host, one))
  if (isHanding(sighting.path.find((hop) => hop.boundary)?.rdns ?? null)) return true
  if (isHanding(authentication.spfDomain)) return true
  const isTold = returnPath !== null && returnPath !== '' && sighting.returnPathClaimed !== true
  const path = isTold ? domainOf(returnPath) : null
  // A pass that is not for this domain (the HELO's) is no word for it; after a relay SPF speaks of the relay.
  const spfSpeaks = sighting.relays.every((relay) => relay.grade === 'claimed')
  const spfFailed = spfSpeaks && ['fail', 'hardfail', 'pass'].includes(authentication.spf ?? '')
  return !refuted && !spfFailed && isHanding(path)
}
