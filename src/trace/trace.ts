import { relays as allRelays } from '../alias/relay/index.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { domainOf, localPartOf } from '../mail/address.ts'
import { parseDateTime } from '../mail/date.ts'
import { isUnder } from '../mail/domain.ts'
import { decodeEncodedWords } from '../mail/encoded-word.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseListId } from '../mail/list-fields.ts'
import { parseReceived, type Received } from '../mail/received.ts'
import { arcVouchers } from './arc.ts'
import { assumeSide } from './assume.ts'
import {
  type Check,
  type Checks,
  noChecks,
  stampedFields,
  summarise,
  trustedChecks,
} from './authentication.ts'
import { gradeAuthor, readAuthor } from './author.ts'
import { type Boundary, findBoundary, type ReceivedField } from './boundary.ts'
import { mayBePassedOn, type Verification, weighSignatures, withOwnChecks } from './own-checks.ts'
import { isReceiver, type ReceivingSide } from './receiving-side.ts'
import { readCandidates } from './recipient.ts'
import { keptPass, type Peeled, peelRelays } from './relays.ts'
import { findReturnPath } from './return-path.ts'
import { lower, traceRoute } from './route.ts'
import type { Author, Grade, Hop, Sighting, TraceNote } from './sighting.ts'
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

function ownAuthor(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  boundary: Boundary,
  checks: Checks,
): Author | null {
  const vouched = arcVouchers(stampedFields(fields, side, boundary), fields, side, checks)
  return gradeAuthor(readAuthor(fields, isMailboxDomain), checksOfAuthor(checks), vouched)
}

/**
 * The checks that speak of the author. Where a joined forwarder checked, the boundary is its hop: what the person's own
 * receiver then found of SPF and DMARC speaks of the forwarder, and only a signature that still holds counts.
 */
function checksOfAuthor(checks: Checks): Checks {
  const isForwarders = ({ method, by }: Check): boolean => by === 'forwarder' && method !== 'arc'
  if (!checks.all.some(isForwarders)) return checks
  const all = checks.all.filter(
    (check) => isForwarders(check) || (check.method === 'dkim' && check.result === 'pass'),
  )
  return { ...checks, all }
}

/** After a relay the author is whom the relay says wrote: likely by the pass it kept, else claimed. */
function relayedAuthor(fields: readonly HeaderField[], peeled: Peeled): Author | null {
  const original = peeled.innermost?.originalFrom
  if (original === undefined || original.address === null) {
    return gradeAuthor(readAuthor(fields, isMailboxDomain), noChecks, [])
  }
  const { address, name, field } = original
  const reading = { address, name, domain: domainOf(address) }
  const claimed = { readings: [reading], ambiguous: false, fields: field === null ? [] : [field] }
  const author = gradeAuthor(claimed, noChecks, [])
  if (author === null) return null
  const passed = !original.lossy && keptPass(peeled.kept, address)
  // What the relay saw fail is no more to be expected than what the receiver saw fail.
  const refuted = !passed && gradeAuthor(claimed, { ...noChecks, all: peeled.kept }, [])?.refuted === true
  return { ...author, grade: passed ? 'likely' : 'claimed', refuted }
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

function sideNotes(side: ReceivingSide, boundary: Boundary, hops: readonly ReceivedField[]): TraceNote[] {
  if (side.origin === 'assumed' && boundary.hop !== null) {
    const host = hops[boundary.hop]?.received.by ?? '?'
    const detail = `no receiver is configured: ${host} is assumed to be yours, so nothing is more than likely`
    return [{ code: 'receiver-assumed', detail, fields: [boundary.field] }]
  }
  if (boundary.hop === null && hops.length > 0) {
    const began = [...boundary.inner].some((place) => isReceiver(side, hops[place]?.received.by ?? null))
    const [code, why] = began
      ? ([
          'began-inside',
          'it was handed in inside your receiving side and never taken in from outside',
        ] as const)
      : (['no-boundary', 'no Received field is by your receiving side'] as const)
    return [{ code, detail: `${why}: everything here is only claimed`, fields: [] }]
  }
  if (boundary.forwarders.length > 0) {
    const detail = `forwarded by ${boundary.forwarders.join(', ')}, which you named: its word is believed`
    return [{ code: 'forwarded', detail, fields: [boundary.field] }]
  }
  return []
}

function relayNotes(peeled: Peeled): TraceNote[] {
  return peeled.passages.flatMap((passage) => {
    const fields = passage.field === null ? [] : [passage.field]
    if (passage.grade === 'claimed') {
      const detail = `marks of the relay ${passage.relay} are present, but it did not hand the message over`
      return [{ code: 'relay-claimed', detail, fields }]
    }
    const lost = passage.lost.length === 0 ? '' : `; it removed ${passage.lost.join(', ')}`
    return [{ code: 'relayed', detail: `passed on by the relay ${passage.relay}${lost}`, fields }]
  })
}
