import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts'
import { StoreError } from './store-error.ts'

/** Octets of the header of a SQLite database (https://www.sqlite.org/fileformat2.html §1.3). */
const HEADER_LENGTH = 100

/**
 * Looks at a registry file before SQLite does, without writing: an empty file, a foreign one, one cut short and one
 * of a later leaktrace are refused while they are as they were found.
 * @throws StoreError
 */
export function checkRegistryFile(path: string): void {
  const { header, size } = readHeader(path)
  const advice = 'restore it with `leaktrace restore`, or put the file aside to begin anew'
  if (size === 0) throw new StoreError('damaged', `${path} is empty: the registry is lost`, advice)
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0' || header.length < HEADER_LENGTH) {
    throw new StoreError(
      'damaged',
      `${path} is no leaktrace registry`,
      'check --data-dir, or put the file aside',
    )
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    throw new StoreError('damaged', `${path} is the database of another program`, 'check --data-dir')
  }
  checkVersion(header.readUInt32BE(60), path)
  // Twice: another process may be moving pages from the log into the file just now.
  if (isCutShort(path) && isCutShort(path)) {
    throw new StoreError('damaged', `${path} is cut short: ${size} of ${claimedSize(header)} octets`, advice)
  }
}

/** @throws StoreError for a schema version that this leaktrace does not know. */
export function checkVersion(version: number, path: string): void {
  if (version <= MIGRATIONS.length) return
  throw new StoreError(
    'newer',
    `${path} was written by a later leaktrace (version ${version}, known ${MIGRATIONS.length})`,
    'update leaktrace; nothing was changed',
  )
}

function readHeader(path: string): { header: Buffer; size: number } {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(HEADER_LENGTH)
    const length = readSync(file, buffer, 0, HEADER_LENGTH, 0)
    return { header: buffer.subarray(0, length), size: fstatSync(file).size }
  } finally {
    closeSync(file)
  }
}

function isCutShort(path: string): boolean {
  const { header, size } = readHeader(path)
  return size < claimedSize(header) && !hasLog(path)
}

/** Page size times page count; a page size of 1 stands for 65,536. */
function claimedSize(header: Buffer): number {
  const pageSize = header.readUInt16BE(16)
  return (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(28)
}

/** After a crash the newest pages may stand in the write-ahead log. */
function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}
