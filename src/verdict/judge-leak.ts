import { partnerByDomain } from '../directory/partners.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'
import { type AliasMail, givenAfter, isConfirmed } from './alias-mail.ts'
import { type CampaignReach, campaignKeys } from './campaigns.ts'
import { atMost, lowered } from './confidence.ts'
import { type Intruder, intruderOf } from './intruder.ts'
import { type Reason, reason } from './reason.ts'
import type { Confidence } from './verdict.ts'

/** A leak with how sure it is. */
export interface Leak {
  readonly confidence: Confidence
  readonly service: string | null
  readonly intruder: Intruder
  readonly reasons: readonly Reason[]
  /** Whom the campaign that the message belongs to hit, where it hit more than this alias. */
  readonly campaign: CampaignReach | null
}

/**
 * Says how sure it is that the address given to a service is now used by somebody else. High needs a proved recipient,
 * an alias that cannot be guessed, one disclosure that the person stated as exclusive, and no common cause; each one
 * missing lowers it a step.
 */
export function judgeLeak(mail: AliasMail): Leak {
  const { sighting, recipient, known, person, context } = mail
  const intruder = intruderOf(sighting, person.isOwn)
  const services = known.services.map((service) => service.name)
  const service = services.length === 1 ? (services[0] ?? null) : null
  const reasons: Reason[] = [foreign(mail, intruder)]
  const partner = usualPartner(mail)
  if (partner !== null)
    return { confidence: 'low', service, intruder, reasons: [...reasons, partner], campaign: null }
  const reach = context.campaign(campaignKeys(sighting, intruder), sighting.receivedAt)
  const dictionary = reach !== null && reach.neverGiven >= (known.unguessable ? 3 : 1)
  if (dictionary && !known.unguessable) {
    const facts = { count: String(reach.neverGiven) }
    return {
      confidence: 'low',
      service,
      intruder,
      reasons: [...reasons, reason('dictionary-attack', facts, [])],
      campaign: reach,
    }
  }
  const missing: Reason[] = []
  if (!known.unguessable) missing.push(reason('guessable', { address: known.alias.address }, []))
  if (known.alias.disclosures.length !== 1)
    missing.push(reason('several-disclosures', { services: services.join(', ') }, []))
  else if (!known.exclusive) missing.push(reason('not-exclusive', {}, []))
  if (dictionary) missing.push(reason('dictionary-attack', { count: String(reach.neverGiven) }, []))
  else if (isShared(reach, known.alias.address))
    missing.push(reason('common-cause', { services: reach?.services.join(', ') ?? '' }, []))
  const steps = missing.length + (recipient.grade === 'proved' ? 0 : 1) + (givenAfter(mail) === null ? 0 : 1)
  if (recipient.grade === 'claimed')
    reasons.push(reason('unguessable-claim', { address: recipient.address }, [recipient.index]))
  const confidence = atMost(lowered('high', steps), recipient.grade === 'proved' ? 'high' : 'medium')
  const wide = reach !== null && (reach.aliases.length > 1 || reach.neverGiven > 0)
  return { confidence, service, intruder, reasons: [...reasons, ...missing], campaign: wide ? reach : null }
}

/** One campaign that hits aliases given to different services points to what they share. */
function isShared(reach: CampaignReach | null, alias: string): boolean {
  return reach !== null && reach.services.length > 1 && reach.aliases.some((other) => other !== alias)
}

function foreign({ sighting, known }: AliasMail, intruder: Intruder): Reason {
  const services = known.services.map((service) => service.name).join(', ') || 'this alias'
  const { author } = sighting
  if (author === null) return reason('no-author', {}, [])
  if (isConfirmed(known, author.address))
    return reason('confirmed', { domain: author.registrableDomain ?? author.domain, services }, author.fields)
  if (intruder.domain !== null)
    return reason('foreign-author', { domain: intruder.domain, services }, author.fields)
  return reason(
    'foreign-claim',
    { domain: author.registrableDomain ?? author.domain, services },
    author.fields,
  )
}

/** Carriers and payment services write to the customers of many shops: likelier an order than a leak. */
function usualPartner({ sighting, known, context }: AliasMail): Reason | null {
  const { author, receivedAt } = sighting
  if (author === null || (author.grade !== 'proved' && author.grade !== 'likely')) return null
  const partner = partnerByDomain(registrableDomain(author.domain) ?? author.domain)
  const alias = known.alias.address
  if (
    partner === null ||
    isConfirmed(known, author.address) ||
    !context.hadOwnMailAround(alias, receivedAt, 60)
  )
    return null
  const service = known.services.map((one) => one.name).join(', ')
  const facts = {
    name: partner.name,
    service,
    alias,
    domain: author.registrableDomain ?? author.domain,
    role: partner.role,
  }
  return reason('usual-partner', facts, author.fields)
}
