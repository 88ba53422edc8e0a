import Table from 'cli-table3'
import type { Paint } from './paint.ts'

/** A column: its heading, and how narrow it may become before others do. */
export interface Column {
  readonly heading: string
  readonly least: number
  readonly align?: 'left' | 'right'
}

const gap = 2

/**
 * A table without rules that fits a width: the widest columns give way first, cells that no longer fit end in an
 * ellipsis. Cells are clean text; `paintCell` colours them afterwards, so that colours count for nothing.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
  paintCell: (text: string, column: number, row: number) => string,
): string {
  const widths = fit(columns, rows, width)
  const drawn = new Table({
    head: columns.map((column) => paint.faint(column.heading.toUpperCase())),
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: widths.map((one) => one + gap),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    chars: noRules,
  })
  for (const [row, cells] of rows.entries()) {
    drawn.push(cells.map((cell, column) => paintCell(cut(cell, widths[column] ?? cell.length), column, row)))
  }
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

const noRules = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '',
} // biome-ignore format: a table

function fit(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map((column, place) =>
    Math.max(column.heading.length, ...rows.map((row) => [...(row[place] ?? '')].length)),
  )
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1)
  while (total() > width) {
    let widest = -1
    for (const [place, one] of widths.entries()) {
      const least = Math.max(columns[place]?.least ?? 0, columns[place]?.heading.length ?? 0)
      if (one > least && (widest === -1 || one > (widths[widest] ?? 0))) widest = place
    }
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function cut(text: string, width: number): string {
  const chars = [...text]
  return chars.length <= width ? text : `${chars.slice(0, Math.max(0, width - 1)).join('')}…`
}
