import type { CampaignReach } from '../verdict/campaigns.ts'
import type { KnownAlias } from '../verdict/person.ts'
import type { Announced } from './announced.ts'
import { announcedSigns } from './announced-signs.ts'
import type { IncidentMessage } from './incident.ts'
import { mailSigns } from './mail-signs.ts'

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
  'resale-without-consent': 'the address was passed on without consent, for money or not',
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
  readonly announced: Announced
}

/** One observation: whether it holds, and what it says about a cause. */
export interface Sign {
  readonly cause: Cause
  readonly holds: boolean
  /** Positive supports, negative speaks against. */
  readonly weight: number
  readonly words: string
}

/** Weighs what could explain an incident; causes for which nothing speaks are left out. */
export function rankCauses(input: CauseInput): Hypothesis[] {
  const { messages, announced } = input
  const firstSeen = messages[0]?.sighting.receivedAt ?? null
  // Without a message of a stranger, only what was announced says anything.
  const signs = [
    ...(messages.length === 0 ? [] : mailSigns(input)),
    ...announcedSigns(announced, firstSeen),
  ].filter((sign) => sign.holds)
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
