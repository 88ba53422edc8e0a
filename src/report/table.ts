import type { Paint } from './paint.ts'
import { cutTo, shownWidth } from './shown-width.ts'

/** A column: its heading, and how narrow it may become before others do. */
export interface Column {
  readonly heading: string
  readonly least: number
  readonly align?: 'left' | 'right'
  /** May be left out where all columns together are too wide; the highest number goes first. */
  readonly optional?: number
}

const gap = 2

/**
 * A table without rules that fits a width: the widest columns give way first, cells that no longer fit end in an
 * ellipsis. Cells are clean text; `paintCell` colours them afterwards, so that colours count for nothing.
 */
export function table(
  all: readonly Column[],
  allRows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
  paintCell: (text: string, column: number, row: number) => string,
): string {
  const kept = keptColumns(all, allRows, width)
  const columns = kept.flatMap((place) => all[place] ?? [])
  const rows = allRows.map((cells) => kept.map((place) => cells[place] ?? ''))
  const widths = fit(columns, rows, width)
  const line = (cells: readonly string[], drawn: (text: string, column: number) => string): string =>
    cells
      .map((cell, column) => {
        const { align = 'left' } = columns[column] ?? {}
        const cut = cutTo(cell, widths[column] ?? 0)
        const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - shownWidth(cut)))
        return align === 'right' ? blank + drawn(cut, column) : drawn(cut, column) + blank
      })
      .join(' '.repeat(gap))
      .trimEnd()
  const heading = line(
    columns.map((column) => column.heading.toUpperCase()),
    (text) => paint.faint(text),
  )
  const body = rows.map((cells, row) =>
    line(cells, (text, column) => paintCell(text, kept[column] ?? column, row)),
  )
  return [heading, ...body].join('\n')
}

/** The places of the columns that fit at their narrowest, optional ones left out from the highest number on. */
function keptColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  let kept = columns.map((_, place) => place)
  const least = (place: number): number => {
    const { heading = '', least: wanted = 0 } = columns[place] ?? {}
    return Math.max(heading.length, Math.min(wanted, widestOf(rows, place, heading)))
  }
  for (;;) {
    const needed = kept.reduce((sum, place) => sum + least(place), 0) + gap * (kept.length - 1)
    const optional = kept.filter((place) => columns[place]?.optional !== undefined)
    if (needed <= width || optional.length === 0) return kept
    const first = optional.reduce((a, b) =>
      (columns[b]?.optional ?? 0) > (columns[a]?.optional ?? 0) ? b : a,
    )
    kept = kept.filter((place) => place !== first)
  }
}

function fit(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ heading }, place) => widestOf(rows, place, heading))
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

function widestOf(rows: readonly (readonly string[])[], place: number, heading: string): number {
  return rows.reduce((widest, row) => Math.max(widest, shownWidth(row[place] ?? '')), heading.length)
}
