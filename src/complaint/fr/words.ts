import type { NoticeItem } from '../../incident/notice-items.ts'
import { authorSurety, type Draft, doubtfulRecipients, fieldName, shownMessages } from '../context.ts'
import { longDay, longMoment } from '../day-words.ts'
import type { Step } from '../earlier.ts'
import { type Enclosed, isRedacted } from '../enclosures.ts'
import type { ComplaintFacts, FactMessage, FactService } from '../facts.ts'
import { hangsOnAddressee } from '../law.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'

/** Blocks of a letter: items of `points` have bullets, those of `numbered` numbers. */
export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })
export const heading = (text: string): LetterBlock => ({ kind: 'heading', text })
export const points = (items: readonly string[]): LetterBlock => ({ kind: 'list', ordered: false, items })
export const numbered = (items: readonly string[]): LetterBlock => ({ kind: 'list', ordered: true, items })

/** An ISO day or moment as a letter writes it. */
export const day = (at: string): string => longDay(at, 'fr')
export const moment = (at: string): string => longMoment(at, 'fr')

/** How a letter begins and ends. */
export const dear = paragraph('Madame, Monsieur,')
export const closing = paragraph(
  'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
)

/** Whom a message is from, said as surely as it is known. */
function authorWords(message: FactMessage): string {
  const address = message.from === null ? '' : quoted(message.from.address)
  switch (authorSurety(message)) {
    case 'proved':
      return `${address} (nom de domaine authentifié)`
    case 'claims':
      return `le message se présente comme émanant de ${address} (non authentifié)`
    case 'refuted':
      return `le message se présente comme émanant de ${address} (contrôle de ce nom en échec)`
    case 'nobody':
      return 'le message ne désigne pas d’auteur sans ambiguïté'
  }
}

/** Who carried a message, said as surely as it is known. */
function routeWords({ esp, handover }: FactMessage): string {
  if (esp?.grade === 'proved') return esp.name
  if (esp?.grade === 'likely') return `semble acheminé par ${esp.name}`
  const host = handover.rdns ?? handover.ip
  return host === null ? 'non établi' : `serveur ${host}`
}

/** The messages as a table, with a line about those left out. */
export function messageTable(messages: readonly FactMessage[]): LetterBlock[] {
  const { shown, left } = shownMessages(messages)
  const rows = shown.map((message) => [
    message.receivedAt === null ? 'date non établie' : moment(message.receivedAt),
    authorWords(message),
    message.subject === null ? 'sans objet' : `« ${quoted(message.subject)} »`,
    routeWords(message),
  ])
  const table: LetterBlock = { kind: 'table', head: ['Reçu le', 'Auteur', 'Objet', 'Acheminé par'], rows }
  const rest =
    left === 1 ? 'Un autre message n’est pas repris ici.' : `${left} autres messages ne sont pas repris ici.`
  return [table, ...(left === 0 ? [] : [paragraph(rest)]), ...deliveryDoubt(messages)]
}

/** Where only the fields of messages say that they went to the address, the letter says that. */
function deliveryDoubt(messages: readonly FactMessage[]): LetterBlock[] {
  const doubt = doubtfulRecipients(messages)
  if (doubt === null) return []
  const one = doubt.count === 1
  const which = doubt.all
    ? one
      ? 'de ce message'
      : 'de ces messages'
    : one
      ? 'de l’un de ces messages'
      : `de ${doubt.count} de ces messages`
  const fields = doubt.fields.length === 0 ? '' : ` (${doubt.fields.map(fieldName).join(', ')})`
  return [
    paragraph(
      `Mon serveur de réception n’atteste pas la remise ${which} à cette adresse ; ${one ? 'ses' : 'leurs'} en-têtes${fields} la désignent.`,
    ),
  ]
}

/** To follow the address that messages are said to have reached. */
export function byTheirFields(messages: readonly FactMessage[]): string {
  return doubtfulRecipients(messages) === null ? '' : ' (d’après les en-têtes)'
}

/** Where the person's own country has another law. */
export function reachAdvice({ person }: ComplaintFacts): string[] {
  return hangsOnAddressee(person.country)
    ? [
        'Elle cite le RGPD, qui suppose que son destinataire est établi dans l’Espace économique européen ou y vise des personnes.',
      ]
    : []
}

/** How answers reach the person. */
export function answerTo({ signatory, facts }: Draft<unknown>): string {
  return `Merci de me répondre par voie électronique à ${signatory.replyTo}, en rappelant la référence ${facts.reference}.`
}

/** What was done with the address: whom it was given to, when and how. */
export function aliasRows({ alias, services }: ComplaintFacts, exclusive: boolean): [string, string][] {
  const [service] = services
  const rows: [string, string][] = [['Adresse', alias.address]]
  if (exclusive && service !== undefined) rows.push(['Communiquée à', service.name])
  const givenOn = service?.givenOn ?? alias.givenOn
  if (givenOn !== null) rows.push(['Le', day(givenOn)])
  if (service?.how != null) rows.push(['À l’occasion de', `« ${quoted(service.how)} » (ma note)`])
  return rows
}

