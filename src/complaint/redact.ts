/** Copies of a message in which addresses are hidden (RFC 6590), for desks that need not know them. */

import { readHead } from './redact/entity.ts'
import type { Disguise, Hidden } from './redact/hidden.ts'
import { hideMessage } from './redact/message.ts'
import { needlesOf } from './redact/needles.ts'
import { toBytes, toOctets, utf8Octets } from './redact/octets.ts'
import { hideText } from './redact/text.ts'

export type { Disguise, Hidden } from './redact/hidden.ts'

/** `alias`: the whole message; `headers`: its header section alone. Both with what is to be hidden hidden. */
export type RedactionMode = 'alias' | 'headers'

/** Says in the copy itself what it is (RFC 5322 §3.6.5: `Comments` may stand any number of times). */
export const REDACTION_NOTE =
  'Comments: copy made by leaktrace with addresses replaced; its DKIM signatures no longer verify'

/**
 * A copy of the message in which nothing of `hide` can be read, in whatever coding it stood: raw, folded, in encoded
 * words, percent-encoded, as entities, in quoted-printable and base64 bodies, in base64, base32 or hexadecimal within
 * links and fields, as a digest, in return paths that hold the recipient. It has the same MIME structure, and pieces
 * that held nothing have the same octets. A message that holds nothing comes back as it is.
 *
 * What is compressed, encrypted or drawn (PDF, archives, pictures) is not looked into: `reveals` names such parts.
 */
export function redact(
  message: Uint8Array,
  hide: readonly Hidden[],
  mode: RedactionMode,
  disguise: Disguise,
): Uint8Array {
  const whole = toOctets(message)
  const octets = mode === 'headers' ? whole.slice(0, readHead(whole).length) : whole
  if (hide.length === 0) return mode === 'headers' ? toBytes(octets) : message
  const hidden = hideMessage(octets, needlesOf(hide, disguise), () => {})
  if (hidden === octets) return mode === 'headers' ? toBytes(octets) : message
  return toBytes(withNote(hidden))
}

/** A decoded text of a message with nothing of `hide` in it, with the tokens that a copy of the message holds. */
export function redactText(text: string, hide: readonly Hidden[], disguise: Disguise): string {
  const octets = utf8Octets(text)
  const hidden = needlesOf(hide, disguise).reduce(
    (current, needles) => hideText(current, needles, 'text', () => {}),
    octets,
  )
  return hidden === octets ? text : new TextDecoder().decode(toBytes(hidden))
}

/** The note goes on top, below an mbox `From ` line. */
function withNote(octets: string): string {
  const from = /^>?From [^\n]*\n/.exec(octets)?.[0] ?? ''
  const lineEnd = octets.indexOf('\n') > 0 && octets[octets.indexOf('\n') - 1] !== '\r' ? '\n' : '\r\n'
  return `${from}${REDACTION_NOTE}${lineEnd}${octets.slice(from.length)}`
}
