import type { Authority } from '../directory/authority/authority.ts'
import type { ComplaintFacts, EarlierLetter, FactMessage } from './facts.ts'
import type { LawBook } from './law.ts'
import type { LetterBlock, LetterLanguage } from './letter.ts'

/** What is decided outside the record of facts when a letter is written. */
export interface LetterContext {
  readonly lang: LetterLanguage
  /** The language in which the person is told what to know beside the letter; that of the letter when it is not said. */
  readonly toldIn?: LetterLanguage | null
  /** Who a complaint goes to; null for the other letters. */
  readonly authority: Authority | null
  /** Whether a day is no working day in a country (null: unknown), for the day an answer is due. */
  readonly isFree: (day: string, country: string | null) => boolean
  /** The person wants the complaint without having asked the service first. */
  readonly noPriorRequest: boolean
  /** The letter that a reminder is about. */
  readonly reminds: EarlierLetter | null
  /** What stands for the alias where it is hidden from an ESP; null: it is shown. */
  readonly aliasToken: string | null
}

/** Who signs, with what a signature needs. */
export interface Signatory {
  readonly name: string
  readonly postal: string | null
  readonly replyTo: string
}

/** What the words of a letter are made from: its facts, and the decisions that hold in every language. */
export interface Draft<Plan> {
  readonly facts: ComplaintFacts
  readonly signatory: Signatory
  readonly law: LawBook
  /** Day by which an answer is due; null where no law sets one. */
  readonly dueOn: string | null
  readonly plan: Plan
}

/** The words of a letter. */
export interface Written {
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
  readonly advice: readonly string[]
}

/** Rows of a table of messages. */
export interface ShownMessages {
  readonly shown: readonly FactMessage[]
  /** How many are left out between the first and the others. */
  readonly left: number
}

const MOST_ROWS = 8

/** The messages that a letter lists one by one: all of a few; of many the first and the latest. */
export function shownMessages(messages: readonly FactMessage[]): ShownMessages {
  if (messages.length <= MOST_ROWS) return { shown: messages, left: 0 }
  const [first] = messages
  const shown = [...(first === undefined ? [] : [first]), ...messages.slice(1 - MOST_ROWS)]
  return { shown, left: messages.length - shown.length }
}

/** Messages of which the receiving side does not say that they were delivered to the alias: only their fields name it. */
export interface DoubtfulRecipients {
  readonly count: number
  /** All of those that the letter is about. */
  readonly all: boolean
  /** Which fields name it, lower case. */
  readonly fields: readonly string[]
}

/** Null where every delivery is proved. */
export function doubtfulRecipients(messages: readonly FactMessage[]): DoubtfulRecipients | null {
  const doubtful = messages.filter(({ recipientGrade }) => recipientGrade !== 'proved')
  if (doubtful.length === 0) return null
  const fields = [...new Set(doubtful.flatMap(({ recipientField }) => recipientField ?? []))]
  return { count: doubtful.length, all: doubtful.length === messages.length, fields }
}

/** `To` for `to`, as people read it. */
export function fieldName(name: string): string {
  return name.replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
}

/** Whether the receiving side itself authenticated an author; else leaktrace did, by a DKIM signature. */
export function isCheckedByReceiver(messages: readonly FactMessage[]): boolean {
  return messages.some(
    ({ from, authentication }) => from?.grade === 'proved' && authentication.authservId !== null,
  )
}

/** How surely an author is spoken of: only what is proved is asserted. */
export function authorSurety(message: FactMessage): 'proved' | 'claims' | 'refuted' | 'nobody' {
  const grade = message.from?.grade
  if (grade === undefined || grade === 'ambiguous') return 'nobody'
  if (grade === 'proved' || grade === 'refuted') return grade
  return 'claims'
}
