import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileError } from './file-error.ts'
import { type FileOutcome, isUnchanged, readEvents } from './file-reading.ts'
import { type FolderSelection, findFolder, noSuchFolder, selectFolders } from './folder-selection.ts'
import { readHeaderSection } from './header-section.ts'
import { LONGEST_HEADER } from './limits.ts'
import { MailboxError } from './mailbox-error.ts'
import { findMaildirs, type MaildirFolder } from './maildir-folders.ts'
import { openFile, readWhole } from './octets.ts'
import type { MessageLocation, RawMessage } from './raw-message.ts'
import { type SampledSource, spread } from './sample.ts'
import type { Cursor, Folder, ReadEvent, ReadOptions } from './source.ts'

/** A file in `cur` or `new`. */
interface MaildirFile {
  /** Name without the flags after the colon: the same for as long as the message lives. */
  readonly base: string
  readonly path: string
}

/** Mail in a Maildir on this machine. Only read: nothing moves from `new` to `cur`. */
export class MaildirSource implements SampledSource {
  readonly id: string
  readonly #root: string
  readonly #selection: FolderSelection
  readonly #known = new Map<string, { readonly stamp: string; readonly files: Map<string, MaildirFile> }>()

  constructor(root: string, selection: FolderSelection) {
    this.id = `maildir:${root}`
    this.#root = root
    this.#selection = selection
  }

  async folders(): Promise<readonly MaildirFolder[]> {
    return selectFolders(this.#all(), this.#selection)
  }

  async *read(folder: Folder, cursor: Cursor | null, options: ReadOptions): AsyncGenerator<ReadEvent> {
    options.signal.throwIfAborted()
    const { directory, path } = this.#find(folder.path)
    this.#known.delete(directory)
    const files = this.#sorted(directory)
    const fingerprint = namesOf(files)
    if (isUnchanged(cursor, fingerprint, options)) {
      yield { kind: 'opened', uidValidity: null, count: 0, unchanged: true }
      return
    }
    yield* readEvents(this.#outcomes(directory, path, files), files.length, fingerprint, cursor, options)
  }

  /** File names begin with the time of delivery: at equal distances they spread over the years. */
  async sample(folder: Folder, count: number): Promise<readonly RawMessage[]> {
    const { directory, path } = this.#find(folder.path)
    const picked = spread(this.#sorted(directory), count)
    return [...this.#outcomes(directory, path, picked)].flatMap((outcome) =>
      outcome.kind === 'message' ? [outcome.message] : [],
    )
  }

  async fetchSource({ folder, ref }: MessageLocation): Promise<Buffer | null> {
    const { directory } = this.#find(folder)
    const file = this.#list(directory).get(ref)
    if (file === undefined) return null
    try {
      const octets = openFile(file.path)
      try {
        return readWhole(octets, ref, 0, octets.length)
      } finally {
        octets.close()
      }
    } catch (error) {
      throw fileError(file.path, error)
    }
  }

  async close(): Promise<void> {}

  #all(): readonly MaildirFolder[] {
    try {
      return findMaildirs(this.#root)
    } catch (error) {
      throw fileError(this.#root, error)
    }
  }

  #find(path: string): MaildirFolder {
    const all = this.#all()
    const found = findFolder(all, path)
    if (found === undefined) throw noSuchFolder(path, all)
    return found
  }

  #sorted(directory: string): readonly MaildirFile[] {
    return [...this.#list(directory).values()].sort((a, b) => (a.base < b.base ? -1 : 1))
  }

  /** The files of a folder by base name; kept for as long as neither directory changes. */
  #list(directory: string): Map<string, MaildirFile> {
    const places = [join(directory, 'new'), join(directory, 'cur')]
    try {
      const stamp = places.map((place) => statSync(place).mtimeMs).join(':')
      const known = this.#known.get(directory)
      if (known?.stamp === stamp) return known.files
      const files = new Map<string, MaildirFile>()
      for (const place of places) {
        for (const entry of readdirSync(place, { withFileTypes: true })) {
          if (entry.name.startsWith('.') || entry.isDirectory()) continue
          const base = baseName(entry.name)
          files.set(base, { base, path: join(place, entry.name) })
        }
      }
      this.#known.set(directory, { stamp, files })
      return files
    } catch (error) {
      throw fileError(directory, error)
    }
  }

  /** A file that another program renamed meanwhile (read, flagged) is looked for under its new name. */
  *#outcomes(directory: string, folder: string, files: readonly MaildirFile[]): Generator<FileOutcome> {
    for (const file of files) {
      let outcome = this.#outcome(folder, file)
      if (outcome.kind === 'gone') {
        this.#known.delete(directory)
        const renamed = this.#list(directory).get(file.base)
        if (renamed !== undefined) outcome = this.#outcome(folder, renamed)
      }
      yield outcome
    }
  }

  #outcome(folder: string, { base, path }: MaildirFile): FileOutcome {
    const problem = (code: string, message: string): FileOutcome => {
      return {
        kind: 'problem',
        uid: 0,
        problem: { source: this.id, ref: `${folder} ${base}`, code, message },
      }
    }
    try {
      const octets = openFile(path)
      try {
        const header = readHeaderSection(octets, 0, octets.length)
        if (header === 'too-large') {
          return problem('too-large', `the header is longer than ${LONGEST_HEADER >> 20} MB`)
        }
        const location = { folder, uidValidity: null, uid: 0, ref: base }
        return { kind: 'message', message: { location, header, internalDate: null, size: octets.length } }
      } finally {
        octets.close()
      }
    } catch (error) {
      const known = fileError(path, error)
      if (!(known instanceof MailboxError)) throw known
      return known.code === 'no-such-source' ? { kind: 'gone' } : problem(known.code, known.message)
    }
  }
}

/** `1316.M2P3.host:2,S` without `:2,S`; some programs write `;` or `!` where a colon may not stand in a name. */
function baseName(name: string): string {
  const end = name.search(/[:;!]2,/)
  return end < 0 ? name : name.slice(0, end)
}

/** Names alone: a message in a Maildir is never rewritten, and flags (in the rest of the name) do not concern us. */
function namesOf(files: readonly MaildirFile[]): string {
  const hash = createHash('sha256')
  for (const { base } of files) hash.update(`${base}\0`)
  return `${files.length}:${hash.digest('hex').slice(0, 32)}`
}
