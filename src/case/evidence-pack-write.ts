import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { makePrivateDir } from '../store/private-file.ts'
import type { PackFile } from './evidence-pack-sums.ts'

/** Why a directory cannot take a pack. */
export type DirectoryFault = 'not-empty' | 'no-directory'

/** Whether a pack may be written there: a directory that is new or empty. Null: it may. */
export function faultOfDirectory(directory: string): DirectoryFault | null {
  const found = lstatSync(directory, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isDirectory()) return 'no-directory'
  return readdirSync(directory).length === 0 ? null : 'not-empty'
}

/**
 * Writes a pack as a whole or not at all: into a directory beside the wanted one, which then takes its name. Only the
 * person can read it (0700, files 0600), whatever the umask.
 *
 * @throws the file system's errors; nothing is left then
 */
export function writePack(directory: string, files: readonly PackFile[]): void {
  makePrivateDir(dirname(directory))
  const temporary = `${directory}.${process.pid}.new`
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { mode: 0o700 })
  try {
    chmodSync(temporary, 0o700)
    for (const { name, octets } of files) writeNew(join(temporary, name), octets)
    syncDirectory(temporary)
    // POSIX rename(2): an empty directory gives way to it, one with something in it does not.
    renameSync(temporary, directory)
    syncDirectory(dirname(directory))
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}

function writeNew(path: string, octets: Uint8Array): void {
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW | constants.O_WRONLY
  const file = openSync(path, flags, 0o600)
  try {
    fchmodSync(file, 0o600)
    writeFileSync(file, octets)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function syncDirectory(path: string): void {
  const directory = openSync(path, constants.O_RDONLY)
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
