import { relays } from '../alias/relay/index.ts'
import type { HeaderField } from '../mail/header.ts'
import type { Check, Checks } from './authentication.ts'
import type { Boundary } from './boundary.ts'

/** What came of checking one signature, in the words of RFC 8601 §2.7.1. */
export type SignatureResult = 'pass' | 'fail' | 'neutral' | 'temperror' | 'permerror'

/** Something about a signature that a person should know, whatever its result. */
export interface SignatureWarning {
  readonly code:
    | 'body-limit'
    | 'unsigned-body'
    | 'unsigned-duplicate'
    | 'unsigned-field'
    | 'testing-key'
    | 'weak'
    | 'passed-on'
    | 'checked-late'
    | 'body-changed'
  readonly detail: string
}

/** A DKIM signature that leaktrace checked itself. */
export interface SignatureCheck {
  /** Index of its DKIM-Signature field. */
  readonly field: number
  readonly signingDomain: string | null
  readonly selector: string | null
  readonly result: SignatureResult
  /** Why it did not pass; null where it did. */
  readonly reason: string | null
  /** What does not hold: the signature, or (under a signature that does) the body. Null where nothing is wrong. */
  readonly wrong: 'signature' | 'body' | null
  /** `h=`, in lower case. */
  readonly signedFields: readonly string[]
  /** `l=`: octets of the body that are signed; null: all. */
  readonly bodyLength: number | null
  /** `x=`, ISO 8601 UTC. */
  readonly expiresAt: string | null
  readonly warnings: readonly SignatureWarning[]
}

/** The DKIM signatures of one message, checked by leaktrace. */
export interface Verification {
  /** ISO 8601 UTC. */
  readonly at: string
  readonly signatures: readonly SignatureCheck[]
}

/** What DNS answered when a key was asked for. */
export interface KeyRecord {
  /** `selector._domainkey.domain`. */
  readonly name: string
  /** The TXT record; null: there is none, or it could not be asked for. */
  readonly value: string | null
  /** Seconds, where known. */
  readonly ttl: number | null
  /** When it was asked, ISO 8601 UTC. */
  readonly at: string
  /** Who was asked. */
  readonly resolver: string
  /** Why no answer came; null: one did. */
  readonly failure: string | null
}

/** What is known of a message when its signatures are weighed. */
export interface Circumstances {
  /** A list, a relay or a forwarder may have changed the message after it was signed. */
  readonly passedOn: boolean
  /** When the receiving side took it in, ISO 8601 UTC; null when nothing but the message says so. */
  readonly takenInAt: string | null
}

/** Keys stay published for some days after their last use; later the same selector may stand for another key. */
const keyLives = 7 * 86_400_000

/**
 * Weighs what the check of each signature came to: one that had expired on arrival is neutral (RFC 6376 §3.5, `x=`), and
 * a failure is neutral where the message was passed on, or where so much later the key may be another one.
 */
export function weighSignatures(found: Verification, about: Circumstances): Verification {
  return { at: found.at, signatures: found.signatures.map((one) => weigh(one, found.at, about)) }
}

function weigh(one: SignatureCheck, at: string, { passedOn, takenInAt }: Circumstances): SignatureCheck {
  if (one.result === 'pass') {
    const expired = one.expiresAt !== null && Date.parse(one.expiresAt) < Date.parse(takenInAt ?? at)
    return expired ? { ...one, result: 'neutral', reason: `it had expired on ${one.expiresAt}` } : one
  }
  if (one.result !== 'fail') return one
  const neutral = (code: 'passed-on' | 'checked-late', detail: string): SignatureCheck => ({
    ...one,
    result: 'neutral',
    warnings: [...one.warnings, { code, detail }],
  })
  if (passedOn)
    return neutral('passed-on', 'a list, relay or forwarder may have changed the message after it was signed')
  const isLate = takenInAt === null || Date.parse(at) - Date.parse(takenInAt) > keyLives
  if (one.wrong === 'signature' && isLate)
    return neutral('checked-late', 'checked long after it arrived: the key may have been replaced since')
  return one
}

/** Warnings under which a signature that holds still does not vouch for the message as it is. */
const incomplete: ReadonlySet<string> = new Set(['unsigned-body', 'unsigned-duplicate', 'testing-key'])

/** A signature that holds, over all that the person sees. */
function vouches({ result, warnings }: SignatureCheck): boolean {
  return result === 'pass' && !warnings.some(({ code }) => incomplete.has(code))
}

/**
 * Adds to the receiving side's checks those of leaktrace that count: a signature that holds over the whole message, and
 * one that is wrong. Where only the body differs, the domain did sign this header section, and stores that write bodies
 * anew are common: that refutes nobody.
 */
export function withOwnChecks(checks: Checks, verification: Verification | null): Checks {
  const own: Check[] = []
  for (const signature of verification?.signatures ?? []) {
    const { field, result, wrong, signingDomain: domain } = signature
    const counts = vouches(signature) || (result === 'fail' && wrong === 'signature')
    if (counts && domain !== null)
      own.push({ method: 'dkim', result, domain, helo: false, by: 'leaktrace', field })
  }
  if (own.length === 0) return checks
  const fields = [...new Set([...checks.fields, ...own.map(({ field }) => field)])]
  return { ...checks, all: [...checks.all, ...own], fields }
}

/** Fields that lists and forwarders leave; RFC 2919, RFC 2369, RFC 5322 §3.6.6, RFC 8617. */
const passingFields: ReadonlySet<string> = new Set(
  'list-id list-post mailing-list resent-from resent-to resent-sender x-forwarded-to x-forwarded-for arc-seal'.split(
    ' ',
  ),
)

/** Whether a list, a relay or a forwarder may have handled the message. Its own word is enough: nobody is refuted then. */
export function mayBePassedOn(fields: readonly HeaderField[], boundary: Boundary): boolean {
  if (boundary.forwarders.length > 0 || boundary.handedBy !== null) return true
  if (fields.some(({ name, value }) => passingFields.has(name) || isRewrittenPath(name, value))) return true
  return relays.some((relay) => relay.read(fields) !== null)
}

/** A reverse-path that a forwarder put its own domain into: SRS, or Gmail's forwarding mark. */
function isRewrittenPath(name: string, value: string): boolean {
  return name === 'return-path' && /^\s*<?(?:srs[01][=+-]|[^@<>\s]{1,200}\+caf_=)/i.test(value)
}
