/**
 * Periods by Regulation (EEC, Euratom) No 1182/71, on calendar days of the addressee's country. Days are ISO dates
 * (`2026-11-21`), never instants: no time zone can move them.
 */

const DAY = 86_400_000

/** No country has a longer run of days off; a calendar that says so is broken. */
const LONGEST_RUN = 60

function parse(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`)
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && toDay(date) === day
  if (!valid) throw new RangeError(`no calendar day: ${day}`)
  return date
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The day that many days later; RangeError when `day` is no calendar day. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(parse(day).getTime() + days * DAY))
}

/**
 * The day of the same number that many months later, or the last day of that month where it has none (art. 3(2)(c)).
 * RangeError when `day` is no calendar day.
 */
export function addMonths(day: string, months: number): string {
  const date = parse(day)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return toDay(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))))
}

/** `day`, or the next day that is not free. */
export function workingDay(day: string, isFree: (day: string) => boolean): string {
  for (let ahead = 0; ahead < LONGEST_RUN; ahead++) {
    const next = addDays(day, ahead)
    if (!isFree(next)) return next
  }
  throw new RangeError(`no working day after ${day}`)
}

/**
 * The last day of a period of months that runs from a receipt: the day of receipt does not count (art. 3(1)), the
 * period ends on the day of the same number (art. 3(2)(c)), and never on a Saturday, a Sunday or a public holiday (art.
 * 3(4)). The months of GDPR art. 12(3) are 1, or 3 when extended, both from receipt. `isFree` says which days are not
 * worked; RangeError when `received` is no calendar day.
 */
export function dueOn(received: string, months: number, isFree: (day: string) => boolean): string {
  return workingDay(addMonths(received, months), isFree)
}
