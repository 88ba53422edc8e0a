import type { Address } from '../mail/address.ts'
import type { Recipient } from '../trace/recipient.ts'
import type { CampaignReach } from './campaigns.ts'
import type { Intruder } from './intruder.ts'
import type { Reason } from './reason.ts'

/** What a message is to the alias it was delivered to, in the order in which the kinds are tried. */
export const verdictKinds = [
  'outgoing',
  'personal',
  'unregistered',
  'bounce',
  'undetermined',
  'impersonation',
  'expected',
  'authorised',
  'disclosed',
  'leak',
] as const
export type VerdictKind = (typeof verdictKinds)[number]

/** How sure a verdict is. */
export type Confidence = 'high' | 'medium' | 'low'

/** The judgement on one message. */
export interface Verdict {
  readonly kind: VerdictKind
  /** Null where nothing is asserted. */
  readonly confidence: Confidence | null
  readonly recipient: Recipient | null
  /** The registered alias it came to, null when it came to none. */
  readonly alias: Address | null
  /** The service meant, where one alone is. */
  readonly service: string | null
  /** Every service the alias was given to. */
  readonly services: readonly string[]
  /** Who uses the alias without being one of them; only for leaks and impersonations. */
  readonly intruder: Intruder | null
  readonly reasons: readonly Reason[]
  /** Whom else the campaign that a leak belongs to hit. */
  readonly campaign: CampaignReach | null
}
