import type { Address } from '../mail/address.ts'
import type { FolderRole } from '../trace/folder-role.ts'
import type { Grade, Sighting } from '../trace/sighting.ts'
import { type Intruder, identityOf } from '../verdict/intruder.ts'
import type { VerdictKind } from '../verdict/verdict.ts'
import { type CaseEvent, type CaseFile, directionOf, seenKinds } from './case-event.ts'

/** A case whose answers are looked for. */
export interface WatchedCase {
  readonly file: CaseFile
  readonly events: readonly CaseEvent[]
  /** Who writes for the counterpart: registrable domains, or whole addresses at mailbox providers (`identityOf`). */
  readonly identities: ReadonlySet<string>
  /** An answer is waited for, so that any message of theirs may be it. */
  readonly isWaiting: boolean
}

/** A message with what was judged of it. */
export interface SeenMessage {
  readonly id: number
  readonly role: FolderRole | null
  readonly kind: VerdictKind
  readonly alias: Address | null
  readonly intruder: Intruder | null
  readonly sighting: Sighting
  /** The person themselves wrote it, as far as it says. */
  readonly isOwn: boolean
}

/** Something that a message says of a case. */
export interface Finding {
  readonly file: CaseFile
  /** `named`: the message by which a letter went out that the person had recorded already. */
  readonly kind: 'sent' | 'named' | 'answer' | 'returned' | 'mail-after-objection'
  readonly by: 'names-the-letter' | 'reference' | 'counterpart' | 'sent-folder'
  /** ISO day. */
  readonly on: string
  readonly automatic: boolean
  /** How well it is known who wrote it; null for the person's own. */
  readonly grade: Grade | null
  readonly message: SeenMessage
  /** Of `named`: the event that is the letter. */
  readonly eventId: number | null
}

/** A letter recorded by hand is the message found when it went out at most so many days before or after. */
const nearDays = 3

/**
 * What the messages say of the cases, in the order in which the messages come. Letters are known by the reference in
 * their subject; answers by naming a letter, by the reference, or by who wrote them. What kind of answer one is only the
 * person can tell. What was seen before, and what came before the last thing they recorded, is left out.
 *
 * @param messages in order of time
 */
export function findAnswers(cases: readonly WatchedCase[], messages: readonly SeenMessage[]): Finding[] {
  return cases.flatMap((one) => {
    const letters = messages.filter((message) => isLetter(message, one.file))
    const sent = letterFindings(one, letters)
    const began = firstDay([
      ...one.events.filter(({ kind }) => kind === 'sent').map(({ on }) => on),
      ...sent.map(({ on }) => on),
    ])
    if (began === null) return sent
    const ids = new Set([
      ...letters.flatMap(({ sighting }) => sighting.messageId ?? []),
      ...one.events
        .filter((event) => directionOf(event.kind) === 'out')
        .flatMap((event) => event.messageId ?? []),
    ])
    const done = lastRecorded(one.events)
    const found = messages.flatMap((message) => {
      const on = dayOf(message.sighting)
      if (on === null || on < began || on <= done || isKnown(message, one.events)) return []
      return reactionTo(one, message, { on, began, ids }) ?? []
    })
    return [...sent, ...found]
  })
}

/** Mail of the person's own that carries the reference; a draft was not sent. */
function isLetter({ kind, role, sighting }: SeenMessage, file: CaseFile): boolean {
  return kind === 'outgoing' && role !== 'drafts' && hasReference(sighting.subject, file.reference)
}

function hasReference(subject: string | null, reference: string): boolean {
  if (subject === null) return false
  const text = subject.toUpperCase()
  for (let at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at + 1)) {
    if (!/[A-Z0-9]/.test(text.charAt(at - 1)) && !/[A-Z0-9]/.test(text.charAt(at + reference.length)))
      return true
  }
  return false
}

