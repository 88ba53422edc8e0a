/**
 * Makes text from mail, servers and files safe to show: what a terminal could obey or an eye be fooled by is written
 * out instead (`\u{1b}`), and nothing is left that could leave the line it stands on or that shows nothing at all.
 *
 * An allow-list by Unicode general category, since every deny-list tried let something through: letters, marks (at most
 * four in a row), numbers, punctuation, symbols and the plain space pass.
 */
export function clean(text: string): string {
  if (plain.test(text)) return text
  let out = ''
  let marks = 0
  for (const char of text) {
    if (mark.test(char) && !invisible.test(char)) {
      marks++
      if (marks <= 4) out += char
      continue
    }
    marks = 0
    out += visible.test(char) && !invisible.test(char) ? char : escaped(char)
  }
  return out
}

/** The same for text with French in it, whose no-break spaces stay: they hide nothing. */
export function cleanFrench(text: string): string {
  return text.replaceAll(/[^\u00a0\u202f]+/g, clean)
}

/** Printable ASCII needs no further look. */
const plain = /^[\x20-\x7e]*$/
const mark = /\p{M}/u
/** Spaces of other widths, line separators, format characters (bidi, zero width, tags) and unassigned ones are no part of it. */
const visible = /[\p{L}\p{N}\p{P}\p{S} ]/u

/** Letters and marks that show nothing: Hangul fillers, variation selectors but those of emoji, blank Braille. */
const invisible = /[[\p{Default_Ignorable_Code_Point}\u2800]--[\ufe0e\ufe0f]]/v

function escaped(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
}

/** The same, of text of several lines, which keeps them. */
export function cleanLines(text: string): string {
  return text.split('\n').map(clean).join('\n')
}

/** The same, cut to a number of characters with an ellipsis. */
export function cleanCut(text: string, length: number): string {
  return cut(clean(text), length)
}

/** Text that is clean already, cut to a number of characters with an ellipsis. */
export function cut(shown: string, length: number): string {
  if (shown.length <= length) return shown
  const chars = [...shown]
  return chars.length <= length ? shown : `${chars.slice(0, Math.max(0, length - 1)).join('')}…`
}
