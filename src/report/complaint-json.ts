import type { ComplaintFacts } from '../complaint/facts.ts'
import type { Letter } from '../complaint/letter.ts'
import { mailtoOf } from '../complaint/mailto.ts'
import { letterBody } from '../complaint/text.ts'
import type { ComplaintOutput } from './schema/complaint.ts'

/** A letter with what it was written from. */
export interface ShownComplaint {
  readonly letter: Letter
  readonly facts: ComplaintFacts
  /** Number of the case it belongs to. */
  readonly case: number
  /** What to record of it once it is sent. */
  readonly event: 'sent' | 'reminded' | 'complained'
  /** Id of the authority that it goes to; null for the others. */
  readonly authority: string | null
  readonly redaction: 'none' | 'alias' | 'headers'
  /** What the originals reveal that go with it untouched. */
  readonly revealed: readonly { readonly kind: string; readonly value: string }[]
  /** Names of what was written; none where it was printed. */
  readonly files: readonly string[]
}

/** `leaktrace.complaint/1`. */
export function complaintJson(shown: ShownComplaint): ComplaintOutput {
  const { letter, facts } = shown
  return {
    schema: 'leaktrace.complaint/1',
    case: shown.case,
    reference: letter.reference,
    event: shown.event,
    authority: shown.authority,
    facts,
    letter: {
      kind: letter.kind,
      to: letter.to.addresses[0] ?? letter.to.form,
      subject: letter.subject,
      body: letterBody(letter),
      lang: letter.lang,
      addressee: letter.to,
      mailto: mailtoOf(letter),
      advice: letter.advice,
    },
    enclosures: letter.enclosures.map(({ name, title, sha256, size }) => ({ name, title, sha256, size })),
    redaction: shown.redaction,
    revealed: shown.revealed.map(({ kind, value }) => ({ kind, value })),
    dueOn: letter.dueOn,
    files: shown.files,
  }
}
