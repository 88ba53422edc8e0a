import type { DkimSignature } from '../../mail/dkim-signature.ts'
import type { HeaderField } from '../../mail/header.ts'
import type { SignatureWarning } from '../../trace/own-checks.ts'

/** The fields that a person sees and judges a message by. */
const shown = ['from', 'subject', 'to', 'date']

/**
 * What of a message its signature leaves open: fields that people see and that are not signed, or stand there more often
 * than they were signed (RFC 6376 §8.15: the signed one is the lowest, the shown one mostly the highest), and the body
 * beyond `l=` (§8.2).
 *
 * @param beyond octets of the body after the signed ones
 */
export function partsLeftOpen(
  { signedFields, bodyLength }: Pick<DkimSignature, 'signedFields' | 'bodyLength'>,
  fields: readonly HeaderField[],
  beyond: number,
): SignatureWarning[] {
  const warnings: SignatureWarning[] = []
  for (const name of shown) {
    const there = fields.filter((field) => field.name === name).length
    const signed = signedFields.filter((one) => one === name).length
    if (there <= signed) continue
    warnings.push(
      there > 1
        ? { code: 'unsigned-duplicate', detail: `${there} ${name} fields, of which ${signed} signed` }
        : { code: 'unsigned-field', detail: `${name} is not signed` },
    )
  }
  if (beyond > 0)
    warnings.push({ code: 'unsigned-body', detail: `the last ${beyond} octets of the body are not signed` })
  else if (bodyLength !== null)
    warnings.push({ code: 'body-limit', detail: 'text added at the end of the body would go unnoticed' })
  return warnings
}
