import type { FolderSelection } from './folder-selection.ts'

/** How the connection is protected. `none` is refused unless the host is loopback; nothing is ever opportunistic. */
export type ImapSecurity = 'tls' | 'starttls' | 'none'

/** Who logs in, and with what. A token goes through OAUTHBEARER (RFC 7628) or XOAUTH2, whichever is offered. */
export type ImapAuth =
  | { readonly user: string; readonly password: string }
  | { readonly user: string; readonly token: string }

/** How long to wait, in milliseconds. Each is a limit on the whole step, not on silence: trickling bytes win no time. */
export interface ImapDeadlines {
  /** Until TCP and TLS stand. */
  readonly connect: number
  /** Until the server's greeting. */
  readonly greeting: number
  /** From the start until logged in, the two above included. */
  readonly login: number
  /** Between two complete messages or answers. */
  readonly progress: number
}

/** The limits where nothing else is asked for. */
export const IMAP_DEADLINES: ImapDeadlines = {
  connect: 30_000,
  greeting: 16_000,
  login: 60_000,
  progress: 60_000,
}

/** Where an account's mail is, and how to reach it. */
export interface ImapOptions extends FolderSelection {
  /** Name of the account in the config: the source is called `imap:NAME`. */
  readonly account: string
  readonly host: string
  readonly port: number
  readonly security: ImapSecurity
  /** Certificates (PEM) trusted instead of the system's, or null. */
  readonly ca: Buffer | null
  readonly auth: ImapAuth
  /** Forces one way of sending a password. Without it: PLAIN, then SASL LOGIN, then the LOGIN command, as offered. */
  readonly saslLogin?: 'LOGIN' | 'AUTH=LOGIN' | 'AUTH=PLAIN'
  /** Whether to compress (RFC 4978) where the server can. Without it: unless the host is near (`isNearby`). */
  readonly compress?: boolean
  readonly deadlines: ImapDeadlines
  /** Ends a login that is under way. */
  readonly signal?: AbortSignal
  /** Makes text that the server wrote fit for a terminal: every server text shown passes through it. */
  readonly clean: (text: string) => string
}
