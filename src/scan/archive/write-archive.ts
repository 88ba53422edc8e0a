import { closeSync, fsyncSync, rmSync } from 'node:fs'
import { archiveReadme } from '../../report/archive-readme.ts'
import type { Say } from '../../report/say.ts'
import { openPrivateFile, placeNew } from '../../store/private-file.ts'
import type { Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'
import { ArchiveError } from './archive-error.ts'
import { ENTRY, evidenceEntry, type Manifest, tableEntry, VERSION } from './format.ts'
import { ZipWriter } from './zip-writer.ts'

/** What an archive is made of. */
export interface ArchiveContents {
  readonly store: Store
  /** The configuration without secrets, or null. */
  readonly config: string | null
  /** Of leaktrace. */
  readonly version: string
  /** The language of its `README.txt`. */
  readonly say: Say
  readonly signal: AbortSignal
}

/** An archive that was written. */
export interface WrittenArchive {
  readonly size: number
  readonly sha256: string
  readonly rows: Readonly<Record<string, number>>
  readonly messages: number
  readonly missing: Manifest['missing']
}

/**
 * Writes everything into a new file that only the person can read, whole or not at all. It depends on the contents and
 * the language alone: the same registry gives the same octets.
 *
 * @throws the file system's errors: EEXIST when the file is there; StoreError, ArchiveError
 */
export async function writeArchive(file: string, contents: ArchiveContents): Promise<WrittenArchive> {
  const draft = `${file}.${process.pid}.new`
  rmSync(draft, { force: true })
  const descriptor = openDraft(draft)
  try {
    const written = await fill(new ZipWriter(descriptor), contents)
    fsyncSync(descriptor)
    placeNew(draft, file)
    return written
  } finally {
    closeSync(descriptor)
    rmSync(draft, { force: true })
  }
}

/** A stick that knows no owners cannot keep others out: that is said before anything private is on it. */
function openDraft(draft: string): number {
  try {
    return openPrivateFile(draft)
  } catch (error) {
    rmSync(draft, { force: true })
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
    throw new ArchiveError(
      'a file there cannot be kept from other users',
      'write it to a disk of your own, and copy it from there',
    )
  }
}

async function fill(
  zip: ZipWriter,
  { store, config, version, say, signal }: ArchiveContents,
): Promise<WrittenArchive> {
  const text = new TextEncoder()
  zip.add(ENTRY.readme, text.encode(archiveReadme(config !== null, say)))
  if (config !== null) zip.add(ENTRY.config, text.encode(config))
  const rows: Record<string, number> = {}
  const hashes = new Set<string>()
  for (const part of store.dump.parts()) {
    await pause(signal)
    zip.add(tableEntry(part.table, part.part), text.encode(part.text))
    rows[part.table] = (rows[part.table] ?? 0) + part.rows
    if (part.table === 'evidence')
      for (const { sha256 } of JSON.parse(part.text) as { sha256: string }[]) hashes.add(sha256)
  }
  const missing: Manifest['missing'] = []
  for (const sha256 of [...hashes].sort()) {
    await pause(signal)
    const message = kept(store, sha256)
    if (typeof message === 'string') missing.push({ sha256, why: message })
    else zip.add(evidenceEntry(sha256), message)
  }
  const manifest: Manifest = {
    format: 'leaktrace-archive',
    version: VERSION,
    leaktrace: version,
    schema: store.dump.schema,
    rows,
    files: zip.entries.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    missing,
  }
  zip.add(ENTRY.manifest, text.encode(`${JSON.stringify(manifest, null, 2)}\n`))
  return { ...zip.end(), rows, messages: hashes.size - missing.length, missing }
}

/** A kept message, or why it is not there any more. */
function kept(store: Store, sha256: string): Buffer | 'gone' | 'changed' {
  const path = `${sha256}.eml`
  try {
    return store.evidence.read({
      sightingId: 0,
      sha256,
      size: 0,
      path,
      fetchedAt: '',
      host: null,
      signingKeys: null,
    })
  } catch (error) {
    if (!(error instanceof StoreError) || (error.code !== 'no-such' && error.code !== 'damaged')) throw error
    return error.code === 'no-such' ? 'gone' : 'changed'
  }
}

/** Lets a signal through between two pieces of work. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}
