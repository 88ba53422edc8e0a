/** Date and time of the header section (RFC 5322 §3.3, with the obsolete forms of §4.3). */

import { withoutComments } from './structured.ts'

const MONTHS = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i) => [
    name,
    i,
  ]),
)
const DAY_NAMES = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])

/**
 * Hours east of Greenwich. RFC 5322 §4.3: every other alphabetic zone, the military letters among them, stands for
 * `-0000`, that is UTC with nothing said about the place.
 */
const OBSOLETE_ZONES = new Map([
  ['edt', -4],
  ['est', -5],
  ['cdt', -5],
  ['cst', -6],
  ['mdt', -6],
  ['mst', -7],
  ['pdt', -7],
  ['pst', -8],
])

// Every repetition is bounded and white space was made single before: no input can make this slow.
// Some servers write fractions of a second; they are dropped.
const DATE_TIME =
  /^(?:([a-z]{3}) ?, ?)?(\d{1,2}) ([a-z]{3}) (\d{2,4}) (\d{1,2}) ?: ?(\d{1,2})(?: ?: ?(\d{1,2})(?:\.\d{1,9})?)? ?(?:([+-])(\d\d)(\d\d)|([a-z]{1,5}))$/i

/**
 * Reads a date-time as ISO 8601 UTC (`2024-01-31T12:00:00Z`); undefined where it is none. Nothing is supplied: a date
 * without a zone, or a 31 June, is no date. The name of the day is not compared with the date.
 */
export function parseDateTime(value: string): string | undefined {
  const bare = withoutComments(value)
  if (bare === undefined) return undefined
  const parts = DATE_TIME.exec(bare.replace(/[ \t\r\n]+/g, ' ').trim())
  if (parts === null) return undefined
  const dayName = parts[1]
  if (dayName !== undefined && !DAY_NAMES.has(dayName.toLowerCase())) return undefined
  const month = MONTHS.get(parts[3]!.toLowerCase())
  if (month === undefined) return undefined
  const year = fullYear(parts[4]!)
  const day = Number(parts[2])
  const hour = Number(parts[5])
  const minute = Number(parts[6])
  const second = Number(parts[7] ?? 0)
  // A leap second (60) is allowed by §3.3; it reads as the first second of the next minute.
  if (year < 1900 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60)
    return undefined
  const offset = minutesEast(parts)
  if (offset === undefined) return undefined
  const time = new Date(Date.UTC(year, month, day, hour, minute - offset, second))
  return `${time.toISOString().slice(0, -5)}Z`
}

/** RFC 5322 §4.3: two digits below 50 are 20xx, else 19xx; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits.length === 3 ? 1900 + year : year
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 1 && isLeapYear ? 29 : MONTH_DAYS[month]!
}

function minutesEast(parts: RegExpExecArray): number | undefined {
  const zone = parts[11]
  if (zone !== undefined) return (OBSOLETE_ZONES.get(zone.toLowerCase()) ?? 0) * 60
  const minutes = Number(parts[10])
  if (minutes > 59) return undefined
  const east = Number(parts[9]) * 60 + minutes
  return parts[8] === '-' ? -east : east
}
