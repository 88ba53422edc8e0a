import type { Sentence } from './notice-sentences.ts'
import {
  affectedList,
  attackEvents,
  dataWords,
  disclosedWords,
  errorWords,
  reachedWords,
  strangers,
} from './notice-words.ts'
import { phrases, raw } from './phrases.ts'

/**
 * What a notice to the person contains (GDPR art. 34(2) with art. 33(3)(b) to (d)), and the advice that recital 86
 * asks for.
 */
export const noticeItems = ['nature', 'contact', 'consequences', 'measures', 'advice'] as const
export type NoticeItem = (typeof noticeItems)[number]

/** What each item is, for people, as what a notice says or does not say. */
export const noticeItemWords: Record<NoticeItem, string> = {
  nature: 'what happened, and to which data',
  contact: 'where to ask (data protection officer or another contact point)',
  consequences: 'the likely consequences',
  measures: 'what was done or will be done about it',
  advice: 'what the person should do',
}

const officer = phrases(
  raw`dpo|dpd|deleguee? a la protection des donnees|data protection officer|privacy officer`,
)
/** A way to reach somebody: an address, a page, a number, an answer. "Contact us" alone is none. */
const reach = new RegExp(
  [
    raw`[\w.+-]@[\w-]+\.\w`,
    raw`https?://`,
    raw`\bwww\.`,
    raw`(?:\+|\b0|\b1-8)\d(?:[ .()-]{0,2}\d){7,12}`,
    raw`\b\d{3}[ .-]\d{3}[ .-]\d{4}\b`,
    raw`\b3\d \d\d\b|\b(?:39|36|32|31|30)\d\d\b`,
    raw`\b(?:repond(?:re|ez|ant) (?:directement )?a ce (?:message|mail|courriel|courrier))\b`,
    raw`\b(?:reply(?:ing)? to this|formulaire|courrier postal)\b`,
  ].join('|'),
)
const asking = phrases(
  raw`question|questions|contact\w*|joindre|joignable|renseignements?|information|informations|ecrire`,
  raw`ecrivez|appeler|appelez|interlocuteur|assistance|aide|enquir\w+|inquir\w+|call|write|reach`,
  raw`e-?mail|help|repondre|repondez|repondant|reply\w*|page|faq|visit|learn more|savoir plus`,
  raw`detail\w*`,
)
/** Pages to unsubscribe, to log in or to read the rules are no contact point. */
const noContact = phrases(
  raw`desabonn\w+|desinscri\w+|unsubscribe|preferences|politique de confidentialite|privacy policy`,
  raw`view in browser|version en ligne|mot de passe|password`,
)

const consequences = phrases(
  raw`consequences?|risques?|hameconnage|phishing|usurp\w+|escroque\w+|arnaques?|frauduleu\w+|fraudes?`,
  raw`spams?|courriers? indesirables?|sollicitations|demarch\w+|prejudice|etre utilise\w*`,
  raw`pourraient (?:servir|utiliser|tenter)|risks?|scams?|fraud\w*|identity theft|impersonat\w+`,
  raw`unsolicited|misuse\w*|could be used|may be used|might be used|harm|spoof\w*`,
)

const measures = phrases(
  raw`corrige\w*|resolu\w*|retabli\w*|mis fin|bloque\w*|securise\w*|suspendu\w*|desactive\w*`,
  raw`supprime\w*|ferme\w*|isole\w*|coupe\w*|reinitialise\w*|renforce\w*|notifie\w*|notification`,
  raw`signale\w*|declare\w*|plainte|cnil|anssi|enquetes?|investigations?|mesures|audit|fixed|resolved`,
  raw`corrected|secured|contained|disabled|blocked|removed|deleted|closed|revoked|shut down`,
  raw`taken offline|notified|reported|law enforcement|investigat\w+|measures|forensic|hired|rotated`,
  raw`destroyed|detrui\w+|hors ligne|steps (?:to|we)|strengthen\w*|enhanced?|engaged`,
  raw`(?:have|has been) reset`,
)
/** Addressed to the reader: advice, though it names a measure. */
const toReader = phrases(
  raw`nous vous (?:recommand|conseill|invit|encourag)\w+|veuillez|pensez a|vous (?:demand|pri)ons`,
  raw`recommend(?:ed)? (?:that )?you|advise you|encourage you|please`,
)

const advice = phrases(
  raw`vigilan\w*|mefi\w+|prudent\w*|prudence|changez|changer (?:votre|vos|de)|modifiez`,
  raw`modifier (?:votre|vos)|ne (?:cliquez|repondez|communiquez|transmettez|ouvrez|donnez)`,
  raw`recommand\w+|conseill\w+|nous vous invitons|surveill\w+|verifiez`,
  raw`aucune (?:action|demarche|intervention)|rien a faire|n'avez rien|pas (?:necessaire|besoin) de`,
  raw`recommend\w*|advise\w*|encourage\w*|cautious|careful|vigilant|alert|change your`,
  raw`do not (?:click|reply|open|share|respond)|don't (?:click|reply|open|share|need)`,
  raw`no (?:action|need)|nothing (?:to do|you need)|watch (?:out|for)|on the lookout|monitor your`,
  raw`review your|be wary|beware|not need to`,
)

/** The sentence in which a notice says each item; null: it does not say. */
export function readItems(
  sentences: readonly Sentence[],
  announcement: Sentence,
): Readonly<Record<NoticeItem, string | null>> {
  const first = (holds: (folded: string) => boolean): string | null =>
    sentences.find(({ folded }) => holds(folded))?.text ?? null
  return {
    nature: tellsNature(announcement.folded) ? announcement.text : first(tellsNature),
    contact: first(
      (text) => (officer.test(text) || asking.test(text)) && reach.test(text) && !noContact.test(text),
    ),
    consequences: first((text) => consequences.test(text)),
    measures: first((text) => measures.test(text) && !toReader.test(text)),
    advice: first((text) => advice.test(text)),
  }
}

/** Something that happened, together with the data it happened to. */
function tellsNature(text: string): boolean {
  const reached = reachedWords.test(text) && strangers.test(text)
  const event = reached || disclosedWords.test(text) || attackEvents.test(text) || errorWords.test(text)
  return (event && dataWords.test(text)) || affectedList.test(text)
}
