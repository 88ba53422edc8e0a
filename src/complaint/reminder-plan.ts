import { addDays, workingDay } from './deadline.ts'
import { type Reaction, reactionTo, stepOf } from './earlier.ts'
import type { ComplaintFacts, EarlierLetter } from './facts.ts'

/** A reminder of a letter whose period has passed, or whose answer leaves points open. */
export interface ReminderPlan {
  readonly earlier: EarlierLetter
  /** The day that has passed; null where an answer came and the period still runs. */
  readonly dueOn: string | null
  readonly reaction: Exclude<Reaction, 'complete'>
  readonly reactedOn: string | null
  /** Fourteen days from the day of writing, or the next working day. */
  readonly until: string
}

const DAYS = 14

/** Says what the reminder is about; null where there is nothing to remind of. */
export function planReminder(
  { writtenOn }: ComplaintFacts,
  earlier: EarlierLetter,
  isFree: (day: string, country: string | null) => boolean,
): ReminderPlan | null {
  const { dueOn } = stepOf(earlier)
  const { kind, on } = reactionTo(earlier)
  if (dueOn === null || kind === 'complete') return null
  const isOver = dueOn < writtenOn
  if (!isOver && kind !== 'incomplete') return null
  return {
    earlier,
    dueOn: isOver ? dueOn : null,
    reaction: kind,
    reactedOn: on,
    until: workingDay(addDays(writtenOn, DAYS), (day) => isFree(day, null)),
  }
}
