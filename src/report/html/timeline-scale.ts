import { scaleUtc } from 'd3-scale'
import { english, type Say } from '../say.ts'

/** Time laid out in pixels. */
export interface TimeScale {
  /** Place of a day or moment (ISO). */
  at(moment: string): number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  /** Stretches of time of equal meaning (months, quarters or years), for counting. */
  readonly bins: readonly { readonly from: string; readonly to: string; readonly label: string }[]
}

const day = 86_400_000

/**
 * Time between two days, both inside.
 *
 * @param room pixels from the first to the last
 */
export function timeScale(
  first: string,
  last: string,
  left: number,
  room: number,
  say: Say = english,
): TimeScale {
  const from = Date.parse(first.slice(0, 10))
  const to = Math.max(Date.parse(last.slice(0, 10)) + day, from + 60 * day)
  const step = binMonths((to - from) / day)
  const bins = binsOf(new Date(from), to, step, say)
  const start = Date.parse(bins[0]?.from ?? first)
  const end = Date.parse(bins.at(-1)?.to ?? last)
  const scale = scaleUtc([start, end], [left, left + room])
  const most = Math.max(2, Math.floor(room / 70))
  // Where every month has room, each is named: days and weeks are too fine for what is counted by month.
  const ticks =
    step === 1 && bins.length <= most
      ? bins.map((one) => new Date(one.from))
      : scale.ticks(most).filter(isFirst)
  const isYears = ticks.every((tick) => tick.getUTCMonth() === 0)
  return {
    at: (moment) => Math.min(left + room, Math.max(left, scale(Date.parse(moment)))),
    ticks: ticks.map((tick, place) => ({
      x: scale(tick),
      label: isYears ? String(tick.getUTCFullYear()) : monthLabel(tick, place === 0, say),
    })),
    bins,
  }
}

/** Months that are counted together: about 8 to 40 bins. */
function binMonths(days: number): number {
  if (days <= 800) return 1
  if (days <= 3000) return 3
  return days <= 15_000 ? 12 : 120
}

function binsOf(from: Date, to: number, months: number, say: Say): TimeScale['bins'] {
  const index = from.getUTCFullYear() * 12 + from.getUTCMonth()
  const bins: { from: string; to: string; label: string }[] = []
  for (let month = index - (index % months); ; month += months) {
    const begin = monthDay(month)
    if (Date.parse(begin) >= to) return bins
    bins.push({ from: begin, to: monthDay(month + months), label: binLabel(month, months, say) })
  }
}

function monthDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function binLabel(month: number, months: number, say: Say): string {
  const year = Math.floor(month / 12)
  if (months === 1) return `${monthName(month % 12, say)} ${year}`
  if (months === 3)
    return `${say`${monthName(month % 12, say)} to ${monthName((month % 12) + 2, say)}`} ${year}`
  return months === 12 ? String(year) : say`${String(year)} to ${String(year + 9)}`
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function monthName(month: number, say: Say): string {
  return say.told(names[month] ?? '')
}

const isFirst = (tick: Date): boolean => tick.getUTCDate() === 1

/** The month; January, and the month that the axis begins with, say the year. */
function monthLabel(tick: Date, isBeginning: boolean, say: Say): string {
  const year = String(tick.getUTCFullYear())
  if (tick.getUTCMonth() === 0) return year
  const month = monthName(tick.getUTCMonth(), say)
  return isBeginning ? `${month} ${year}` : month
}
