import type { FileHandle } from 'node:fs/promises'
import { exporters } from '../../alias/import/index.ts'
import { type ExportFault, fault } from './reading.ts'

/** JSON and archives are read whole, up to so many octets. */
export const LONGEST_WHOLE = 256 * 1024 * 1024

/** A file that is open, with what was asked of the system about it. */
export interface OpenFile {
  readonly handle: FileHandle
  /** As the person named it. */
  readonly name: string
  readonly size: number
  /** Everybody on the machine may read it. */
  readonly isPublic: boolean
  /** Its first octets, enough for a header. */
  readonly head: Uint8Array
}

/** What no format is like. The names help: people export in more ways than can be read. */
export function unknownFormat(
  { name, size }: OpenFile,
  formats: readonly { readonly name: string }[],
): ExportFault {
  if (size === 0) return fault('unknown-format', `${name} is empty`, 'export it again')
  const [only] = formats.length === 1 ? formats : []
  if (only !== undefined)
    return fault('unknown-format', `${name} is no ${only.name}`, 'leave --format out to see what it is')
  return fault(
    'unknown-format',
    `${name} is no export that leaktrace knows`,
    `a table has to begin with the header that its program wrote; it reads: ${exporters.join(', ')}`,
  )
}

/** Refuses a file with secrets that everybody on the machine may read. */
export function refusePublic(file: OpenFile, secret: readonly string[]): ExportFault | null {
  if (!file.isPublic || secret.length === 0) return null
  const what = `${file.name} holds secrets (${secret.slice(0, 4).join(', ')}), and everybody on this machine may read it`
  return fault('not-private', what, `run: chmod 600 ${shellWord(file.name)}`)
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`
}
