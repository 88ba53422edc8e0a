/** Lines of a header section and the names that stand on them (RFC 5322 §2.2). */

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const COLON = 58

/** Where the first field begins: after an mbox `From ` line. `From :` is a field with a space in the wrong place. */
export function startOfFields(octets: string): number {
  if (!octets.startsWith('From ')) return 0
  let position = 5
  while (isBlank(octets.charCodeAt(position))) position++
  if (octets.charCodeAt(position) === COLON) return 0
  const newline = octets.indexOf('\n', position)
  return newline < 0 ? octets.length : newline + 1
}

/** Where the empty line that stands here ends (one of CRs only counts as empty), or -1 where it is not empty. */
export function endOfEmptyLine(octets: string, start: number): number {
  let position = start
  while (octets.charCodeAt(position) === CR) position++
  if (position === octets.length) return position
  return octets.charCodeAt(position) === LF ? position + 1 : -1
}

/** Names as written → lower case; a mailbox has few different ones, and a hostile one cannot fill the memory. */
const knownNames = new Map<string, string>()
const MAX_KNOWN_NAMES = 2_000

/** The field name between two places, in lower case; empty where RFC 5322 §3.6.8 allows no such name. */
export function readName(octets: string, start: number, colon: number): string {
  const written = octets.slice(start, colon)
  const known = knownNames.get(written)
  if (known !== undefined) return known
  const cleaned = trim(unfold(written).replaceAll('\0', ''))
  // RFC 5322 §2.2: printable US-ASCII without colon; so no white space within.
  const name = /^[!-9;-~]+$/.test(cleaned) ? cleaned.toLowerCase() : ''
  if (written.length <= 64) {
    if (knownNames.size >= MAX_KNOWN_NAMES) knownNames.clear()
    // A slice would keep the whole header section alive in the map: this copies it.
    knownNames.set(`${written}:`.slice(0, -1).split('').join(''), name)
  }
  return name
}

/** Whether a character code is a space or a tab. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** RFC 5322 §2.2.3: takes away each line end that white space follows, and nothing else. */
export function unfold(text: string): string {
  let newline = text.indexOf('\n')
  if (newline < 0) return text
  let result = ''
  let start = 0
  while (newline >= 0) {
    result += text.slice(
      start,
      newline > start && text.charCodeAt(newline - 1) === CR ? newline - 1 : newline,
    )
    start = newline + 1
    newline = text.indexOf('\n', start)
  }
  return result + text.slice(start)
}

/** The text without spaces and tabs around it. */
export function trim(text: string): string {
  return trimmedSlice(text, 0, text.length)
}

/**
 * A part of the text without spaces and tabs around it. Not `String.trim`: that would cut the octet A0, which ends many a UTF-8 letter.
 */
export function trimmedSlice(text: string, from: number, to: number): string {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
