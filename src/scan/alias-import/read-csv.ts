import { pipeline } from 'node:stream/promises'
import { CsvError, type Options, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { type Columns, cellsOf, columnsOf, formatOfHeader, project } from '../../alias/import/columns.ts'
import type { CsvFormat, ImportFormat } from '../../alias/import/format.ts'
import { type OpenFile, refusePublic, unknownFormat } from './open-file.ts'
import { type ExportReading, fault, type ReadRow } from './reading.ts'
import { encodingOf, tableText } from './table-text.ts'

/** What the program writes, and what a spreadsheet makes of it where the comma is the decimal sign. */
const DELIMITERS = [',', ';', '\t'] as const

/** RFC 4180, with what real exports do beside: any line end, empty lines. */
const dialect: Options = {
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: 4 << 20,
}

/** Reads a table row by row; of each, what is not kept is dropped before anything else sees it. */
export async function readCsvExport(
  file: OpenFile,
  formats: readonly ImportFormat[],
): Promise<ExportReading> {
  const tables = formats.filter((format) => format.container === 'csv')
  const encoding = await encodingOf(file)
  // The last octets of the head may be half a character.
  const found = findHeader(new TextDecoder(encoding).decode(file.head, { stream: true }), tables)
  if (found === null) return unknownFormat(file, formats)
  const { columns, delimiter } = found
  const refused = refusePublic(file, columns.secret)
  if (refused !== null) return refused
  const rows: ReadRow[] = []
  const parser = parse({
    ...dialect,
    delimiter,
    from: 2,
    on_record: (row: string[]) => project(row, columns),
  })
  try {
    await pipeline(tableText(file, encoding), parser, async (records) => {
      for await (const projected of records as AsyncIterable<readonly string[]>)
        rows.push({ row: rows.length + 1, entry: entryOf(projected, columns) })
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // The parser's own message and record hold cells of the row.
    return fault('malformed', `${file.name} is no proper CSV near line ${parser.info.lines}`, MALFORMED_HINT)
  }
  return { kind: 'export', format: columns.format, rows, contacts: [], secret: columns.secret }
}

const MALFORMED_HINT = 'nothing was imported; export it again, and do not edit it in between'

function entryOf(projected: readonly string[], columns: Columns): ReadRow['entry'] {
  return projected.length === 0 ? null : columns.format.read(cellsOf(projected, columns))
}

/** The header, by the first delimiter that makes it one of a known format. */
function findHeader(
  head: string,
  formats: readonly CsvFormat[],
): { readonly columns: Columns; readonly delimiter: string } | null {
  for (const delimiter of DELIMITERS) {
    const header = firstRecord(head, delimiter)
    const format = header === null ? null : formatOfHeader(header, formats)
    if (header !== null && format !== null) return { columns: columnsOf(header, format), delimiter }
  }
  return null
}

function firstRecord(head: string, delimiter: string): readonly string[] | null {
  try {
    const [first] = parseAtOnce(head, { ...dialect, delimiter, to: 1 }) as string[][]
    return first ?? null
  } catch (error) {
    if (error instanceof CsvError) return null // its words quote the file; that it has no header is all that counts
    throw error
  }
}
