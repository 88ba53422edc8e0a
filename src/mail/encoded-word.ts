/** Encoded words in header fields (RFC 2047, with the language suffix of RFC 2231 §5). */

import { decodeOctets } from './header.ts'
import { isSpace } from './structured.ts'

/** An encoded word found in a text, not yet read in its charset. */
interface EncodedWord {
  readonly charset: string
  readonly octets: readonly number[]
  /** Place behind it. */
  readonly end: number
}

/**
 * Reads a field body, one character an octet, as Unicode text. White space between two encoded words is dropped;
 * neighbours of the same charset are joined before decoding, since writers cut letters in two. A word in a charset
 * that nobody knows stays as it is, and what is outside of words is UTF-8 or latin1.
 */
export function decodeEncodedWords(value: string): string {
  let start = value.indexOf('=?')
  if (start < 0) return decodeOctets(value)
  let result = ''
  let plainFrom = 0
  while (start >= 0) {
    const first = readWord(value, start)
    if (first === undefined) {
      start = value.indexOf('=?', start + 2)
      continue
    }
    const between = value.slice(plainFrom, start)
    const followsWord = plainFrom > 0 && /^[ \t\r\n]*$/.test(between)
    if (!followsWord) result += decodeOctets(between)
    const octets = [...first.octets]
    let end = first.end
    let next = nextWord(value, end)
    while (next !== undefined && next.charset === first.charset) {
      for (const octet of next.octets) octets.push(octet)
      end = next.end
      next = nextWord(value, end)
    }
    result += decoderFor(first.charset)?.decode(Uint8Array.from(octets)) ?? ''
    plainFrom = end
    start = value.indexOf('=?', end)
  }
  return result + decodeOctets(value.slice(plainFrom))
}

/** The encoded word that follows after nothing but white space. */
function nextWord(value: string, from: number): EncodedWord | undefined {
  let position = from
  while (isSpace(value.charCodeAt(position))) position++
  return value.startsWith('=?', position) ? readWord(value, position) : undefined
}

// RFC 2047 §2: charset and encoding are tokens; the longest registered charset name has 45 characters.
const WORD_HEAD = /=\?([!#$%&'*+\-0-9A-Z^_`a-z{|}~]{1,80})\?([BQbq])\?/y

/** Linear in all: each try looks no further than the third `?` from where it begins. */
function readWord(value: string, start: number): EncodedWord | undefined {
  WORD_HEAD.lastIndex = start
  const head = WORD_HEAD.exec(value)
  if (head === null) return undefined
  const textStart = WORD_HEAD.lastIndex
  const textEnd = value.indexOf('?', textStart)
  if (textEnd < 0 || value.charCodeAt(textEnd + 1) !== 61) return undefined
  const charset = head[1]!.split('*', 1)[0]!.toLowerCase()
  if (decoderFor(charset) === null) return undefined
  const text = value.slice(textStart, textEnd)
  const octets = head[2] === 'B' || head[2] === 'b' ? base64Octets(text) : quotedOctets(text)
  return { charset, octets, end: textEnd + 2 }
}

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<string, Decoder | null>()
const MAX_DECODERS = 300

/** The decoder for a charset label of the Encoding Standard, or null where it knows none. */
function decoderFor(charset: string): Decoder | null {
  const known = decoders.get(charset)
  if (known !== undefined) return known
  let decoder: Decoder | null
  try {
    decoder = new TextDecoder(charset, { ignoreBOM: true })
  } catch {
    decoder = null // RangeError is how the constructor says that the label is unknown
  }
  if (decoders.size >= MAX_DECODERS) decoders.clear()
  decoders.set(charset, decoder)
  return decoder
}

/** RFC 2045 §6.8: characters outside the alphabet are ignored; bits left over at the end are dropped. */
function base64Octets(text: string): number[] {
  const octets: number[] = []
  let bits = 0
  let held = 0
  for (let i = 0; i < text.length; i++) {
    const digit = base64Digit(text.charCodeAt(i))
    if (digit < 0) continue
    bits = ((bits << 6) | digit) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      octets.push((bits >> held) & 0xff)
    }
  }
  return octets
}

function base64Digit(code: number): number {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  if (code === 43) return 62
  return code === 47 ? 63 : -1
}

/** RFC 2047 §4.2: `_` is a space, `=` and two hexadecimal digits an octet; anything else stands for itself. */
function quotedOctets(text: string): number[] {
  const octets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 95) octets.push(32)
    else if (code === 61 && /^[0-9A-Fa-f]{2}$/.test(text.slice(i + 1, i + 3))) {
      octets.push(Number.parseInt(text.slice(i + 1, i + 3), 16))
      i += 2
    } else octets.push(code & 0xff)
  }
  return octets
}
