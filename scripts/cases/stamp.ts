import type { Sample, Signature } from './sample.ts'
import type { Field } from './text.ts'

/** What a receiving side writes: at the top, and (Outlook alone) below the message's own fields. */
export interface Stamp {
  readonly above: readonly Field[]
  readonly below: readonly Field[]
}

/** A signature as it stands in the message, with what Authentication-Results quote of it. */
export interface WrittenSignature extends Signature {
  readonly field: Field
  readonly b: string
}

/** Domain of the address in From. */
export function authorDomain(sample: Sample): string {
  return sample.from.address.slice(sample.from.address.indexOf('@') + 1)
}
