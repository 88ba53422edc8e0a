import type { PdfSheet } from './pdf-sheet.ts'

const size = 8.4
const gap = 8
const padding = 3

type Cells = readonly string[]

/** Sets a table; its head stands again on each page, and no row is cut. */
export function setTable(sheet: PdfSheet, head: Cells, rows: readonly Cells[], colon: string): void {
  const widths = columnWidths(sheet, [head, ...rows])
  const height = (cells: Cells, face: 'text' | 'strong'): number =>
    Math.max(...cells.map((cell, place) => sheet.heightOf(cell, { size, face, width: widths[place] ?? 0 }))) +
    2 * padding
  const headHeight = height(head, 'strong')
  const heights = rows.map((row) => height(row, 'text'))
  if (heights.some((one) => one > sheet.pageHeight / 2)) {
    setSpelled(sheet, head, rows, colon)
    return
  }
  const table = sheet.doc.struct('Table')
  sheet.add(table)
  const setRow = (cells: Cells, rowHeight: number, kind: 'TH' | 'TD'): void => {
    const top = sheet.doc.y
    const row = sheet.doc.struct('TR')
    table.add(row)
    let x = sheet.left
    for (const [place, cell] of cells.entries()) {
      const setting = { size, x, width: widths[place] ?? 0, face: kind === 'TH' ? 'strong' : 'text' } as const
      row.add(sheet.doc.struct(kind, {}, [() => sheet.write(cell, setting, top + padding)]))
      x += (widths[place] ?? 0) + gap
    }
    row.end()
    sheet.doc.y = top + rowHeight
    rule(sheet, kind === 'TH' ? 0.8 : 0.3)
  }
  sheet.keep(headHeight + (heights[0] ?? 0))
  setRow(head, headHeight, 'TH')
  for (const [place, row] of rows.entries()) {
    const rowHeight = heights[place] ?? 0
    if (sheet.room < rowHeight) {
      sheet.addPage()
      setHeadAgain(sheet, head, widths, headHeight)
    }
    setRow(row, rowHeight, 'TD')
  }
  table.end()
  sheet.doc.x = sheet.left
  sheet.doc.y += 8
}

function setHeadAgain(sheet: PdfSheet, head: Cells, widths: readonly number[], height: number): void {
  const top = sheet.doc.y
  sheet.artifact(() => {
    let x = sheet.left
    for (const [place, cell] of head.entries()) {
      sheet.write(cell, { size, face: 'strong', x, width: widths[place] ?? 0 }, top + padding)
      x += (widths[place] ?? 0) + gap
    }
  })
  sheet.doc.y = top + height
  rule(sheet, 0.8)
}

function rule(sheet: PdfSheet, width: number): void {
  const { doc } = sheet
  const { y } = doc
  sheet.artifact(() =>
    doc
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .lineWidth(width)
      .strokeColor('#888888')
      .stroke(),
  )
}

/** A table whose cells are too long for columns: each row as labels and values. */
function setSpelled(sheet: PdfSheet, head: Cells, rows: readonly Cells[], colon: string): void {
  for (const row of rows) {
    for (const [place, cell] of row.entries()) sheet.text(`${head[place] ?? ''}${colon}${cell}`, { after: 2 })
    sheet.doc.y += 6
  }
}

/**
 * Widths of columns: each as wide as its longest cell where all fit; else each has room for its longest word (up to a
 * third of the whole: Message-IDs are long), and what is left goes to those whose cells are longer. Where not even the words fit, the widest columns give way.
 */
function columnWidths(sheet: PdfSheet, rows: readonly Cells[]): number[] {
  const room = sheet.width - gap * ((rows[0]?.length ?? 1) - 1)
  const measured = (text: string): number => sheet.widthOf(text, { size, face: 'strong' }) + 1
  const columns = (rows[0] ?? []).map((_, place) => rows.map((row) => row[place] ?? ''))
  const natural = columns.map((cells) => Math.max(...cells.map(measured)))
  const words = columns.map((cells) =>
    Math.max(
      ...cells.flatMap((cell) => cell.split(/[ \n]/).map((word) => Math.min(measured(word), room * 0.36))),
    ),
  )
  const least = narrowed(words, room)
  const rest = room - sum(least)
  const wanted = natural.map((width, place) => width - (least[place] ?? 0))
  const share = Math.min(1, rest / Math.max(1, sum(wanted)))
  return least.map((width, place) => width + share * Math.max(0, wanted[place] ?? 0))
}

/** Widths that fit together: the widest are cut to one that all can have. */
function narrowed(widths: readonly number[], room: number): number[] {
  const ordered = [...widths].sort((a, b) => a - b)
  let left = room
  for (const [place, width] of ordered.entries()) {
    const share = left / (ordered.length - place)
    if (width > share) return widths.map((one) => Math.min(one, share))
    left -= width
  }
  return [...widths]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
