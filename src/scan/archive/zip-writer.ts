import { createHash, type Hash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { deflateSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { ArchiveError } from './archive-error.ts'
import { LARGEST_ARCHIVE, LARGEST_ENTRY, MOST_ENTRIES, MOST_SHRUNK, SMALL } from './format.ts'

/** An entry that was written. */
export interface WrittenEntry {
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** Writes a zip file entry by entry; the same entries are the same octets, whenever and wherever. */
export class ZipWriter {
  readonly entries: WrittenEntry[] = []
  readonly #zip: Zip
  readonly #hash: Hash = createHash('sha256')
  #size = 0

  /** @param file descriptor of an open file */
  constructor(file: number) {
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
      this.#hash.update(chunk)
      this.#size += chunk.length
    })
  }

  add(name: string, octets: Uint8Array): void {
    if (this.entries.length >= MOST_ENTRIES || octets.length > LARGEST_ENTRY || this.#size > LARGEST_ARCHIVE)
      throw new ArchiveError(
        'there is more than one archive can hold',
        'copy the data directory instead, while no leaktrace runs',
      )
    const isPacked = octets.length <= SMALL || octets.length / deflateSync(octets).length < MOST_SHRUNK
    const entry = isPacked ? new ZipDeflate(name) : new ZipPassThrough(name)
    entry.mtime = new Date(1980, 0, 1)
    entry.os = 3
    entry.attrs = 0o100600 << 16
    this.#zip.add(entry)
    entry.push(octets, true)
    const sha256 = createHash('sha256').update(octets).digest('hex')
    this.entries.push({ name, size: octets.length, sha256 })
  }

  /** Ends the file. @returns its length and SHA-256 */
  end(): { readonly size: number; readonly sha256: string } {
    this.#zip.end()
    return { size: this.#size, sha256: this.#hash.digest('hex') }
  }
}
