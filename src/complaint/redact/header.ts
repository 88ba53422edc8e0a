import { decodeEncodedWords } from '../../mail/encoded-word.ts'
import { changeEncodedWords, encodeWords } from './encoded-words.ts'
import type { Needles } from './needles.ts'
import { utf8Octets } from './octets.ts'
import { hideText, type Notice } from './text.ts'

/** RFC 5322 §2.1.1, without the line end. */
const LONGEST_LINE = 998

/**
 * Hides the needles in a header section, field by field; fields without any stay as they are, octet by octet. `notice` is
 * told the field's name in lower case.
 */
export function hideHeader(
  octets: string,
  needles: Needles,
  notice: (hidden: Parameters<Notice>[0], field: string) => void,
): string {
  return rawFields(octets)
    .map((field) => {
      const name = field
        .slice(0, Math.max(0, field.indexOf(':')))
        .trim()
        .toLowerCase()
      return hideField(field, needles, (hidden) => notice(hidden, name))
    })
    .join('')
}

/** The section's fields with their line ends, folded lines included; the empty line and stray lines are pieces too. */
function rawFields(octets: string): string[] {
  return octets.split(/(?<=\n)(?![ \t])/)
}

function hideField(field: string, needles: Needles, notice: Notice): string {
  const hide = (text: string): string | null => {
    const hidden = hideText(text, needles, 'header', notice)
    return hidden === text ? null : hidden
  }
  let result = changeEncodedWords(field, hide)
  result = hide(result) ?? result
  if (result.includes('=?')) {
    // An address may be spread over words and what stands between them: then the whole body becomes one text.
    const decoded = utf8Octets(decodeEncodedWords(result.replace(/\r?\n(?=[ \t])/g, '')))
    const hidden = hide(decoded)
    if (hidden !== null) result = rewritten(field, hidden)
  }
  return result === field
    ? field
    : result
        .split(/(?<=\n)/)
        .map(cutLine)
        .join('')
}

/** The field with the decoded text as its body. */
function rewritten(field: string, text: string): string {
  const lineEnd = /\r?\n$/.exec(field)?.[0] ?? ''
  const colon = text.indexOf(':')
  return `${text.slice(0, colon + 1)} ${encodeWords(text.slice(colon + 1).trim())}${lineEnd}`
}

/** A line that became too long is folded at its last blank; where it has none, it stays. */
function cutLine(line: string): string {
  if (line.length <= LONGEST_LINE + 2) return line
  const cut = line.lastIndexOf(' ', LONGEST_LINE)
  return cut <= 0 ? line : `${line.slice(0, cut)}\r\n${cutLine(line.slice(cut))}`
}
