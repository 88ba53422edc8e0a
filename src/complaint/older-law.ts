import { gdprSince } from '../directory/law/article.ts'
import { longDay } from './day-words.ts'
import type { ComplaintFacts } from './facts.ts'
import type { Regime } from './law.ts'
import type { LetterKind, LetterLanguage } from './letter.ts'

/**
 * What to know where a message is older than the GDPR that the letter cites. The letter itself says nothing of it: the
 * rules of that day were not read, and nothing is cited that nobody read (docs/letters.md).
 */
export function olderAdvice(
  kind: LetterKind,
  { messages }: ComplaintFacts,
  regime: Regime,
  lang: LetterLanguage,
): readonly string[] {
  if (regime === 'none' || kind === 'esp-notice' || kind === 'reminder') return []
  const older = messages.filter(({ receivedAt }) => receivedAt !== null && receivedAt < gdprSince)
  return older.length === 0 ? [] : [words[lang](longDay(gdprSince, lang), older.length)]
}

const words: Record<LetterLanguage, (day: string, count: number) => string> = {
  fr: (day, count) =>
    `${count === 1 ? 'Un message dont elle parle est antérieur' : `${count} messages dont elle parle sont antérieurs`} au ${day}, jour depuis lequel le RGPD s’applique. Elle invoque les règles actuelles pour ce qui est fait de vos données aujourd’hui ; celles qui protégeaient les données au jour ${count === 1 ? 'de ce message' : 'de ces messages'} n’y sont pas citées : leaktrace ne les a pas étudiées.`,
  en: (day, count) =>
    `${count === 1 ? 'A message that it is about' : `${count} messages that it is about`} came before ${day}, the day from which the GDPR applies. It invokes today’s rules for what is done with your data now; those that protected data on the day of ${count === 1 ? 'that message' : 'those messages'} are not cited: leaktrace did not study them.`,
}
