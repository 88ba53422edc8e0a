/** What the rules say about one message, written by hand before any code was asked. */
export interface Expectation {
  readonly recipient: string | null
  readonly verdict: string
  readonly confidence: 'high' | 'medium' | 'low' | null
  readonly service: string | null
  readonly esp: string | null
  readonly espGrade: 'proved' | 'likely' | 'claimed' | null
  readonly customer: string | null
  readonly authorGrade: 'proved' | 'likely' | 'claimed' | 'ambiguous'
}

/** A DKIM signature and what the receiver made of it. */
export interface Signature {
  readonly domain: string
  readonly selector: string
  readonly identity?: string
  readonly result?: 'pass' | 'fail'
}

/** The host that handed a message over. */
export interface Client {
  /** Name the receiver looked up; null for none. */
  readonly name: string | null
  readonly helo: string
  readonly ip: string
}

/** How a message was sent: everything that an ESP or a server of one's own decides. */
export interface Transport {
  readonly client: Client
  /** Reverse-path; empty for the null reverse-path. */
  readonly mailFrom: string
  readonly spf: 'pass' | 'none' | 'neutral' | 'softfail' | 'fail'
  readonly signatures: readonly Signature[]
  /** Fields below the boundary and above Date: the server's own Received and the like. */
  readonly above: readonly (readonly [string, string])[]
  /** Fields among those of the message: Message-ID, Feedback-ID, X-… */
  readonly fields: readonly (readonly [string, string])[]
}

/** A message of a case: what was sent, how it travelled, and what the rules say. */
export interface Sample {
  /** File name without its ending. */
  readonly name: string
  /** When the receiving side took it (ISO, UTC). */
  readonly at: string
  readonly from: { readonly name: string | null; readonly address: string }
  /** Envelope recipient. */
  readonly recipient: string
  /** `To:` where it is not the recipient. */
  readonly to?: string
  readonly subject: string
  readonly text: string
  /** Also as HTML: paragraphs are made of the text. */
  readonly html?: boolean
  readonly transport: Transport
  /** Published DMARC policy and result; left out where the author domain has none. */
  readonly dmarc?: { readonly result: 'pass' | 'fail'; readonly policy: 'none' | 'quarantine' | 'reject' }
  /** A whole body with its MIME fields, for what is no ordinary text. */
  readonly whole?: { readonly fields: readonly (readonly [string, string])[]; readonly body: string }
  /** Never taken in from outside: the copy in the Sent folder. */
  readonly outgoing?: boolean
  readonly expect: Expectation
}

/** An incident that the rules make of a case. */
export interface IncidentExpectation {
  readonly alias: string
  readonly state: 'open' | 'dismissed' | 'closed'
  readonly opening: 'leak' | 'impersonation' | 'notice'
  readonly intruders: readonly string[]
  readonly esps: readonly string[]
}

/** One case: a folder of fixtures/cases. */
export interface Case {
  readonly name: string
  readonly receiver: 'postfix' | 'google' | 'microsoft'
  readonly samples: readonly Sample[]
  /** Messages outside the case's mailbox that show where a rule ends. */
  readonly whatIf: readonly Sample[]
  readonly incidents: readonly IncidentExpectation[]
}
