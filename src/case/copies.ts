import { createHash } from 'node:crypto'
import type { ComplaintFacts, FactMessage } from '../complaint/facts.ts'
import { redact } from '../complaint/redact.ts'
import type { OwnAddresses } from '../complaint/reveals/people.ts'
import { defaultRedaction, type Revealed, reveals } from '../complaint/reveals.ts'
import type { Config } from '../config/account.ts'
import type { Store } from '../store/store.ts'
import { disguiseOf, hiddenFrom, hiddenHost, ownAddresses, tokenOf } from './disguise.ts'
import { type QuotedWords, quotedWords } from './quoted-words.ts'
import type { Party } from './scope.ts'

/**
 * What goes out of a message: the original as it came, a copy in which addresses are replaced, or that copy’s header
 * section.
 */
export type Redaction = 'none' | 'alias' | 'headers'

/** A kept message as it goes out. */
export interface Copy {
  /** Lower-case hexadecimal, of the original. */
  readonly original: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly isRedacted: boolean
}

/** The messages that go with a letter, and what they reveal as they are. */
export interface Copies {
  readonly redaction: Redaction
  /** By the SHA-256 of the original. */
  readonly copies: ReadonlyMap<string, Copy>
  /** What untouched originals reveal; empty where copies are redacted. */
  readonly revealed: readonly Revealed[]
  /** The address that stands in the place of the alias; null where the alias is shown. */
  readonly aliasToken: string | null
  /** A host name as the addressee may see it: those under the person's own domains are hidden with the alias. */
  shownHost(host: string | null): string | null
  /** What a letter quotes of the messages. */
  readonly words: QuotedWords
}

/**
 * Copies the messages of a record of facts for an addressee: as they are, or with addresses hidden. An ESP need not know
 * the alias; a service and an author had it, so only the mailbox and other persons are hidden from them; from an
 * authority the person hides nothing of their own.
 *
 * @param wanted null: hidden where an original holds the real mailbox or another person
 */
export function copiesFor(
  store: Store,
  config: Config | null,
  facts: ComplaintFacts,
  party: Party,
  wanted: Redaction | null,
): Copies {
  const own = ownAddresses(config, facts)
  const disguise = disguiseOf(store)
  const originals = originalsOf(store, facts)
  const redaction = wanted ?? byDefault(originals, own, party)
  const isHidden = party === 'esp' && redaction !== 'none'
  const words = quotedWords(originals, own, disguise, !isHidden)
  if (redaction === 'none') {
    const revealed = originals.flatMap(({ bytes }) => reveals(bytes, own, disguise.digests))
    const copies = originals.map(({ sha256, bytes }) => copyOf(sha256, bytes, sha256))
    return {
      redaction,
      copies: bySha(copies),
      revealed: once(revealed),
      aliasToken: null,
      shownHost: (host) => host,
      words,
    }
  }
  const copies = originals.map(({ sha256, bytes }) => {
    const hide = hiddenFrom(party, bytes, own)
    return copyOf(sha256, redact(bytes, hide, redaction, disguise))
  })
  return {
    redaction,
    copies: bySha(copies),
    revealed: [],
    aliasToken: isHidden ? tokenOf(own, disguise) : null,
    shownHost: (host) => (isHidden ? hiddenHost(host, own, disguise) : host),
    words,
  }
}

/** The record with the hashes and sizes of what really goes out, and with its quotations as they may be read. */
export function factsWithCopies(facts: ComplaintFacts, { copies, shownHost, words }: Copies): ComplaintFacts {
  type Original = ComplaintFacts['messages'][number]['original']
  const sent = (original: Original): Original => {
    const copy = original === null ? undefined : copies.get(original.sha256)
    if (copy === undefined || original === null) return original
    return { sha256: copy.sha256, size: copy.bytes.length, copyOf: copy.isRedacted ? original.sha256 : null }
  }
  return {
    ...facts,
    messages: facts.messages.map((message) => ({
      ...quotable(message, words),
      original: sent(message.original),
      handover: { ...message.handover, by: shownHost(message.handover.by) },
      authentication: {
        ...message.authentication,
        authservId: shownHost(message.authentication.authservId),
      },
    })),
    services: facts.services.map((service) => ({
      ...service,
      firstMessage:
        service.firstMessage === null
          ? null
          : { ...service.firstMessage, original: sent(service.firstMessage.original) },
      notices: service.notices.map((notice) => ({
        ...notice,
        subject: words.free(notice.subject, notice.original?.sha256 ?? null, service.domains) ?? '',
        original: sent(notice.original),
      })),
    })),
  }
}

function quotable(message: FactMessage, words: QuotedWords): FactMessage {
  const { from, subject, messageId, returnPath, original } = message
  const sha256 = original?.sha256 ?? null
  const known = from === null ? [] : [from.address]
  const address = words.identifier(from?.address ?? null, sha256)
  return {
    ...message,
    subject: words.free(subject, sha256, known),
    messageId: words.identifier(messageId, sha256),
    returnPath: words.identifier(returnPath, sha256),
    from:
      from === null ? null : { ...from, address: address ?? '', name: words.free(from.name, sha256, known) },
  }
}

function originalsOf(
  store: Store,
  { messages, services }: ComplaintFacts,
): { sha256: string; bytes: Buffer }[] {
  const wanted = new Set(
    [
      ...messages.map(({ original }) => original),
      ...services.flatMap(({ firstMessage, notices }) => [
        firstMessage?.original ?? null,
        ...notices.map(({ original }) => original),
      ]),
    ].flatMap((original) => original?.sha256 ?? []),
  )
  const kept = new Map(store.evidence.list().map((record) => [record.sha256, record]))
  return [...wanted].flatMap((sha256) => {
    const record = kept.get(sha256)
    return record === undefined ? [] : [{ sha256, bytes: store.evidence.read(record) }]
  })
}

function byDefault(originals: readonly { bytes: Buffer }[], own: OwnAddresses, party: Party): Redaction {
  // A name that stands in a message is no reason by itself, and from an authority nothing of one's own is hidden.
  const hides = originals.some(({ bytes }) =>
    party === 'authority'
      ? hiddenFrom(party, bytes, own).length > 0
      : defaultRedaction(bytes, own) === 'alias',
  )
  return hides ? 'alias' : 'none'
}

function copyOf(
  original: string,
  bytes: Uint8Array,
  sha256 = createHash('sha256').update(bytes).digest('hex'),
): Copy {
  return { original, bytes, sha256, isRedacted: sha256 !== original }
}

function bySha(copies: readonly Copy[]): ReadonlyMap<string, Copy> {
  return new Map(copies.map((copy) => [copy.original, copy]))
}

function once(revealed: readonly Revealed[]): Revealed[] {
  return [...new Map(revealed.map((one) => [`${one.kind} ${one.value}`, one])).values()]
}
