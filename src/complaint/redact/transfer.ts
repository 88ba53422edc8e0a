/** Transfer encodings of bodies (RFC 2045 §6), on octets held in a string. */

/** The line end that a text uses; CRLF where it has none. */
export function lineEndOf(octets: string): string {
  const at = octets.indexOf('\n')
  return at < 0 || octets.charCodeAt(at - 1) === 13 ? '\r\n' : '\n'
}

/** RFC 2045 §6.8: what is not in the alphabet is passed over; bits left over at the end are dropped. */
export function decodeBase64(text: string): string {
  const digits = text.replace(/[^A-Za-z0-9+/]+/g, '')
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits)
}

/** Lines of 76 digits, ending as the body `like` did. */
export function encodeBase64Lines(octets: string, like: string): string {
  let end = like.length
  while (end > 0 && like.charCodeAt(end - 1) <= 32) end--
  return (btoa(octets).match(/.{1,76}/g) ?? []).join(lineEndOf(like)) + like.slice(end)
}

/** RFC 2045 §6.7; a `=` that begins no pair of digits stands for itself. */
export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=(?:([0-9A-Fa-f]{2})|[ \t]{0,80}\r?\n)/g, (_, pair: string | undefined) =>
    pair === undefined ? '' : String.fromCharCode(Number.parseInt(pair, 16)),
  )
}

/** Line ends of the text stay as they are; every line has 76 characters at most. */
export function encodeQuotedPrintable(octets: string, lineEnd: string): string {
  const lines = octets.split(/(\r\n|\n)/)
  return lines.map((line, index) => (index % 2 === 1 ? line : quoteLine(line, lineEnd))).join('')
}

function quoteLine(line: string, lineEnd: string): string {
  let result = ''
  let column = 0
  for (let i = 0; i < line.length; i++) {
    const piece = quoteOctet(line.charCodeAt(i), i === line.length - 1)
    if (column + piece.length > 75) {
      result += `=${lineEnd}`
      column = 0
    }
    result += piece
    column += piece.length
  }
  return result
}

function quoteOctet(code: number, isLast: boolean): string {
  const isBlank = code === 32 || code === 9
  if (isBlank ? !isLast : code > 32 && code < 127 && code !== 61) return String.fromCharCode(code)
  return `=${code.toString(16).toUpperCase().padStart(2, '0')}`
}
