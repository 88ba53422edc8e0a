import { frenchSpaces } from '../../complaint/fr/french.ts'
import { type Reason, type ReasonCode, reasonWords } from '../../verdict/reason.ts'
import { clean } from '../clean.ts'
import type { Catalogue } from './catalogue.ts'
import { frenchDay } from './dates.ts'
import { roleWords } from './roles.ts'

type Facts = Readonly<Record<string, string>>

/** A name of the list of the glossary, or as it is. */
function role(name: string | undefined): string {
  if (isPlace(name)) return name.replace('}', 't}')
  return (name === undefined ? undefined : roleWords[name as keyof typeof roleWords]) ?? name ?? ''
}

const on = (day: string | undefined): string => (isPlace(day) ? day : frenchDay(day ?? null))

/** Whether it stands for a fact, in a template. */
function isPlace(fact: string | undefined): fact is string {
  return fact !== undefined && /^\{\d\}$/.test(fact)
}

/** Several names joined in English. */
const names = (text: string | undefined): string => (text ?? '').replaceAll(' and ', ' et ')

/** Who checked, in words; the receiver's own name as it stands. */
const checker = (by: string | undefined): string => (by === undefined ? 'le serveur de réception' : by)

/** The French sentence of each reason: what is seen, never what anybody did. */
const words = {
  'sent-folder': () => 'il se trouve dans le dossier des messages envoyés',
  'own-author': (f) => `il vient de ${f.author}, votre propre adresse, et n’a jamais été reçu de l’extérieur`,
  'no-alias': (f) => `il a été remis à ${f.address}, qui n’est aucun de vos alias`,
  'no-recipient': () => 'aucun champ ne dit à qui il a été remis',
  unregistered: (f) => `${f.address} relève de votre schéma d’alias, mais vous ne l’avez jamais enregistrée`,
  'minted-unregistered': (f) =>
    `${f.address} porte la marque d’une adresse créée par leaktrace, mais elle ne figure pas dans ce registre`,
  'null-return-path': () => 'son adresse de retour est vide, comme pour une réaction à un message',
  report: () => 'c’est un avis de remise',
  'auto-submitted': () => 'il se déclare envoyé automatiquement en réponse',
  'mailer-daemon': (f) => `il vient d’un système de messagerie (${f.author})`,
  contradiction: (f) => `le serveur de réception y a inscrit deux de vos alias : ${f.first} et ${f.second}`,
  'ambiguous-author': (f) => `son auteur peut se lire de plusieurs façons : ${f.readings}`,
  'recipient-claimed': (f) =>
    `seul le message lui-même se dit adressé à ${f.address} ; le serveur de réception ne l’a pas inscrit`,
  'recipient-likely': (f) =>
    `le serveur de réception n’inscrit aucun alias ; le champ ${f.field} du message indique ${f.address}`,
  'unguessable-claim': (f) => `${f.address} ne se devine pas : qui l’a écrite dans le message la connaissait`,
  'possible-second-domain': (f) =>
    `${f.domain} porte le nom de ${f.service} : c’est peut-être un autre de ses domaines`,
  'no-domain-known': (f) =>
    f.services === ''
      ? 'on ne sait pas à qui cet alias a été donné : nul ne se distingue donc d’un inconnu'
      : `aucun domaine de ${f.services} n’est connu : son courrier ne se distingue donc pas de celui d’un inconnu`,
  'refuted-author': (f) =>
    `il indique ${f.domain} comme auteur, et le contrôle de ce nom par ${checker(f.by)} a échoué (${f.check})`,
  'names-service': (f) => `il porte le nom de ${f.service}`,
  'address-as-name': (f) =>
    `il montre ${f.shown}, une adresse de ${f.service}, à la place du nom de ${f.address}`,
  'look-alike': (f) => `${f.domain} ressemble à ${f.own}, mais ce n’est pas le même`,
  'mailbox-provider': (f) =>
    `il porte le nom de ${f.service} sur ${f.address}, une boîte que chacun peut ouvrir`,
  'own-domain': (f) => `${f.domain} appartient à ${f.service}`,
  'authenticated-domain': (f) =>
    `le serveur de réception a vérifié qu’il vient de ${f.domain}, qui appartient à ${f.service}`,
  list: (f) => `il est passé par la liste ${f.list} de ${f.service}`,
  unauthenticated: () => 'rien de ce que le serveur de réception a vérifié ne confirme son auteur',
  role: (f) =>
    `${f.domain} est enregistré comme ${role(f.role)} de ${f.service}${f.since === '' ? '' : ` depuis le ${on(f.since)}`}`,
  disclosed: (f) =>
    `vous avez écrit à ${f.address?.replace(/^the list /, 'la liste ')} depuis cet alias le ${on(f.on)}`,
  contact: (f) =>
    `vous avez fait de ${f.address} un contact de cet alias le ${on(f.on)}, pour lui écrire, selon l’export du service d’alias`,
  answer: (f) => `${f.by} a répondu à ce que vous avez écrit depuis cet alias le ${on(f.on)}`,
  'foreign-author': (f) => `${f.domain} ne figure pas parmi les domaines connus pour ${names(f.services)}`,
  'foreign-claim': (f) =>
    `il se présente comme émanant de ${f.domain}, qui ne figure pas parmi les domaines connus pour ${names(f.services)}, et rien ne le confirme`,
  'no-author': () => 'il ne désigne aucun auteur lisible',
  confirmed: (f) => `vous avez confirmé que ${f.domain} n’appartient pas à ${names(f.services)}`,
  'usual-partner': (f) =>
    `${f.name} livre ou encaisse pour de nombreuses boutiques, et ${f.service} a lui-même écrit à cet alias dans les 60 jours ; pour l’autoriser : leaktrace leak allow ${f.alias} ${f.domain} --role ${f.role}`,
  'dictionary-attack': (f) =>
    `le même envoi a touché ${f.count} de vos adresses qui n’ont jamais été données à personne : l’adresse a pu être devinée`,
  'common-cause': (f) =>
    `le même envoi a touché des alias donnés à ${names(f.services)} : cela désigne ce qu’ils ont en commun, et aucun d’eux en particulier`,
  guessable: (f) =>
    `${f.address} a pu être trouvée en essayant des noms, sans que personne ne l’ait transmise`,
  'several-disclosures': (f) =>
    f.services === ''
      ? 'aucun service n’est enregistré pour cet alias'
      : `l’alias a été donné à ${names(f.services)} : il ne peut pas dire duquel il provient`,
  'not-exclusive': () =>
    'vous n’avez pas déclaré ne l’avoir donné à personne d’autre (alias edit --exclusive)',
  'before-disclosure': (f) => `il est antérieur au jour où l’alias a été donné (${on(f.givenOn)})`,
  retired: () => 'l’alias est retiré',
  'receiver-assumed': (f) => f.detail ?? '',
} satisfies Record<ReasonCode, (facts: Facts) => string>

