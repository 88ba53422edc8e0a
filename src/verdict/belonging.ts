import type { Address } from '../mail/address.ts'
import { type Naming, namesIn, namingOf } from './address-words.ts'
import type { Approach } from './approach.ts'
import type { Confidence } from './verdict.ts'

/** Whom an address seems to have been given to, judged by who wrote to it. */
export interface Belonging {
  /** Domain, or whole address at a mailbox provider. */
  readonly author: string
  readonly confidence: Confidence
  /** What speaks for it, then what speaks against it. */
  readonly reasons: readonly BelongingReason[]
}

/** Why an address seems to belong to somebody, or why that is not sure. */
export interface BelongingReason {
  readonly code: BelongingCode
  /** The word, name or number that it is about. */
  readonly about: string
}

/** Why an address seems to be somebody's, as codes for programs; the last four say why that is not sure. */
export const belongingCodes = [
  'name',
  'part-of-name',
  'written-to',
  'sign-up',
  'first',
  'only',
  'most',
  'other-name',
  'rival',
  'unconfirmed',
  'one-message',
] as const
export type BelongingCode = (typeof belongingCodes)[number]

/** Somebody who wrote to the address. */
export interface Writer {
  readonly author: string
  readonly names: readonly string[]
  readonly confirmed: boolean
  /** The receiving side looked at this author's mail, and confirmed none of it. */
  readonly checked: boolean
  readonly messages: number
  readonly first: string | null
  readonly last: string | null
  readonly signUp: boolean
}

/** What is known of an address beside the mail to it. */
export interface Hints {
  /** Words of the person's own addresses. */
  readonly ownWords: ReadonlySet<string>
  /** Names of services that the person, or an import, says it was given to, whose domain is not known. */
  readonly givenTo: readonly string[]
  /** Whom the person wrote to from it. */
  readonly writtenTo: ReadonlySet<string>
  /** The words of the local part may be a program's choice: then a part of a name is chance, and another name no doubt. */
  readonly isRandom: boolean
}

/** Mail so long after the first is no sign-up any more, in milliseconds. */
const BEGINNING = 7 * 86_400_000
/** Whoever began to write within this time of the first mail was there from the beginning, in milliseconds. */
const EARLY = 30 * 86_400_000

/** Everybody who wrote to an address, the earliest first. @param approaches the earliest first */
export function writersOf(approaches: readonly Approach[]): Writer[] {
  const start = timeOf(approaches[0]?.at ?? null)
  const byAuthor = Map.groupBy(
    approaches.filter((one) => one.author !== null && !one.bounce && !one.refuted),
    (one) => one.author ?? '',
  )
  return [...byAuthor].map(([author, mail]) => ({
    author,
    names: [...new Set(mail.flatMap((one) => (one.confirmed ? (one.name ?? []) : [])))],
    confirmed: mail.some((one) => one.confirmed),
    checked: mail.some((one) => one.checked),
    messages: mail.length,
    first: mail[0]?.at ?? null,
    last: mail.at(-1)?.at ?? null,
    signUp: mail.some((one) => one.signUp && (timeOf(one.at) ?? 0) - (start ?? 0) <= BEGINNING),
  }))
}

/**
 * Whom an address most likely belongs to. The first who wrote need not be: a mailbox that was tidied up may have kept
 * only the mail of somebody who had the address from elsewhere. So an address that names somebody else is never sure.
 *
 * @param writers those who may be it, the earliest first
 */
