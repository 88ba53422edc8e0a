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
export const day = (at: string): string => longDay(at, 'en')
export const moment = (at: string): string => longMoment(at, 'en')

/** How a letter begins and ends. */
export const dear = paragraph('Dear Sir or Madam,')
export const closing = paragraph('Yours faithfully,')

/** Whom a message is from, said as surely as it is known. */
function authorWords(message: FactMessage): string {
  const address = message.from === null ? '' : quoted(message.from.address)
  switch (authorSurety(message)) {
    case 'proved':
      return `${address} (domain name authenticated)`
    case 'claims':
      return `the message claims to be from ${address} (not authenticated)`
    case 'refuted':
      return `the message claims to be from ${address} (check of that name failed)`
    case 'nobody':
      return 'the message names no author without ambiguity'
  }
}

/** Who carried a message, said as surely as it is known. */
function routeWords({ esp, handover }: FactMessage): string {
  if (esp?.grade === 'proved') return esp.name
  if (esp?.grade === 'likely') return `appears to have been carried by ${esp.name}`
  const host = handover.rdns ?? handover.ip
  return host === null ? 'not established' : `server ${host}`
}

/** The messages as a table, with a line about those left out. */
export function messageTable(messages: readonly FactMessage[]): LetterBlock[] {
  const { shown, left } = shownMessages(messages)
  const rows = shown.map((message) => [
    message.receivedAt === null ? 'date not established' : moment(message.receivedAt),
    authorWords(message),
    message.subject === null ? 'no subject' : `“${quoted(message.subject)}”`,
    routeWords(message),
  ])
  const table: LetterBlock = { kind: 'table', head: ['Received', 'Author', 'Subject', 'Carried by'], rows }
  const rest = left === 1 ? 'One more message is not listed.' : `${left} more messages are not listed.`
  return [table, ...(left === 0 ? [] : [paragraph(rest)]), ...deliveryDoubt(messages)]
}

/** Where only the fields of messages say that they went to the address, the letter says that. */
function deliveryDoubt(messages: readonly FactMessage[]): LetterBlock[] {
  const doubt = doubtfulRecipients(messages)
  if (doubt === null) return []
  const one = doubt.count === 1
  const which = doubt.all
    ? one
      ? 'this message was'
      : 'these messages were'
    : one
      ? 'one of these messages was'
      : `${doubt.count} of these messages were`
  const fields = doubt.fields.length === 0 ? '' : ` (${doubt.fields.map(fieldName).join(', ')})`
  return [
    paragraph(
      `My receiving server does not attest that ${which} delivered to this address; ${one ? 'its' : 'their'} headers${fields} name it.`,
    ),
  ]
}

/** To follow the address that messages are said to have reached. */
export function byTheirFields(messages: readonly FactMessage[]): string {
  return doubtfulRecipients(messages) === null ? '' : ' (by the headers)'
}

/** Where the person's own country has another law. */
export function reachAdvice({ person }: ComplaintFacts): string[] {
  return hangsOnAddressee(person.country)
    ? [
        'It cites the GDPR, which supposes that its addressee is established in the European Economic Area or addresses people there.',
      ]
    : []
}

/** How answers reach the person. */
export function answerTo({ signatory, facts }: Draft<unknown>): string {
  return `Please answer electronically to ${signatory.replyTo}, quoting reference ${facts.reference}.`
}

/** What was done with the address: whom it was given to, when and how. */
export function aliasRows({ alias, services }: ComplaintFacts, named: boolean): [string, string][] {
  const [service] = services
  const rows: [string, string][] = [['Address', alias.address]]
  if (named && service !== undefined) rows.push(['Given to', service.name])
  const givenOn = service?.givenOn ?? alias.givenOn
  if (givenOn !== null) rows.push(['On', day(givenOn)])
  if (service?.how != null) rows.push(['For', `“${quoted(service.how)}” (my note)`])
  return rows
}

