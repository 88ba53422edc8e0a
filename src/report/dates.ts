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
  if (days < 60) return `${days} ${days === 1 ? 'day' : 'days'}`
  const months = Math.round(days / 30.44)
  return months < 36 ? `${months} months` : `${Math.floor(days / 365.25)} years`
}
