import type { LetterLanguage } from './letter.ts'

const locales: Record<LetterLanguage, string> = { fr: 'fr-FR', en: 'en-GB' }

/** A day in long form, `21 novembre 2026`, `21 November 2026`; of an instant its day in UTC. */
export function longDay(at: string, lang: LetterLanguage): string {
  const words = new Intl.DateTimeFormat(locales[lang], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${at.slice(0, 10)}T00:00:00Z`))
  return lang === 'fr'
    ? words.replace(/^1 /, '1er ').replaceAll(' ', NO_BREAK)
    : words.replaceAll(' ', NO_BREAK)
}

/** An instant with its time zone: `2 mars 2016, 09:11:05 UTC`. */
export function longMoment(at: string, lang: LetterLanguage): string {
  const time = /T(\d{2}:\d{2}:\d{2})/.exec(at)?.[1]
  return time === undefined ? longDay(at, lang) : `${longDay(at, lang)}, ${time}${NO_BREAK}UTC`
}

/** A length of time in the unit that fits it. */
export interface Span {
  readonly count: number
  readonly unit: 'day' | 'month' | 'year'
}

/** From one day to another, both ISO; null where the second is earlier. */
export function spanBetween(from: string, to: string): Span | null {
  const days = Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
  if (!(days >= 0)) return null
  if (days < 61) return { count: days, unit: 'day' }
  const months = Math.floor(days / 30.44)
  return months < 36 ? { count: months, unit: 'month' } : { count: Math.floor(days / 365.25), unit: 'year' }
}

const units: Record<LetterLanguage, Record<Span['unit'], readonly [one: string, more: string]>> = {
  fr: { day: ['jour', 'jours'], month: ['mois', 'mois'], year: ['an', 'ans'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
}

/** `23 mois`, `23 months`; in French one takes the singular up to but not including two. */
export function spanWords({ count, unit }: Span, lang: LetterLanguage): string {
  const single = lang === 'fr' ? count < 2 : count === 1
  return `${count}${NO_BREAK}${units[lang][unit][single ? 0 : 1]}`
}

const NO_BREAK = '\u00a0'
