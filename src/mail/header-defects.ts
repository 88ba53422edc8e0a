/** What is wrong in a header section, and on which lines. */

import type { HeaderDefect } from './header.ts'

/** Defects told at most of one kind; hostile input could otherwise fill the memory with them. */
export const MAX_DEFECTS = 20

const LF = 10

/** Where a NUL stands (RFC 5322 §4: obsolete, and cut or dropped by readers). */
export function placesOfNul(octets: string, length: number): number[] {
  const places: number[] = []
  let at = octets.indexOf('\0')
  while (at >= 0 && at < length && places.length < MAX_DEFECTS) {
    places.push(at)
    at = octets.indexOf('\0', at + 1)
  }
  return places
}

/** Where a CR stands that ends no line (RFC 5322 §2.2). */
export function placesOfBareCr(octets: string, length: number): number[] {
  const places: number[] = []
  let at = octets.indexOf('\r')
  while (at >= 0 && at < length && places.length < MAX_DEFECTS) {
    if (octets.charCodeAt(at + 1) !== LF) places.push(at)
    at = octets.indexOf('\r', at + 1)
  }
  return places
}

/**
 * Adds a defect for each place, which ascend. Lines are counted only here, where something was found: nearly every
 * header section has no defect.
 */
export function noteLines(
  octets: string,
  kind: 'no-colon' | 'space-before-colon' | 'bare-cr' | 'nul',
  places: readonly number[],
  defects: HeaderDefect[],
): void {
  let line = 1
  let newline = places.length > 0 ? octets.indexOf('\n') : -1
  for (const place of places) {
    while (newline >= 0 && newline < place) {
      line++
      newline = octets.indexOf('\n', newline + 1)
    }
    defects.push({ kind, line })
  }
}
