import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { LONGEST_MESSAGE, messageTooLong } from './limits.ts'

/**
 * Octets that can be read at any place: a file of any size, or what came on standard input.
 *
 * Reading is synchronous: for the short reads of headers a system call costs a microsecond, a promise ten.
 */
export interface Octets {
  readonly length: number
  /** Fills `into` from `position` on; returns how many octets there were. */
  read(into: Buffer, position: number): number
  close(): void
}

/** Opens a file; a symbolic link is refused (ELOOP). @throws the system's error */
export function openFile(path: string): Octets {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  return {
    length: fstatSync(descriptor).size,
    read: (into, position) => {
      let filled = 0
      while (filled < into.length) {
        const count = readSync(descriptor, into, filled, into.length - filled, position + filled)
        if (count === 0) break
        filled += count
      }
      return filled
    },
    close: () => closeSync(descriptor),
  }
}

/** Octets in memory. */
export function octetsOf(buffer: Buffer): Octets {
  return {
    length: buffer.length,
    read: (into, position) => buffer.copy(into, 0, position),
    close: () => {},
  }
}

/** The octets between two places. `ref` names them. @throws MailboxError over 50 MB, or the system's error */
export function readWhole(octets: Octets, ref: string, start: number, end: number): Buffer {
  if (end - start > LONGEST_MESSAGE) throw messageTooLong(ref)
  const message = Buffer.alloc(Math.max(0, end - start))
  return message.subarray(0, octets.read(message, start))
}
