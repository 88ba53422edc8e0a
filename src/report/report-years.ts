import type { ReportFacts } from './report-facts.ts'

/** What began in one year (UTC). */
export interface ReportYear {
  readonly year: number
  /** Aliases first given out. */
  readonly given: number
  /** Aliases that others used for the first time. */
  readonly used: number
}

/** The years in which something is known to have begun, in order. */
export function reportYears({
  aliases,
  incidents,
}: Pick<ReportFacts, 'aliases' | 'incidents'>): ReportYear[] {
  const given = countYears(aliases.map(({ givenOn }) => givenOn))
  const used = countYears(incidents.map(({ incident }) => incident.firstSeen))
  const years = [...new Set([...given.keys(), ...used.keys()])].sort((a, b) => a - b)
  return years.map((year) => ({ year, given: given.get(year) ?? 0, used: used.get(year) ?? 0 }))
}

function countYears(days: readonly (string | null)[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const day of days) {
    const year = Number(day?.slice(0, 4))
    if (day !== null && Number.isInteger(year)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return counts
}
