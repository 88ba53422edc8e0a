import { FIRST_MAIL_SEEN, statedDay } from '../alias/alias.ts'
import { standsOn } from '../alias/service.ts'
import type { ComplaintFacts, FactService } from '../complaint/facts.ts'
import type { Breach } from '../directory/breach/breach.ts'
import type { Incident } from '../incident/incident.ts'
import { noticeItems } from '../incident/notice-items.ts'
import { breachesOfService } from '../scan/announced.ts'
import { breachCatalogue } from '../scan/breach-catalogue.ts'
import { unpackFacts } from '../scan/facts.ts'
import type { FirstMessage } from '../scan/tally.ts'
import type { Store } from '../store/store.ts'
import type { KnownAlias } from '../verdict/person.ts'
import { contactsAt } from './contacts.ts'

/**
 * The services that the alias was given to, as a letter may speak of them.
 *
 * @param firstMessages the first authenticated message of each service to each alias
 * @param today ISO day of writing: who stands in a service's place is asked for that day
 */
export function serviceFacts(
  store: Store,
  known: KnownAlias,
  incident: Incident,
  firstMessages: readonly FirstMessage[],
  today: string,
): FactService[] {
  const { alias } = known
  const catalogue = breachCatalogue(store)
  return known.services.map((service) => {
    const disclosure = alias.disclosures.find((one) => one.service === service.name)
    const givenOn = disclosure?.givenOn ?? null
    const first = firstMessages.find((one) => one.alias === alias.address && one.service === service.name)
    const successor = service.domains.find((one) => one.role === 'successor' && standsOn(one, today))
    return {
      name: service.name,
      domains: service.domains.filter((one) => one.role === 'own').map((one) => one.domain),
      givenOn: disclosure === undefined ? null : statedDay(disclosure),
      how: disclosure === undefined || disclosure.how === FIRST_MAIL_SEEN ? null : disclosure.how,
      exclusive: disclosure?.exclusive ?? false,
      contacts: service.contacts,
      processors: service.domains.flatMap((one) =>
        one.role === 'processor' && standsOn(one, today) ? [one.domain] : [],
      ),
      successor:
        successor === undefined
          ? null
          : {
              domain: successor.domain,
              since: successor.since,
              contacts: contactsAt(store, successor.domain),
            },
      firstMessage: first === undefined ? null : firstFacts(store, first),
      notices: incident.notices
        .filter((notice) => notice.service === service.name)
        .map((notice) => ({
          receivedAt: notice.receivedAt,
          subject: notice.subject,
          manner: notice.manner,
          silentOn: noticeItems.filter((item) => notice.said[item] === null),
          original: originalOf(store, notice.id),
        })),
      breaches: breachesOfService(service, alias.address, givenOn, catalogue).map(breachFacts),
    }
  })
}

function firstFacts(store: Store, { id }: FirstMessage): FactService['firstMessage'] {
  const row = store.sightings.get(id)
  if (row === undefined) return null
  const { receivedAt, messageId, author } = unpackFacts(row.facts)
  return { receivedAt, messageId, author: author?.address ?? '', original: originalOf(store, id) }
}

function breachFacts(breach: Breach): FactService['breaches'][number] {
  const [source] = breach.sources
  return {
    organisation: breach.organisations[0] ?? '',
    from: breach.from,
    to: breach.to,
    announcedOn: breach.announcedOn,
    holdsAddresses: breach.kinds.includes('email') ? true : breach.notAmong.includes('email') ? false : null,
    source: source?.title ?? 'the breach catalogue',
    url: source?.url ?? null,
  }
}

/** What is kept of a sighting. */
function originalOf(store: Store, id: number): ComplaintFacts['messages'][number]['original'] {
  const kept = store.evidence.of(id)[0]
  return kept === undefined ? null : { sha256: kept.sha256, size: kept.size }
}
