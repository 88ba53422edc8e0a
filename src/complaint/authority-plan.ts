import type { Authority } from '../directory/authority/authority.ts'
import type { LawId } from '../directory/law/index.ts'
import { needsFrenchConsent } from './author-plan.ts'
import { isUnanswered, type Step, stepOf } from './earlier.ts'
import type { ComplaintFacts, EarlierLetter, FactService } from './facts.ts'
import { earlierBreaches } from './service-plan.ts'

/** A point that an authority is asked to examine. */
export type Point =
  | 'consent'
  | 'basis'
  | 'objection'
  | 'no-answer-author'
  | 'confidentiality'
  | 'notification'
  | 'no-answer-service'

/** What each point rests on. */
export const pointLaw: Record<Point, readonly LawId[]> = {
  consent: ['gdpr-6-1', 'gdpr-7-1'],
  basis: ['gdpr-5-1-a', 'gdpr-6-1'],
  objection: ['gdpr-21-3'],
  'no-answer-author': ['gdpr-12-3', 'gdpr-15-1-g'],
  confidentiality: ['gdpr-5-1-b', 'gdpr-5-1-f', 'gdpr-32'],
  notification: ['gdpr-33-1', 'gdpr-34-1'],
  'no-answer-service': ['gdpr-12-3', 'gdpr-15-1'],
}

/** The rule on prospecting that stands beside the GDPR. */
function prospectingLaw(facts: ComplaintFacts, authority: Authority): readonly LawId[] {
  if (needsFrenchConsent(facts) && authority.countries.includes('FR')) return ['cpce-l34-5-1']
  return facts.alias.context === 'personal' ? ['eprivacy-13'] : []
}

/** What could explain the facts, with what speaks against it; `open` where the person cannot tell. */
export interface Alternative {
  readonly what:
    | 'guessed'
    | 'given-elsewhere'
    | 'forged'
    | 'own-device'
    | 'rightful-recipient'
    | 'processor'
    | 'other'
  readonly against: boolean
}

/** What an authority is told of a case. */
export interface AuthorityPlan {
  readonly authority: Authority
  /** A body that is competent for unwanted mail as such: shorter, and without the GDPR. */
  readonly short: boolean
  /** `Commission` for the French one. */
  readonly cnil: boolean
  readonly points: readonly Point[]
  readonly prospecting: readonly LawId[]
  /** Letters to the one complained about, and to others. */
  readonly steps: readonly Step[]
  readonly others: readonly Step[]
  readonly breaches: FactService['breaches']
  readonly alternatives: readonly Alternative[]
}

/** Decides what is put before the authority. */
export function planAuthority(
  facts: ComplaintFacts,
  authority: Authority,
  about: 'author' | 'service',
): AuthorityPlan {
  const letters = lettersAbout(about, facts)
  const steps = letters.map((letter) => stepOf(letter))
  const others = facts.earlier
    .filter(({ to }) => to === 'esp' || to === (about === 'author' ? 'service' : 'author'))
    .map((letter) => stepOf(letter))
  const unanswered = steps.some((step) => isUnanswered(step, facts.writtenOn))
  const [service] = facts.services
  return {
    authority,
    short: authority.kind === 'spam',
    cnil: authority.id === 'frcnil',
    points:
      about === 'author'
        ? [
            // Professionals may be written to about their work on another basis than consent.
            facts.alias.context === 'professional' ? 'basis' : 'consent',
            ...(isObjectionIgnored(facts, letters) ? (['objection'] as const) : []),
            ...(unanswered ? (['no-answer-author'] as const) : []),
          ]
        : ['confidentiality', 'notification', ...(unanswered ? (['no-answer-service'] as const) : [])],
    prospecting: about === 'author' ? prospectingLaw(facts, authority) : [],
    steps,
    others,
    breaches: about === 'service' && service !== undefined ? earlierBreaches(facts, service) : [],
    alternatives: alternativesOf(facts),
  }
}

/** Earlier letters to the one complained about, and to nobody else. */
export function lettersAbout(
  about: 'author' | 'service',
  { earlier, intruder, services }: Pick<ComplaintFacts, 'earlier' | 'intruder' | 'services'>,
): readonly EarlierLetter[] {
  const names: readonly (string | null | undefined)[] =
    about === 'service'
      ? services.map(({ name }) => name)
      : [intruder?.domain, intruder?.claims, intruder?.key]
  return earlier.filter(({ to, name }) => to === about && names.includes(name))
}

function isObjectionIgnored({ messages }: ComplaintFacts, steps: readonly EarlierLetter[]): boolean {
  const [first] = steps.map(({ sentOn }) => sentOn).sort()
  return first !== undefined && messages.some(({ receivedAt }) => (receivedAt ?? '').slice(0, 10) > first)
}

/** What else could explain that somebody knows the address, as far as the record tells. */
function alternativesOf({ alias, messages, intruder }: ComplaintFacts): Alternative[] {
  const authenticated = messages.some(({ from, esp }) => from?.grade === 'proved' || esp?.grade === 'proved')
  return [
    { what: 'guessed', against: alias.unguessable },
    { what: 'given-elsewhere', against: alias.exclusive },
    { what: 'forged', against: authenticated && intruder?.kind !== 'impersonation' },
    { what: 'own-device', against: false },
    { what: 'rightful-recipient', against: false },
    { what: 'processor', against: false },
    { what: 'other', against: false },
  ]
}