/**
 * The sentences as templates, for reasons that are kept as text. A fact's place in both languages is where it stands in
 * English; those that change a sentence are left out once each.
 */
export function reasonCatalogue(): Catalogue {
  const codes = (Object.keys(words) as ReasonCode[]).filter((code) => code !== 'receiver-assumed')
  return Object.fromEntries(
    codes.flatMap((code) => [{}, ...(leftOut[code] ?? [])].map((left) => templates(code, left))),
  )
}

/** Facts without which a sentence is another. */
const leftOut: Partial<Record<ReasonCode, Readonly<Record<string, string | undefined>>[]>> = {
  role: [{ since: '' }],
  'several-disclosures': [{ services: '' }],
  'refuted-author': [{ by: undefined }],
}

function templates(code: ReasonCode, left: Readonly<Record<string, string | undefined>>): [string, string] {
  const places = new Map<string, string>()
  const facts = new Proxy({} as Record<string, string>, {
    get(_, name: string) {
      if (name in left) return left[name]
      if (!places.has(name)) places.set(name, `{${places.size}}`)
      return places.get(name)
    },
  })
  const english: (facts: Facts) => string = reasonWords[code]
  const french: (facts: Facts) => string = words[code]
  return [english(facts), french(facts)]
}

/** The sentence of a reason, fit to be shown; what it quotes is cleaned before French spaces come in. */
export function frenchReason({ code, facts }: Reason, told: (english: string) => string): string {
  const shown = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, clean(fact)]))
  if (code === 'receiver-assumed') return told(shown.detail ?? '')
  const sentence: (facts: Facts) => string = words[code]
  return frenchSpaces(sentence(shown))
}
