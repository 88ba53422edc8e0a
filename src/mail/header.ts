/**
 * The header section of a message, as ordered fields (RFC 5322 §2.2, §3.6).
 *
 * The reader works on octets held in a string, one character an octet (latin1), in one linear pass: order and
 * duplicates are evidence and must survive (RFC 5322 §3.6: trace fields must not be reordered).
 */

import { MAX_DEFECTS, noteLines, placesOfBareCr, placesOfNul } from './header-defects.ts'
import {
  endOfEmptyLine,
  isBlank,
  readName,
  startOfFields,
  trim,
  trimmedSlice,
  unfold,
} from './header-lines.ts'

/** One header field, unfolded. */
export interface HeaderField {
  /** Field name in lower case. */
  readonly name: string
  /** Unfolded body without surrounding white space; one character an octet. See `decodeOctets` for reading it. */
  readonly value: string
  /** Place in the header section, 0 at the top: the number that verdicts cite. */
  readonly index: number
}

/** What was wrong with a header section; none of it stops the reading. Lines count from 1. */
export type HeaderDefect =
  | {
      readonly kind: 'no-colon' | 'space-before-colon' | 'bare-cr' | 'nul' | 'no-fields'
      readonly line: number
    }
  | { readonly kind: 'too-many-fields' | 'too-long'; readonly limit: number }

/** A header section with its fields in order. */
export interface HeaderSection {
  readonly fields: readonly HeaderField[]
  /** Octets read, the empty line included. */
  readonly length: number
  /** Where `canonicalHeaderSection` stands in the octets as they are; null where it has to be made of them. */
  readonly canonical: { readonly start: number; readonly end: number } | null
  readonly defects: readonly HeaderDefect[]
}

/**
 * Fields that mail stores and readers add to a message they already hold. They differ between two copies of one
 * message and say nothing of its way.
 */
export const STORE_FIELDS: ReadonlySet<string> = new Set([
  'content-length',
  'lines',
  'status',
  'x-account-key',
  'x-evolution-source',
  'x-folder',
  'x-gm-labels',
  'x-gm-msgid',
  'x-gm-thrid',
  'x-gmail-labels',
  'x-imap',
  'x-imapbase',
  'x-keywords',
  'x-kmail-filtered',
  'x-label',
  'x-mozilla-keys',
  'x-mozilla-status',
  'x-mozilla-status2',
  'x-offlineimap',
  'x-status',
  'x-tuid',
  'x-uid',
  'x-uidl',
])

/** Fields read at most; real mail stays below a few hundred. */
const MAX_FIELDS = 5_000
/** Octets read at most: ten times what common servers take in. */
const MAX_OCTETS = 1_048_576

const LF = 10
const CR = 13

/**
 * Reads a header section up to its empty line, or to the end where there is none.
 *
 * A line that is no field is passed over and told as a defect. A name that stands before white space, is folded or
 * holds a NUL is read as lenient readers do, so that a second `From :` cannot hide. An mbox `From ` line on top is
 * no field.
 */
