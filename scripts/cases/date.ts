const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Last Sunday of a month at 01:00 UTC, when European clocks change. */
function changeOfClocks(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1)
}

/** Offset of Paris from UTC in hours. */
function parisOffset(at: Date): number {
  const year = at.getUTCFullYear()
  return at.getTime() >= changeOfClocks(year, 2) && at.getTime() < changeOfClocks(year, 9) ? 2 : 1
}

/** A moment so many seconds later, or earlier if negative. */
export function shift(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000)
}

/** Date-time of RFC 5322 §3.3 at an offset of whole hours; `padding` fills a one-digit day as C's ctime does. */
export function dateTime(at: Date, offset: number, padding = ''): string {
  const local = shift(at, offset * 3600)
  const day = String(local.getUTCDate()).padStart(2, padding || '0')
  const clock = local.toISOString().slice(11, 19)
  const sign = offset < 0 ? '-' : '+'
  const zone = `${sign}${String(Math.abs(offset)).padStart(2, '0')}00`
  return `${days[local.getUTCDay()]}, ${day} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()} ${clock} ${zone}`
}

/** As Postfix in Paris writes it: `Wed,  2 Mar 2016 10:11:05 +0100 (CET)`. */
export function parisTime(at: Date): string {
  const offset = parisOffset(at)
  return `${dateTime(at, offset, ' ')} (${offset === 2 ? 'CEST' : 'CET'})`
}

/** As Google in California writes it: `Wed, 21 Nov 2018 06:05:12 -0800 (PST)`. */
export function pacificTime(at: Date): string {
  // The American change of clocks differs by weeks; no fixture falls between the two.
  const isSummer = parisOffset(at) === 2
  return `${dateTime(at, isSummer ? -7 : -8)} (${isSummer ? 'PDT' : 'PST'})`
}
