import { authorities } from '../directory/authorities.ts'
import { shellWord } from '../words/shell-word.ts'
import { isUnidentified } from './author-plan.ts'
import { lettersAbout } from './authority-plan.ts'
import type { LetterContext } from './context.ts'
import type { ComplaintFacts } from './facts.ts'
import type { Refusal } from './letter.ts'
import { aliasWord, REPORT_IT, toService } from './refuse-words.ts'

/** A complaint about an author needs one who is identified. */
export function withoutOrganisation(facts: ComplaintFacts): Refusal | null {
  const { intruder } = facts
  if (intruder?.kind === 'impersonation')
    return {
      code: 'phishing',
      what: 'these messages wear the name of somebody else, so no organisation is identified',
      instead: REPORT_IT,
    }
  // An address at a mailbox provider is somebody, and no organisation.
  if (intruder !== null && !isUnidentified(intruder) && !intruder.domain?.includes('@')) return null
  return {
    code: 'no-organisation',
    what: 'no organisation is identified as the author of these messages',
    instead: `${REPORT_IT}; about the service, where it applies: leaktrace complain ${aliasWord(facts)} --to authority`,
  }
}

/** A complaint about the service needs evidence that points to it, and to it alone. */
export function notTheService(facts: ComplaintFacts): Refusal | null {
  const { alias, services, incident } = facts
  const [service] = services
  const ask = `ask the service instead, in the neutral form: ${toService(facts)}`
  if (service === undefined || services.length !== 1 || !alias.exclusive || !service.exclusive)
    return {
      code: 'not-exclusive',
      what: `you have not stated that ${alias.address} was given to one service alone`,
      instead: `${ask}; if it is so, state it: leaktrace alias edit ${aliasWord(facts)} --exclusive`,
    }
  if (incident.commonCause)
    return {
      code: 'common-cause',
      what: 'the same mailing reached addresses that this service never had, so it points to no single service',
      instead: ask,
    }
  if (incident.pendingSecondDomain !== null)
    return {
      code: 'pending-second-domain',
      what: `${incident.pendingSecondDomain} may be a domain of ${service.name} itself`,
      instead: `decide first: leaktrace leak allow ${aliasWord(facts)} ${shellWord(incident.pendingSecondDomain)} --role own, or leaktrace leak confirm ${aliasWord(facts)} ${shellWord(incident.pendingSecondDomain)}; meanwhile ${ask}`,
    }
  if (incident.confidence === 'low')
    return {
      code: 'low-confidence',
      what: 'the confidence in this incident is low',
      instead: ask,
    }
  return null
}

/** An authority wants to see that the service was asked. */
export function withoutRequest(facts: ComplaintFacts, { noPriorRequest }: LetterContext): Refusal | null {
  if (noPriorRequest || lettersAbout('service', facts).length > 0) return null
  return {
    code: 'no-prior-request',
    what: 'no request to the service is recorded, and an authority may not handle a complaint without one',
    instead: `write to the service first: ${toService(facts)}; record what you sent with leaktrace case log; or add --no-prior-request`,
  }
}

/** It must be known who takes the complaint. */
export function withoutAuthority(
  { person: { country } }: ComplaintFacts,
  { authority }: LetterContext,
): Refusal | null {
  if (authority !== null) return null
  const near = authorities.filter(({ countries }) => countries.includes(country ?? '')).map(({ id }) => id)
  return {
    code: 'missing-fact',
    what: 'it is not known which authority takes the complaint',
    instead:
      near.length > 0
        ? `name yours with --authority: ${near.join(' ')}`
        : 'name it with --authority ID, or set `country` in [identity] of the config file',
  }
}

/** A body for unwanted mail as such looks at who wrote, not at the service. */
export function wrongAuthority(facts: ComplaintFacts, { authority }: LetterContext): Refusal | null {
  if (authority?.kind !== 'spam') return null
  return {
    code: 'wrong-authority',
    what: `${authority.shortName ?? authority.name} takes complaints about whoever wrote, not about a service`,
    instead: `name a supervisory authority with --authority ID, or whose mail it is about: leaktrace complain ${aliasWord(facts)} --to authority --intruder DOMAIN`,
  }
}

/** French letters go where French is read; the French authority takes French alone. */
export function wrongLanguage({ authority, lang }: LetterContext): Refusal | null {
  if (authority === null) return null
  const { languages } = authority
  const name = authority.shortName ?? authority.name
  if (lang === 'fr' && languages.length > 0 && !languages.includes('fr'))
    return {
      code: 'wrong-language',
      what: `${name} does not take complaints in French`,
      instead: 'write it in English: --lang en',
    }
  if (lang === 'en' && languages.join() === 'fr')
    return {
      code: 'wrong-language',
      what: `${name} takes complaints in French only`,
      instead: 'write it in French: --lang fr',
    }
  return null
}

/** Where a letter states to whom the address was given, it says since when. */
export function missingGivenOn({
  alias,
  services,
}: Pick<ComplaintFacts, 'alias' | 'services'>): Refusal | null {
  if (alias.givenOn !== null && services.every(({ givenOn }) => givenOn !== null)) return null
  return {
    code: 'missing-fact',
    what: `the day on which ${alias.address} was given out is not recorded`,
    instead: `leaktrace alias edit ${aliasWord({ alias })} --given YYYY-MM-DD`,
  }
}
