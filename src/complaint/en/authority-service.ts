import { type Alternative, type AuthorityPlan, type Point, pointLaw } from '../authority-plan.ts'
import type { Draft, Written } from '../context.ts'
import type { ComplaintFacts, FactService } from '../facts.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'
import { advice, complainant, declarations, others, steps } from './authority-parts.ts'
import {
  aliasRows,
  breachWords,
  byTheirFields,
  closing,
  day,
  dear,
  exclusivityWords,
  heading,
  mannerWords,
  messageTable,
  numbered,
  paragraph,
  points,
} from './words.ts'

/** To an authority, about the service: what points to it, what else could explain it, and the request to verify. */
export function authorityService(draft: Draft<AuthorityPlan>, service: FactService): Written {
  const { plan, facts, law } = draft
  const article = law.name('gdpr-77')
  return {
    subject: `Complaint${article === '' ? '' : ` under ${article}`}: address given to ${service.name} and used by a third party`,
    blocks: [
      dear,
      ...complainant(draft),
      ...organisation(service),
      ...(plan.short ? [] : submitted(draft)),
      heading('The facts'),
      { kind: 'facts', rows: aliasRows(facts, true) },
      paragraph(exclusivityWords(facts, service) + firstMail(service)),
      ...announced(service),
      paragraph(`At this address${byTheirFields(facts.messages)} I received:`),
      ...messageTable(facts.messages),
      paragraph('The data concerned: my e-mail address. I do not know whether other data are concerned.'),
      ...publicly(plan),
      ...steps(draft, service.name),
      ...others(draft),
      heading('Explanations examined'),
      points(plan.alternatives.map((one) => alternativeWords(one))),
      paragraph(
        `${confidence[facts.incident.confidence]} These facts point neither to the author nor to the cause of a disclosure.`,
      ),
      ...asks(draft, service),
      ...declarations(draft),
      closing,
    ],
    advice: [
      `This letter says that the address was given only to ${service.name}: check that before you sign.`,
      ...advice(draft, 'service'),
    ],
  }
}

function organisation({ name, domains, contacts, successor }: FactService): LetterBlock[] {
  const rows: [string, string][] = [
    ['Organisation', name],
    ['Domain name', domains.join(', ')],
  ]
  if (contacts.length > 0) rows.push(['Contact', contacts.join(', ')])
  if (successor !== null) {
    const since = successor.since === null ? '' : ` since ${day(successor.since)}`
    rows.push(['Successor', `${successor.domain}${since}, according to the information that I have`])
  }
  return [
    heading('Organisation concerned'),
    { kind: 'facts', rows: rows.filter(([, value]) => value !== '') },
    paragraph('I am or was in contact with this organisation, to which I gave this address.'),
  ]
}

function submitted({ plan, law }: Draft<AuthorityPlan>): LetterBlock[] {
  return [
    heading('Subject matter'),
    paragraph('I submit the following points to you, without prejudging the answer:'),
    numbered(
      plan.points.map(
        (point, index) =>
          `${words[point] ?? ''}${law.cite(...pointLaw[point])}${index === plan.points.length - 1 ? '.' : ';'}`,
      ),
    ),
  ]
}

const words: Partial<Record<Point, string>> = {
  confidentiality: 'alleged unauthorised disclosure of data entrusted to this organisation alone',
  notification: 'as the case may be, information of the supervisory authority and of the persons concerned',
  'no-answer-service': 'no answer, within the period laid down, to my request for access',
}

function firstMail({ name, firstMessage }: FactService): string {
  if (firstMessage?.receivedAt == null) return ''
  return ` The first authenticated message of ${name} to this address dates from ${day(firstMessage.receivedAt)}.`
}

function announced({ notices }: FactService): LetterBlock[] {
  return notices.map(({ receivedAt, subject, manner }) =>
    paragraph(
      `The organisation itself announced ${mannerWords[manner ?? 'none']}${receivedAt === null ? '' : `, in a message of ${day(receivedAt)}`}, “${quoted(subject)}”.`,
    ),
  )
}

function publicly({ breaches }: AuthorityPlan): LetterBlock[] {
  if (breaches.length === 0) return []
  return [
    paragraph('The following was also made public; I do not know whether it is connected:'),
    points(breaches.map((breach) => `${breachWords(breach)}.`)),
  ]
}

function alternativeWords({ what, against }: Alternative): string {
  switch (what) {
    case 'guessed':
      return against
        ? 'Address guessed: unlikely, its composition does not allow it.'
        : 'Address guessed: possible, its composition does not rule it out.'
    case 'given-elsewhere':
      return against
        ? 'Address given to others: no, according to my records.'
        : 'Address given to others: possible.'
    case 'forged':
      return against
        ? 'Message forged: unlikely, the author or the route of at least one message was authenticated on receipt.'
        : 'Message forged: the name that the messages bear is not authenticated.'
    case 'own-device':
      return 'Access by a third party to my mailbox or my devices: I cannot rule it out.'
    case 'rightful-recipient':
      return 'Disclosure to an authorised recipient (group, partner, seller, carrier): only the organisation can tell.'
    case 'processor':
      return 'Event at a processor: only the organisation can tell.'
    case 'other':
      return 'Error, or act of a third party, at the organisation: only the organisation can tell.'
  }
}

const confidence: Record<ComplaintFacts['incident']['confidence'], string> = {
  high: 'That a third party knows this address seems to me established with a high degree of confidence.',
  medium: 'That a third party knows this address seems to me established with a medium degree of confidence.',
  low: 'That a third party knows this address seems to me established with a low degree of confidence.',
}

function asks({ law }: Draft<AuthorityPlan>, service: FactService): LetterBlock[] {
  const items = [
    `how this address, given to ${service.name}, came to be known to a third party`,
    `whether a personal data breach was notified${law.cite('gdpr-33-1')}`,
    `whether the persons concerned must be told of it${law.cite('gdpr-34-4')}`,
  ]
  return [
    heading('What I ask'),
    paragraph('These facts lead me to ask you to verify:'),
    points(items.map((item, index) => item + (index === items.length - 1 ? '.' : ';'))),
    paragraph(
      `I should be grateful to be informed of the progress and of the outcome${law.cite('gdpr-77-2')}.`,
    ),
  ]
}
