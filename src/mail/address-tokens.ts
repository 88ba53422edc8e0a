/** Tokens of address fields (RFC 5322 §3.4, with the obsolete forms of §4.4). */

import { endOfComment, endOfQuotedString, isSpace, unquotePairs } from './structured.ts'

/**
 * What a token is; `junk` is a parenthesis, quote, bracket or backslash that stands where none may, and `end` is always
 * the last.
 */
export type AddressTokenKind =
  | 'atom'
  | 'quoted'
  | 'literal'
  | 'at'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dot'
  | 'junk'
  | 'end'

/** One token; comments are no tokens of their own. */
export interface AddressToken {
  readonly kind: AddressTokenKind
  /** The text as written; of a quoted string its content without quotes and backslashes. */
  readonly text: string
  /** White space or a comment stands before it. */
  readonly spaced: boolean
  /** The comment before it, or null. */
  readonly comment: string | null
}

const SPECIALS: ReadonlyMap<number, AddressTokenKind> = new Map([
  [64, 'at'],
  [60, 'open'],
  [62, 'close'],
  [44, 'comma'],
  [59, 'semicolon'],
  [58, 'colon'],
  [46, 'dot'],
] as const)

const QUOTE = 34
const OPEN_PAREN = 40
const OPEN_BRACKET = 91
// Anything but white space and specials; what may not stand in an address is refused later.
const ATOM = /[^ \t\r\n"(),.:;<>@[\\\]]+/y
// RFC 5322 §3.4.1 dtext, without the obsolete quoted pairs.
const LITERAL = /\[[^ \t\r\n"(),;<>@[\\\]]*\]/y

/**
 * Cuts an address field into tokens. A quote or comment that never closes is `junk` and what follows is read as if it
 * were not there, as lenient readers do.
 */
export function addressTokens(text: string): AddressToken[] {
  const tokens: AddressToken[] = []
  let position = 0
  let spaced = false
  let comment: string | null = null
  // Once a quote or comment stays open no later one of its kind is tried: that would be quadratic.
  let quotesClose = true
  let commentsClose = true
  const push = (kind: AddressTokenKind, content: string, end: number): void => {
    tokens.push({ kind, text: content, spaced, comment })
    spaced = false
    comment = null
    position = end
  }
  while (position < text.length) {
    const code = text.charCodeAt(position)
    if (isSpace(code)) {
      spaced = true
      position++
      continue
    }
    const special = SPECIALS.get(code)
    if (special !== undefined) {
      push(special, text.charAt(position), position + 1)
      continue
    }
    if (code === OPEN_PAREN && commentsClose) {
      const end = endOfComment(text, position)
      commentsClose = end > 0
      if (end > 0) {
        comment = unquotePairs(text.slice(position + 1, end - 1))
        spaced = true
        position = end
        continue
      }
    }
    if (code === QUOTE && quotesClose) {
      const end = endOfQuotedString(text, position)
      quotesClose = end > 0
      if (end > 0) {
        push('quoted', unquotePairs(text.slice(position + 1, end - 1)), end)
        continue
      }
    }
    if (code === OPEN_BRACKET) {
      LITERAL.lastIndex = position
      const literal = LITERAL.exec(text)
      if (literal !== null) {
        push('literal', literal[0], LITERAL.lastIndex)
        continue
      }
    }
    ATOM.lastIndex = position
    const atom = ATOM.exec(text)
    if (atom !== null) push('atom', atom[0], ATOM.lastIndex)
    else push('junk', text.charAt(position), position + 1)
  }
  push('end', '', position)
  return tokens
}
