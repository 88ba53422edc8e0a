import { createHash } from 'node:crypto'

/** A file of a pack. */
export interface PackFile {
  readonly name: string
  readonly octets: Uint8Array
}

/** Lower-case hexadecimal. */
export function sha256Of(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex')
}

/** The text of SHA256SUMS as GNU `sha256sum` writes and reads it, by name. */
export function sumsText(sums: Iterable<readonly [name: string, sha256: string]>): string {
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return sorted.map(([name, sha256]) => `${sha256}  ${name}\n`).join('')
}
