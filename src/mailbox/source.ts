import type { FolderRole } from '../trace/folder-role.ts'
import type { FetchedMessage, MessageLocation, RawMessage, ReadProblem } from './raw-message.ts'

export type { FolderRole }

/** A folder that can be read. */
export interface Folder {
  /** Name as the server or file system has it, decoded; what `--folder` takes and what is shown (cleaned). */
  readonly path: string
  readonly role: FolderRole | null
}

/** How far a folder has been read. */
export interface Cursor {
  readonly uidValidity: string | null
  /** Everything up to this UID is kept, skipped with a reason, or gone. 0: nothing yet. */
  readonly lastUid: number
  /** Equal to that of the last visit when nothing can have changed (IMAP STATUS; files: size and times). */
  readonly fingerprint: string | null
}

/** What reading a folder tells, in order. */
export type ReadEvent =
  /** First event: the folder as found, and how many messages will be asked for. `unchanged` ends the folder. */
  | {
      readonly kind: 'opened'
      readonly uidValidity: string | null
      readonly count: number
      readonly unchanged: boolean
    }
  | { readonly kind: 'messages'; readonly messages: readonly RawMessage[] }
  /** A message that could not be read; the reason is kept and the message is asked for again on the next scan. */
  | { readonly kind: 'skipped'; readonly uid: number; readonly problem: ReadProblem }
  /** Every message up to the cursor is accounted for: requested = kept + skipped + gone. The cursor may move. */
  | { readonly kind: 'checkpoint'; readonly cursor: Cursor; readonly gone: number }

/** A place that mail is read from. Nothing in it is ever changed. */
export interface MailSource {
  /** Stable name in the registry: `imap:home`, `maildir:/home/c/Mail`, `mbox:/…`, `eml:/…`. */
  readonly id: string
  /** The folders to read, in the order to read them. */
  folders(): Promise<readonly Folder[]>
  /**
   * Reads what is new since the cursor (all when it is null or the UIDVALIDITY differs).
   * `retry` names UIDs skipped before that are to be asked for again.
   * @throws MailboxError when the source fails; what was yielded before a checkpoint stands.
   */
  read(folder: Folder, cursor: Cursor | null, options: ReadOptions): AsyncIterable<ReadEvent>
  /** The whole message as served, or null when it is gone. */
  fetchSource(location: MessageLocation): Promise<Buffer | null>
  /**
   * Many whole messages of one folder at once, where that is cheaper than one by one. What does not simply come is left
   * out: `fetchSource` tells why.
   */
  fetchMany?(locations: readonly MessageLocation[]): AsyncIterable<FetchedMessage>
  close(): Promise<void>
}

/** How to read a folder; `retry` are UIDs that were skipped before. */
export interface ReadOptions {
  readonly retry: readonly number[]
  /** Only messages that the store took in on or after this day (ISO date), where it can tell. */
  readonly since: string | null
  readonly signal: AbortSignal
}
