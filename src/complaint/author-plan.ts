import type { LawId } from '../directory/law/index.ts'
import type { ComplaintFacts } from './facts.ts'

/** What an author is asked, in an order that matters: source and access come before erasure, which would destroy them. */
export type AuthorAsk = 'stop' | 'source' | 'consent' | 'copy' | 'recipients' | 'information' | 'erase'

/** What each request rests on. */
export const authorLaw: Record<AuthorAsk, readonly LawId[]> = {
  stop: ['gdpr-21-2', 'gdpr-21-3', 'gdpr-7-3'],
  source: ['gdpr-14-2-f', 'gdpr-15-1-g'],
  consent: ['gdpr-7-1'],
  copy: ['gdpr-15-1', 'gdpr-15-3'],
  recipients: ['gdpr-15-1-c', 'cjeu-c-154-21'],
  information: ['gdpr-14-3-b', 'gdpr-21-4'],
  erase: ['gdpr-17-1-c', 'gdpr-17-1-d', 'gdpr-19'],
}

/** How an author is written to. */
export interface AuthorPlan {
  readonly intruder: NonNullable<ComplaintFacts['intruder']>
  /** The authenticated name. */
  readonly name: string
  readonly asks: readonly AuthorAsk[]
  /** A French rule on prospecting applies: a natural person in France, reached on a personal address, by a mailing. */
  readonly frenchConsent: boolean
  /** Known of every message: it carries no List-Unsubscribe field. */
  readonly noUnsubscribe: boolean
}

/** Whether no organisation that may be written to stands behind an intruder. */
export function isUnidentified({ authorGrade, domain }: NonNullable<ComplaintFacts['intruder']>): boolean {
  return authorGrade !== 'proved' || domain === null
}

/** Decides what is asked of the author; null where nobody is named. */
export function planAuthor(facts: ComplaintFacts): AuthorPlan | null {
  const { intruder, messages } = facts
  const name = intruder?.domain ?? intruder?.claims ?? null
  if (intruder === null || name === null) return null
  const noUnsubscribe =
    messages.length > 0 && messages.every(({ hasUnsubscribe }) => hasUnsubscribe === false)
  return {
    intruder,
    name,
    asks: [
      'stop',
      'source',
      'consent',
      'copy',
      'recipients',
      ...(noUnsubscribe ? (['information'] as const) : []),
      'erase',
    ],
    frenchConsent: needsFrenchConsent(facts),
    noUnsubscribe,
  }
}

/**
 * Whether the rule of CPCE art. L34-5 on prior consent may be cited: it protects natural persons, the CNIL sees
 * professional addresses otherwise, and it is about prospecting. That a message is commercial is taken from a mailing
 * service or a List-Unsubscribe field.
 */
export function needsFrenchConsent({ person, alias, messages, intruder }: ComplaintFacts): boolean {
  const commercial = messages.some(
    ({ esp, hasUnsubscribe }) => hasUnsubscribe === true || (esp !== null && esp.grade !== 'claimed'),
  )
  return person.country === 'FR' && alias.context === 'personal' && commercial && intruder?.kind === 'leak'
}
