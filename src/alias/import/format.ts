import type { ImportedContact, ImportedEntry } from './entry.ts'

/** Who writes an export: a service that makes aliases, or a program that keeps logins. */
export type ImportSource = 'alias-service' | 'password-manager'

interface AnyFormat {
  readonly id: string
  /** For people: which program's which export. */
  readonly name: string
  readonly source: ImportSource
  /** What the file holds beside that must stay secret, in the words of its header; empty when nothing is. */
  readonly neverRead: readonly string[]
}

/** An export as a table with a header. Names of columns are in lower case; their order means nothing. */
export interface CsvFormat extends AnyFormat {
  readonly container: 'csv'
  /** Columns that together tell this header from those that are tried after it. */
  readonly marks: readonly string[]
  /** The columns that are read. All others are dropped, known or not. */
  readonly keep: readonly string[]
  /** @param cell text of a kept column, empty where the header lacks it */
  readonly read: (cell: (column: string) => string) => ImportedEntry
}

/** An export as one JSON value. */
export interface JsonFormat extends AnyFormat {
  readonly container: 'json'
  /** @param shape the value with its texts and numbers taken out */
  readonly isShape: (shape: unknown) => boolean
  /** Whether a member survives the reading; everything else is dropped before anybody sees it. */
  readonly isKept: (key: string, value: unknown) => boolean
  readonly read: (value: unknown) => readonly ImportedEntry[]
}

/** An export as a zip archive with JSON inside. */
export interface ZipFormat extends AnyFormat {
  readonly container: 'zip'
  /** What each file of the archive is; null: it stays packed. */
  readonly partOf: (path: string) => string | null
  /** The parts without which the archive is something else. */
  readonly marks: readonly string[]
  readonly isKept: (part: string, key: string, value: unknown) => boolean
  readonly read: (parts: ReadonlyMap<string, unknown>) => ZipReading
}

/** What an archive holds. */
export interface ZipReading {
  readonly entries: readonly ImportedEntry[]
  readonly contacts: readonly ImportedContact[]
}

/** A format that exports come in. */
export type ImportFormat = CsvFormat | JsonFormat | ZipFormat
