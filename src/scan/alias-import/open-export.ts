import { open } from 'node:fs/promises'
import { importFormats } from '../../alias/import/index.ts'
import { LONGEST_WHOLE } from './open-file.ts'
import { readCsvExport } from './read-csv.ts'
import { readJsonExport } from './read-json.ts'
import { readZipExport } from './read-zip.ts'
import { ENCRYPTED_HINT, type ExportReading, fault } from './reading.ts'

/** A header that is longer than this is none. */
const HEAD = 256 * 1024

/**
 * Reads an export of an alias service or a password manager, of which nothing but the kept columns is ever looked at.
 *
 * @param name the file as the person named it, for messages
 * @param formatId only this format; null: whichever it is
 * @throws NodeJS.ErrnoException when the file cannot be read
 */
export async function readExport(
  path: string,
  name: string,
  formatId: string | null,
): Promise<ExportReading> {
  const handle = await open(path, 'r')
  try {
    const stat = await handle.stat()
    if (!stat.isFile())
      return fault('unknown-format', `${name} is no file`, 'name the file that you exported')
    const head = new Uint8Array(Math.min(HEAD, stat.size))
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    // Windows keeps no such rights.
    const isPublic = process.platform !== 'win32' && (stat.mode & 0o004) !== 0
    const file = { handle, name, size: stat.size, isPublic, head: head.subarray(0, bytesRead) }
    const isWhole = containerOf(file.head)
    if (isWhole === 'encrypted') return fault('encrypted', `${name} is encrypted`, ENCRYPTED_HINT)
    const formats = importFormats.filter((format) => formatId === null || format.id === formatId)
    if (isWhole === 'csv') return await readCsvExport(file, formats)
    if (stat.size > LONGEST_WHOLE)
      return fault('too-large', `${name} is larger than ${LONGEST_WHOLE >> 20} MB`, 'name a smaller file')
    return isWhole === 'zip' ? await readZipExport(file, formats) : await readJsonExport(file, formats)
  } finally {
    await handle.close()
  }
}

/** What a file is by its first octets. */
function containerOf(head: Uint8Array): 'csv' | 'json' | 'zip' | 'encrypted' {
  const starts = (...octets: number[]): boolean => octets.every((octet, at) => head[at] === octet)
  if (starts(0x50, 0x4b)) return 'zip'
  // KeePass databases (KDBX), and OpenPGP in armour or binary with a session key (RFC 9580 §4.2).
  if (starts(0x03, 0xd9, 0xa2, 0x9a) || starts(0x85) || starts(0xc1) || starts(0xc3, 0x0d) || starts(0x8c))
    return 'encrypted'
  const text = new TextDecoder().decode(head.subarray(0, 64)).trimStart()
  if (text.startsWith('-----BEGIN PGP MESSAGE')) return 'encrypted'
  return text.startsWith('{') || text.startsWith('[') ? 'json' : 'csv'
}
