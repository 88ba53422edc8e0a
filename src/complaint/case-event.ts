import type { Address } from '../mail/address.ts'
import type { Grade } from '../trace/sighting.ts'
import type { LetterKind } from './letter.ts'

/** Whom a case is with. */
const caseParties = ['esp', 'service', 'author', 'authority'] as const
export type CaseParty = (typeof caseParties)[number]

/** Letters about one alias with one counterpart, and what came of them. What state that is in is computed, never kept. */
export interface CaseFile {
  /** By which the person calls it. */
  readonly number: number
  /** Stands in the subject of its letters: `LT-K7Q2XD`. */
  readonly reference: string
  /** Null when the alias was removed from the registry since. */
  readonly alias: Address | null
  readonly to: CaseParty
  /** Tells one counterpart from another: id of an ESP or authority, name of a service, domain or address of an author. */
  readonly counterpart: string
  /** As people call it. */
  readonly name: string
  /** Where the counterpart has to act, ISO 3166-1 alpha-2: its holidays count. Null: unknown. */
  readonly country: string | null
  /** Which letter opened it. */
  readonly kind: LetterKind | null
  /** ISO day. */
  readonly openedOn: string
}

/** What can happen in a case, in the order in which things of one day are taken. */
export const caseEventKinds = [
  'sent',
  'bounced',
  'acknowledged',
  'identity-asked',
  'identity-given',
  'extended',
  'reply-seen',
  'mail-after-objection',
  'answered',
  'reminded',
  'complained',
  'progress',
  'outcome',
  'closed',
  'abandoned',
] as const
export type CaseEventKind = (typeof caseEventKinds)[number]

/** Those that a scan records, and that nobody has to log. */
export const seenKinds: ReadonlySet<CaseEventKind> = new Set(['reply-seen', 'mail-after-objection'])

/** What an answer is worth. */
export const answers = ['complete', 'partial', 'refused', 'false'] as const
export type Answer = (typeof answers)[number]

/** How something was sent, or came. */
export const caseChannels = ['email', 'form', 'post'] as const
export type CaseChannel = (typeof caseChannels)[number]

/** Something that happened in a case. */
export interface CaseEvent {
  /** Rises with every event recorded. */
  readonly id: number
  readonly kind: CaseEventKind
  /** ISO day on which it happened. */
  readonly on: string
  /** Of a letter: the day it reached the counterpart, where that is not the day it was sent; a period begins with it. */
  readonly receivedOn: string | null
  readonly channel: CaseChannel | null
  /** Address it went to or came from. */
  readonly party: string | null
  /** Of `answered`. */
  readonly answer: Answer | null
  /** Of `extended`: whether reasons were given (GDPR art. 12(3)). */
  readonly hasReasons: boolean | null
  /** Of `complained`: id of the authority, and its country. */
  readonly authority: string | null
  readonly authorityCountry: string | null
  /** The other side's reference. */
  readonly ref: string | null
  readonly note: string | null
  readonly file: { readonly path: string; readonly sha256: string } | null
  readonly messageId: string | null
  /** The message in which a scan saw it. */
  readonly sightingId: number | null
  /** How well the author of that message is known. */
  readonly grade: Grade | null
}

/** Which way it went. */
export function directionOf(kind: CaseEventKind): 'out' | 'in' | null {
  return directions[kind]
}

const directions: Record<CaseEventKind, 'out' | 'in' | null> = {
  sent: 'out',
  bounced: 'in',
  acknowledged: 'in',
  'identity-asked': 'in',
  'identity-given': 'out',
  extended: 'in',
  'reply-seen': 'in',
  'mail-after-objection': 'in',
  answered: 'in',
  reminded: 'out',
  complained: 'out',
  progress: 'in',
  outcome: 'in',
  closed: null,
  abandoned: null,
}

/** An event with all that was not said of it empty. */
export function eventOf(
  kind: CaseEventKind,
  on: string,
  more: Partial<Omit<CaseEvent, 'id' | 'kind' | 'on'>>,
): Omit<CaseEvent, 'id'> {
  return {
    kind,
    on,
    receivedOn: null,
    channel: null,
    party: null,
    answer: null,
    hasReasons: null,
    authority: null,
    authorityCountry: null,
    ref: null,
    note: null,
    file: null,
    messageId: null,
    sightingId: null,
    grade: null,
    ...more,
  }
}
