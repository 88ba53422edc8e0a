/** Fields of mailing lists: List-Id (RFC 2919) and the fields that hold URIs (RFC 2369). */

import { decodeEncodedWords } from './encoded-word.ts'
import { endOfComment, endOfQuotedString } from './structured.ts'

// RFC 2919 §3: a dot-atom; lists without a dot in their name exist.
const LIST_ID = /^[a-z0-9!#$%&'*+\-/=?^_`{|}~]+(?:\.[a-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/
const MAX_LIST_ID = 255
const MAX_URIS = 100

/** The list identifier in lower case, which is how two are compared (RFC 2919 §6); null where there is none. */
export function parseListId(value: string): string | null {
  const parts = angleParts(value)
  // The phrase before may hold anything; the identifier is the last thing in angle brackets.
  const text = parts.length > 0 ? parts.at(-1)! : value
  const id = text.trim().toLowerCase()
  return id.length <= MAX_LIST_ID && LIST_ID.test(id) ? id : null
}

/**
 * The URIs of a List-Unsubscribe, List-Post or like field, in order. White space inside of angle brackets is dropped
 * (RFC 2369 §2). Where no bracket stands at all, as some writers do, the URIs between commas are taken.
 */
export function parseListUris(value: string): string[] {
  const text = value.includes('=?') ? decodeEncodedWords(value) : value
  const bracketed = angleParts(text)
  const parts = bracketed.length > 0 || text.includes('<') ? bracketed : text.split(',', MAX_URIS)
  const uris: string[] = []
  for (const part of parts) {
    const uri = part.replace(/[ \t\r\n]/g, '')
    if (/^[a-z][a-z0-9+.-]{0,30}:[^\x00-\x20\x7f]/i.test(uri) && uris.length < MAX_URIS) uris.push(uri)
  }
  return uris
}

/** What stands in angle brackets, outside of comments and quoted strings. */
function angleParts(text: string): string[] {
  const parts: string[] = []
  let commentsClose = true
  let quotesClose = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let end = -1
    if (code === 40 && commentsClose) {
      end = endOfComment(text, i)
      commentsClose = end > 0
    } else if (code === 34 && quotesClose) {
      end = endOfQuotedString(text, i)
      quotesClose = end > 0
    } else if (code === 60) {
      const close = text.indexOf('>', i)
      if (close < 0) break
      // `<<a>` and `a < b <c>`: what a bracket opens last is what the next one closes.
      parts.push(text.slice(text.lastIndexOf('<', close) + 1, close))
      end = close + 1
    }
    if (end > 0) i = end - 1
  }
  return parts
}
