/** What a cell may hold; numbers stay numbers. */
export type Cell = string | number | null

/**
 * Rows as comma-separated values (RFC 4180): CRLF after each, quotes where a cell needs them, and nothing that a
 * spreadsheet would take for a formula.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = disarmed(cell)
  return /[",;\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * An apostrophe before what would begin a formula (OWASP, CSV Injection): at the start of the text, after blanks, and
 * after a semicolon, tab or line break, where programs of other countries begin a cell although it stands in quotes.
 */
function disarmed(text: string): string {
  const lead = /^[\s\u200b-\u200f\ufeff"']*/.exec(text)?.[0] ?? ''
  let out = /[\t\r]/.test(lead) ? "'" : ''
  let begins = true
  for (const char of text) {
    if (begins && formula.test(char)) out += "'"
    begins = separator.test(char) || (begins && blank.test(char))
    out += char
  }
  return out
}

const formula = /[=+\-@＝＋－＠]/
const separator = /[;\t\r\n]/
const blank = /[\s\u200b-\u200f\ufeff"']/
