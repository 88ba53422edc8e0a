import type { EarlierLetter } from './facts.ts'

/** An earlier letter, with the day by which the law wanted an answer. */
export interface Step {
  readonly letter: EarlierLetter
  /** Null where no law sets a period (to an ESP, to an authority), or none runs since they asked who the person is. */
  readonly dueOn: string | null
}

/** What came back: nothing, something that answers nothing, an answer that leaves points open, or all that was asked. */
export type Reaction = 'none' | 'acknowledged' | 'incomplete' | 'complete'

/** An ESP's week, and the months that an authority has, are no period for an answer. */
export function stepOf(letter: EarlierLetter): Step {
  const { to, dueOn } = letter
  return { letter, dueOn: to === 'esp' || to === 'authority' ? null : dueOn }
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
