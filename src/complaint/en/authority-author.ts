import { type AuthorityPlan, type Point, pointLaw } from '../authority-plan.ts'
import { type Draft, isCheckedByReceiver, type Written } from '../context.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'
import { advice, complainant, declarations, others, steps } from './authority-parts.ts'
import {
  byTheirFields,
  closing,
  day,
  dear,
  exclusivityWords,
  heading,
  messageTable,
  numbered,
  paragraph,
  points,
  unguessableWords,
} from './words.ts'

/** To an authority, about whoever wrote: facts, the address, what was done, what is asked. */
export function authorityAuthor(draft: Draft<AuthorityPlan>): Written {
  const { plan, law } = draft
  const article = law.name('gdpr-77')
  return {
    subject: plan.short
      ? 'Complaint about unsolicited e-mail'
      : `Complaint${article === '' ? '' : ` under ${article}`}: direct marketing by e-mail`,
    blocks: [
      dear,
      ...complainant(draft),
      ...organisation(draft),
      ...(plan.short ? [] : submitted(draft)),
      heading('The facts'),
      paragraph(received(draft)),
      ...messageTable(draft.facts.messages),
      paragraph('The data concerned: my e-mail address.'),
      ...address(draft),
      ...steps(draft, 'this organisation'),
      ...others(draft),
      ...asks(draft),
      ...declarations(draft),
      closing,
    ],
    advice: advice(draft, 'author'),
  }
}

function organisation({ facts: { intruder, messages } }: Draft<AuthorityPlan>): LetterBlock[] {
  const names = [
    ...new Set(messages.flatMap(({ from }) => (from?.grade === 'proved' ? (from.name ?? []) : []))),
  ]
  const rows: [string, string][] = [['Domain name', intruder?.domain ?? intruder?.key ?? '']]
  if (names.length > 0) rows.push(['Name displayed', names.map((name) => quoted(name)).join(', ')])
  if (intruder !== null && intruder.contacts.length > 0) rows.push(['Contact', intruder.contacts.join(', ')])
  return [
    heading('Organisation complained about'),
    { kind: 'facts', rows },
    paragraph(
      `I identify it by this domain name, which ${isCheckedByReceiver(messages) ? 'my receiving server authenticated' : 'the DKIM signature of the message authenticates'} as that of the author. To my knowledge I was never in contact with this organisation.`,
    ),
  ]
}

function submitted({ plan, law }: Draft<AuthorityPlan>): LetterBlock[] {
  return [
    heading('Subject matter'),
    paragraph('I submit the following points to you:'),
    (plan.points.length > 1 ? numbered : points)(
      plan.points.map((point, index) => {
        const ids = point === 'consent' ? [...plan.prospecting, ...pointLaw[point]] : pointLaw[point]
        return `${words[point] ?? ''}${law.cite(...ids)}${index === plan.points.length - 1 ? '.' : ';'}`
      }),
    ),
  ]
}

const words: Partial<Record<Point, string>> = {
  consent: 'direct marketing by e-mail although, to my knowledge, I have not given consent',
  basis: 'use of my address for direct marketing, on a legal basis that I do not know',
  objection: 'messages received after the letter by which I objected',
  'no-answer-author': 'no answer, within the period laid down, to my request for access and source',
}

function received({ facts: { messages, alias } }: Draft<AuthorityPlan>): string {
  const [first] = messages
  const last = messages.at(-1)
  const at = `${alias.address}${byTheirFields(messages)}`
  if (first?.receivedAt == null || last?.receivedAt == null) return `I received at the address ${at}:`
  return messages.length === 1
    ? `I received the following message at the address ${at} on ${day(first.receivedAt)}:`
    : `I received ${messages.length} messages at the address ${at}, from ${day(first.receivedAt)} to ${day(last.receivedAt)}:`
}

function address({ facts }: Draft<AuthorityPlan>): LetterBlock[] {
  const { alias, services } = facts
  const [service] = services
  const given =
    alias.givenOn === null ? '' : `${services.length > 1 ? ', the first time' : ''} on ${day(alias.givenOn)}`
  const whom =
    alias.exclusive && service !== undefined
      ? exclusivityWords(facts, service)
      : `I gave this address to ${services.map(({ name }) => name).join(', ')}${given}.${unguessableWords(alias)}`
  return [
    heading('The address'),
    paragraph(
      `${whom} I do not know how the author of the messages obtained it, and draw no conclusion on that point.`,
    ),
  ]
}

function asks({ law }: Draft<AuthorityPlan>): LetterBlock[] {
  const items = [
    'examine on what basis this address is used',
    'establish where it was obtained',
    'remind the organisation of its duties, or take the measure that is fitting',
    `inform me of the progress and of the outcome${law.cite('gdpr-77-2')}`,
  ]
  return [
    heading('What I ask'),
    paragraph('These facts lead me to ask you to:'),
    points(items.map((item, index) => item + (index === items.length - 1 ? '.' : ';'))),
  ]
}
