import type { CauseInput, Sign } from './cause.ts'
import { daysBetween } from './days.ts'

/** What the strangers' mail and the registry say about the causes. */
export function mailSigns({ known, messages, givenOn, campaigns }: CauseInput): Sign[] {
  const parties = countParties(messages)
  const single = parties === 1
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
      holds: parties > 1 && !impersonated,
      weight: 2,
      words: 'several parties use the address',
    },
    {
      cause: 'resale-without-consent',
      holds: single && messages.length === 1,
      weight: -1,
      words: 'only one message came; traded addresses usually get more',
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
      words: 'mail that wears the service’s name comes to the address given to it',
    },
    {
      cause: 'intrusion',
      holds: parties > 2 && !identified,
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
      words: 'one identified party writes; data taken in an attack is usually used by parties that hide',
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
    {
      cause: 'guessing',
      holds: !known.unguessable,
      weight: 1,
      words: 'the address could have been found by trying names, without anybody passing it on',
    },
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

/**
 * How many parties write, at least: who shows no verified name is told apart by network, but a name that comes from
 * several networks is one party, and so is one network that shows several names.
 */
function countParties(messages: CauseInput['messages']): number {
  const intruders = messages.flatMap(({ verdict }) => verdict.intruder ?? [])
  const keys = new Set(intruders.map(({ key }) => key))
  const names = new Set(
    intruders.map(({ key, claims, authenticated }) => (authenticated ? key : (claims ?? key))),
  )
  return Math.min(keys.size, names.size)
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
