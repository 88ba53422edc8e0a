/**
 * Cuts the octets a server sends into responses (RFC 9051 §7, §4.3 literals). Framing only: what a response means is
 * read elsewhere. Every amount of memory has a cap.
 */

/** A literal over the cap: read over and thrown away, so that the connection stays usable. */
export const TOO_LARGE: unique symbol = Symbol('literal too large')

/** One response: text (one character an octet) and, between pieces of text, the literals that stood there. */
export type Response = readonly [string, ...(string | Buffer | typeof TOO_LARGE)[]]

/** The server broke the rules in a way after which nothing it sends can be understood. */
export class FramingError extends Error {
  override readonly name = 'FramingError'
}

/** Caps in octets, to be set before a command. */
export interface FramingLimits {
  line: number
  /** A literal longer than this is thrown away. */
  literal: number
  /** A response longer than this ends the connection. */
  refuse: number
}

const LF = 10
const CR = 13

/** Cuts what a server sends into responses (RFC 9051 §2.2.2), within limits of memory. */
export class ResponseReader {
  readonly limits: FramingLimits = { line: 4 << 20, literal: 16 << 20, refuse: 64 << 20 }
  /** Octets of the line begun in earlier chunks. */
  #line: Buffer[] = []
  #lineLength = 0
  /** The response begun: its text and literals so far. */
  #parts: (string | Buffer | typeof TOO_LARGE)[] = []
  #literal: Buffer | typeof TOO_LARGE | null = null
  #needed = 0
  #announced = 0
  /** Octets of the response begun: many small literals must not add up without end either. */
  #total = 0

  /** Octets of the literal that is coming in, 0 between literals: a long one is given more time. */
  get literalLength(): number {
    return this.#needed > 0 ? this.#announced : 0
  }

  /**
   * Takes a chunk and hands on each response it completes. Literals that lie whole in the chunk are views of it:
   * whoever keeps one longer than a batch copies it.
   * @throws FramingError
   */
  push(chunk: Buffer, take: (response: Response) => void): void {
    let at = 0
    while (at < chunk.length) {
      if (this.#needed > 0) {
        at += this.#fill(chunk, at)
        continue
      }
      const end = chunk.indexOf(LF, at)
      if (end < 0) {
        this.#keep(chunk.subarray(at))
        return
      }
      this.#endLine(this.#lineText(chunk, at, end), take)
      at = end + 1
    }
  }

  #keep(piece: Buffer): void {
    this.#lineLength += piece.length
    if (this.#lineLength > this.limits.line) throw new FramingError('a line that is too long')
    this.#line.push(piece)
  }

  /** The line that ends at the LF, without its line end. */
  #lineText(chunk: Buffer, start: number, end: number): string {
    if (this.#line.length === 0) {
      if (end - start > this.limits.line) throw new FramingError('a line that is too long')
      return chunk.toString('latin1', start, end > start && chunk[end - 1] === CR ? end - 1 : end)
    }
    this.#keep(chunk.subarray(start, end))
    const text = Buffer.concat(this.#line).toString('latin1')
    this.#line = []
    this.#lineLength = 0
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }

  #endLine(text: string, take: (response: Response) => void): void {
    this.#total += text.length
    const marker =
      text.endsWith('}') && mayHoldLiteral(this.#parts.length > 0, text) ? literalMarker(text) : null
    if (marker === null) {
      this.#parts.push(text)
      const response = this.#parts as unknown as Response
      this.#parts = []
      this.#total = 0
      take(response)
      return
    }
    this.#parts.push(text.slice(0, marker.start))
    this.#total += marker.length
    if (this.#total > this.limits.refuse) throw new FramingError(`an answer of ${this.#total} octets`)
    this.#announced = marker.length
    this.#needed = marker.length
    if (marker.length === 0) this.#parts.push(Buffer.alloc(0))
  }

  /** Moves octets of the current literal; returns how many. */
  #fill(chunk: Buffer, at: number): number {
    const count = Math.min(this.#needed, chunk.length - at)
    const whole = count === this.#announced
    if (this.#announced > this.limits.literal) this.#literal = TOO_LARGE
    else if (whole) this.#literal = chunk.subarray(at, at + count)
    else {
      if (this.#literal === null) this.#literal = Buffer.allocUnsafeSlow(this.#announced)
      chunk.copy(this.#literal as Buffer, this.#announced - this.#needed, at, at + count)
    }
    this.#needed -= count
    if (this.#needed === 0) {
      this.#parts.push(this.#literal as Buffer | typeof TOO_LARGE)
      this.#literal = null
    }
    return count
  }
}

/** Status responses end in free text, where `{3}` is no literal (RFC 9051 §7.1); tagged lines are status responses too. */
function mayHoldLiteral(continued: boolean, text: string): boolean {
  return continued || (text.startsWith('* ') && !/^\* (?:OK|NO|BAD|BYE|PREAUTH) /i.test(text))
}

/** `{123}`, `{123+}` or `~{123}` at the end of a line. */
function literalMarker(text: string): { readonly start: number; readonly length: number } | null {
  const open = text.lastIndexOf('{')
  const digits = text.slice(open + 1, text.endsWith('+}') ? -2 : -1)
  if (open < 0 || !/^\d{1,15}$/.test(digits)) return null
  return { start: text[open - 1] === '~' ? open - 1 : open, length: Number(digits) }
}
