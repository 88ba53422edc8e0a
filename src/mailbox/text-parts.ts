import { type HeaderField, parseHeaderSection } from '../mail/header.ts'

/** The rest of a message that deeply wrapped is left to the decoder. */
const DEEPEST = 10

/**
 * What people may read of a message, decoded in a twentieth of the time that `decodeSource` takes: enough to look for
 * words in it. It holds every word of the decoded text, and may hold more. Null when anything about the message is
 * unusual; then only decoding tells.
 */
export function readableText(source: Buffer): string | null {
  const texts: string[] = []
  return gather(source.toString('latin1'), false, 0, texts) ? texts.join('\n') : null
}

/** Adds the texts of a part and those within it. @returns whether the part is of a usual kind */
function gather(part: string, isAlternative: boolean, depth: number, texts: string[]): boolean {
  const { fields, length } = parseHeaderSection(part)
  const type = sole(fields, 'content-type')
  const encoding = sole(fields, 'content-transfer-encoding')
  if (type === null || encoding === null || depth > DEEPEST) return false
  const media = /^[\w/+.-]*/.exec(type.toLowerCase())?.[0] ?? ''
  if (media.startsWith('multipart/')) {
    const boundary = parameter(type, 'boundary')
    if (boundary === null || boundary === '') return false
    const parts = split(part, length, boundary)
    const inner = isAlternative || media === 'multipart/alternative'
    return parts.length > 0 && parts.every((one) => gather(one, inner, depth + 1, texts))
  }
  // A message within, the report of a mail server: rare, and not worth the words.
  if (media.startsWith('message/')) return false
  const isHtml = media === 'text/html'
  if (media !== '' && media !== 'text/plain' && !isHtml) return /^[a-z]+\/./.test(media)
  // Beside a plain part the HTML is not read: it says the same.
  if (isHtml && isAlternative) return true
  if (/delsp/i.test(type)) return false
  const text = decoded(part.slice(length), encoding.toLowerCase(), parameter(type, 'charset'))
  if (text === null) return false
  texts.push(text)
  if (isHtml) texts.push(withoutMarkup(text))
  return true
}

/** The value of a field that stands there once; empty when it does not, null when it does several times. */
function sole(fields: readonly HeaderField[], name: string): string | null {
  const [first, second] = fields.filter((field) => field.name === name)
  return second === undefined ? (first?.value ?? '') : null
}

/** A parameter (RFC 2045 §5.1) in its plain form; null when it is missing or written in another. */
function parameter(value: string, name: string): string | null {
  const found = new RegExp(String.raw`;\s{0,9}${name}=(?:"([^"\\]{0,200})"|([^\s;"()\\]{1,200}))`, 'i').exec(
    value,
  )
  return found === null ? null : (found[1] ?? found[2] ?? '')
}

/** The parts between the lines of a boundary (RFC 2046 §5.1.1). */
function split(whole: string, from: number, boundary: string): string[] {
  const mark = `--${boundary}`
  const parts: string[] = []
  let start = -1
  for (let at = whole.indexOf(mark, from); at >= 0; at = whole.indexOf(mark, at + mark.length)) {
    if (at > 0 && whole[at - 1] !== '\n') continue
    const newline = whole.indexOf('\n', at)
    const end = newline < 0 ? whole.length : newline
    const rest = whole.slice(at + mark.length, end).trim()
    if (rest !== '' && rest !== '--') continue
    if (start >= 0) parts.push(whole.slice(start, at))
    start = rest === '' ? end + 1 : -1
  }
  // A last part without an end is one nevertheless.
  if (start >= 0) parts.push(whole.slice(start))
  return parts
}

/** A body (latin1) as text; null where its encoding or character set is not one of the usual. */
function decoded(body: string, encoding: string, charset: string | null): string | null {
  const octets = octetsOf(body, encoding)
  if (octets === null) return null
  // Most texts are ASCII, whatever they call themselves; but not where escapes make other letters of it.
  const set = charset?.toLowerCase() ?? null
  if (set !== null && !/^(?:us-ascii|utf-?8|iso-8859-\d{1,2}|windows-125\d)$/.test(set)) return null
  if (ASCII.test(octets)) return octets
  try {
    return set === null || set === 'us-ascii'
      ? null
      : new TextDecoder(set).decode(Buffer.from(octets, 'latin1'))
  } catch {
    return null // A set that this Node does not know.
  }
}

const ASCII = /^[\0-\x7f]*$/

function octetsOf(body: string, encoding: string): string | null {
  switch (encoding) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('latin1')
    case 'quoted-printable':
      return body
        .replace(/=[ \t]{0,200}\r?\n/g, '')
        .replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        )
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return body
    default:
      return null
  }
}

/** The words of HTML without what may stand within one: tags, comments, letters written as references. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<[^<>]*>/g, '')
    .replace(/&([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|slash|caron);/gi, '$1')
    .replace(/&(?:oe|ae)lig;/gi, (one) => one.slice(1, 3))
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (_, digits: string) => characterOf(digits))
}

function characterOf(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
