import type { Address } from '../mail/address.ts'

/** How the connection is protected; `none` is for a loopback host only. */
export type Security = 'tls' | 'starttls' | 'none'

/** How the person logs in: with a password, or with an OAuth token. */
export type AuthMethod = 'password' | 'xoauth2'

/** A secret written in the config file. It shows in no log: only `reveal` gives it out. */
export interface Secret {
  reveal(): string
}

/** A mail account: the table `[accounts.NAME]` of the config file, with its defaults filled in. */
export interface Account {
  readonly name: string
  /** The base mailbox; never an alias. */
  readonly address: Address
  /** The person's other own addresses. */
  readonly addresses: readonly Address[]
  /** IMAP server, or null for an account whose mail is read from files. */
  readonly host: string | null
  readonly port: number
  readonly security: Security
  /** Absolute path of a PEM file with the CA that the server's certificate is checked against. */
  readonly tlsCa: string | null
  /** Login name; the address where the file names none. */
  readonly user: string
  readonly auth: AuthMethod
  /** Program and arguments that print the password on their first line. */
  readonly passwordCommand: readonly string[] | null
  /** Program and arguments that print an OAuth access token on their first line. */
  readonly tokenCommand: readonly string[] | null
  readonly password: Secret | null
  /** Folders to read; empty: those that a scan reads by itself. */
  readonly folders: readonly string[]
  readonly exclude: readonly string[]
  /** Host suffixes and authserv-ids of the receiving side, lower case. */
  readonly receivers: readonly string[]
  /** Host suffixes that hand mail over for the person, lower case. */
  readonly forwarders: readonly string[]
  /** Domains where any address is an alias, A-labels. */
  readonly aliasDomains: readonly string[]
  readonly plusAddresses: readonly Address[]
  readonly gmailDots: boolean
}

/** Who signs the letters. */
export interface Identity {
  readonly name: string | null
  readonly postal: string | null
  readonly replyTo: Address | null
  readonly language: 'fr' | 'en' | null
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null
}

/** The config file as read. */
export interface Config {
  /** Where it was read from. */
  readonly path: string
  readonly defaultAccount: string | null
  /** For how many days mail that came to no alias is kept in the registry; null: for ever. */
  readonly sightingsKeep: number | null
  readonly identity: Identity
  readonly accounts: ReadonlyMap<string, Account>
  /** What works and is better changed, in words for the person. */
  readonly warnings: readonly string[]
}
