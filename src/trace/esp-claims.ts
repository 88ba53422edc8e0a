import { espClaims, type FieldClaims } from '../directory/index.ts'
import type { Esp } from '../directory/types.ts'
import { decodeEncodedWords } from '../mail/encoded-word.ts'
import type { HeaderField } from '../mail/header.ts'
import type { EspEvidence } from './sighting.ts'

/** Where header fields that name an ESP or its customer are looked for. */
export interface ClaimInput {
  readonly fields: readonly HeaderField[]
  readonly returnPath: { readonly value: string; readonly field: number } | null
}

/**
 * The ESP that the message's own fields speak of. Anybody can write them: the finding is a claim and accuses nobody
 * (measured on real mail: the best header match names an ESP wrongly in about a quarter of the messages of others).
 */
export function headerClaims(
  input: ClaimInput,
): { readonly esp: Esp; readonly evidence: EspEvidence[] } | null {
  const found = new Map<string, { esp: Esp; evidence: EspEvidence[] }>()
  const look = (name: string, { claims, mayMatch }: FieldClaims, value: string, field: number): void => {
    if (!mayMatch(value)) return
    for (const { esp, pattern } of claims) {
      if (!pattern.test(value)) continue
      const entry = found.get(esp.id) ?? { esp, evidence: [] }
      entry.evidence.push({ kind: 'claim', value: `${name}: ${value.slice(0, 120)}`, field })
      found.set(esp.id, entry)
    }
  }
  for (const { name, value, index } of input.fields) {
    const claims = espClaims(name)
    if (claims !== null) look(name, claims, readable(value), index)
  }
  const pathClaims = espClaims('return-path')
  if (input.returnPath !== null && pathClaims !== null)
    look('return-path', pathClaims, input.returnPath.value, input.returnPath.field)
  return [...found.values()].sort((a, b) => b.evidence.length - a.evidence.length)[0] ?? null
}

/** The customer of an ESP that stands, where its fields hold one; the first rule that matches is the most reliable. */
export function customerOf(esp: Esp, input: ClaimInput): string | null {
  for (const { field, pattern } of esp.customer) {
    for (const value of valuesOf(field, input)) {
      const customer = pattern.exec(value)?.[1]
      if (customer !== undefined && customer !== '') return customer
    }
  }
  return null
}

function valuesOf(field: string, input: ClaimInput): readonly string[] {
  if (field === 'return-path' && input.returnPath !== null) return [input.returnPath.value]
  const name = field === 'signing-domain' ? 'dkim-signature' : field
  return input.fields.filter((one) => one.name === name).map((one) => readable(one.value))
}

function readable(value: string): string {
  return value.includes('=?') ? decodeEncodedWords(value) : value
}
