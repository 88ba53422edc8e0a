import Holidays from 'date-holidays'

/**
 * Days on which nobody works, for periods by Regulation 1182/71 (art. 2(1), 3(4)).
 *
 * This file brings in the calendars of the world, which takes a tenth of a second: it is imported inside the commands
 * that compute a date, and by nothing that every command loads (test/directory/holidays.test.ts holds that).
 */

const DAY = 86_400_000

const calendars = new Map<string, ReadonlySet<string>>()

/** Days of a year that are public holidays in the whole of a country, or begin or end as one. */
function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`
  const known = calendars.get(key)
  if (known !== undefined) return known
  const days = new Set<string>()
  for (const { date, start, end } of new Holidays(country, { types: ['public'] }).getHolidays(year)) {
    // `date` is local to the country, as the law's days are; only its length is taken from the instants.
    const first = Date.parse(`${date.slice(0, 19).replace(' ', 'T')}Z`)
    const last = first + (end.getTime() - start.getTime()) - 1
    const midnight = first - (first % DAY)
    for (let at = midnight; at <= last; at += DAY) days.add(new Date(at).toISOString().slice(0, 10))
  }
  calendars.set(key, days)
  return days
}

/**
 * Whether an ISO day is a Saturday, a Sunday or a public holiday of a country (ISO 3166-1 alpha-2). Holidays of a part
 * of it (Alsace-Moselle, a Land, a canton) do not count, since which part is unknown. With no country, or one that is
 * not known, only weekends are free. A holiday that begins at noon counts as a whole one: a date too late harms nobody,
 * a complaint too early is turned away.
 */
export function isFreeDay(day: string, country: string | null): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return true
  return country !== null && publicHolidays(country.toUpperCase(), Number(day.slice(0, 4))).has(day)
}
