import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { UserError } from './user-error.ts'

/**
 * Reads a file that the person named, whole. What is no plain file is refused before it is read: a device has no end, and a
 * pipe keeps whoever opens it waiting.
 *
 * @throws UserError, and the file system's errors
 */
export function readPlainFile(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new UserError('bad-data', `${path}: it is a directory`, 'name a file')
    if (!stat.isFile()) throw new UserError('bad-data', `${path}: it is no plain file`, 'name a file')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}
