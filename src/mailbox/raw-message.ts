/** What every mailbox edge yields. */

/** Where a message was found: enough to find it again. */
export interface MessageLocation {
  /** Folder as the person sees it; for files the path. */
  readonly folder: string
  /** Decimal UIDVALIDITY (RFC 9051 §2.3.1.1), or null for files. */
  readonly uidValidity: string | null
  /** UID in the folder; for files a number that orders them (offset in an mbox, 0 otherwise). */
  readonly uid: number
  /** File name or other words that name the message in a problem report. */
  readonly ref: string
}

/** A message's header section as served, with what the store knows of it. Bodies are fetched apart. */
export interface RawMessage {
  readonly location: MessageLocation
  /** Octets of the header section, the empty line included when there is one. */
  readonly header: Buffer
  /** When the store took it in (IMAP INTERNALDATE; mbox `From ` line), ISO 8601 UTC, or null. */
  readonly internalDate: string | null
  /** Octets of the whole message (RFC822.SIZE), or null. */
  readonly size: number | null
}

/** A whole message as served. */
export interface FetchedMessage {
  readonly location: MessageLocation
  readonly message: Buffer
}

/** Something that could not be read, with a code for programs and words for people. */
export interface ReadProblem {
  readonly source: string
  readonly ref: string
  readonly code: string
  readonly message: string
}
