/**
 * Trace information: the `Received` field (RFC 5321 §4.4) in the dialects of the servers that write it.
 *
 * The RFC leaves to comments what matters most: the address that the server saw, the name it looked up, and what the
 * client merely called itself. Each server has its own way of writing these three.
 */

import { type Address, parseAddress } from './address.ts'
import { parseDateTime } from './date.ts'
import { decodeOctets } from './header.ts'
import { ipText } from './ip-text.ts'
import { type Clause, receivedClauses } from './received-clauses.ts'
import { hostText, NO_CLIENT, readClient } from './received-client.ts'
import { type ReceivedSoftware, softwareOf } from './received-software.ts'

export type { ReceivedSoftware } from './received-software.ts'

/** One `Received` field. Host names are in lower case, without a dot at the end. */
export interface Received {
  /** The first word after `from`; in most dialects what the client called itself. */
  readonly from: string | null
  /** What the client called itself (HELO, EHLO, LHLO): free text. */
  readonly helo: string | null
  /** The name that the server looked up for the client; null where it found none, doubted it, or does not look. */
  readonly rdns: string | null
  /** The client's address, as the server saw it. */
  readonly ip: string | null
  /** Host that wrote the field, or its address. */
  readonly by: string | null
  /** What follows `with`, in upper case: `ESMTPS`, `LMTP`, `MICROSOFT SMTP SERVER`. */
  readonly protocol: string | null
  readonly id: string | null
  /** The recipient, where the field names exactly one. */
  readonly for: Address | null
  /** The reverse-path; `<>` for the null one. */
  readonly envelopeFrom: Address | '<>' | null
  readonly software: ReceivedSoftware | null
  /** ISO 8601 UTC. */
  readonly date: string | null
}

/** Reads the body of a `Received` field. It never fails: what cannot be read is null. */
export function parseReceived(value: string): Received {
  const parts = receivedClauses(value)
  const { clauses, comments, afterSemicolon } = parts
  const { from, by, id } = clauses
  const protocol = protocolOf(clauses.with)
  const byHost = by?.words[0]
  const software = softwareOf(parts, protocol)
  const client = from === undefined ? NO_CLIENT : readClient(from, software)
  return {
    from: hostText(from?.words[0]),
    helo: client.helo,
    rdns: client.rdns,
    ip: client.ip,
    by: byHost === undefined ? null : (ipText(byHost) ?? hostText(byHost)),
    protocol,
    id: id?.words[0] ?? null,
    for: recipientOf(clauses.for),
    envelopeFrom: envelopeFromOf(comments, afterSemicolon),
    software,
    date: dateOf(afterSemicolon),
  }
}

/** RFC 5321 §4.4: one atom; the servers of one maker write several words. */
function protocolOf(clause: Clause | undefined): string | null {
  const words = clause?.words ?? []
  const first = words[0]?.toUpperCase()
  if (first === undefined) return null
  return first === 'MICROSOFT' ? words.join(' ').toUpperCase() : first
}

/** RFC 5321 §4.4 allows one path; where older servers list several the field names no recipient of its own. */
function recipientOf(clause: Clause | undefined): Address | null {
  const word = clause?.words.length === 1 ? clause.words[0]! : null
  return word === null ? null : (parseAddress(decodeOctets(word)) ?? null)
}

const ENVELOPE_FROM = /^envelope-(?:from|sender) ([^ ]+)/

/** Stands in a comment of its own, which one program for bulk mail puts behind the date. */
function envelopeFromOf(comments: readonly string[], afterSemicolon: string | null): Address | '<>' | null {
  let path: string | undefined
  for (const comment of comments)
    path ??= comment.startsWith('envelope-') ? ENVELOPE_FROM.exec(comment)?.[1] : undefined
  if (path === undefined && afterSemicolon !== null) {
    const start = afterSemicolon.indexOf('(envelope-from ')
    const end = start < 0 ? -1 : afterSemicolon.indexOf(')', start)
    if (end > 0) path = ENVELOPE_FROM.exec(afterSemicolon.slice(start + 1, end))?.[1]
  }
  if (path === undefined) return null
  return path === '<>' ? '<>' : (parseAddress(decodeOctets(path)) ?? null)
}

function dateOf(afterSemicolon: string | null): string | null {
  if (afterSemicolon === null) return null
  const date = parseDateTime(afterSemicolon)
  if (date !== undefined) return date
  const last = afterSemicolon.lastIndexOf(';')
  return last < 0 ? null : (parseDateTime(afterSemicolon.slice(last + 1)) ?? null)
}
