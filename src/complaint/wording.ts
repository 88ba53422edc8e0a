import { englishRules } from './en/forbidden.ts'
import { frenchRules } from './fr/forbidden.ts'
import type { LetterLanguage } from './letter.ts'

/** Why a word does not stand in a letter. */
export type FaultKind = 'accusation' | 'threat' | 'criminal' | 'money' | 'insult' | 'label'

/** Words that a letter must not hold, and what to say instead. */
export interface WordingRule {
  readonly kind: FaultKind
  /** Alternatives for whole words, without accents and in lower case; `\w` may stand for letters only. */
  readonly words: string
  readonly instead: string
  /** Wrong in everything that is printed, not in letters alone: a list of hypotheses may name a sale, a letter not. */
  readonly everywhere?: boolean
}

/** A word that must not stand where it was found. */
export interface WordingFault {
  readonly kind: FaultKind
  /** As it stands in the text. */
  readonly found: string
  readonly at: number
  readonly instead: string
}

interface Compiled {
  readonly rule: WordingRule
  readonly pattern: RegExp
}

const compiled: Record<LetterLanguage, readonly Compiled[]> = {
  fr: frenchRules.map(compile),
  en: englishRules.map(compile),
}

/** What a letter must not say: accusation, threat, criminal law, money, insult. Empty when the text is fit to sign. */
export function faultsOf(text: string, lang: LetterLanguage): WordingFault[] {
  return find(text, compiled[lang])
}

/** What nothing that is printed may say, in either language. */
export function printedFaultsOf(text: string): WordingFault[] {
  const rules = [...compiled.fr, ...compiled.en].filter(({ rule }) => rule.everywhere === true)
  return find(text, rules)
}

function find(text: string, rules: readonly Compiled[]): WordingFault[] {
  const plain = text.normalize('NFC')
  const folded = fold(plain)
  return rules
    .flatMap(({ rule, pattern }) =>
      [...folded.matchAll(pattern)].map((match) => ({
        kind: rule.kind,
        found: plain.slice(match.index, match.index + match[0].length),
        at: match.index,
        instead: rule.instead,
      })),
    )
    .sort((a, b) => a.at - b.at)
}

function compile(rule: WordingRule): Compiled {
  const words = rule.words.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')
  return { rule, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu') }
}

/**
 * Lower case without accents, character for character, so that places stay the same. Addresses, links and the proper
 * names of bodies are no words of the letter.
 */
function fold(text: string): string {
  const quiet = text.replaceAll(
    /https?:\/\/\S+|\S+@\S+|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+|Signal Spam|Court of Justice/gu,
    (name) => '·'.repeat(name.length),
  )
  let out = ''
  for (const char of quiet) {
    const bare = char.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    out += char === '’' ? "'" : bare.length === char.length ? bare : char
  }
  return out
}
