import { LONGEST_HEADER } from './limits.ts'
import type { Octets } from './octets.ts'

const LF = 10
const CR = 13
const BLOCK = 64 << 10
const block = Buffer.allocUnsafe(BLOCK)

/**
 * The header section between two places, its empty line included when there is one: a copy of its own. `too-large` when
 * there is no empty line within `LONGEST_HEADER`. Most sections come with the first block.
 */
export function readHeaderSection(octets: Octets, start: number, end: number): Buffer | 'too-large' {
  let filled = octets.read(block.subarray(0, Math.min(BLOCK, end - start)), start)
  let found = sectionEnd(block.subarray(0, filled), 0)
  if (found >= 0 || start + filled >= end || filled < BLOCK) {
    return Buffer.from(block.subarray(0, found < 0 ? filled : found))
  }
  let section = Buffer.from(block)
  while (found < 0 && start + filled < end && filled <= LONGEST_HEADER) {
    const size = Math.min(4 * section.length, end - start, LONGEST_HEADER + BLOCK)
    const larger = Buffer.allocUnsafe(size)
    section.copy(larger)
    const count = octets.read(larger.subarray(filled), start + filled)
    const from = Math.max(0, filled - 3)
    section = larger.subarray(0, filled + count)
    filled += count
    found = sectionEnd(section, from)
    if (count === 0) break
  }
  const length = found < 0 ? filled : found
  return length > LONGEST_HEADER ? 'too-large' : Buffer.from(section.subarray(0, length))
}

/**
 * Where the header section ends: after the first empty line (RFC 5322 §2.1), with LF or CRLF, also mixed; -1 when there is
 * none. Looks from `from` on, which is no further than the start of the last line looked at before.
 */
export function sectionEnd(octets: Buffer, from: number): number {
  if (from === 0 && isEmptyLine(octets, 0)) return octets[0] === LF ? 1 : 2
  for (let at = octets.indexOf(LF, from); at >= 0; at = octets.indexOf(LF, at + 1)) {
    if (octets[at + 1] === LF) return at + 2
    if (octets[at + 1] === CR && octets[at + 2] === LF) return at + 3
  }
  return -1
}

function isEmptyLine(octets: Buffer, at: number): boolean {
  return octets[at] === LF || (octets[at] === CR && octets[at + 1] === LF)
}

const LINES_LOOKED_AT = 50

/**
 * Whether octets begin as a message does: with a header field (RFC 5322 §2.2) among the first lines before the empty one.
 * Lenient, as mail is; what is text or binary without any field is no message.
 */
export function looksLikeMessage(octets: Buffer): boolean {
  const end = sectionEnd(octets, 0)
  const lines = octets
    .subarray(0, end < 0 ? octets.length : end)
    .toString('latin1', 0, 16 << 10)
    .split('\n', LINES_LOOKED_AT)
  return !lines[0]!.includes('\0') && lines.some(isFieldLine)
}

/** A line that begins with a field name and a colon (RFC 5322 §2.2; blanks before the colon: §4.5). */
export function isFieldLine(line: string): boolean {
  return /^[!-9;-~]{1,200}[ \t]{0,9}:/.test(line)
}
