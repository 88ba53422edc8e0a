import { relays as allRelays } from '../alias/relay/index.ts'
import { localPartOf } from '../mail/address.ts'
import { parseDateTime } from '../mail/date.ts'
import { isUnder } from '../mail/domain.ts'
import { decodeEncodedWords } from '../mail/encoded-word.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseListId } from '../mail/list-fields.ts'
import { parseReceived, type Received } from '../mail/received.ts'
import { assumeSide } from './assume.ts'
import { summarise, trustedChecks } from './authentication.ts'
import { type Boundary, findBoundary, type ReceivedField } from './boundary.ts'
import { readCandidates } from './candidates.ts'
import { ownAuthor, relayedAuthor } from './graded-author.ts'
import { relayNotes, sideNotes } from './notes.ts'
import { mayBePassedOn, type Verification, weighSignatures, withOwnChecks } from './own-checks.ts'
import type { ReceivingSide } from './receiving-side.ts'
import { peelRelays } from './relays.ts'
import { findReturnPath } from './return-path.ts'
import { lower, traceRoute } from './route.ts'
import type { Author, Grade, Hop, Sighting } from './sighting.ts'
import { subjectShingle } from './subject.ts'

/** What is known of a message beside its header section. */
export interface TraceOptions {
  /** When the mail store took it in, ISO 8601; used only where the receiving side's own date is missing. */
  readonly internalDate: string | null
  /** Guess the receiver from this one message when none is known; no grade then rises above likely. */
  readonly assume: boolean
  /** leaktrace's own check of the message's signatures, when one was made. */
  readonly verification?: Verification | null
}

/**
 * Reads one message's header section into facts: recipient candidates, author, way, authentication, ESP, each graded by
 * who says so (spec of trust: only what the person's own receiving side stamped is believed).
 */
export function traceMessage(
  fields: readonly HeaderField[],
  known: ReceivingSide,
  options: TraceOptions,
): Sighting {
  const hops: ReceivedField[] = []
  for (const field of fields)
    if (field.name === 'received') hops.push({ field, received: believable(parseReceived(field.value)) })
  const side = known.origin === 'none' && options.assume ? assumeSide(hops) : known
  const boundary = findBoundary(hops, side, (field) => ownSpfDomain(fields, side, hops, field))
  const handover = boundary.hop === null ? null : (hops[boundary.hop] ?? null)
  const takenInAt = ownDate(hops, boundary) ?? handover?.received.date ?? options.internalDate
  const verification =
    options.verification == null
      ? null
      : weighSignatures(options.verification, { passedOn: mayBePassedOn(fields, boundary), takenInAt })
  const checks = withOwnChecks(trustedChecks(fields, side, boundary), verification)
  const peeled = peelRelays(fields, allRelays, handover?.received ?? null, checks)
  const relayed = peeled.innermost !== null && peeled.grade !== 'claimed'
  const ceiling: Grade = side.origin === 'assumed' || relayed ? 'likely' : 'proved'
  const returnPath = findReturnPath(fields, side, boundary, hops, checks, relayed ? peeled : null)
  const author = relayed ? relayedAuthor(fields, peeled) : ownAuthor(fields, side, boundary, checks)
  const route = traceRoute({
    fields,
    handover: relayed ? null : handover,
    checks: relayed ? peeled.kept : checks.all,
    returnPath,
    passedOn: relayed || boundary.handedBy !== null,
    ceiling,
  })
  const notes = [...route.notes, ...sideNotes(side, boundary, hops), ...relayNotes(peeled)]
  const value = (name: string): string | null => fields.find((field) => field.name === name)?.value ?? null
  const subjectField = value('subject')
  const subject = subjectField === null ? null : decodeEncodedWords(subjectField)
  const dateField = value('date')
  return {
    messageId: messageIds(value('message-id'))[0] ?? null,
    date: dateField === null ? null : (parseDateTime(dateField) ?? null),
    receivedAt: takenInAt ?? hops[0]?.received.date ?? null,
    subject,
    candidates: readCandidates(fields, hops, boundary, peeled.passages).map((candidate) => ({
      ...candidate,
      grade: capped(candidate.grade, side),
    })),
    relays: peeled.passages.map((passage) => ({ ...passage, grade: capped(passage.grade, side) })),
    author: author === null ? null : capAuthor(author, side),
    returnPath: returnPath?.value ?? null,
    ...(returnPath?.claimed === true ? { returnPathClaimed: true as const } : {}),
    authentication: summarise(
      checks,
      author?.domain ?? null,
      (domain) => relayed || side.forwarders.some((suffix) => isUnder(domain, suffix)),
    ),
    path: hops.map((hop, place) => hopOf(hop, place, boundary)),
    receiver: boundary.hop === null ? 'none' : side.origin,
    stampsRecipient: side.profile?.stampsRecipient ?? true,
    esp: route.esp,
    carrier: route.carrier,
    network: route.network,
    listId: parseListId(value('list-id') ?? ''),
    reaction: reactionOf(value('content-type'), value('auto-submitted'), author),
    inReplyTo: [...messageIds(value('in-reply-to')), ...messageIds(value('references'))].slice(0, 20),
    shingle: subjectShingle(subject),
    notes,
    ...(verification === null ? {} : { verification }),
  }
}