export function belongingOf(address: Address, writers: readonly Writer[], hints: Hints): Belonging | null {
  const marked = writers.map((writer) => mark(address, writer, writers, hints))
  const best = marked.toSorted((a, b) => b.points - a.points)[0]
  if (best === undefined) return null
  const { writer, naming, isNamed, isWritten, isFirst, isMost } = best
  const isOnly = writers.length === 1
  const names = hints.isRandom ? [] : namesIn(address, hints.ownWords)
  const others = isNamed ? [] : [...hints.givenTo, ...names]
  const rival = marked.find((one) => one !== best && isRival(one, best))
  const { author } = writer
  const reasons: BelongingReason[] = [
    ...(naming === 'whole' ? [{ code: 'name', about: author } as const] : []),
    ...(naming === 'part' ? [{ code: 'part-of-name', about: author } as const] : []),
    ...(isWritten ? [{ code: 'written-to', about: author } as const] : []),
    ...(writer.signUp ? [{ code: 'sign-up', about: author } as const] : []),
    ...(isOnly ? [{ code: 'only', about: author } as const] : []),
    ...(isFirst && !isOnly ? [{ code: 'first', about: author } as const] : []),
    ...(isMost && !isOnly ? [{ code: 'most', about: author } as const] : []),
    ...others.slice(0, 1).map((about) => ({ code: 'other-name', about }) as const),
    ...(rival === undefined ? [] : [{ code: 'rival', about: rival.writer.author } as const]),
    ...(writer.confirmed ? [] : [{ code: 'unconfirmed', about: author } as const]),
    ...(writer.messages === 1 && !isNamed ? [{ code: 'one-message', about: author } as const] : []),
  ]
  // Anybody can write "confirm your address" once.
  const isBeginning = writer.signUp && isFirst
  const isStrong = isNamed || isWritten || (isBeginning && writer.messages > 1)
  // One message more is chance: twice as many is not.
  const isClear = writers.every((one) => one === writer || 2 * one.messages <= writer.messages)
  const isFair = isBeginning || ((isFirst || best.isEarly) && isClear && writer.messages > 1)
  const against = rival === undefined ? 0 : isNamed ? 1 : 2
  const doubts = Number(others.length > 0) + against + Number(!writer.confirmed)
  const steps = isStrong ? 0 : isFair ? 1 : 2
  return { author, confidence: sureness[Math.min(2, steps + doubts)] ?? 'low', reasons }
}

/** Whether another could be meant as well: as much speaks for them, or they began as a service does, or wrote more from the beginning. */
function isRival(one: Marked, best: Marked): boolean {
  if (one.points >= 4 && one.points >= best.points - 1) return true
  const { confirmed, signUp, messages } = one.writer
  return !best.isNamed && confirmed && (signUp || (one.isEarly && messages > best.writer.messages))
}

const sureness = ['high', 'medium', 'low'] as const

interface Marked {
  readonly writer: Writer
  readonly naming: Naming | null
  /** The address, or what the person said, names this author. */
  readonly isNamed: boolean
  readonly isWritten: boolean
  readonly isFirst: boolean
  readonly isMost: boolean
  readonly isEarly: boolean
  readonly points: number
}

function mark(address: Address, writer: Writer, all: readonly Writer[], hints: Hints): Marked {
  const { author, signUp, confirmed, messages } = writer
  const found = namingOf(address, author)
  const naming = hints.isRandom && found === 'part' ? null : found
  const isGiven = hints.givenTo.some((name) => namingOf(`${plain(name)}@alias.invalid`, author) !== null)
  const isWritten = hints.writtenTo.has(author)
  const isFirst = (all.find((one) => one.confirmed) ?? all[0]) === writer
  const isMost = all.every((one) => one === writer || one.messages < messages)
  const isEarly = (timeOf(writer.first) ?? 0) - (timeOf(all[0]?.first ?? null) ?? 0) <= EARLY
  const points =
    (naming === 'whole' ? 6 : naming === 'part' ? 4 : 0) +
    (isGiven ? 6 : 0) +
    (isWritten ? 4 : 0) +
    (signUp ? 3 : 0) +
    (isFirst ? 2 : 0) +
    (isMost ? (isEarly ? 3 : 1) : 0) +
    (confirmed ? 1 : -1)
  return { writer, naming, isNamed: naming !== null || isGiven, isWritten, isFirst, isMost, isEarly, points }
}

/** The letters and digits of a name, as a local part could hold them. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
}

function timeOf(at: string | null): number | null {
  const time = at === null ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) ? null : time
}