export function parseHeaderSection(octets: string): HeaderSection {
  const fields: HeaderField[] = []
  const oddNames: number[] = []
  const noFields: number[] = []
  const defects: HeaderDefect[] = []
  const length = octets.length
  const top = startOfFields(octets)
  let position = top
  let bottom = length
  let isCanonical = true
  let colon = -1
  while (position < length) {
    const first = octets.charCodeAt(position)
    if (first === LF || first === CR) {
      const after = endOfEmptyLine(octets, position)
      if (after > 0) {
        bottom = position
        position = after
        break
      }
    }
    if (position >= MAX_OCTETS) {
      defects.push({ kind: 'too-long', limit: MAX_OCTETS })
      break
    }
    if (fields.length === MAX_FIELDS) {
      defects.push({ kind: 'too-many-fields', limit: MAX_FIELDS })
      break
    }
    const start = position
    let stop = octets.indexOf('\n', position)
    if (stop < 0) stop = length
    let next = octets.charCodeAt(stop + 1) // NaN at the end
    const folded = isBlank(next)
    while (isBlank(next)) {
      isCanonical &&= endsInOneCr(octets, stop)
      stop = octets.indexOf('\n', stop + 1)
      if (stop < 0) stop = length
      next = octets.charCodeAt(stop + 1)
    }
    isCanonical &&= stop < length && endsInOneCr(octets, stop)
    position = stop < length ? stop + 1 : length
    // The next colon is looked for once: a section without any would otherwise be searched again for each line.
    if (colon < start && colon !== length) {
      colon = octets.indexOf(':', start)
      if (colon < 0) colon = length
    }
    const name = colon < stop ? readName(octets, start, colon) : ''
    if (name === '') {
      if (noFields.length < MAX_DEFECTS) noFields.push(start)
      continue
    }
    if (name.length !== colon - start && oddNames.length < MAX_DEFECTS) oddNames.push(start)
    isCanonical &&= !STORE_FIELDS.has(name)
    const end = octets.charCodeAt(stop - 1) === CR && stop < length ? stop - 1 : stop
    const value = folded ? trim(unfold(octets.slice(colon + 1, end))) : trimmedSlice(octets, colon + 1, end)
    fields.push({ name, value, index: fields.length })
  }
  if (defects.length > 0) isCanonical = false // Reading stopped early.
  if (fields.length === 0) defects.push({ kind: 'no-fields', line: 1 })
  noteLines(octets, 'no-colon', noFields, defects)
  noteLines(octets, 'space-before-colon', oddNames, defects)
  noteLines(octets, 'nul', placesOfNul(octets, position), defects)
  noteLines(octets, 'bare-cr', placesOfBareCr(octets, position), defects)
  return { fields, length: position, canonical: isCanonical ? { start: top, end: bottom } : null, defects }
}

/** Whether a line ends in a single CR and its LF. */
function endsInOneCr(octets: string, newline: number): boolean {
  return octets.charCodeAt(newline - 1) === CR && octets.charCodeAt(newline - 2) !== CR
}

/** The fields of that (lower-case) name, in order. */
export function fieldValues(section: HeaderSection, name: string): HeaderField[] {
  return section.fields.filter((field) => field.name === name)
}

/**
 * The fields in order, each raw line ending in CRLF, without the empty line, without an mbox `From ` line and without
 * the fields of mail stores. This is what is hashed to know a message again.
 */
export function canonicalHeaderSection(octets: string): string {
  const length = octets.length
  let result = ''
  let position = startOfFields(octets)
  let runStart = position // lines from here on need no change
  let dropping = false
  let colon = -1
  while (position < length) {
    const first = octets.charCodeAt(position)
    if ((first === LF || first === CR) && endOfEmptyLine(octets, position) > 0) break
    const newline = octets.indexOf('\n', position)
    const stop = newline < 0 ? length : newline
    if (!isBlank(first)) {
      if (colon < position && colon !== length) {
        colon = octets.indexOf(':', position)
        if (colon < 0) colon = length
      }
      dropping = colon < stop && STORE_FIELDS.has(readName(octets, position, colon))
    }
    let end = stop
    while (octets.charCodeAt(end - 1) === CR) end--
    const isCanonical = !dropping && newline >= 0 && end === stop - 1
    const next = stop + 1
    if (!isCanonical) {
      result += octets.slice(runStart, position)
      if (!dropping) result += `${octets.slice(position, end)}\r\n`
      runStart = next
    }
    position = next
  }
  return result + octets.slice(runStart, Math.max(runStart, Math.min(position, length)))
}

/**
 * A field body as octets read as text: UTF-8 where it is valid (RFC 6532), latin1 where not. What already holds
 * characters beyond an octet is returned as it is.
 */
export function decodeOctets(value: string): string {
  if (!/[\x80-\uffff]/.test(value)) return value
  const bytes = new Uint8Array(value.length)
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code > 0xff) return value
    bytes[i] = code
  }
  try {
    return utf8.decode(bytes)
  } catch {
    return value // not UTF-8: each octet is its own latin1 character
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
