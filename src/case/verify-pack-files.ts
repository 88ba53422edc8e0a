import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { fileName } from './evidence-pack-manifest.ts'
import { sumsText } from './evidence-pack-sums.ts'

/** Something about a pack that does not agree, and where. */
export interface PackFault {
  readonly file: string
  readonly code: PackFaultCode
  readonly message: string
}

/** What can be wrong with a file of a pack. */
export type PackFaultCode =
  | 'missing'
  | 'added'
  | 'changed'
  | 'not-a-file'
  | 'unreadable'
  | 'bad-name'
  | 'bad-form'
  | 'signature-differs'
  | 'facts-differ'
  | 'copy-differs'

/** Larger files are not read: a message of this size was never received. */
const MAX_SIZE = 536_870_912

/**
 * Reads every file of a directory, none of them through a link.
 * @throws the file system's errors where the directory itself cannot be read
 */
export function readFiles(directory: string, faults: PackFault[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const name of readdirSync(directory).sort()) {
    const path = join(directory, name)
    const found = lstatSync(path)
    if (!found.isFile()) {
      const what = found.isSymbolicLink() ? 'a link' : found.isDirectory() ? 'a directory' : 'no plain file'
      faults.push({
        file: name,
        code: 'not-a-file',
        message: `it is ${what}; a pack holds plain files alone`,
      })
      continue
    }
    try {
      files.set(name, readPlain(path))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === undefined && !(error instanceof TooLarge)) throw error
      faults.push({ file: name, code: 'unreadable', message: `it cannot be read (${message})` })
    }
  }
  return files
}

class TooLarge extends Error {}

/** Reads a file that was a plain one a moment ago, without waiting on what took its place. */
function readPlain(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = fstatSync(file)
    if (size > MAX_SIZE) throw new TooLarge(`${size} octets are too many for a file of a pack`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Reads SHA256SUMS as strictly as it is written: what `sha256sum` would read in several ways is a fault, and so is a
 * name that leads out of the directory.
 *
 * @returns SHA-256 by name
 */
export function readSums(octets: Buffer, faults: PackFault[]): Map<string, string> {
  const file = 'SHA256SUMS'
  const sums = new Map<string, string>()
  const text = octets.toString('utf8')
  for (const [place, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const where = `line ${place + 1}`
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (sha256 === undefined || name === undefined)
      faults.push({ file, code: 'bad-form', message: `${where} is no line of SHA-256 and name` })
    else if (!z.safeParse(fileName, name).success)
      faults.push({ file, code: 'bad-name', message: `${where} names ${quoted(name)}, which is refused` })
    else if (sums.has(name))
      faults.push({ file, code: 'bad-form', message: `${where} names ${name} a second time` })
    else sums.set(name, sha256)
  }
  if (faults.every((fault) => fault.file !== file) && !Buffer.from(sumsText(sums), 'utf8').equals(octets))
    faults.push({ file, code: 'bad-form', message: 'it is not written as leaktrace writes it' })
  return sums
}

function quoted(name: string): string {
  return `“${name.slice(0, 120)}”`
}