/** That the address was given to one service alone, as the person stated it, and why a stranger could not guess it. */
export function exclusivityWords({ alias }: ComplaintFacts, { name, givenOn }: FactService): string {
  const on = givenOn === null ? '' : ` on ${day(givenOn)}`
  return `I gave this address${on} to one organisation only: ${name}.${unguessableWords(alias)}`
}

/** A sentence to follow another, where it holds. */
export function unguessableWords({ unguessable }: ComplaintFacts['alias']): string {
  return unguessable ? ' It holds a run of characters that cannot be guessed.' : ''
}

/** What a notice has to say (GDPR art. 34(2)), as a letter asks for it. */
export const itemWords: Record<NoticeItem, string> = {
  nature: 'what happened, and to which data',
  contact: 'the data protection officer or another contact point',
  consequences: 'the likely consequences',
  measures: 'the measures taken or proposed',
  advice: 'what the persons concerned can do',
}

/** How a notice says the event came about. */
export const mannerWords: Record<'error' | 'attack' | 'none', string> = {
  error: 'a disclosure of data that was due to an error',
  attack: 'a disclosure of data that followed an attack',
  none: 'a disclosure of data',
}

/** An enclosure as the list at the end of a letter names it. */
export function enclosureTitle(one: Enclosed): string {
  return `${titleOf(one)}${isRedacted(one) ? ', redacted copy (its DKIM signature no longer verifies)' : ''}`
}

function titleOf(one: Enclosed): string {
  switch (one.what) {
    case 'message': {
      const { receivedAt } = one.message
      return receivedAt === null ? 'Message received' : `Message received on ${moment(receivedAt)}`
    }
    case 'first-message': {
      const { receivedAt } = one.first
      return receivedAt === null
        ? 'First authenticated message of the service to this address'
        : `First authenticated message of the service to this address, ${moment(receivedAt)}`
    }
    case 'notice': {
      const { receivedAt } = one.notice
      return receivedAt === null
        ? 'Notice from the service'
        : `Notice from the service, ${moment(receivedAt)}`
    }
    case 'request':
      return `My letter of ${day(one.earlier.sentOn)} to ${one.earlier.name}, with proof of sending`
  }
}

const channels: Readonly<Record<string, string>> = {
  email: 'by e-mail',
  form: 'by web form',
  post: 'by post',
}

const reactions: Readonly<Record<string, string>> = {
  acknowledged: 'acknowledgment',
  'identity-asked': 'request for proof of identity',
  extended: 'notice that the period is extended',
  'reply-seen': 'message in return',
  answered: 'answer',
  'answered complete': 'full answer',
  'answered partial': 'partial answer',
  'answered refused': 'answer that refuses',
  'answered false': 'answer that, by my records, does not agree with the facts',
  bounced: 'letter returned as undeliverable',
  progress: 'news of progress',
  outcome: 'news of the outcome',
  'mail-after-objection': 'further message received after my objection',
}

/** An earlier letter and what came of it, as one item of a list. */
export function stepWords({ letter, dueOn }: Step): string {
  const { name, sentOn, channel, reference, answers } = letter
  const way = channel === null ? undefined : channels[channel]
  const sent = `${day(sentOn)}: letter to ${name}${way === undefined ? '' : ` ${way}`}, reference ${reference}`
  const due = dueOn === null ? '' : `, answer due by ${day(dueOn)}`
  const came = answers.map(({ on, kind }) => `${reactions[kind] ?? 'message in return'} on ${day(on)}`)
  return `${sent}${due}. ${came.length === 0 ? 'Nothing came in return.' : `In return: ${came.join(', ')}.`}`
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
      ? `, made public on ${day(announcedOn)}`
      : to !== null
        ? `, dated ${day(to)} at the latest`
        : from !== null
          ? `, dated ${day(from)} at the earliest`
          : ''
  return `${organisation}: event concerning personal data${when} (source: ${quoted(source)}${url === null ? '' : `, ${url}`})`
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })
/** The name of a country (ISO 3166-1 alpha-2). */
export const countryName = (code: string): string => countryNames.of(code) ?? code
