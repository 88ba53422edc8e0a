import type { ImportedContact, ImportedEntry } from '../../alias/import/entry.ts'
import type { ImportFormat } from '../../alias/import/format.ts'

/** A row of an export as far as it is read; null: its cells may have slipped, so none of them was read. */
export interface ReadRow {
  /** Place in the file: 1 is the first behind the header, or the first element. */
  readonly row: number
  readonly entry: ImportedEntry | null
}

/** An export, read. */
export interface ReadExport {
  readonly kind: 'export'
  readonly format: ImportFormat
  readonly rows: readonly ReadRow[]
  readonly contacts: readonly ImportedContact[]
  /** What the file holds that was not read and must stay secret, in the words of its header. */
  readonly secret: readonly string[]
}

/** Why a file was not read; nothing of its content is in it. */
export interface ExportFault {
  readonly kind: 'fault'
  readonly code: 'unknown-format' | 'encrypted' | 'not-private' | 'malformed' | 'too-large'
  readonly what: string
  readonly hint: string
}

/** What reading an export came to. */
export type ExportReading = ReadExport | ExportFault

/** Makes a fault, its parts in the order in which one tells them. */
export function fault(code: ExportFault['code'], what: string, hint: string): ExportFault {
  return { kind: 'fault', code, what, hint }
}

/** A program's export in the plain form that can be read. */
export const ENCRYPTED_HINT =
  'export again without a password (CSV or JSON), run `chmod 600` on the file, import it and delete it'
