/**
 * How a message can stand within another. RFC 2046 §5.2.1 forbids base64 and quoted-printable for message/rfc822, so its
 * octets go as they are; what mail servers would alter on the way (RFC 5321 §4.5.2, RFC 2045 §2.7-2.9) is told here.
 */
export interface Carried {
  /** The least demanding encoding that is true; null where no part may hold such octets (NUL). */
  readonly encoding: '7bit' | '8bit' | 'binary' | null
  /** What mail servers alter; empty where the octets arrive as they are. */
  readonly alters: readonly ('nul' | 'bare-cr' | 'bare-lf' | 'long-line')[]
}

/** RFC 5322 §2.1.1, without the line end. */
const LONGEST_LINE = 998
const [LF, CR] = [10, 13]

/** Looks at the octets of a message: how they can stand within another. */
export function carried(bytes: Uint8Array): Carried {
  const alters = new Set<Carried['alters'][number]>()
  let eightBit = false
  let lineStart = 0
  for (let i = 0; i < bytes.length; i++) {
    const octet = bytes[i]!
    if (octet === 0) alters.add('nul')
    else if (octet > 127) eightBit = true
    else if (octet === CR && bytes[i + 1] !== LF) alters.add('bare-cr')
    else if (octet === LF) {
      const ends = bytes[i - 1] === CR ? i - 1 : i
      if (ends === i) alters.add('bare-lf')
      if (ends - lineStart > LONGEST_LINE) alters.add('long-line')
      lineStart = i + 1
    }
  }
  if (bytes.length - lineStart > LONGEST_LINE) alters.add('long-line')
  if (alters.has('nul')) return { encoding: null, alters: [...alters] }
  if (alters.size > 0) return { encoding: 'binary', alters: [...alters] }
  return { encoding: eightBit ? '8bit' : '7bit', alters: [] }
}
