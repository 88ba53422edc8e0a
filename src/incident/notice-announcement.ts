import * as near from './notice-marks.ts'
import type { Sentence } from './notice-sentences.ts'
import * as words from './notice-words.ts'

/** The sentence by which a message is a notice. */
export interface Announcement {
  readonly sentence: Sentence
  /** Weight of all that speaks for a notice, less what speaks for another kind of mail. */
  readonly score: number
}

/** What makes a notice: the terse one of a single sentence just reaches it, news and advertising stay below. */
const enough = 3

/**
 * Whether the sentences announce that data of the reader, or of those who trusted the one who writes, got out.
 *
 * @param subject folded
 */
export function announcementIn(sentences: readonly Sentence[], subject: string): Announcement | null {
  const direct = sentences.filter(({ folded }) => tellsDisclosure(folded))
  const events = sentences.filter(({ folded }) => tellsEvent(folded))
  const listed = sentences.find(({ folded }) => tellsAffected(folded))
  const sentence = direct[0] ?? (listed === undefined ? undefined : events[0])
  if (sentence === undefined) return null
  const all = sentences.map(({ folded }) => folded)
  const some = (pattern: RegExp): number => (all.some((text) => pattern.test(text)) ? 1 : 0)
  const marks = (patterns: readonly RegExp[]): number =>
    patterns.filter((pattern) => pattern.test(subject) || all.some((text) => pattern.test(text))).length
  const score =
    (direct.length > 0 ? 3 : 1) +
    (direct.length > 1 ? 1 : 0) +
    (events.length > 0 ? 2 : 0) +
    (listed === undefined ? 0 : 1) +
    some(words.authorityWords) +
    some(words.regretWords) +
    some(words.openingWords) +
    (words.disclosedWords.test(subject) || words.attackEvents.test(subject) ? 1 : 0) -
    marks(near.newsMarks) -
    marks(near.marketingMarks) -
    3 * Math.min(1, some(near.accountMarks)) -
    3 * Math.min(1, some(near.elsewhere))
  return score >= enough ? { sentence, score } : null
}

/** "Your name was disclosed", "a file with data of our customers was sent to the wrong address". */
function tellsDisclosure(folded: string): boolean {
  const text = upToTurn(folded)
  if (!isTold(folded, text) || !words.dataWords.test(text)) return false
  const customers = words.customerWords.test(folded) && words.oursWords.test(folded)
  if (!words.yoursWords.test(folded) && !customers) return false
  return words.disclosedWords.test(text) || (words.reachedWords.test(text) && words.strangers.test(text))
}

/** "We were the target of an attack", "a provider of ours told us of an intrusion". */
function tellsEvent(folded: string): boolean {
  const text = upToTurn(folded)
  return isTold(folded, text) && words.oursWords.test(folded) && words.attackEvents.test(text)
}

/** The list of the data that is concerned, or that the reader's is among it. */
function tellsAffected(folded: string): boolean {
  const text = upToTurn(folded)
  if (words.supposed.test(text) || words.negated.test(text)) return false
  return (
    words.affectedList.test(text) ||
    (words.yoursWords.test(text) &&
      words.dataWords.test(text) &&
      words.happened.test(text) &&
      words.within.test(text))
  )
}

/** Told as a thing that happened, by the one who writes: no question, supposition, denial, and nobody else's news. */
function isTold(folded: string, text: string): boolean {
  if (folded.endsWith('?') || words.supposed.test(text) || words.negated.test(text)) return false
  if (words.reported.test(text) && !words.toldUs.test(text)) return false
  return (
    words.happened.test(text) ||
    words.openingWords.test(text) ||
    (words.didIt.test(text) && !words.modal.test(text))
  )
}

/** The sentence up to where it turns to what was spared: "…, but no passwords". */
function upToTurn(folded: string): string {
  const place = folded.search(words.turns)
  return place <= 0 ? folded : folded.slice(0, place)
}
