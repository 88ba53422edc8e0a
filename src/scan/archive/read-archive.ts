import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ArchiveError } from './archive-error.ts'
import {
  ENTRY,
  isEntry,
  LARGEST_ARCHIVE,
  LARGEST_ENTRY,
  type Manifest,
  MOST_ENTRIES,
  MOST_SHRUNK,
  manifestSchema,
  SMALL,
  VERSION,
} from './format.ts'

/** An archive whose list of contents was found to be right. */
export interface Archive {
  readonly manifest: Manifest
  /** Unpacks entries one after the other, each checked against its hash. @throws ArchiveError */
  read(names: readonly string[]): Iterable<{ readonly name: string; readonly octets: Uint8Array }>
}

/** Unpacked at once while many small entries are read. */
const BATCH = 32 << 20

/** Opens an archive and looks at all of its list, before anything of it is believed. @throws ArchiveError */
export function openArchive(path: string): Archive {
  const stat = statSync(path)
  if (!stat.isFile()) throw new ArchiveError('it is no file')
  if (stat.size > LARGEST_ARCHIVE) throw new ArchiveError('it is larger than any archive')
  const file = readFileSync(path)
  const sizes = indexOf(file)
  const manifest = readManifest(unpack(file, [ENTRY.manifest]).get(ENTRY.manifest))
  const listed = new Map(manifest.files.map((one) => [one.name, one]))
  const names = [...sizes.keys()].filter((name) => name !== ENTRY.manifest)
  if (
    listed.size !== manifest.files.length ||
    names.length !== listed.size ||
    names.some((name) => listed.get(name)?.size !== sizes.get(name))
  )
    throw new ArchiveError('what it holds is not what its manifest lists')
  function* read(wanted: readonly string[]): Iterable<{ name: string; octets: Uint8Array }> {
    for (const batch of batches(wanted, sizes)) {
      const unpacked = unpack(file, batch)
      for (const name of batch) {
        const octets = unpacked.get(name)
        if (octets === undefined || hashOf(octets) !== listed.get(name)?.sha256)
          throw new ArchiveError(`${name} is not as it was written`)
        yield { name, octets }
      }
    }
  }
  return { manifest, read }
}

/** Every entry with its unpacked length; none is unpacked. */
function indexOf(file: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  let packed = 0
  listing(file, ({ name, size, originalSize }) => {
    packed += size
    if (!isEntry(name)) throw new ArchiveError('it holds a file that no archive of leaktrace holds')
    if (sizes.has(name) || sizes.size > MOST_ENTRIES || packed > file.length)
      throw new ArchiveError('its list of files is damaged')
    if (originalSize > LARGEST_ENTRY || (originalSize > SMALL && originalSize > size * MOST_SHRUNK * 1.1))
      throw new ArchiveError(`${name} unpacks to more than it may`)
    sizes.set(name, originalSize)
    return false
  })
  if (!sizes.has(ENTRY.manifest))
    throw new ArchiveError('it has no manifest, so it is no archive of leaktrace')
  return sizes
}

function unpack(file: Uint8Array, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const wanted = new Set(names)
  return new Map(Object.entries(listing(file, ({ name }) => wanted.has(name))))
}

function listing(file: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(file, { filter })
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    // The unpacker's words name no place and may quote what it read.
    throw new ArchiveError('it is no whole zip file')
  }
}

function readManifest(octets: Uint8Array | undefined): Manifest {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    throw new ArchiveError('its manifest cannot be read')
  }
  const version = (value as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > VERSION)
    throw new ArchiveError('it was written by a later leaktrace', 'update leaktrace; nothing was written')
  const manifest = manifestSchema.safeParse(value)
  if (!manifest.success || version !== VERSION) throw new ArchiveError('its manifest cannot be understood')
  return manifest.data
}

function* batches(names: readonly string[], sizes: ReadonlyMap<string, number>): Iterable<readonly string[]> {
  let batch: string[] = []
  let size = 0
  for (const name of names) {
    const more = sizes.get(name) ?? 0
    if (batch.length > 0 && size + more > BATCH) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(name)
    size += more
  }
  if (batch.length > 0) yield batch
}

function hashOf(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex')
}
