/** Which letter: to the ESP, to the service, to the author, to an authority about either, and the reminder of one. */
export type LetterKind =
  | 'esp-notice'
  | 'service-access'
  | 'author-objection'
  | 'authority-author'
  | 'authority-service'
  | 'reminder'

/** The languages that letters are written in. */
export type LetterLanguage = 'fr' | 'en'

/** Who a letter goes to, and how that is known. */
export interface Addressee {
  readonly name: string
  /** E-mail addresses, the best one first; empty where none is known. */
  readonly addresses: readonly string[]
  /** Page of a form, where the addressee takes letters there. */
  readonly form: string | null
  /** Postal address in lines; empty where unknown. */
  readonly postal: readonly string[]
  /** Where the address comes from and its date, in words of the letter's language; or where to look for it. */
  readonly where: string
}

/** A piece of a letter, so that text, Markdown and PDF are renderings of one thing. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Numbered where `ordered`; each list begins at 1. */
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Label and value, one a line. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** What goes with a letter. */
export interface Enclosure {
  /** File name as the letter names it: `01-message.eml`. */
  readonly name: string
  /** What it is, in the letter's language. */
  readonly title: string
  /** SHA-256 in lower-case hexadecimal; null for a file that is made with the letter. */
  readonly sha256: string | null
  readonly size: number | null
  /** The sighting whose message it is; null for other files. */
  readonly sightingId: number | null
}

/** A text to one addressee, complete: the person signs and sends it. */
export interface Letter {
  readonly kind: LetterKind
  readonly lang: LetterLanguage
  readonly reference: string
  readonly to: Addressee
  /** The person's own block: name, postal address, where to answer. */
  readonly from: readonly string[]
  /** ISO day. */
  readonly writtenOn: string
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
  readonly signature: string
  readonly enclosures: readonly Enclosure[]
  /** Day by which an answer is due when it is sent on `writtenOn`; null where no law sets one. */
  readonly dueOn: string | null
  /** What the person should know before sending, in the letter's language; not part of the letter. */
  readonly advice: readonly string[]
}

/** Why a letter is not written, and what to do instead. */
export interface Refusal {
  readonly code:
    | 'missing-fact'
    | 'no-organisation'
    | 'phishing'
    | 'no-proved-author'
    | 'not-exclusive'
    | 'no-prior-request'
    | 'low-confidence'
    | 'common-cause'
    | 'pending-second-domain'
    | 'no-esp'
    | 'no-message'
    | 'not-due'
    | 'wrong-language'
    | 'wrong-authority'
    | 'law-not-in-force'
  /** What is wrong, one sentence. */
  readonly what: string
  /** What to do instead, with the command where there is one. */
  readonly instead: string
}

/** A letter, or why there is none. */
export type Drafted = { readonly letter: Letter } | { readonly refusal: Refusal }
