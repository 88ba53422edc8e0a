/** A case as it is shown: what `case` computed, in values and words. */
export interface ShownCase {
  readonly number: number
  readonly reference: string
  readonly to: string
  readonly partyWords: string
  readonly counterpart: string
  readonly name: string
  readonly country: string | null
  readonly alias: string | null
  readonly openedOn: string
  readonly state: string
  readonly stateWords: string
  /** ISO day. */
  readonly since: string
  readonly due: ShownDue | null
  readonly afterObjection: {
    readonly objectedOn: string
    readonly messages: number
    readonly last: string
  } | null
  readonly possible: readonly {
    readonly code: string
    readonly words: string
    readonly command: string | null
  }[]
  readonly notes: readonly { readonly code: string; readonly on: string; readonly words: string }[]
  readonly events: readonly ShownEvent[]
}

/** The next date of a case. */
export interface ShownDue {
  /** ISO day. */
  readonly on: string
  readonly what: string
  readonly words: string
  /** Days until then; below nought when it is past. */
  readonly days: number
}

/** Something that happened in a case, as lists and JSON show it; days are ISO days, null where nothing was recorded. */
export interface ShownEvent {
  readonly on: string
  readonly kind: string
  readonly words: string
  readonly direction: 'out' | 'in' | null
  readonly receivedOn: string | null
  readonly channel: string | null
  readonly party: string | null
  readonly answer: string | null
  readonly hasReasons: boolean | null
  readonly authority: string | null
  readonly ref: string | null
  readonly note: string | null
  readonly file: { readonly path: string; readonly sha256: string } | null
  readonly messageId: string | null
  readonly grade: 'proved' | 'likely' | 'claimed' | null
}

/** A message in which a scan saw something for a case. */
export interface ShownFinding {
  readonly case: number
  readonly reference: string
  readonly name: string
  readonly kind: 'answer' | 'returned' | 'mail-after-objection' | 'sent'
  /** ISO day. */
  readonly on: string
  /** Who the message says wrote it. */
  readonly author: string | null
  readonly grade: 'proved' | 'likely' | 'claimed' | null
  /** How it was recognised. */
  readonly by: 'names-the-letter' | 'reference' | 'counterpart' | 'sent-folder'
  /** It came by itself, without anybody having written it. */
  readonly automatic: boolean
  readonly subject: string | null
}
