import { clean } from './clean.ts'

/** A row of the timeline. */
export interface TimelineRow {
  readonly receivedAt: string | null
  readonly verdict: string
  readonly confidence: string | null
  readonly author: string | null
  readonly authorGrade: string | null
  readonly esp: string | null
  readonly espGrade: string | null
  readonly subject: string | null
  readonly messageId: string | null
  /** The file of the pack, where the message is part of it. */
  readonly file: string | null
  readonly sha256: string | null
}

const columns: readonly (readonly [heading: string, of: keyof TimelineRow])[] = [
  ['received_at', 'receivedAt'],
  ['verdict', 'verdict'],
  ['confidence', 'confidence'],
  ['author', 'author'],
  ['author_grade', 'authorGrade'],
  ['esp', 'esp'],
  ['esp_grade', 'espGrade'],
  ['subject', 'subject'],
  ['message_id', 'messageId'],
  ['file', 'file'],
  ['sha256', 'sha256'],
]

/** The timeline as CSV (RFC 4180). */
export function timelineCsv(rows: readonly TimelineRow[]): string {
  const lines = [
    columns.map(([heading]) => cell(heading)),
    ...rows.map((row) => columns.map(([, of]) => cell(row[of] ?? ''))),
  ]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

/**
 * A cell in quotes that no spreadsheet takes for a formula: an apostrophe stands before a sign that begins one, be it
 * at the start, after white space, or after a character that some program may take for the end of a cell.
 */
export function cell(text: string): string {
  const safe = clean(text).replace(/(^|["',;|])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1$2'")
  return `"${safe.replaceAll('"', '""')}"`
}
