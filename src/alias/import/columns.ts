import type { CsvFormat } from './format.ts'

/** Which columns of a table are read, by the place they have in its header. */
export interface Columns {
  readonly format: CsvFormat
  /** How many columns the header has. A row of another number is not read: its cells may have slipped. */
  readonly count: number
  /** Name and place of each column that is read: the allow-list. */
  readonly kept: readonly { readonly name: string; readonly place: number }[]
  /** Columns of the header, in lower case, that hold secrets. */
  readonly secret: readonly string[]
}

/** Finds the format that a header is of: the first whose marks all stand in it, in any order. */
export function formatOfHeader(header: readonly string[], formats: readonly CsvFormat[]): CsvFormat | null {
  const names = new Set(header.map(columnName))
  return formats.find(({ marks }) => marks.every((mark) => names.has(mark))) ?? null
}

/** The columns of a header that a format reads. Of two columns of one name, the first counts. */
export function columnsOf(header: readonly string[], format: CsvFormat): Columns {
  const names = header.map(columnName)
  const kept = format.keep.flatMap((name) => {
    const place = names.indexOf(name)
    return place === -1 ? [] : [{ name, place }]
  })
  const secret = format.neverRead.filter((name) => names.includes(name.toLowerCase()))
  return { format, count: header.length, kept, secret }
}

/** What is left of a row, in the order of `kept`; nothing where its cells may have slipped. */
export function project(row: readonly string[], columns: Columns): string[] {
  return row.length === columns.count ? columns.kept.map(({ place }) => row[place] ?? '') : []
}

/** Reads a projected row by the names of its columns. */
export function cellsOf(projected: readonly string[], { kept }: Columns): (column: string) => string {
  const cells = new Map(kept.map(({ name }, at) => [name, projected[at] ?? '']))
  return (column) => cells.get(column) ?? ''
}

function columnName(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
}
