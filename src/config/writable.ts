import { accessSync, constants, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError } from './config-error.ts'

/**
 * Checks that a configuration could be written here, before a person answers questions about it. A new file takes the
 * place of the old one, so it is the directory that has to be writable: the one that is there, where others are to be made.
 *
 * @throws ConfigError
 */
export function checkWritable(path: string): void {
  try {
    accessSync(nearestDirectory(path), constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new ConfigError(
      `${path} cannot be written (${code})`,
      'check who owns its directory, or name another file with --config',
      error,
    )
  }
}

/** The directory that the file, or the first directory of its way that has to be made, would be made in. */
function nearestDirectory(path: string): string {
  for (let place = path; ; place = dirname(place)) {
    try {
      const real = realpathSync(place)
      return place === path ? dirname(real) : real
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || place === dirname(place)) throw error
    }
  }
}
