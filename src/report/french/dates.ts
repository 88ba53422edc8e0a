const day = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A day as French people write it, `2 mars 2016`, `1er févr. 2016` (UTC); a dash when it is not known. */
export function frenchDay(at: string | null): string {
  const time = at === null ? Number.NaN : Date.parse(`${at.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? '–' : day.format(time).replace(/^1(?= )/, '1er')
}

/** A moment, `2 mars 2016 09:11 UTC`. */
export function frenchMoment(at: string | null): string {
  const time = at === null ? null : /T(\d{2}:\d{2})/.exec(at)
  return time === null ? frenchDay(at) : `${frenchDay(at)} ${time[1]} UTC`
}

/** A length of time in a unit that fits: `5 jours`, `14 mois`, `3 ans`. */
export function frenchDays(days: number): string {
  if (days < 60) return `${days} ${days < 2 ? 'jour' : 'jours'}`
  const months = Math.round(days / 30.44)
  return months < 36 ? `${months} mois` : `${Math.floor(days / 365.25)} ans`
}
