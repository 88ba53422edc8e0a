import type { Service } from '../alias/service.ts'
import { isUnder, toULabel } from '../mail/domain.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'
import { letterSkeleton } from './skeleton.ts'

/** Words that go with any brand and name none; what is left beside them must be the service's name alone. */
const generic: ReadonlySet<string> = new Set(
  `account accounts admin alert alerts alerte alertes and assistance assurance au aux billing care center centre client clients club com compte contact
  customer customers de delivery des desk direct du email equipe espace et facturation facture for fr from france group groupe help hello info information
  informations infos la le les livraison login ltd mail marketing message ml news newsletter no noreply notification notifications of offers offre offres online order
  orders org paiement payment promo reply sa sarl sas sav secure security securite service services shop sms societe store support suivi team the update
  updates verification via vos votre web www your`.split(/\s+/),
)

/** Words that a second domain, true or false, adds to a name: orange-bank, secure-orange. */
const added: ReadonlySet<string> = new Set(
  `app apps auth bank banque bill billing box cloud crm customer espace id info link log mobile my net newsletter now online pay plus portal pro refund reward rewards
  safe shop signin sms status store suivi sso tax track tracking tv user users validation verif verify wallet web`.split(
    /\s+/,
  ),
)

/** Whether a word goes with any brand and names none. */
export function isAddedWord(word: string): boolean {
  return generic.has(word) || added.has(word)
}

/** Lower-case letters and digits of a text, accents taken off, as words. */
export function wordsOf(text: string): string[] {
  // Most texts are ASCII, which is read in a quarter of the time.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The names a service goes by: its name and the main label of each of its own domains, without separators. */
function namesOf(service: Service): string[] {
  const own = service.domains.filter((domain) => domain.role === 'own' && !domain.domain.includes('@'))
  const names = [
    wordsOf(service.name).join(''),
    ...own.map((domain) => mainLabel(domain.domain).replaceAll('-', '')),
  ]
  return [...new Set(names)].filter((name) => name.length >= 3)
}

/** The label that a registrable domain was registered for, in Unicode: `example` of `mail.example.co.uk`. */
export function mainLabel(domain: string): string {
  return toULabel(registrableDomain(domain) ?? domain).split('.')[0] ?? ''
}

/**
 * Whether a display name or local part wears a service's name: apart from words that go with any brand, nothing but
 * that name is left, to the eye (0range). "Amazon Service Client" wears Amazon's; "Orange Bleue" does not wear Orange's.
 */
export function wearsName(text: string, service: Service): boolean {
  const words = wordsOf(text)
  const names = namesOf(service)
  const left = words.filter((word) => !generic.has(word)).join('')
  const whole = words.join('')
  if (standsAmong(words, wordsOf(service.name))) return true
  // A name that is itself made of such words ("Service Public") is compared whole.
  return names.some(
    (name) =>
      isRead(name, left) || whole === name || (name.length >= 8 && words.some((word) => isRead(name, word))),
  )
}

/** Whether a name of several words, eight letters and more, stands among others in its order: nobody is called that by chance. */
function standsAmong(words: readonly string[], name: readonly string[]): boolean {
  if (name.length < 2 || name.join('').length < 8) return false
  return words.some((_, place) => name.every((word, offset) => words[place + offset] === word))
}

/** Whether a word is read as a name. Of a short name only its own letters tell: 101 is not read as lol. */
function isRead(name: string, word: string): boolean {
  if (word === name) return true
  // No letter is reduced to more than two: longer words need no look.
  if (name.length < 5 || word.length > 2 * name.length || name.length > 2 * word.length) return false
  return letterSkeleton(word) === letterSkeleton(name)
}

/**
 * Whether a foreign domain holds a service's name: as its whole main label under another suffix, as one of its hyphened
 * parts, as a name below it (orange.mailer.example), or (names of five letters and more) at its beginning or end beside
 * a word of its own. ryanairmail.com holds Ryanair's name; amazonie.example does not hold Amazon's.
 */
export function holdsName(domain: string, service: Service): boolean {
  const parts = wordsOf(mainLabel(domain))
  const label = parts.join('')
  const below = labelsBelow(domain)
  return namesOf(service).some(
    (name) =>
      label === name ||
      (name.length >= 4 && (parts.includes(name) || (below.includes(name) && !isAddedWord(name)))) ||
      (name.length >= 5 && isJoined(label, name)),
  )
}

/** Whether a label is a name and a word beside it: one that goes with any brand, or one of at least four letters. */
function isJoined(label: string, name: string): boolean {
  if (label.length <= name.length) return false
  return [
    ...(label.startsWith(name) ? [label.slice(name.length)] : []),
    ...(label.endsWith(name) ? [label.slice(0, -name.length)] : []),
  ].some((rest) => rest.length >= 4 || isAddedWord(rest))
}

/** The labels that stand below the registrable domain, without hyphens. */
function labelsBelow(domain: string): readonly string[] {
  const registered = registrableDomain(domain)
  if (registered === null || registered === domain || !isUnder(domain, registered)) return []
  const below = domain.slice(0, -registered.length - 1)
  return toULabel(below)
    .split('.')
    .map((label) => wordsOf(label).join(''))
}
