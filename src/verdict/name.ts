import type { Service } from '../alias/service.ts'
import { registrableDomain, toULabel } from '../mail/domain.ts'

/** Words that go with any brand and name none; what is left beside them must be the service's name alone. */
const generic: ReadonlySet<string> = new Set(
  `account accounts admin alert alerts alerte alertes and assistance assurance au aux billing care center centre client clients club com compte contact
  customer customers de delivery des desk direct du email equipe espace et facturation facture for fr from france group groupe help hello info information
  informations infos la le les livraison login ltd mail marketing message ml news newsletter no noreply notification notifications of offers offre offres online order
  orders org paiement payment promo reply sa sarl sas sav secure security securite service services shop sms societe store support suivi team the update
  updates verification via vos votre web www your`.split(/\s+/),
)

/** Lower-case letters and digits of a text, accents taken off, as words. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The names a service goes by: its name and the main label of each of its own domains, without separators. */
export function namesOf(service: Service): string[] {
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
 * that name is left. "Amazon Service Client" wears Amazon's; "Orange Bleue" does not wear Orange's.
 */
export function wearsName(text: string, service: Service): boolean {
  const words = wordsOf(text)
  const names = namesOf(service)
  const rest = words.filter((word) => !generic.has(word))
  const left = rest.join('')
  // A name that is itself made of such words ("Service Public") is compared whole.
  return names.some(
    (name) =>
      left === name || words.join('') === name || (name.length >= 8 && words.some((word) => word === name)),
  )
}

/**
 * Whether a foreign domain holds a service's name: as its whole main label under another suffix, as one of its hyphened
 * parts, or (names of five letters and more) at its beginning or end. ryanairmail.com holds Ryanair's name.
 */
export function holdsName(domain: string, service: Service): boolean {
  const label = wordsOf(mainLabel(domain)).join('')
  const parts = wordsOf(mainLabel(domain))
  return namesOf(service).some(
    (name) =>
      label === name ||
      (name.length >= 4 && parts.includes(name)) ||
      (name.length >= 5 && label.length > name.length && (label.startsWith(name) || label.endsWith(name))),
  )
}
