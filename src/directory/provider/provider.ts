import type { Evidence, Source } from '../types.ts'

/** Where a provider's mail is read over IMAP. */
export interface ImapServer {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls'
  /** What the login name is made of. */
  readonly user: 'address' | 'local-part'
}

/**
 * With what a person logs in: the password of the mailbox, one that the provider makes for a program, an OAuth token, or
 * the password that a program on the same machine shows.
 */
export type Login = 'password' | 'app-password' | 'token' | 'bridge'

/** A mailbox provider, as far as reading mail there needs it. */
export interface Provider {
  readonly id: string
  readonly name: string
  /** Domains of its addresses, A-labels; empty where people bring their own. */
  readonly domains: readonly string[]
  /** Suffixes of its mail exchangers' names: how a person's own domain is recognised. */
  readonly exchangers: readonly string[]
  /** Null: it offers no IMAP. */
  readonly imap: ImapServer | null
  readonly login: Login
  /** What to do before logging in, a sentence each. */
  readonly steps: readonly string[]
  /** Where the provider explains it, or makes the password. */
  readonly page: string | null
  /** `name+anything@` reaches `name@`. */
  readonly subaddresses: boolean
  /** How far host, port and form of the login are known. */
  readonly evidence: Evidence
  readonly sources: readonly Source[]
}
