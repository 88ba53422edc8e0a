import type { Service } from '../alias/service.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { localPartOf, parseAddress } from '../mail/address.ts'
import type { Author, Sighting } from '../trace/sighting.ts'
import type { AliasMail } from './alias-mail.ts'
import { lookAlikeOf } from './look-alike.ts'
import { holdsName, wearsName } from './name.ts'
import { isSameIdentity, type Match } from './organisation.ts'
import { type Reason, reason } from './reason.ts'

/** Somebody wears the name of a service that the alias was given to. */
export function impersonationOf(
  { sighting, known }: AliasMail,
  match: Match | null,
): { service: string; reasons: Reason[] } | null {
  const { author } = sighting
  if (author === null || match?.by === 'list') return null
  // The service's own mail, which is most mail: none of what follows could hold.
  if (match !== null && !author.refuted) return null
  const { domain, address, fields } = author
  for (const service of known.services) {
    const own = service.domains.some((one) => isSameIdentity(one.domain, address))
    const named = wears(author, service)
    const lookAlike = lookAlikeOf(domain, service)
    if (author.refuted && (own || named || lookAlike !== null || holdsName(domain, service))) {
      const reasons = [reason('refuted-author', { domain, ...checkOf(sighting) }, fields)]
      if (!own) reasons.push(reason('names-service', { service: service.name }, fields))
      return { service: service.name, reasons }
    }
    if (match !== null || own) continue
    if (lookAlike !== null) {
      return { service: service.name, reasons: [reason('look-alike', { domain, own: lookAlike }, fields)] }
    }
    const shown = addressAsName(sighting, service)
    if (shown !== null) {
      const facts = { shown, service: service.name, address }
      return { service: service.name, reasons: [reason('address-as-name', facts, fields)] }
    }
    if (named && isMailboxDomain(domain)) {
      return {
        service: service.name,
        reasons: [reason('mailbox-provider', { service: service.name, address }, fields)],
      }
    }
  }
  return null
}

function wears({ name, address }: Author, service: Service): boolean {
  return wearsName(name ?? '', service) || wearsName(localPartOf(address), service)
}

/**
 * An address of the service that stands where the author's name belongs, over an address of somebody else. Lists and
 * relays write the address that they replaced there.
 */
function addressAsName({ author, listId, relays }: Sighting, service: Service): string | null {
  if (author === null || listId !== null || relays.length > 0) return null
  const shown = parseAddress((author.name ?? '').trim().replace(/^['"<]|['">]$/g, ''))
  if (shown === undefined) return null
  return service.domains.some((one) => one.role === 'own' && isSameIdentity(one.domain, shown)) ? shown : null
}

/** A stranger who wears the name of a service: its own mail through somebody it did not name, or a deception. */
export function namesService({ sighting: { author }, known }: AliasMail): Reason[] {
  const service = author === null ? undefined : known.services.find((one) => wears(author, one))
  return service === undefined
    ? []
    : [reason('names-service', { service: service.name }, author?.fields ?? [])]
}

/** The results that refute the author: the receiver's, or where none of those failed, leaktrace's own. */
function checkOf({ authentication, verification }: Sighting): { check: string; by?: string } {
  const { dmarc, spf, dkim } = authentication
  const own = verification?.signatures.find(({ result, wrong }) => result === 'fail' && wrong === 'signature')
  if (own !== undefined && ![dmarc, spf, dkim].some((result) => result?.endsWith('fail') === true))
    return { check: `dkim=${own.result}`, by: 'leaktrace' }
  const results = [dmarc && `dmarc=${dmarc}`, spf && `spf=${spf}`, dkim && `dkim=${dkim}`]
  return { check: results.filter((result) => result !== null && result !== '').join(', ') }
}
