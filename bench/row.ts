/** A number to hold: at most or at least so much. */
export interface Limit {
  readonly kind: 'at most' | 'at least'
  readonly value: number
}

/** One thing measured. */
export interface Row {
  readonly what: string
  /** What it is compared with, measured in the same run; '' where nothing is. */
  readonly floor: string
  readonly ours: string
  /** The number that the limits are about. */
  readonly value: number
  /** How the number is written. */
  readonly unit: '' | 'ms' | 'MB' | '/s' | '%'
  readonly hold: Limit
  readonly aim: Limit
  /** Fewest messages from which the number means something; with fewer it is shown and not judged. */
  readonly from: number
}

/** What a row came to, measured against its limit. */
export type Judgement = 'aim reached' | 'held' | 'MISSED' | 'not judged'

/** Limits. */
export const atMost = (value: number): Limit => ({ kind: 'at most', value })
export const atLeast = (value: number): Limit => ({ kind: 'at least', value })

/** Whether a row holds, with so many messages. */
export function judgeRow(row: Row, messages: number): Judgement {
  if (messages < row.from) return 'not judged'
  if (isWithin(row.value, row.aim)) return 'aim reached'
  return isWithin(row.value, row.hold) ? 'held' : 'MISSED'
}

function isWithin(value: number, { kind, value: limit }: Limit): boolean {
  return kind === 'at most' ? value <= limit : value >= limit
}

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[], messages: number): string {
  const cells = rows.map((row) => {
    const judged = judgeRow(row, messages)
    const verdict = judged === 'not judged' ? `from ${row.from.toLocaleString('en')} messages` : judged
    return [
      row.what,
      row.floor,
      row.ours,
      written(row.value, row.unit),
      limitOf(row.hold, row.unit),
      limitOf(row.aim, row.unit),
      verdict,
    ]
  })
  const all = [['', 'floor or peer', 'ours', 'number', 'to hold', 'aim', 'verdict'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function limitOf({ kind, value }: Limit, unit: Row['unit']): string {
  return `${kind === 'at most' ? '≤' : '≥'} ${written(value, unit)}`
}

function written(value: number, unit: Row['unit']): string {
  if (unit === '/s') return `${Math.round(value / 1000)}k/s`
  const text = unit === '' ? value.toFixed(2) : String(Math.round(value * 10) / 10)
  return unit === '' || unit === '%' ? `${text}${unit}` : `${text} ${unit}`
}
