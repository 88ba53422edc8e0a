import { statedDay } from '../alias/alias.ts'
import type { Breach } from '../directory/breach/breach.ts'
import type { Address } from '../mail/address.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { CampaignReach } from '../verdict/campaigns.ts'
import { highest } from '../verdict/confidence.ts'
import type { KnownAlias } from '../verdict/person.ts'
import { type Reason, reason } from '../verdict/reason.ts'
import type { Confidence, Verdict } from '../verdict/verdict.ts'
import { type Announced, type IncidentNotice, nothingAnnounced } from './announced.ts'
import { type Hypothesis, rankCauses } from './cause.ts'
import { daysBetween } from './days.ts'
import { gatherIntruders, type IncidentIntruder } from './intruders.ts'
import { type IncidentState, stateOf, type Triage } from './triage.ts'

/** A message that opens or extends an incident: a leak, or an impersonation. */
export interface IncidentMessage {
  readonly id: number
  readonly sighting: Sighting
  readonly verdict: Verdict
}

/** All that is wrong with one alias. */
export interface Incident {
  readonly alias: Address
  readonly services: readonly string[]
  readonly state: IncidentState
  /** What opened it. */
  readonly opening: 'leak' | 'impersonation' | 'notice'
  /** Why the state is what it is, and what lowers the confidence. */
  readonly reasons: readonly (Reason | StateReason)[]
  readonly campaigns: readonly CampaignReach[]
  readonly confidence: Confidence
  /** First day the alias was given out; null when nobody knows. */
  readonly givenOn: string | null
  /** First and last message of a stranger; null when there is none. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** Days from the disclosure to the first message of a stranger. */
  readonly daysToFirst: number | null
  readonly messages: number
  readonly intruders: readonly IncidentIntruder[]
  readonly causes: readonly Hypothesis[]
  /** Entries of the breach catalogue for the domains that may write to the alias, since it was given out. */
  readonly breaches: readonly Breach[]
  /** What the services announced themselves, in order of time. */
  readonly notices: readonly IncidentNotice[]
}

/** A reason of the incident itself, in words. */
export interface StateReason {
  readonly code:
    | 'new-intruder'
    | 'new-notice'
    | 'long-gap'
    | 'dismissed'
    | 'closed'
    | 'no-leak-left'
    | 'second-exposure'
  readonly detail: string
}

/**
 * Gathers the strangers' messages to one alias, and what its services announced, into an incident.
 *
 * @param messages in any order; at least one, unless there is a notice
 */
export function gather(
  known: KnownAlias,
  messages: readonly IncidentMessage[],
  triage: Triage | null,
  announced: Announced = nothingAnnounced,
): Incident {
  const ordered = [...messages].sort((a, b) => at(a).localeCompare(at(b)) || a.id - b.id)
  const first = ordered[0]
  const notices = [...announced.notices].sort((a, b) => when(a).localeCompare(when(b)) || a.id - b.id)
  if (first === undefined && notices.length === 0)
    throw new RangeError('an incident has at least one message or notice')
  const givenOn = firstGiven(known)
  const { state, reasons: stateReasons } = stateOf(ordered, notices, triage)
  const gap = secondExposure(ordered)
  const campaigns = campaignsOf(ordered)
  return {
    alias: known.alias.address,
    services: known.services.map((service) => service.name),
    state,
    opening: openingOf(first, notices[0]),
    reasons: [...stateReasons, ...(gap === null ? [] : [gap]), ...lowering(ordered)],
    campaigns,
    confidence: highest(
      first === undefined
        ? notices.map((notice) => notice.confidence)
        : ordered.map((message) => message.verdict.confidence ?? 'low'),
    ),
    givenOn,
    firstSeen: first?.sighting.receivedAt ?? null,
    lastSeen: ordered.at(-1)?.sighting.receivedAt ?? null,
    daysToFirst: daysBetween(givenOn, first?.sighting.receivedAt ?? null),
    messages: ordered.length,
    intruders: gatherIntruders(ordered),
    causes: rankCauses({ known, messages: ordered, givenOn, campaigns, announced }),
    breaches: announced.breaches,
    notices,
  }
}

/** What came first opened it. */
function openingOf(
  message: IncidentMessage | undefined,
  notice: IncidentNotice | undefined,
): Incident['opening'] {
  if (message === undefined || (notice !== undefined && when(notice) < at(message))) return 'notice'
  return message.verdict.kind === 'impersonation' ? 'impersonation' : 'leak'
}

function when(notice: IncidentNotice): string {
  return notice.receivedAt ?? ''
}

function at(message: IncidentMessage): string {
  return message.sighting.receivedAt ?? ''
}

function firstGiven({ alias }: KnownAlias): string | null {
  return alias.disclosures.flatMap((disclosure) => statedDay(disclosure) ?? []).sort()[0] ?? null
}

/** Reasons that hold the confidence of every message down, told once. */
function lowering(messages: readonly IncidentMessage[]): Reason[] {
  const codes = new Set([
    'guessable',
    'several-disclosures',
    'not-exclusive',
    'dictionary-attack',
    'common-cause',
    'usual-partner',
    'recipient-likely',
  ])
  const told = new Map<string, Reason>()
  for (const { verdict } of messages) {
    for (const one of verdict.reasons)
      if (codes.has(one.code) && !told.has(one.code)) told.set(one.code, reason(one.code, one.facts, []))
  }
  return [...told.values()]
}

/** Two rounds of mail with more than half a year between them. */
function secondExposure(messages: readonly IncidentMessage[]): StateReason | null {
  for (let place = 1; place < messages.length; place++) {
    const before = messages[place - 1]
    const after = messages[place]
    if (before === undefined || after === undefined) continue
    const days = daysBetween(before.sighting.receivedAt, after.sighting.receivedAt)
    if (days !== null && days > 180) {
      return {
        code: 'second-exposure',
        detail: `used again on ${at(after).slice(0, 10)}, ${days} days after the mail before`,
      }
    }
  }
  return null
}

function campaignsOf(messages: readonly IncidentMessage[]): CampaignReach[] {
  const byKey = new Map<string, CampaignReach>()
  for (const { verdict } of messages)
    if (verdict.campaign !== null) byKey.set(verdict.campaign.key, verdict.campaign)
  return [...byKey.values()]
}

/** The incident of an alias whose strangers all became known: nothing is left of it but that it was closed. */
export function closedByItself(known: KnownAlias, at: string): Incident {
  const detail = `no leak is left since the registry changed on ${at.slice(0, 10)}`
  return {
    alias: known.alias.address,
    services: known.services.map((service) => service.name),
    state: 'closed',
    opening: 'leak',
    reasons: [{ code: 'no-leak-left', detail }],
    campaigns: [],
    confidence: 'low',
    givenOn: firstGiven(known),
    firstSeen: null,
    lastSeen: null,
    daysToFirst: null,
    messages: 0,
    intruders: [],
    causes: [],
    breaches: [],
    notices: [],
  }
}
