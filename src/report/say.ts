import { explainReason, type Reason } from '../verdict/reason.ts'
import { phrase } from '../words/phrase.ts'
import { clean } from './clean.ts'
import { showDay, showDays, showMoment } from './dates.ts'

/** The languages that leaktrace speaks to people. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/**
 * Says things in the person's language. As a tag it takes the English text for the key of a catalogue: what the
 * catalogue does not know stays English. Programs get English from elsewhere: nothing of JSON goes through it.
 */
export interface Say {
  (template: TemplateStringsArray, ...values: readonly (string | number)[]): string
  readonly language: Language
  /** Words that were put together in English elsewhere: of a record, an error, a hypothesis. */
  told(english: string): string
  /** A day, `2 Mar 2016`; a dash when it is not known. */
  day(at: string | null): string
  /** How wide a column of days is. */
  readonly dayWidth: number
  /** A moment, `2 Mar 2016 09:11 UTC`. */
  moment(at: string | null): string
  /** A length of time, `14 months`. */
  days(number: number): string
  number(value: number): string
  /** The sentence of a reason, fit to be shown. */
  reason(one: Reason): string
}

/** `1,234`. */
function grouped(value: number): string {
  return value.toLocaleString('en-GB')
}

/** English, as it is written in the sources; numbers as people write them. */
export const english: Say = Object.assign(
  (template: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
    phrase(template, ...values.map((value) => (typeof value === 'number' ? grouped(value) : value))),
  {
    language: 'en' as const,
    told: (text: string): string => text,
    day: showDay,
    dayWidth: 11,
    moment: showMoment,
    days: showDays,
    number: grouped,
    reason: (one: Reason): string => clean(explainReason(one)),
  },
)
