import { announcementIn } from './notice-announcement.ts'
import { type NoticeItem, noticeItems, readItems } from './notice-items.ts'
import { folded, type Sentence, sentencesOf } from './notice-sentences.ts'
import { attackWords, errorWords, processorWords } from './notice-words.ts'

/** A service's own announcement that personal data was disclosed, and what it says of it. */
export interface Notice {
  /** When the receiving side took it in, ISO 8601 UTC. */
  readonly receivedAt: string | null
  readonly subject: string
  readonly language: 'fr' | 'en'
  /** What it says it was; null: it does not say, or says both. */
  readonly manner: 'error' | 'attack' | null
  /** It says that somebody who held the data for the service let it out. */
  readonly atProcessor: boolean
  /** The sentence by which it is a notice. */
  readonly announcement: string
  /** For each item the sentence in which the notice says it; null: it does not say. */
  readonly said: Readonly<Record<NoticeItem, string | null>>
}

/** A message as the recognition sees it. */
export interface NoticeText {
  readonly subject: string | null
  /** The text as people read it. */
  readonly text: string
  readonly receivedAt: string | null
}

/**
 * Reads a message as a notice, in French or English; null when it is something else: news of breaches elsewhere,
 * advertising, mail about a log-in. What makes it one are its words alone: who wrote it is the verdict's matter.
 */
export function readNotice({ subject, text, receivedAt }: NoticeText): Notice | null {
  const sentences = sentencesOf(text)
  const found = announcementIn(sentences, folded(subject ?? ''))
  if (found === null) return null
  const { sentence } = found
  return {
    receivedAt,
    subject: subject ?? '',
    language: languageOf(sentences),
    manner: mannerOf(sentences, sentence),
    atProcessor: sentences.some((one) => processorWords.test(one.folded) && attackOrError(one)),
    announcement: sentence.text,
    said: readItems(sentences, sentence),
  }
}

/** The items that a notice does not say, in the order of the article. */
export function unsaidItems(notice: Pick<Notice, 'said'>): NoticeItem[] {
  return noticeItems.filter((item) => notice.said[item] === null)
}

/** The announcement decides; where it is silent, the rest does, unless it names both. */
function mannerOf(sentences: readonly Sentence[], announcement: Sentence): Notice['manner'] {
  const told = sentences.map((one) => one.folded).filter((text) => !denies.test(text))
  for (const texts of [[announcement.folded], told]) {
    const error = texts.some((text) => errorWords.test(text))
    const attack = texts.some((text) => attackWords.test(text))
    if (error !== attack) return error ? 'error' : 'attack'
  }
  return null
}

/** "It was no attack": the word stands there, and says the contrary. */
const denies =
  /\b(?:pas d'une|n'est pas|n'a pas ete|aucune? (?:attaque|intrusion)|was not|is not|not an?|no (?:attack|intrusion|hack))\b/

function attackOrError({ folded: text }: Sentence): boolean {
  return attackWords.test(text) || errorWords.test(text) || /incident|violation|breach|fuite|leak/.test(text)
}

function languageOf(sentences: readonly Sentence[]): Notice['language'] {
  const text = sentences.map((one) => one.folded).join(' ')
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/\b(?:le|la|les|des|vos|votre|nous|est|et|une|pour)\b/g) >=
    count(/\b(?:the|your|you|and|of|to|we|was|our|is)\b/g)
    ? 'fr'
    : 'en'
}
