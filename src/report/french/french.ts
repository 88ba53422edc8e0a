import type { Reason } from '../../verdict/reason.ts'
import { keyOf } from '../../words/phrase.ts'
import type { Say } from '../say.ts'
import { type French, filled, frenchNumber, type Value } from './catalogue.ts'
import { catalogues } from './catalogues.ts'
import { frenchDay, frenchDays, frenchMoment } from './dates.ts'
import { matcher } from './match.ts'
import { frenchReason } from './reasons.ts'

/** Every French text by its English one. */
const entries: ReadonlyMap<string, French> = new Map(catalogues.flatMap((one) => Object.entries(one)))

let matches: ReturnType<typeof matcher> | null = null

/** Words put together in English: whole, or by the template they were made of; else as they are. */
function told(english: string): string {
  const whole = entries.get(english)
  if (whole !== undefined) return filled(whole, [], told)
  // The code of a failure stands behind its words.
  const coded = /^(.*\S) (\([A-Z][A-Z_0-9]+\))$/s.exec(english)
  if (coded !== null) return `${told(coded[1] ?? '')} ${coded[2]}`
  matches ??= matcher(entries.keys())
  const found = matches(english)
  const french = found === null ? undefined : entries.get(found.key)
  return found === null || french === undefined ? english : filled(french, found.values.map(withDay), told)
}

/** A day as programs write it, as people do. */
function withDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? frenchDay(value) : '–'
  return day === '–' ? value : day
}

/** French; what the catalogues do not know stays English. */
export const french: Say = Object.assign(
  (template: TemplateStringsArray, ...values: readonly Value[]): string => {
    const entry = entries.get(keyOf(template))
    return entry === undefined
      ? template.reduce((text, part, place) => `${text}${values[place - 1] ?? ''}${part}`)
      : filled(entry, values, told)
  },
  {
    language: 'fr' as const,
    told,
    day: frenchDay,
    dayWidth: 14,
    moment: frenchMoment,
    days: frenchDays,
    number: frenchNumber,
    reason: (one: Reason): string => frenchReason(one, told),
  },
)
