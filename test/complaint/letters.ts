import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterContext } from '../../src/complaint/draft.ts'
import { type ComplaintFacts, complaintFacts } from '../../src/complaint/facts.ts'
import type { LetterKind, LetterLanguage } from '../../src/complaint/letter.ts'
import { authorityById } from '../../src/directory/authorities.ts'

/** One folder a founding case: the facts, and the letters they make. */
export const lettersFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'letters')

/** The names of the cases. */
export const letterCases: readonly string[] = readdirSync(lettersFolder)
  .filter((name) => !name.includes('.'))
  .sort()

/** Every kind of letter. */
export const letterKinds = [
  'esp-notice',
  'service-access',
  'author-objection',
  'authority-author',
  'authority-service',
  'reminder',
] as const satisfies readonly LetterKind[]

/** Every language of letters. */
export const languages = ['fr', 'en'] as const satisfies readonly LetterLanguage[]

/** The facts of a case, as its file states them. */
export function factsOf(name: string): ComplaintFacts {
  return complaintFacts.parse(JSON.parse(readFileSync(join(lettersFolder, name, 'facts.json'), 'utf8')))
}

/** Weekends only. */
function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** How a letter of these facts is asked for when nothing else is said. */
export function contextOf(
  facts: ComplaintFacts,
  kind: LetterKind,
  lang: LetterLanguage,
  changes: Partial<LetterContext> = {},
): LetterContext {
  const toAuthority = kind === 'authority-author' || kind === 'authority-service'
  const authority = toAuthority ? (authorityById(lang === 'fr' ? 'frcnil' : 'iedpc') ?? null) : null
  return {
    lang,
    authority,
    isFree: isWeekend,
    noPriorRequest: false,
    reminds: kind === 'reminder' ? (facts.earlier[0] ?? null) : null,
    aliasToken: null,
    ...changes,
  }
}
