import { dueOn as endOfMonths } from './deadline.ts'
import type { EarlierLetter } from './facts.ts'

/** Whether a day is no working day in a country; null: the country is not known. */
type IsFree = (day: string, country: string | null) => boolean

/** An earlier letter, with the day by which the law wanted an answer. */
export interface Step {
  readonly letter: EarlierLetter
  /** Null where no law sets a period: to an ESP, to an authority. */
  readonly dueOn: string | null
}

/** What came back: nothing, something that answers nothing, an answer that leaves points open, or all that was asked. */
export type Reaction = 'none' | 'acknowledged' | 'incomplete' | 'complete'

/** A period that the letter's case no longer shows, since it was reminded or answered, is counted again from its sending. */
export function stepOf(letter: EarlierLetter, isFree: IsFree): Step {
  const { to, state, sentOn, answers } = letter
  if (to === 'esp' || to === 'authority') return { letter, dueOn: null }
  if (letter.dueOn !== null && state !== 'reminded') return { letter, dueOn: letter.dueOn }
  const months = answers.some(({ kind }) => kind === 'extended') ? 3 : 1
  return { letter, dueOn: endOfMonths(sentOn, months, (day) => isFree(day, null)) }
}

/** What came back so far, and when last. */
export function reactionTo({ answers }: EarlierLetter): {
  readonly kind: Reaction
  readonly on: string | null
} {
  const came = answers.filter(({ kind }) => kind !== 'bounced')
  const answer = came.findLast(({ kind }) => kind.startsWith('answered'))
  const last = answer ?? came.at(-1)
  if (last === undefined) return { kind: 'none', on: null }
  if (answer === undefined) return { kind: 'acknowledged', on: last.on }
  return { kind: answer.kind === 'answered complete' ? 'complete' : 'incomplete', on: answer.on }
}

/** Whether the period has passed without an answer. */
export function isUnanswered({ letter, dueOn }: Step, today: string): boolean {
  const { kind } = reactionTo(letter)
  return dueOn !== null && dueOn < today && (kind === 'none' || kind === 'acknowledged')
}
