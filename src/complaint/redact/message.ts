import { changeEncodedWords } from './encoded-words.ts'
import { type BodyPiece, type EntityHead, readHead, splitMultipart } from './entity.ts'
import { hideHeader } from './header.ts'
import type { Hidden } from './hidden.ts'
import type { Needles } from './needles.ts'
import { hideText } from './text.ts'
import {
  decodeBase64,
  decodeQuotedPrintable,
  encodeBase64Lines,
  encodeQuotedPrintable,
  lineEndOf,
} from './transfer.ts'
import type { Reading } from './views.ts'

/** Is told what was found and where: a field's name, or the media type of the part. */
export type NoticeAt = (hidden: Hidden, place: string) => void

/** Entities within entities are taken apart so far; what is deeper is looked through as text. */
const MAX_DEPTH = 30

/** A message with everything hidden that is looked for, in that order. */
export function hideMessage(octets: string, needles: readonly Needles[], notice: NoticeAt): string {
  return needles.reduce((current, each) => hideEntity(current, each, notice), octets)
}

/** A MIME entity with the needles hidden, of the same structure; octets of pieces without any are left as they are. */
function hideEntity(
  octets: string,
  needles: Needles,
  notice: NoticeAt,
  inherited = 'text/plain',
  depth = 0,
): string {
  const head = readHead(octets, inherited)
  const body = octets.slice(head.length)
  const fresh = head.boundary === null ? null : hidePlain(head.boundary, needles, notice)
  let section = octets.slice(0, head.length)
  if (fresh !== null && fresh !== head.boundary) section = section.replaceAll(head.boundary ?? '', fresh)
  return hideHeader(section, needles, notice) + hideBody(body, head, fresh, needles, notice, depth)
}

function hideBody(
  body: string,
  head: EntityHead,
  boundary: string | null,
  needles: Needles,
  notice: NoticeAt,
  depth: number,
): string {
  if (body === '') return body
  if (depth < MAX_DEPTH && head.boundary !== null && boundary !== null) {
    const inherited = head.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    const old = head.boundary
    const change = (piece: BodyPiece): string => {
      if (piece.kind === 'delimiter') return piece.octets.replace(old, () => boundary)
      if (piece.kind === 'around') return hideLeaf(piece.octets, 'text/plain', needles, notice)
      return hideEntity(piece.octets, needles, notice, inherited, depth + 1)
    }
    return splitMultipart(body, old).map(change).join('')
  }
  const decoded = decodeBody(body, head)
  const changed = isMessage(head.type)
    ? hideEntity(decoded, needles, notice, 'text/plain', depth + 1)
    : hideLeaf(decoded, head.type, needles, notice)
  if (changed === decoded) return body
  if (head.encoding === 'base64') return encodeBase64Lines(changed, body)
  return head.encoding === 'quoted-printable' ? encodeQuotedPrintable(changed, lineEndOf(body)) : changed
}

/** A body as its transfer encoding says. */
export function decodeBody(body: string, head: EntityHead): string {
  if (head.encoding === 'base64') return decodeBase64(body)
  return head.encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body
}

/** Whether a part of this media type is a message of its own, or its header section. */
export function isMessage(type: string): boolean {
  return type === 'message/rfc822' || type === 'message/global' || type === 'text/rfc822-headers'
}

/** Whether a part of that type is text that can be looked through. */
export function isLegible(type: string): boolean {
  return (
    /^(?:text|message|multipart)\//.test(type) ||
    /[/+](?:json|xml|xhtml|javascript|x-javascript|calendar|pgp-signature|x-www-form-urlencoded)$/.test(type)
  )
}

function hideLeaf(octets: string, type: string, needles: Needles, notice: NoticeAt): string {
  const reading: Reading = isLegible(type) ? 'text' : 'binary'
  const hide = (text: string): string => hideText(text, needles, reading, (hidden) => notice(hidden, type))
  if (reading === 'binary') return hide(octets)
  return hide(
    changeEncodedWords(octets, (text) => {
      const changed = hide(text)
      return changed === text ? null : changed
    }),
  )
}

function hidePlain(text: string, needles: Needles, notice: NoticeAt): string {
  return hideText(text, needles, 'header', (hidden) => notice(hidden, 'content-type'))
}
