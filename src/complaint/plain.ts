import type { Letter } from './letter.ts'

/**
 * The letter without anything that a reader's program could obey or that shows nothing, wherever it came in: as the name of
 * a service out of an import or an archive, say. Line ends of the postal address stay.
 */
export function plainLetter(letter: Letter): Letter {
  return plain(letter)
}

function plain<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T
  if (Array.isArray(value)) return value.map(plain) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) as T
}

function plainText(text: string): string {
  return text
    .replaceAll(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[[\p{C}\p{Default_Ignorable_Code_Point}\u2800]--[\n\ufe0e\ufe0f]]+/gv, '')
}
