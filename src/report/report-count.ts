import type { Confidence } from '../verdict/verdict.ts'
import type { ReportFacts } from './report-facts.ts'
import { english, type Say } from './say.ts'

/** The headline numbers of a report. */
export interface ReportCount {
  readonly aliases: number
  readonly services: number
  /** Incidents that are open. */
  readonly open: number
  /** Those of them in which somebody writes who was not given the address; the others rest on a notice alone. */
  readonly used: number
  readonly byConfidence: Readonly<Record<Confidence, number>>
  /** Dismissed or closed. */
  readonly settled: number
  /** Different intruders of open incidents, and how many of them have a name that was checked. */
  readonly intruders: number
  readonly checked: number
  /** Messages of strangers in open incidents. */
  readonly strangers: number
  /** Half of the open incidents whose days are known began within so many days; null when fewer than three are. */
  readonly medianDays: number | null
}

/** Counts what a report begins with. */
export function countReport({ aliases, incidents }: ReportFacts): ReportCount {
  const open = incidents.map(({ incident }) => incident).filter(({ state }) => state === 'open')
  const sure = (wanted: Confidence): number => open.filter(({ confidence }) => confidence === wanted).length
  const intruders = new Map(
    open.flatMap((incident) => incident.intruders.map(({ key, domain }) => [key, domain !== null] as const)),
  )
  const days = open
    .flatMap(({ daysToFirst }) => (daysToFirst === null || daysToFirst < 0 ? [] : [daysToFirst]))
    .sort((a, b) => a - b)
  return {
    aliases: aliases.length,
    services: new Set(aliases.flatMap(({ services }) => services)).size,
    open: open.length,
    used: open.filter((incident) => incident.intruders.length > 0).length,
    byConfidence: { high: sure('high'), medium: sure('medium'), low: sure('low') },
    settled: incidents.length - open.length,
    intruders: intruders.size,
    checked: [...intruders.values()].filter(Boolean).length,
    strangers: open.reduce((sum, { messages }) => sum + messages, 0),
    medianDays: days.length < 3 ? null : (days[Math.floor((days.length - 1) / 2)] ?? null),
  }
}

/** How sure incidents are, as words that follow their number: `: 1 of high, 2 of low confidence`. */
export function sureWords(counts: ReportCount['byConfidence'], say: Say = english): string {
  const words = (['high', 'medium', 'low'] as const).flatMap((sure) =>
    counts[sure] === 0 ? [] : [say`${counts[sure]} of ${say.told(sure)}`],
  )
  return words.length === 0 ? '' : say`: ${words.join(', ')} confidence`
}
