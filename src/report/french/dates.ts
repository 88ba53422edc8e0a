const months = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
]

/** A day as French people write it, `2 mars 2016`, `1er févr. 2016` (UTC); a dash when it is not known. */
export function frenchDay(at: string | null): string {
  const parts = at === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(at)
  const month = months[Number(parts?.[2]) - 1]
  if (parts === null || month === undefined) return '–'
  const day = Number(parts[3])
  return `${day === 1 ? '1er' : day} ${month} ${parts[1]}`
}

/** A moment, `2 mars 2016 09:11 UTC`. */
export function frenchMoment(at: string | null): string {
  const time = at === null ? null : /T(\d{2}:\d{2})/.exec(at)
  return time === null ? frenchDay(at) : `${frenchDay(at)} ${time[1]} UTC`
}

/** A length of time in a unit that fits: `5 jours`, `14 mois`, `3 ans`. */
export function frenchDays(days: number): string {
  if (days < 61) return `${days} ${days < 2 ? 'jour' : 'jours'}`
  const months = Math.floor(days / 30.44)
  return months < 36 ? `${months} mois` : `${Math.floor(days / 365.25)} ans`
}