/** Letters name the ones recorded by hand; where none is recorded that did not come back, the first found is the letter. */
function letterFindings({ file, events }: WatchedCase, letters: readonly SeenMessage[]): Finding[] {
  const sent = events.filter((event) => event.kind === 'sent')
  const returned = events.filter((event) => event.kind === 'bounced').map((event) => event.on)
  const named = new Set(events.flatMap((event) => event.messageId ?? []))
  const findings: Finding[] = []
  let isMissing = sent.length <= returned.length
  const after = [...returned, file.openedOn].sort().at(-1) ?? file.openedOn
  for (const message of letters) {
    const on = dayOf(message.sighting)
    const { messageId } = message.sighting
    if (on === null || (messageId !== null && named.has(messageId))) continue
    const letter = sent.find(
      (event) =>
        event.messageId === null &&
        event.channel !== 'post' &&
        isNear(event.on, on) &&
        !findings.some((one) => one.eventId === event.id),
    )
    const common = { file, by: 'sent-folder', on, automatic: false, grade: null, message } as const
    if (letter !== undefined && messageId !== null)
      findings.push({ ...common, kind: 'named', eventId: letter.id })
    else if (letter === undefined && isMissing && on >= after) {
      findings.push({ ...common, kind: 'sent', eventId: null })
      isMissing = false
    }
  }
  return findings
}

interface Letters {
  readonly on: string
  /** Day of the first letter. */
  readonly began: string
  /** Message-IDs of the letters. */
  readonly ids: ReadonlySet<string>
}

/** What a message is to a case; null where it is nothing. */
function reactionTo(one: WatchedCase, message: SeenMessage, { on, began, ids }: Letters): Finding | null {
  const { file } = one
  const { sighting, kind } = message
  if (kind === 'outgoing' || message.isOwn) return null
  const automatic = sighting.reaction !== null || kind === 'bounce'
  const common = { file, on, automatic, grade: gradeOf(sighting), message, eventId: null }
  const by = sighting.inReplyTo.some((id) => ids.has(id))
    ? 'names-the-letter'
    : hasReference(sighting.subject, file.reference)
      ? 'reference'
      : null
  if (by !== null) return { ...common, by, kind: isReturn(sighting) ? 'returned' : 'answer' }
  if (isAfterObjection(file, message) && on > began)
    return { ...common, by: 'counterpart', kind: 'mail-after-objection' }
  return isTheirs(one, message) ? { ...common, by: 'counterpart', kind: 'answer' } : null
}

function isReturn({ reaction }: Sighting): boolean {
  return reaction === 'report' || reaction === 'mailer-daemon'
}

/** A further mailing of whom the person objected to, to the same alias. */
function isAfterObjection(file: CaseFile, { kind, alias, intruder, sighting }: SeenMessage): boolean {
  if (
    file.to !== 'author' ||
    kind !== 'leak' ||
    intruder?.authenticated !== true ||
    sighting.reaction !== null
  )
    return false
  return (
    alias === file.alias && (intruder.key === file.counterpart || intruder.domain === bare(file.counterpart))
  )
}

/**
 * A message whose author was checked and writes for the counterpart, to the alias or to a mailbox of the person's own.
 * List mail is none: a newsletter goes on whatever one writes.
 */
function isTheirs(
  { file, identities, isWaiting }: WatchedCase,
  { kind, alias, sighting }: SeenMessage,
): boolean {
  const { author, listId } = sighting
  if (!isWaiting || listId !== null || author === null || author.refuted || kind === 'impersonation')
    return false
  if (author.grade !== 'proved' && author.grade !== 'likely') return false
  const isHere = kind === 'personal' || (alias !== null && alias === file.alias)
  return isHere && identities.has(identityOf(author.address, author.domain))
}

/** The domain or address of an author's case, whether or not it is kept as an intruder's key. */
export function bare(counterpart: string): string {
  return counterpart.replace(/^(?:domain|address):/, '')
}

function gradeOf({ author }: Sighting): Grade {
  return author === null || author.grade === 'ambiguous' || author.refuted ? 'claimed' : author.grade
}

function isKnown({ id, sighting }: SeenMessage, events: readonly CaseEvent[]): boolean {
  const { messageId } = sighting
  return events.some(
    (event) => event.sightingId === id || (messageId !== null && event.messageId === messageId),
  )
}

/** Day of the last thing that the person recorded as having come; what came until then is dealt with. */
export function lastRecorded(events: readonly CaseEvent[]): string {
  const isDone = ({ kind }: CaseEvent): boolean =>
    (directionOf(kind) === 'in' && !seenKinds.has(kind)) || kind === 'closed' || kind === 'abandoned'
  return events.filter(isDone).reduce((day, event) => (event.on > day ? event.on : day), '')
}

function dayOf({ receivedAt, date }: Sighting): string | null {
  return (receivedAt ?? date)?.slice(0, 10) ?? null
}

function firstDay(days: readonly string[]): string | null {
  return [...days].sort()[0] ?? null
}

function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= nearDays * 86_400_000
}
