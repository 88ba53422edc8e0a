/** Whole days (UTC) from one moment or day to a later one; null when either is unknown or they are the wrong way round. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  const days = Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
  return Number.isNaN(days) || days < 0 ? null : days
}
