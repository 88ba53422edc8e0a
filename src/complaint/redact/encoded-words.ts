import { decodeEncodedWords } from '../../mail/encoded-word.ts'
import { utf8Octets } from './octets.ts'

// RFC 2047 §2, as leniently as readers take it; neighbours parted by white space alone are one text (§6.2).
const WORDS =
  /=\?[^?\s]{1,80}\?[BQbq]\?[^?]{0,2000}\?=(?:[ \t\r\n]{0,200}=\?[^?\s]{1,80}\?[BQbq]\?[^?]{0,2000}\?=){0,400}/g

/** Each run of encoded words with what it says changed by `change` (UTF-8 octets; null: nothing to change). */
export function changeEncodedWords(octets: string, change: (text: string) => string | null): string {
  if (!octets.includes('=?')) return octets
  return octets.replace(WORDS, (run) => {
    // Blanks in a Q word are against the standard, and read all the same.
    const decoded = decodeEncodedWords(run)
    const changed = decoded === run ? null : change(utf8Octets(decoded))
    return changed === null ? run : encodeWords(changed)
  })
}

/** Words of at most 75 characters, none of which cuts a letter in two (RFC 2047 §5). */
export function encodeWords(utf8: string): string {
  const words: string[] = []
  for (let start = 0; start < utf8.length; ) {
    let end = Math.min(start + 42, utf8.length)
    while (end > start + 1 && isContinuation(utf8.charCodeAt(end))) end--
    words.push(`=?UTF-8?B?${btoa(utf8.slice(start, end))}?=`)
    start = end
  }
  return words.join('\r\n ')
}

function isContinuation(code: number): boolean {
  return code >= 0x80 && code < 0xc0
}
