/** Shapes of the published reference data; each record lives in a file of its own with its sources. */

/** Where a fact was read, and on which day (ISO date). */
export interface Source {
  readonly title: string
  readonly url: string | null
  readonly readOn: string
}

/** How far a fact is known: met in genuine mail, found in the named source, or neither. */
export type Evidence = 'seen' | 'documented' | 'unverified'

/** Where a customer identifier stands, and how it is cut out (group 1). */
export interface CustomerRule {
  /** `return-path`, `feedback-id`, `message-id`, `list-unsubscribe`, `signing-domain`, or a header field name in lower case. */
  readonly field: string
  readonly pattern: RegExp
  readonly meaning: string
}

/** Where an organisation takes complaints about its customers (RFC 2142 §4). */
export interface Desk {
  readonly kind: 'address' | 'form'
  readonly value: string
  readonly evidence: Evidence
  readonly source: string
  readonly note: string | null
}

/** An e-mail service provider: an ADMD that sends for its customers. */
export interface Esp {
  readonly id: string
  readonly name: string
  /** Who owns it, where that is another company. */
  readonly owner: string | null
  /** Names of its sending hosts; they count when the receiver validated the name. */
  readonly hosts: readonly RegExp[]
  /** Autonomous systems that send this ESP's mail and no other record's; looked up in `address-owner`. */
  readonly asns: readonly number[]
  /** Autonomous systems that several records share: they support, and never decide. */
  readonly sharedAsns: readonly number[]
  /** Autonomous systems of its group that rent machines to anybody: they confirm a HELO under its names, no more. */
  readonly groupAsns?: readonly number[]
  /** IPv4 prefixes that it publishes as its own sending addresses and that send nobody else's mail: they name it. */
  readonly ranges?: readonly string[]
  /** Domains of its bounce addresses; they count with an SPF pass. */
  readonly returnPathDomains: readonly RegExp[]
  /** Domains it signs with; they count with a DKIM pass. */
  readonly signingDomains: readonly RegExp[]
  /** Header fields that it writes, by lower-case name; anybody can write them, so they only claim. */
  readonly claims: readonly { readonly field: string; readonly pattern: RegExp }[]
  readonly customer: readonly CustomerRule[]
  /** ESPs whose network it rides on; that one is then the carrier. */
  readonly runsOn: readonly string[]
  readonly abuse: readonly Desk[]
  readonly privacy: readonly Desk[]
  readonly sources: readonly Source[]
}

/** Somebody who carries mail without being an ESP: mailbox provider, outbound relay, web host. */
export interface Carrier {
  readonly id: string
  readonly name: string
  readonly kind: 'mailbox-provider' | 'outbound-relay' | 'web-host'
  /** Names of its outbound hosts. */
  readonly hosts: readonly RegExp[]
  readonly asns: readonly number[]
  /** Domains whose addresses belong to anybody: the whole address is the identity there. */
  readonly mailboxDomains: readonly string[]
  /** Domains that it signs with or bounces under for anybody. */
  readonly sharedDomains: readonly RegExp[]
  readonly abuse: readonly Desk[]
  readonly sources: readonly Source[]
}

/** How a receiving provider writes its own trace and delivery fields. */
export interface ReceiverProfile {
  readonly id: string
  readonly name: string
  /** IMAP hosts of its accounts, as suffixes; how an account finds its profile. */
  readonly imapHosts: readonly string[]
  /** Mailbox domains of its addresses, for finding the profile by address. */
  readonly addressDomains: readonly string[]
  /** `by` hosts of its mail servers, as suffixes. */
  readonly hosts: readonly string[]
  /** Those whose names have no domain that could be a suffix. */
  readonly hostPatterns?: readonly RegExp[]
  /** `by` hosts behind them, which take mail from its own machines alone. */
  readonly innerHosts?: readonly RegExp[]
  /** Its authserv-ids (RFC 8601 §2.5), as host suffixes. */
  readonly authservIds: readonly string[]
  /** It writes Authentication-Results without an authserv-id. */
  readonly omitsAuthservId: boolean
  /** Clients under its own names that are its inner machines (hops from them are inside). */
  readonly innerClients: readonly RegExp[]
  /** Addresses of those inner machines, for a receiver that writes no validated name. */
  readonly innerAddresses: readonly RegExp[]
  /** Clients under its own names from which its customers send (hops from them are from outside). */
  readonly outboundClients: readonly RegExp[]
  /** Fields that it writes directly below its boundary Received, as one unbroken run. */
  readonly belowBoundary: readonly string[]
  /**
   * Where several of the fields there are Authentication-Results: their authserv-ids in the order in which it writes
   * them. The run ends with the last of them, so that whatever the message itself brings stays out.
   */
  readonly belowBoundaryIds?: readonly string[]
  /** It writes Return-Path below all Received fields. */
  readonly returnPathBelow: boolean
  /** It stamps the recipient somewhere at all (Outlook and Exchange do not). */
  readonly stampsRecipient: boolean
  readonly sources: readonly Source[]
}

/** A parcel carrier or payment service that writes to the customers of many services. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly role: 'carrier' | 'payment'
  /** Registrable domains. */
  readonly domains: readonly string[]
}
