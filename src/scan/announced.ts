import type { Service } from '../alias/service.ts'
import type { Breach } from '../directory/breach/breach.ts'
import { breachesFor } from '../directory/breaches.ts'
import type { Announced, IncidentNotice } from '../incident/announced.ts'
import type { Notice } from '../incident/notice.ts'
import type { Address } from '../mail/address.ts'
import type { Store } from '../store/store.ts'
import type { KnownAlias, Person } from '../verdict/person.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'

/** Verdicts under which a message is a service's, or of somebody who writes for it: only these announce anything. */
export const announcingKinds = ['expected', 'authorised'] as const

/** The notices found so far, by the alias they came to. A message that is judged otherwise now announces nothing. */
export function noticesByAlias(store: Store, person: Person): Map<Address, IncidentNotice[]> {
  const byAlias = new Map<Address, IncidentNotice[]>()
  for (const row of store.notices.list(announcingKinds)) {
    const alias = row.address === null ? null : person.aliasOf(row.address)
    if (alias === null) continue
    const { author } = unpackFacts(row.facts)
    const { service } = JSON.parse(row.verdict) as Pick<Verdict, 'service'>
    const notice: IncidentNotice = {
      ...(JSON.parse(row.json) as Notice),
      id: row.sightingId,
      service,
      by: author?.registrableDomain ?? author?.domain ?? null,
      grade: author === null || author.grade === 'ambiguous' ? 'claimed' : author.grade,
      confidence: row.confidence ?? 'low',
    }
    const { address } = alias.alias
    byAlias.set(address, [...(byAlias.get(address) ?? []), notice])
  }
  return byAlias
}

/**
 * What is known of the services of an alias: their notices, and the catalogue's entries for every domain that may write
 * to it, since whoever does holds the address. One that came to it later counts from that day.
 */
export function announcedTo(
  known: KnownAlias,
  notices: readonly IncidentNotice[],
  catalogue: readonly Breach[],
): Announced {
  const { address, disclosures } = known.alias
  const breaches = known.services.flatMap((service) => {
    const given = disclosures.find((disclosure) => disclosure.service === service.name)?.givenOn ?? null
    return breachesOfService(service, address, given, catalogue)
  })
  return { notices, breaches: [...new Set(breaches)] }
}

/**
 * Breaches that an address given to a service on some day can have been in: of any domain that may write to it.
 *
 * @param givenOn day (ISO); null: unknown, then no breach is too old
 */
export function breachesOfService(
  service: Service,
  address: Address,
  givenOn: string | null,
  catalogue: readonly Breach[],
): Breach[] {
  return service.domains
    .filter((entry) => entry.alias === null || entry.alias === address)
    .flatMap(({ domain, role, since }) =>
      breachesFor([domain], role === 'own' ? givenOn : latest(givenOn, since), catalogue),
    )
}

function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
