import { type EntityHead, readHead, splitMultipart } from '../redact/entity.ts'
import { decodeBody, isLegible, isMessage } from '../redact/message.ts'

/** An entity of a message, the message itself first; a multipart has no body of its own. */
export interface Part {
  readonly head: EntityHead
  readonly headerSection: string
  /** Decoded as its transfer encoding says, one character an octet; empty for what has parts. */
  readonly body: string
  /** The message itself, or a message within it. */
  readonly isMessage: boolean
  /** 0 for the message and its parts, 1 for those of a message within it. */
  readonly level: number
  /** Its body can be searched as text. */
  readonly legible: boolean
}

const MAX_DEPTH = 30

/** The parts of a message in order, itself first, those of messages within it too. */
export function* partsOf(octets: string): Iterable<Part> {
  yield* entities(octets, 'text/plain', true, 0, 0)
}

function* entities(
  octets: string,
  inherited: string,
  message: boolean,
  level: number,
  depth: number,
): Iterable<Part> {
  const head = readHead(octets, inherited)
  const raw = octets.slice(head.length)
  const part = { head, headerSection: octets.slice(0, head.length), isMessage: message, level }
  if (depth < MAX_DEPTH && head.boundary !== null) {
    yield { ...part, body: '', legible: true }
    const type = head.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    for (const piece of splitMultipart(raw, head.boundary)) {
      if (piece.kind === 'part') yield* entities(piece.octets, type, false, level, depth + 1)
    }
    return
  }
  const body = decodeBody(raw, head)
  if (depth < MAX_DEPTH && isMessage(head.type)) {
    yield { ...part, body: '', legible: true }
    yield* entities(body, 'text/plain', true, level + 1, depth + 1)
    return
  }
  yield { ...part, body, legible: isLegible(head.type) || body === '' }
}
