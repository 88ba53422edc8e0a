import type { Address } from '../mail/address.ts'
import type { Verification } from './own-checks.ts'

/** How far a fact may be believed: stamped or checked by the receiving side, half so, or only said by the message. */
export type Grade = 'proved' | 'likely' | 'claimed'

/** An address the message may have been delivered to, and who says so. */
export interface RecipientCandidate {
  readonly address: Address
  /** Lower-case name of the field, `received` for a `for` clause. */
  readonly field: string
  /** Index of the field in the header section. */
  readonly index: number
  /**
   * `relay`: named by a relay's own field; `delivery`: a field that the receiving side stamps on delivery;
   * `boundary-for`, `inner-for`: the `for` clause of its Received fields; `destination`: To, Cc, Resent-To.
   */
  readonly stamp: 'relay' | 'delivery' | 'boundary-for' | 'inner-for' | 'destination'
  /** How many Received fields stand above it: fields with the same number were stamped by the same hop. */
  readonly hop: number
  readonly grade: Grade
}

/** One Received field of the message's way, topmost first (RFC 5321 §4.4). */
export interface Hop {
  /** The client: the name the receiver looked up, else what the client called itself. */
  readonly from: string | null
  /** The client's name as the receiver looked it up, null when it did not or could not. */
  readonly rdns: string | null
  readonly ip: string | null
  readonly by: string | null
  readonly at: string | null
  readonly field: number
  /** Passed within the receiving side. */
  readonly inner: boolean
  /** Here the receiving side took the message from outside. */
  readonly boundary: boolean
}

/** A relay that the message passed, outermost first. */
export interface RelayPassage {
  readonly relay: string
  readonly alias: Address | null
  /** Whether it was that relay: authenticated, handed over by its host, or only by its marks. */
  readonly grade: Grade
  readonly field: number | null
  /** What the relay took away from the headers. */
  readonly lost: readonly string[]
}

/** A person or organisation that the `From:` field names, in one reading. */
export interface AuthorReading {
  readonly address: Address
  readonly name: string | null
  readonly domain: string
}

/** Who wrote the message, as far as the receiving side could tell. */
export interface Author extends AuthorReading {
  readonly registrableDomain: string | null
  /** `ambiguous`: several readings that are not the same organisation. */
  readonly grade: Grade | 'ambiguous'
  /** The receiving side checked and it did not hold. */
  readonly refuted: boolean
  readonly readings: readonly AuthorReading[]
  /** Header fields it rests on. */
  readonly fields: readonly number[]
}

/** What the receiving side found when it checked (RFC 8601). */
export interface Authentication {
  readonly authservId: string | null
  readonly spf: string | null
  readonly dkim: string | null
  readonly dmarc: string | null
  /** Registrable domains that SPF or DKIM passed, leaktrace's own check included. */
  readonly domains: readonly string[]
  /** Those of them that stand for one organisation: no ESP's, carrier's or mailbox provider's shared domain. */
  readonly organisations: readonly string[]
  /** Host names that passed, as they stand: SPF's domain, DKIM's signing domains. */
  readonly spfDomain: string | null
  readonly signingDomains: readonly string[]
  readonly fields: readonly number[]
}

/** A reason to name an ESP. */
export interface EspEvidence {
  readonly kind: 'address' | 'return-path' | 'signature' | 'claim'
  readonly value: string
  readonly field: number
}

/** The ESP that carried the message. */
export interface EspFinding {
  readonly id: string
  readonly name: string
  readonly grade: Grade
  readonly customer: string | null
  readonly evidence: readonly EspEvidence[]
}

/** Something the reading came upon that a person should know. */
export interface TraceNote {
  readonly code: string
  readonly detail: string
  readonly fields: readonly number[]
}

/**
 * The facts of one message's header section, read once and never changed: everything a verdict needs, and nothing of
 * the registry. Bodies are no part of it.
 */
export interface Sighting {
  readonly messageId: string | null
  /** What `Date:` says; evidence of nothing. */
  readonly date: string | null
  /** When the receiving side took the message in. */
  readonly receivedAt: string | null
  readonly subject: string | null
  readonly candidates: readonly RecipientCandidate[]
  readonly relays: readonly RelayPassage[]
  readonly author: Author | null
  /** Reverse-path; empty string for the null reverse-path (RFC 5321 §4.5.5); null when unknown. */
  readonly returnPath: string | null
  /** Only the message states the return-path, though its receiver is known: it speaks for nobody. */
  readonly returnPathClaimed?: true
  readonly authentication: Authentication
  readonly path: readonly Hop[]
  /** How the receiving side was known; `none`: nothing in the message is its word. */
  readonly receiver: 'configured' | 'profile' | 'learnt' | 'assumed' | 'none'
  /** The receiving side stamps no recipient anywhere (Outlook, Exchange). */
  readonly stampsRecipient: boolean
  readonly esp: EspFinding | null
  readonly carrier: { readonly id: string; readonly name: string } | null
  /** The network that handed the message over, /24 or /48, when it is nobody's shared one. */
  readonly network: string | null
  readonly listId: string | null
  /** What speaks for a reaction to mail (RFC 3834, RFC 6522). */
  readonly reaction: 'report' | 'auto-submitted' | 'mailer-daemon' | null
  /** Message-IDs it answers. */
  readonly inReplyTo: readonly string[]
  /** The subject reduced to what a campaign shares. */
  readonly shingle: string | null
  readonly notes: readonly TraceNote[]
  /** leaktrace's own check of the signatures; absent where none was asked for. */
  readonly verification?: Verification
}
