const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * IMAP date-time (RFC 9051 §9, ` 2-Mar-2016 09:11:05 +0100`) as ISO 8601 UTC to the second; null when it is none.
 */
export function parseInternalDate(text: string): string | null {
  const match = /^[ ]?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/.exec(
    text,
  )
  if (match === null) return null
  const [, day, name, year, hour, minute, second, sign, zoneHours, zoneMinutes] = match
  const month = monthOf(name!)
  if (month < 0) return null
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1)
  return isoTime(Number(year), month, Number(day), Number(hour), Number(minute) - zone, Number(second))
}

/** Month number from 0 of an English three-letter name in any case, or -1. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.charAt(0).toUpperCase() + name.slice(1).toLowerCase())
}

/** ISO 8601 UTC to the second of a date whose minutes may be out of range (a zone taken off); null for no such day or time. */
export function isoTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): string | null {
  const start = new Date(Date.UTC(year, month, day))
  if (start.getUTCMonth() !== month || start.getUTCDate() !== day || year < 1970) return null
  if (hour > 23 || second > 60) return null
  const time = new Date(start.getTime() + ((hour * 60 + minute) * 60 + second) * 1000)
  return `${time.toISOString().slice(0, 19)}Z`
}

/** An ISO day as IMAP's date (RFC 9051 §9): `2016-03-02` → `2-Mar-2016`. */
export function imapDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number)
  return `${day}-${MONTHS[(month ?? 1) - 1]}-${year}`
}
