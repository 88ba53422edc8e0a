import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Files and directories that only the person can read, whatever the umask. */

const CREATE_NEW = constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW | constants.O_RDWR

/** Makes a directory and those above it that are missing, each 0700; one that is there stays as it is. */
export function makePrivateDir(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return
  makePrivateDir(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Made by another process since: it has its own mode.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    throw error
  }
  chmodSync(path, 0o700)
}

/** Makes an empty file 0600; one that is there, be it a dangling link, is an error (EEXIST). */
export function makePrivateFile(path: string): void {
  closeSync(openPrivateFile(path))
}

/**
 * Writes a whole file 0600 by way of a temporary one beside it: a reader sees the old text or the new one.
 *
 * @param isSynced whether it is on the disk when this returns; else see `syncFile`
 */
export function writePrivateFile(path: string, content: string | Uint8Array, isSynced = true): void {
  const temporary = `${path}.${process.pid}.new`
  rmSync(temporary, { force: true })
  const file = openPrivateFile(temporary)
  try {
    writeFileSync(file, content)
    if (isSynced) fsyncSync(file)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** Waits until a file is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes an empty file 0600 and leaves it open for writing; one that is there is an error (EEXIST). */
export function openPrivateFile(path: string): number {
  const file = openSync(path, CREATE_NEW, 0o600)
  fchmodSync(file, 0o600)
  return file
}
