import { type HeaderField, parseHeaderSection } from '../../mail/header.ts'

/** What of a MIME entity's header section says how its body is read (RFC 2045 §5, §6). */
export interface EntityHead {
  /** `text/html`, lower case; `text/plain` where nothing legible is said. */
  readonly type: string
  /** The boundary of a multipart; null elsewhere. */
  readonly boundary: string | null
  readonly encoding: 'base64' | 'quoted-printable' | 'none'
  /** File name as it stands, not decoded; null for none. */
  readonly name: string | null
  /** Octets of the header section with its empty line. */
  readonly length: number
}

/** Reads the head of the entity that the octets are. `inherited`: its type where it names none (multipart/digest). */
export function readHead(octets: string, inherited = 'text/plain'): EntityHead {
  const { fields, length } = parseHeaderSection(octets)
  const contentType = bodyOf(fields, 'content-type')
  const named = /^[ \t]*([\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100})/.exec(contentType)?.[1]?.toLowerCase()
  const type = named ?? inherited
  const encoding = bodyOf(fields, 'content-transfer-encoding')
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase()
  return {
    type,
    boundary: type.startsWith('multipart/') ? parameter(contentType, 'boundary') : null,
    encoding: encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'none',
    name: parameter(bodyOf(fields, 'content-disposition'), 'filename') ?? parameter(contentType, 'name'),
    length,
  }
}

/** The last of several: readers differ, and what is not read as declared is looked through as undeclared text. */
function bodyOf(fields: readonly HeaderField[], name: string): string {
  return fields.findLast((field) => field.name === name)?.value ?? ''
}

function parameter(value: string, name: string): string | null {
  const pattern = new RegExp(
    `;[ \\t]{0,80}${name}[ \\t]{0,80}=[ \\t]{0,80}(?:"([^"]{0,1000})"|([^\\s;"]{1,1000}))`,
    'i',
  )
  const found = pattern.exec(value)
  return found?.[1]?.replace(/\\(.)/g, '$1') ?? found?.[2] ?? null
}

/** A piece of a multipart body. */
export interface BodyPiece {
  readonly kind: 'part' | 'delimiter' | 'around'
  readonly octets: string
}

/**
 * A multipart body in pieces that make it up again (RFC 2046 §5.1.1): preamble, delimiter lines with the line end before
 * them, parts, epilogue. A body without the boundary is one piece around nothing.
 */
export function splitMultipart(body: string, boundary: string): readonly BodyPiece[] {
  const pieces: BodyPiece[] = []
  const dashed = `--${boundary}`
  let kind: BodyPiece['kind'] = 'around'
  let read = 0
  let from = 0
  for (let at = body.indexOf(dashed); at >= 0; at = body.indexOf(dashed, from)) {
    const line = /(--)?[ \t]{0,200}(?:\r?\n|$)/y
    line.lastIndex = at + dashed.length
    const rest = line.exec(body)
    from = at + dashed.length
    if (rest === null || (at > 0 && body.charCodeAt(at - 1) !== 10)) continue
    from = line.lastIndex
    let start = at
    if (start > read && body.charCodeAt(start - 1) === 10) start--
    if (start > read && start < at && body.charCodeAt(start - 1) === 13) start--
    pieces.push({ kind, octets: body.slice(read, start) })
    pieces.push({ kind: 'delimiter', octets: body.slice(start, from) })
    read = from
    kind = rest[1] === undefined ? 'part' : 'around'
    if (kind === 'around' || from >= body.length) break
  }
  pieces.push({ kind, octets: body.slice(read) })
  return pieces
}
