/** Tokens of an Authentication-Results field (RFC 8601 §2.2, RFC 2045 §5.1). */

import { endOfComment, endOfQuotedString, isSpace, unquotePairs } from './structured.ts'

/** What a token is; `broken` is always the last: from there on the field can be read in more than one way. */
export type AuthenticationTokenKind =
  | 'word'
  | 'quoted'
  | 'comment'
  | 'semicolon'
  | 'equals'
  | 'slash'
  | 'broken'

/** One token; the text of comments and quoted strings is without their delimiters. */
export interface AuthenticationToken {
  readonly kind: AuthenticationTokenKind
  readonly text: string
}

const QUOTE = 34
const OPEN = 40
const SLASH = 47
const SEMICOLON = 59
const EQUALS = 61
const BROKEN: AuthenticationToken = { kind: 'broken', text: '' }

const WORD = /[^\x00-\x20\x7f"()/;=\\]+/y
// Receivers write far more in values than the RFC's tokens: base64, mailboxes, paths.
const VALUE = /[^\x00-\x20\x7f"();]+/y

/**
 * Cuts the field into tokens. Broken are: a comment or quoted string without end, a parenthesis without beginning,
 * control characters, a comment with a single quotation mark inside, and a value that runs into a comment or quoted
 * string without white space between (`header.d=good.example(.evil.example`): all are ways in which text that the
 * message chose has made readers see other results.
 */
export function authenticationTokens(value: string): AuthenticationToken[] {
  const tokens: AuthenticationToken[] = []
  let position = 0
  let equals = 0 // in this resinfo: the first belongs to the method, the others to properties
  let wantsValue = false
  while (position < value.length) {
    const code = value.charCodeAt(position)
    if (isSpace(code)) {
      position++
      continue
    }
    if (code === OPEN) {
      const end = endOfComment(value, position)
      const text = end < 0 ? '' : value.slice(position + 1, end - 1)
      if (end < 0 || hasOddQuotes(text)) return [...tokens, BROKEN]
      tokens.push({ kind: 'comment', text: unquotePairs(text) })
      position = end
      continue
    }
    if (code === SEMICOLON) {
      tokens.push({ kind: 'semicolon', text: ';' })
      position++
      equals = 0
      wantsValue = false
      continue
    }
    if (code === EQUALS && !wantsValue) {
      tokens.push({ kind: 'equals', text: '=' })
      position++
      equals++
      wantsValue = true
      continue
    }
    if (code === SLASH && !wantsValue) {
      tokens.push({ kind: 'slash', text: '/' })
      position++
      continue
    }
    let end: number
    if (code === QUOTE) {
      end = endOfQuotedString(value, position)
      if (end < 0) return [...tokens, BROKEN]
      // A quoted local part with its domain is one value (RFC 8601 §2.2, pvalue).
      if (value.charCodeAt(end) === 64) {
        end = endOfMatch(VALUE, value, end)
        tokens.push({ kind: 'word', text: value.slice(position, end) })
      } else tokens.push({ kind: 'quoted', text: unquotePairs(value.slice(position + 1, end - 1)) })
    } else {
      end = endOfMatch(wantsValue ? VALUE : WORD, value, position)
      if (end === position) return [...tokens, BROKEN]
      tokens.push({ kind: 'word', text: value.slice(position, end) })
    }
    if (wantsValue && !isDelimiter(value.charCodeAt(end), equals === 1)) return [...tokens, BROKEN]
    wantsValue = false
    position = end
  }
  return tokens
}

/** `dmarc=success(p=NONE)` is written by a large provider; behind a result no word of the message can stand. */
function isDelimiter(code: number, behindResult: boolean): boolean {
  return Number.isNaN(code) || isSpace(code) || code === SEMICOLON || (behindResult && code === OPEN)
}

function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

function hasOddQuotes(comment: string): boolean {
  let count = 0
  for (let i = 0; i < comment.length; i++) {
    const code = comment.charCodeAt(i)
    if (code === 92) i++
    else if (code === QUOTE) count++
  }
  return count % 2 === 1
}
