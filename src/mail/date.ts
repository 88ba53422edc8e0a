/** Date and time of the header section (RFC 5322 §3.3, with the obsolete forms of §4.3). */

import { isSpace, withoutComments } from './structured.ts'

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
  return commonDateTime(value) ?? anyDateTime(value)
}

/** Numbers of two digits as text. */
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
const SPACE = 32
const COMMA = 44
const COLON = 58
const PLUS = 43
const MINUS = 45

/**
 * Nearly every date has one form, `Tue, 3 Mar 2026 09:00:00 +0100 (CET)`, and a message has a dozen of them: this reads
 * that form alone, in a tenth of the time. Undefined where the date has another one, or another day in UTC.
 */
function commonDateTime(text: string): string | undefined {
  let at = 0
  while (isSpace(text.charCodeAt(at))) at++
  if (text.charCodeAt(at + 3) === COMMA) {
    if (!DAY_NAMES.has(text.slice(at, at + 3).toLowerCase()) || text.charCodeAt(at + 4) !== SPACE)
      return undefined
    at += 5
  }
  const dayDigits = text.charCodeAt(at + 1) === SPACE ? 1 : 2
  const day = digits(text, at, dayDigits)
  at += dayDigits
  const month = MONTHS.get(text.slice(at + 1, at + 4).toLowerCase())
  const year = digits(text, at + 5, 4)
  const hour = digits(text, at + 10, 2)
  const minute = digits(text, at + 13, 2)
  const second = digits(text, at + 16, 2)
  const sign = text.charCodeAt(at + 19)
  const zoneHour = digits(text, at + 20, 2)
  const zoneMinute = digits(text, at + 22, 2)
  const isLaidOut =
    text.charCodeAt(at) === SPACE &&
    text.charCodeAt(at + 4) === SPACE &&
    text.charCodeAt(at + 9) === SPACE &&
    text.charCodeAt(at + 12) === COLON &&
    text.charCodeAt(at + 15) === COLON &&
    text.charCodeAt(at + 18) === SPACE &&
    (sign === PLUS || sign === MINUS) &&
    isZoneComment(text, at + 24)
  if (!isLaidOut || month === undefined || !(year >= 1900)) return undefined
  const isTime = hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 99 && zoneMinute <= 59
  if (!isTime || !(day >= 1 && day <= daysIn(year, month))) return undefined
  const east = zoneHour * 60 + zoneMinute
  const minutes = hour * 60 + minute - (sign === PLUS ? east : -east)
  if (minutes < 0 || minutes >= 1440) return undefined
  const date = `${year}-${TWO_DIGITS[month + 1]}-${TWO_DIGITS[day]}`
  const inHour = minutes % 60
  return `${date}T${TWO_DIGITS[(minutes - inHour) / 60]}:${TWO_DIGITS[inHour]}:${TWO_DIGITS[second]}Z`
}

/** The number that so many digits make; NaN where other characters stand. */
function digits(text: string, from: number, count: number): number {
  let number = 0
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** Whether nothing follows but the zone's name, ` (CET)`. */
function isZoneComment(text: string, from: number): boolean {
  if (from === text.length) return true
  const end = text.length - 1
  if (text.charCodeAt(from) !== SPACE || text.charCodeAt(from + 1) !== 40 || text.charCodeAt(end) !== 41)
    return false
  for (let at = from + 2; at < end; at++) {
    const code = text.charCodeAt(at) | 32
    if (code < 97 || code > 122) return false
  }
  return end > from + 1
}

function anyDateTime(value: string): string | undefined {
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
