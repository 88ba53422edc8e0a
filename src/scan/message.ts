import { hash } from 'node:crypto'
import { canonicalHeaderSection, parseHeaderSection } from '../mail/header.ts'
import type { RawMessage } from '../mailbox/raw-message.ts'
import { yearReceived } from '../trace/learn.ts'
import type { Verification } from '../trace/own-checks.ts'
import type { Sighting } from '../trace/sighting.ts'
import { traceMessage } from '../trace/trace.ts'
import type { SideOf } from './sides.ts'

/** A message as read: what tells it from all others, and its facts. */
export interface ReadMessage {
  /** SHA-256 over its header fields in order, without those that mail stores add: the same from IMAP, Takeout and Maildir. */
  readonly digest: Buffer
  readonly sighting: Sighting
}

/** Fields of which every message has one; a file with none of them is something else, whatever colons it holds. */
const mailFields: ReadonlySet<string> = new Set(
  'from to cc date subject message-id received return-path delivered-to reply-to sender mime-version content-type'.split(
    ' ',
  ),
)

/** A message whose header section holds no field of mail. */
export class NoHeader extends Error {
  override readonly name = 'NoHeader'
}

/** What leaktrace's own check of a message came to, by the message's digest; null when none was made. */
export type VerificationOf = (digest: Buffer) => Verification | null

/**
 * Reads the header section of a message into facts.
 * @throws NoHeader when there is nothing to read facts from
 */
export function readMessage(
  raw: RawMessage,
  sideOf: SideOf,
  verificationOf: VerificationOf = () => null,
): ReadMessage {
  const octets = raw.header.toString('latin1')
  const { fields, canonical } = parseHeaderSection(octets)
  if (!fields.some((field) => mailFields.has(field.name)))
    throw new NoHeader('it holds no header field of mail')
  const hashed =
    canonical === null
      ? Buffer.from(canonicalHeaderSection(octets), 'latin1')
      : raw.header.subarray(canonical.start, canonical.end)
  const digest = hash('sha256', hashed, 'buffer')
  const sighting = traceMessage(
    fields,
    sideOf(() => yearReceived(fields, raw.internalDate)),
    {
      internalDate: raw.internalDate,
      assume: true,
      verification: verificationOf(digest),
    },
  )
  return { digest, sighting }
}
