import type { OpenFile } from './open-file.ts'

const PIECE = 64 * 1024

/** How the octets of a table are text. */
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Finds it by the byte order mark. A table without one is UTF-8, unless something in it is none: then a spreadsheet on
 * Windows saved it.
 */
export async function encodingOf(file: OpenFile): Promise<TableEncoding> {
  const [first, second] = file.head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const octets of octetsOf(file)) decoder.decode(octets, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252'
    throw error
  }
}

/** The text of a table, piece by piece, without a byte order mark. */
export async function* tableText(file: OpenFile, encoding: TableEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const octets of octetsOf(file)) yield decoder.decode(octets, { stream: true })
  yield decoder.decode()
}

/** Reads from the beginning. (A stream that is left half-way would take the file with it.) */
async function* octetsOf({ handle }: OpenFile): AsyncGenerator<Uint8Array> {
  for (let place = 0; ; ) {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(PIECE), 0, PIECE, place)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    place += bytesRead
  }
}