/** That the address was given to one service alone, as the person stated it, and why a stranger could not guess it. */
export function exclusivityWords({ alias }: ComplaintFacts, { name, givenOn }: FactService): string {
  const on = givenOn === null ? '' : ` le ${day(givenOn)}`
  return `J’ai communiqué cette adresse${on} à un seul organisme : ${name}.${unguessableWords(alias)}`
}

/** A sentence to follow another, where it holds. */
export function unguessableWords({ unguessable }: ComplaintFacts['alias']): string {
  return unguessable ? ' Elle comporte une suite de caractères qui ne permet pas de la deviner.' : ''
}

/** What a notice has to say (GDPR art. 34(2)), as a letter asks for it. */
export const itemWords: Record<NoticeItem, string> = {
  nature: 'ce qui s’est passé et les données concernées',
  contact: 'le délégué à la protection des données ou un autre point de contact',
  consequences: 'les conséquences probables',
  measures: 'les mesures prises ou envisagées',
  advice: 'ce que les personnes concernées peuvent faire',
}

/** How a notice says the event came about. */
export const mannerWords: Record<'error' | 'attack' | 'none', string> = {
  error: 'une divulgation de données due à une erreur',
  attack: 'une divulgation de données à la suite d’une attaque',
  none: 'une divulgation de données',
}

/** An enclosure as the list at the end of a letter names it. */
export function enclosureTitle(one: Enclosed): string {
  return `${titleOf(one)}${isRedacted(one) ? ', copie expurgée (sa signature DKIM ne se vérifie plus)' : ''}`
}

function titleOf(one: Enclosed): string {
  switch (one.what) {
    case 'message': {
      const { receivedAt } = one.message
      return receivedAt === null ? 'Message reçu' : `Message reçu le ${moment(receivedAt)}`
    }
    case 'first-message': {
      const { receivedAt } = one.first
      return receivedAt === null
        ? 'Premier message authentifié du service à cette adresse'
        : `Premier message authentifié du service à cette adresse, ${moment(receivedAt)}`
    }
    case 'notice': {
      const { receivedAt } = one.notice
      return receivedAt === null
        ? 'Message d’information du service'
        : `Message d’information du service, ${moment(receivedAt)}`
    }
    case 'request':
      return `Ma lettre du ${day(one.earlier.sentOn)} à ${one.earlier.name}, avec la preuve de son envoi`
  }
}

const channels: Readonly<Record<string, string>> = {
  email: 'par courrier électronique',
  form: 'par formulaire',
  post: 'par la poste',
}

const reactions: Readonly<Record<string, string>> = {
  acknowledged: 'accusé de réception',
  'identity-asked': 'demande de justificatif d’identité',
  extended: 'annonce d’une prolongation du délai',
  'reply-seen': 'message en retour',
  answered: 'réponse',
  'answered complete': 'réponse complète',
  'answered partial': 'réponse partielle',
  'answered refused': 'réponse de refus',
  'answered false': 'réponse qui, selon mes relevés, ne concorde pas avec les faits',
  bounced: 'retour de la lettre, non remise',
  progress: 'information sur l’avancement',
  outcome: 'information sur l’issue',
  'mail-after-objection': 'nouveau message reçu après mon opposition',
}

/** An earlier letter and what came of it, as one item of a list. */
export function stepWords({ letter, dueOn }: Step): string {
  const { name, sentOn, channel, reference, answers } = letter
  const way = channel === null ? undefined : channels[channel]
  const sent = `Le ${day(sentOn)}, lettre à ${name}${way === undefined ? '' : ` ${way}`}, référence ${reference}`
  const due = dueOn === null ? '' : `, réponse attendue au plus tard le ${day(dueOn)}`
  const came = answers.map(({ on, kind }) => `${reactions[kind] ?? 'message en retour'} le ${day(on)}`)
  return `${sent}${due}. ${came.length === 0 ? 'Je n’ai rien reçu en retour.' : `En retour : ${came.join(', ')}.`}`
}

/** A publicly known breach, as a sentence that draws no conclusion. */
export function breachWords({
  organisation,
  from,
  to,
  announcedOn,
  source,
  url,
}: FactService['breaches'][number]): string {
  const when =
    announcedOn !== null
      ? `, rendu public le ${day(announcedOn)}`
      : to !== null
        ? `, daté du ${day(to)} au plus tard`
        : from !== null
          ? `, daté du ${day(from)} au plus tôt`
          : ''
  return `${organisation} : événement concernant des données personnelles${when} (source : ${quoted(source)}${url === null ? '' : `, ${url}`})`
}

const countryNames = new Intl.DisplayNames('fr', { type: 'region' })
/** The name of a country (ISO 3166-1 alpha-2). */
export const countryName = (code: string): string => countryNames.of(code) ?? code
