import type { Paint } from './paint.ts'
import { cutTo, shownWidth } from './shown-width.ts'

/** A column: its heading, and how narrow it may become. */
export interface Column {
  readonly heading: string
  readonly least: number
  /** How narrow it may become before optional columns are left out for it; at least when nothing is said. */
  readonly better?: number
  readonly align?: 'left' | 'right'
  /** May be left out where all columns together are too wide; the lowest number is kept first. */
  readonly optional?: number
  /** Of the first column alone: its cells are never cut, since they are to be copied. One too long has a line of its own. */
  readonly whole?: boolean
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
  const body = rows.flatMap((cells, row) => {
    const drawn = (text: string, column: number): string => paintCell(text, kept[column] ?? column, row)
    const [first = '', ...others] = cells
    return columns[0]?.whole === true && shownWidth(first) > (widths[0] ?? 0)
      ? [drawn(first, 0), line(['', ...others], drawn)]
      : [line(cells, drawn)]
  })
  return [heading, ...body].join('\n')
}

/** The places of the columns that fit at their narrowest: of the optional ones those that do, from the lowest number on. */
function keptColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const needed = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + betterOf(columns, rows, place, width) + gap, -gap)
  const preferred = columns.map((column, place) => ({ place, rank: column.optional ?? 0 }))
  let kept: number[] = []
  for (const { place, rank } of preferred.sort((a, b) => a.rank - b.rank))
    if (rank === 0 || needed([...kept, place]) <= width) kept = [...kept, place]
  return kept.sort((a, b) => a - b)
}

/** How narrow a column becomes before others are left out; one whose cells are kept whole takes most of the place if they need it. */
function betterOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  place: number,
  width: number,
): number {
  const { heading = '', least = 0, better = least, whole = false } = columns[place] ?? {}
  const wanted = whole ? Math.max(better, Math.floor(width * 0.6)) : better
  return Math.max(heading.length, Math.min(wanted, widestOf(rows, place, heading)))
}

/** Widths that fit: the widest columns give way first, down to what is better for each, then to the least; addresses last. */
function fit(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ heading }, place) => widestOf(rows, place, heading))
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1)
  const better = columns.map((_, place) => betterOf(columns, rows, place, width))
  const least = columns.map((column) => Math.max(column.heading.length, column.least))
  // Addresses as wide as they are, where the others' least leaves that much.
  const others = least.slice(1).reduce((sum, one) => sum + one + gap, 0)
  const isKept = columns[0]?.whole === true && (widths[0] ?? 0) + others <= width
  const first = isKept ? widths[0] : better[0]
  const floors = [[first, ...better.slice(1)], [first, ...least.slice(1)], least]
  for (const floor of floors) {
    while (total() > width) {
      let widest = -1
      for (const [place, one] of widths.entries())
        if (one > (floor[place] ?? 0) && (widest === -1 || one > (widths[widest] ?? 0))) widest = place
      if (widest === -1) break
      widths[widest] = (widths[widest] ?? 0) - 1
    }
  }
  return widths
}

function widestOf(rows: readonly (readonly string[])[], place: number, heading: string): number {
  return rows.reduce((widest, row) => Math.max(widest, shownWidth(row[place] ?? '')), heading.length)
}
