import { html, type Markup, type Value } from './markup.ts'

/** A column of a table: its heading, and what it holds. */
export interface TableColumn {
  readonly heading: string
  readonly isNumber?: boolean
  /** It is the last to give way where there is little room. */
  readonly isWide?: boolean
  /** Its cells are short and stay on one line. */
  readonly isShort?: boolean
}

/**
 * A table whose rows become small lists where the page is narrow; its roles are written out, since a table that is
 * displayed as something else loses them. The first cell of a row is its heading.
 */
export function tableOf(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Value[])[],
): Markup {
  const head = columns.map(
    (column) => html`<th role="columnheader" scope="col"${classOf(column)}>${column.heading}</th>`,
  )
  const body = rows.map(
    (cells) =>
      html`<tr role="row">${cells.map((cell, place) => cellOf(cell, place, columns[place]))}</tr>
`,
  )
  return html`<table role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${body}</tbody></table>`
}

function cellOf(cell: Value, place: number, column: TableColumn | undefined): Markup {
  if (place === 0) return html`<th role="rowheader" scope="row">${cell}</th>`
  return html`<td role="cell"${classOf(column)} data-label="${column?.heading ?? ''}">${cell}</td>`
}

function classOf(column: TableColumn | undefined): Markup | null {
  if (column?.isNumber === true) return html` class="number"`
  if (column?.isWide === true) return html` class="wide"`
  return column?.isShort === true ? html` class="short"` : null
}
