const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as people write it, `2 Mar 2016` (UTC); a dash when it is not known. */
export function showDay(at: string | null): string {
  const parts = at === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(at)
  if (parts === null) return '–'
  return `${Number(parts[3])} ${months[Number(parts[2]) - 1] ?? '?'} ${parts[1]}`
}

/** A moment, `2 Mar 2016 09:11 UTC`. */
export function showMoment(at: string | null): string {
  const time = at === null ? null : /T(\d{2}:\d{2})/.exec(at)
  return time === null ? showDay(at) : `${showDay(at)} ${time[1]} UTC`
}

/** A length of time in a unit that fits: `5 days`, `14 months`, `3 years`. */
export function showDays(days: number): string {
  if (days < 61) return `${days} ${days === 1 ? 'day' : 'days'}`
  const months = Math.floor(days / 30.44)
  return months < 36 ? `${months} months` : `${Math.floor(days / 365.25)} years`
}

/** How long ago a moment was, in the largest unit of which two have passed: `3 days ago`, `5 months ago`; a dash when it is not known. */
export function showAgo(at: string | null, now: string, locale = 'en'): string {
  const days = at === null ? Number.NaN : dayNumber(now) - dayNumber(at)
  if (Number.isNaN(days)) return '–'
  const [unit, length] = units.find(([, one]) => Math.abs(days) >= 2 * one) ?? ['day', 1]
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.trunc(days / length), unit)
}

/** Units of time with their days. */
const units = [
  ['year', 365.25],
  ['month', 30.44],
  ['week', 7],
] as const

/** Whole days (UTC) since the beginning of 1970. */
function dayNumber(at: string): number {
  return Math.floor(Date.parse(at) / 86_400_000)
}