/** qmail's tcpserver writes the name that an address gives itself without asking whether the name agrees: a client's word. */
function believable(received: Received): Received {
  if (received.software !== 'qmail' || received.rdns === null) return received
  return { ...received, helo: received.helo ?? received.rdns, rdns: null }
}

/** The receiving side's own date: that of its boundary hop, not of the forwarder's below it. */
function ownDate(hops: readonly ReceivedField[], boundary: Boundary): string | null {
  return boundary.ownHop === null ? null : (hops[boundary.ownHop]?.received.date ?? null)
}

function ownSpfDomain(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  hops: readonly ReceivedField[],
  field: number,
): string | null {
  if (side.forwarders.length === 0) return null
  const hop = hops.findIndex((entry) => entry.field.index === field)
  const boundary: Boundary = {
    hop,
    field,
    inner: new Set(),
    ownHop: hop,
    forwarders: [],
    handedBy: null,
  }
  const spf = trustedChecks(fields, side, boundary).all.find(
    (check) => check.method === 'spf' && check.result === 'pass',
  )
  return spf?.domain ?? null
}

function capAuthor(author: Author, side: ReceivingSide): Author {
  return author.grade === 'ambiguous' ? author : { ...author, grade: capped(author.grade, side) }
}

/** Where the receiver is only assumed, no grade rises above likely. */
function capped(grade: Grade, side: ReceivingSide): Grade {
  return side.origin === 'assumed' ? lower(grade, 'likely') : grade
}

function hopOf({ field, received }: ReceivedField, place: number, boundary: Boundary): Hop {
  return {
    from: received.rdns ?? received.helo ?? received.from,
    rdns: received.rdns,
    ip: received.ip,
    by: received.by,
    at: received.date,
    field: field.index,
    inner: boundary.inner.has(place),
    boundary: place === boundary.hop,
  }
}

function reactionOf(
  contentType: string | null,
  autoSubmitted: string | null,
  author: Author | null,
): Sighting['reaction'] {
  if (contentType !== null && /^\s*multipart\/report\b/i.test(contentType)) return 'report'
  if (autoSubmitted !== null && !/^\s*no\b/i.test(autoSubmitted)) return 'auto-submitted'
  const localPart = author === null ? '' : localPartOf(author.address)
  return localPart === 'mailer-daemon' || localPart === 'postmaster' ? 'mailer-daemon' : null
}

function messageIds(value: string | null): string[] {
  return value === null ? [] : (value.match(/<[^<>\s]{1,400}>/g) ?? [])
}
