import { isoTime, monthOf } from './internal-date.ts'

/**
 * The date in an mbox `From ` line (RFC 4155 appendix A: asctime, UTC), ISO 8601 UTC to the second, or null. A zone, which
 * some programs add before or after the year, is honoured when it is a number.
 */
export function fromLineDate(line: string): string | null {
  const words = line.slice(0, 500).trimEnd().split(/[ \t]/).filter(Boolean)
  const at = words.findIndex((word, index) => index > 0 && /^\d{1,2}:\d{2}(?::\d{2})?$/.test(word))
  const [name, day] = [words[at - 2] ?? '', words[at - 1] ?? '']
  if (at < 3 || !/^[A-Za-z]{3}$/.test(name) || !/^\d{1,2}$/.test(day)) return null
  const rest = words.slice(at + 1)
  const year = rest.find((word) => /^\d{4}$/.test(word))
  const zone = rest.find((word) => /^[+-]\d{4}$/.test(word)) ?? '+0000'
  const [hour, minute, second] = words[at]!.split(':').map(Number)
  const month = monthOf(name)
  if (year === undefined || month < 0) return null
  const offset = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))) * (zone[0] === '-' ? -1 : 1)
  return isoTime(Number(year), month, Number(day), hour!, minute! - offset, second ?? 0)
}
