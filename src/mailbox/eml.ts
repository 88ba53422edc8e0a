import { fileError } from './file-error.ts'
import { type FileOutcome, isUnchanged, readEvents } from './file-reading.ts'
import { looksLikeMessage, readHeaderSection } from './header-section.ts'
import { LONGEST_HEADER } from './limits.ts'
import { MailboxError } from './mailbox-error.ts'
import { isMbox, mboxEntry, mboxOffsets, unquoteBody } from './mbox.ts'
import { type MessageFile, type MessageFiles, stampOf } from './message-files.ts'
import { type Octets, readWhole } from './octets.ts'
import type { MessageLocation } from './raw-message.ts'
import type { Cursor, Folder, MailSource, ReadEvent, ReadOptions } from './source.ts'

/** Messages in files: a file with one message, an mbox, or a directory of either. */
export class FileSource implements MailSource {
  readonly id: string
  readonly #path: string
  readonly #files: MessageFiles

  constructor(kind: 'eml' | 'mbox', path: string, files: MessageFiles) {
    this.id = `${kind}:${path}`
    this.#path = path
    this.#files = files
  }

  async folders(): Promise<readonly Folder[]> {
    return [{ path: this.#path, role: null }]
  }

  async *read(_folder: Folder, cursor: Cursor | null, options: ReadOptions): AsyncGenerator<ReadEvent> {
    options.signal.throwIfAborted()
    const files = this.#list()
    const fingerprint = stampOf(files)
    if (isUnchanged(cursor, fingerprint, options)) {
      yield { kind: 'opened', uidValidity: null, count: 0, unchanged: true }
      return
    }
    // Of a directory only the number of files is known; a single mbox is looked through first.
    const offsets = files.length === 1 ? await this.#offsetsOf(files[0]!, options.signal) : null
    const outcomes = this.#outcomes(files, offsets, options.signal)
    yield* readEvents(outcomes, offsets?.length ?? files.length, fingerprint, cursor, options)
  }

  async fetchSource({ ref, uid }: MessageLocation): Promise<Buffer | null> {
    const file = this.#files.find(ref)
    if (file === null) return null
    try {
      return await fetchMessage(file, uid)
    } catch (error) {
      const known = fileError(ref, error)
      if (known instanceof MailboxError && known.code === 'no-such-source') return null
      throw known
    }
  }

  async close(): Promise<void> {}

  #list(): readonly MessageFile[] {
    try {
      return this.#files.list()
    } catch (error) {
      throw fileError(this.#path, error)
    }
  }

  /** Where the messages of the only file begin. An empty file is an mbox without messages. */
  async #offsetsOf(file: MessageFile, signal: AbortSignal): Promise<readonly number[]> {
    try {
      const octets = file.open()
      try {
        if (octets.length === 0) return []
        return isMbox(octets) ? await mboxOffsets(octets, 0, Number.POSITIVE_INFINITY, signal) : [0]
      } finally {
        octets.close()
      }
    } catch (error) {
      throw fileError(this.#path, error)
    }
  }

  async *#outcomes(
    files: readonly MessageFile[],
    offsets: readonly number[] | null,
    signal: AbortSignal,
  ): AsyncGenerator<FileOutcome> {
    for (const file of files) {
      let octets: Octets
      try {
        octets = file.open()
      } catch (error) {
        yield this.#failed(file, error)
        continue
      }
      try {
        if (isMbox(octets)) {
          const found = offsets ?? (await mboxOffsets(octets, 0, Number.POSITIVE_INFINITY, signal))
          yield* this.#mboxOutcomes(file, octets, found)
        } else if (offsets?.length !== 0) yield this.#fileOutcome(file, octets)
      } catch (error) {
        signal.throwIfAborted()
        yield this.#failed(file, error)
      } finally {
        octets.close()
      }
    }
  }

  *#mboxOutcomes(file: MessageFile, octets: Octets, offsets: readonly number[]): Generator<FileOutcome> {
    for (const [index, offset] of offsets.entries()) {
      const { start, end, internalDate } = mboxEntry(octets, offset, offsets[index + 1] ?? octets.length)
      const header = readHeaderSection(octets, start, end)
      yield this.#outcome(file, offset, header, internalDate, end - start)
    }
  }

  #fileOutcome(file: MessageFile, octets: Octets): FileOutcome {
    if (octets.length === 0) return this.#problem(file.ref, 0, 'not-a-message', 'the file is empty')
    const header = readHeaderSection(octets, 0, octets.length)
    return header !== 'too-large' && !looksLikeMessage(header)
      ? this.#problem(file.ref, 0, 'not-a-message', 'the file holds no message')
      : this.#outcome(file, 0, header, null, octets.length)
  }

  #outcome(
    { ref }: MessageFile,
    uid: number,
    header: Buffer | 'too-large',
    internalDate: string | null,
    size: number,
  ): FileOutcome {
    if (header === 'too-large') {
      return this.#problem(ref, uid, 'too-large', `the header is longer than ${LONGEST_HEADER >> 20} MB`)
    }
    const location = { folder: this.#path, uidValidity: null, uid, ref }
    return { kind: 'message', message: { location, header, internalDate, size } }
  }

  #failed({ ref }: MessageFile, error: unknown): FileOutcome {
    const known = fileError(ref, error)
    if (!(known instanceof MailboxError)) throw known
    return known.code === 'no-such-source'
      ? { kind: 'gone' }
      : this.#problem(ref, 0, known.code, known.message)
  }

  #problem(ref: string, uid: number, code: string, message: string): FileOutcome {
    return { kind: 'problem', uid, problem: { source: this.id, ref, code, message } }
  }
}

/** The whole message; null when no message stands there (any more). @throws MailboxError, or the system's error */
async function fetchMessage(file: MessageFile, offset: number): Promise<Buffer | null> {
  const octets = file.open()
  try {
    if (!isMbox(octets)) return offset === 0 ? readWhole(octets, file.ref, 0, octets.length) : null
    const from = Buffer.alloc(5)
    octets.read(from, offset)
    if (from.toString('latin1') !== 'From ') return null
    const [, next] = await mboxOffsets(octets, offset, 2, null)
    const { start, end } = mboxEntry(octets, offset, next ?? octets.length)
    return unquoteBody(readWhole(octets, file.ref, start, end))
  } finally {
    octets.close()
  }
}
