import type { CampaignReach } from '../verdict/context.ts'
import type { KnownAlias } from '../verdict/person.ts'
import { daysBetween } from './days.ts'
import type { IncidentMessage } from './incident.ts'

/** What could explain an incident, in roles only: no person, no company. */
export const causes = [
  'resale-with-consent',
  'resale-without-consent',
  'intrusion',
  'insider',
  'processor',
  'error',
  'scraping',
  'guessing',
  'own-disclosure',
] as const
export type Cause = (typeof causes)[number]

/** What each cause means, for people. */
export const causeWords: Record<Cause, string> = {
  'resale-with-consent': 'the address was passed on to partners, with a consent given somewhere in a form',
  'resale-without-consent': 'the address was passed on or sold without consent',
  intrusion: 'the data was taken from the service by an attack',
  insider: 'somebody with access to the data took it with them',
  processor: 'a company that works for several services let it out',
  error: 'the service disclosed it by mistake',
  scraping: 'the address stood in public and was collected there',
  guessing: 'the address was guessed',
  'own-disclosure': 'the address was given, written from or shown elsewhere by its owner',
}

/** A cause with what speaks for it and against it. Several can stand; none is proved. */
export interface Hypothesis {
  readonly cause: Cause
  /** Sum of the weights of what speaks for it, less what speaks against it; only orders the list. */
  readonly score: number
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** What the weighing looks at. */
export interface CauseInput {
  readonly known: KnownAlias
  /** In order of time. */
  readonly messages: readonly IncidentMessage[]
  readonly givenOn: string | null
  readonly campaigns: readonly CampaignReach[]
}

/** One observation: whether it holds, and what it says about a cause. */
interface Sign {
  readonly cause: Cause
  readonly holds: boolean
  /** Positive supports, negative speaks against. */
  readonly weight: number
  readonly words: string
}

/** Weighs what could explain an incident; causes for which nothing speaks are left out. */
export function rankCauses(input: CauseInput): Hypothesis[] {
  const signs = signsOf(input).filter((sign) => sign.holds)
  const ranked = causes.map((cause) => {
    const own = signs.filter((sign) => sign.cause === cause)
    return {
      cause,
      score: own.reduce((sum, sign) => sum + sign.weight, 0),
      for: own.filter((sign) => sign.weight > 0).map((sign) => sign.words),
      against: own.filter((sign) => sign.weight < 0).map((sign) => sign.words),
    }
  })
  return ranked
    .filter((one) => one.for.length > 0)
    .sort((a, b) => b.score - a.score || causes.indexOf(a.cause) - causes.indexOf(b.cause))
}

function signsOf({ known, messages, givenOn, campaigns }: CauseInput): Sign[] {
  const keys = new Set(messages.map((message) => message.verdict.intruder?.key))
  const single = keys.size === 1
  const impersonated = messages.some((message) => message.verdict.kind === 'impersonation')
  const byCustomer = messages.some(({ sighting: { esp } }) => esp !== null && esp.grade !== 'claimed')
  const identified = messages.every((message) => message.verdict.intruder?.authenticated === true)
  const shared = campaigns.some((campaign) => campaign.services.length > 1)
  const guessed = campaigns.some((campaign) => campaign.neverGiven > 0)
  const late = (daysBetween(givenOn, messages[0]?.sighting.receivedAt ?? null) ?? 0) > 365
  const domains = known.services.flatMap((service) => service.domains)
  const changedHands = domains.some((domain) => domain.role === 'successor')
  const partners = domains.some((domain) => domain.role === 'partner')
  const processors = domains.some((domain) => domain.role === 'processor')
  const inPublic = known.alias.disclosures.some((disclosure) => stoodInPublic(disclosure.how))
  const several = known.alias.disclosures.length > 1
  return [
    {
      cause: 'insider',
      holds: single && identified && byCustomer,
      weight: 2,
      words: 'one identified party wrote, through one customer account',
    },
    {
      cause: 'insider',
      holds: single && late,
      weight: 1,
      words: 'the first mail came more than a year after the address was given',
    },
    { cause: 'insider', holds: changedHands, weight: 2, words: 'the service changed hands in between' },
    { cause: 'insider', holds: !single, weight: -2, words: 'several unrelated parties write' },
    { cause: 'insider', holds: inPublic || shared, weight: -2, words: 'the address could be had elsewhere' },
    {
      cause: 'resale-without-consent',
      holds: byCustomer && !impersonated,
      weight: 2,
      words: 'commercial mail through a paid mailing service',
    },
    {
      cause: 'resale-without-consent',
      holds: keys.size > 1 && !impersonated,
      weight: 2,
      words: 'several parties use the address',
    },
    {
      cause: 'resale-without-consent',
      holds: single && messages.length === 1,
      weight: -1,
      words: 'only one message came; sold addresses usually get more',
    },
    {
      cause: 'resale-without-consent',
      holds: inPublic,
      weight: -1,
      words: 'the address stood in public: nobody needed to sell it',
    },
    {
      cause: 'resale-with-consent',
      holds: partners && !impersonated,
      weight: 2,
      words: 'partners are registered for this service',
    },
    {
      cause: 'resale-with-consent',
      holds: byCustomer && identified && !impersonated,
      weight: 1,
      words: 'the party shows who it is and uses a mailing service',
    },
    {
      cause: 'resale-with-consent',
      holds: known.exclusive,
      weight: -1,
      words: 'you stated that you gave the address to nobody else',
    },
    {
      cause: 'intrusion',
      holds: impersonated,
      weight: 3,
      words: 'mail that wears the service’s name comes to the address only it knew',
    },
    {
      cause: 'intrusion',
      holds: keys.size > 2 && !identified,
      weight: 2,
      words: 'several parties that show no verified name use the address',
    },
    {
      cause: 'intrusion',
      holds: known.unguessable && !inPublic,
      weight: 1,
      words: 'the address cannot be guessed and was not public',
    },
    {
      cause: 'intrusion',
      holds: single && identified && !impersonated,
      weight: -1,
      words: 'one identified party writes; stolen data is usually used by parties that hide',
    },
    {
      cause: 'processor',
      holds: shared,
      weight: 4,
      words: 'the same party writes to aliases given to different services',
    },
    {
      cause: 'processor',
      holds: shared && processors,
      weight: 2,
      words: 'a processor is registered for this service',
    },
    {
      cause: 'processor',
      holds: !shared && processors,
      weight: 1,
      words: 'a processor is registered for this service',
    },
    { cause: 'scraping', holds: inPublic, weight: 5, words: 'you noted that the address stood in public' },
    {
      cause: 'guessing',
      holds: guessed,
      weight: 4,
      words: 'the same mailing went to addresses that were never given to anybody',
    },
    { cause: 'guessing', holds: !known.unguessable, weight: 1, words: 'the address could have been guessed' },
    { cause: 'guessing', holds: known.unguessable, weight: -4, words: 'the address cannot be guessed' },
    {
      cause: 'own-disclosure',
      holds: several,
      weight: 2,
      words: 'the alias was given to more than one service',
    },
    {
      cause: 'own-disclosure',
      holds: !several && !known.exclusive,
      weight: 1,
      words: 'nothing states that the alias was given to nobody else',
    },
    {
      cause: 'own-disclosure',
      holds: known.exclusive,
      weight: -2,
      words: 'you stated that you gave the address to nobody else',
    },
  ]
}

/** Whether the person noted, in French or English, that the alias stood where anybody can read it. */
function stoodInPublic(how: string | null): boolean {
  return (
    how !== null &&
    /\b(?:public|publi[cq]\w*|profil\w*|web ?page|page web|website|site web|imprint|mentions légales|published|affich\w*)\b/iu.test(
      how,
    )
  )
}
