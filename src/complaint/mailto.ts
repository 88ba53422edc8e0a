import type { Letter } from './letter.ts'
import { letterBody } from './text.ts'

/** What mail programs and shells pass on whole. */
const LONGEST = 2000

/**
 * A `mailto:` link that opens the letter in a mail program (RFC 6068); null where it does not fit: nothing can be
 * attached that way, no address is known, or it would be too long.
 */
export function mailtoOf(letter: Letter): string | null {
  const [address] = letter.to.addresses
  if (address === undefined || letter.enclosures.length > 0) return null
  // RFC 6068 §5: line breaks in a body are written as %0D%0A.
  const body = letterBody(letter).replaceAll('\n', '\r\n')
  const to = encodeURIComponent(address).replaceAll('%40', '@')
  const link = `mailto:${to}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`
  return link.length <= LONGEST ? link : null
}
