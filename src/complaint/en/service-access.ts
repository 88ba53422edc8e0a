import type { Draft, Written } from '../context.ts'
import { spanBetween, spanWords } from '../day-words.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'
import { type ServiceAsk, type ServicePlan, serviceLaw } from '../service-plan.ts'
import {
  aliasRows,
  answerTo,
  breachWords,
  byTheirFields,
  closing,
  day,
  dear,
  exclusivityWords,
  heading,
  itemWords,
  mannerWords,
  messageTable,
  numbered,
  paragraph,
  points,
  reachAdvice,
} from './words.ts'

/** To the service: who got this address, by name. It is a question, and supposes nothing about the cause. */
export function serviceAccess(draft: Draft<ServicePlan>): Written {
  const { plan, facts, law } = draft
  const full = plan.form === 'full'
  return {
    subject: full
      ? 'Access request: recipients and source, dedicated address'
      : 'Access request: recipients and source of an address',
    blocks: [
      dear,
      paragraph(opening(draft)),
      ...successor(plan),
      heading('The address'),
      { kind: 'facts', rows: aliasRows({ ...facts, services: [plan.service] }, true) },
      ...(full ? [paragraph(exclusivityWords(facts, plan.service))] : []),
      ...notice(plan),
      ...messages(draft),
      heading(full ? 'My questions' : 'My request'),
      paragraph(
        law.regime === 'uk'
          ? 'I should be grateful if you would tell me:'
          : 'Under Regulation (EU) 2016/679 (GDPR), I should be grateful if you would tell me:',
      ),
      numbered(
        plan.asks.map((ask, index) => asked(ask, draft) + (index === plan.asks.length - 1 ? '.' : ';')),
      ),
      ...(plan.breaches.length === 0 || !plan.asks.includes('breach')
        ? []
        : [
            paragraph(
              'I have also read the following, without knowing whether it has to do with this address:',
            ),
            points(plan.breaches.map((breach) => `${breachWords(breach)}.`)),
          ]),
      ...(full
        ? [
            paragraph(
              `I object to any disclosure of this address for direct marketing${law.cite('gdpr-21-2')}.`,
            ),
          ]
        : []),
      heading('Your answer'),
      ...due(draft),
      paragraph(
        `${answerTo(draft)} I can also write to you from the address concerned. A copy of an identity document does not seem necessary to me, unless you have reasonable doubts${law.cite('gdpr-12-6')}.`,
      ),
      closing,
    ],
    advice: advice(draft),
  }
}

function opening({ plan, facts }: Draft<ServicePlan>): string {
  if (plan.notice !== null && facts.messages.length === 0)
    return 'I am writing about your notice, for which I thank you. It leaves some points open that I should like to understand.'
  const { name, successor: other } = plan.service
  const use =
    other === null ? 'that I use with your service alone' : `that I used with one service alone, ${name}`
  const given = other === null ? 'that I gave you' : `that I gave to ${name}`
  if (plan.form === 'neutral')
    return `I am writing about an e-mail address ${given}. Messages reached it whose origin I cannot explain. I draw no conclusion from them and only wish to know to whom this address was disclosed.`
  if (plan.notice !== null)
    return `I am writing about your notice, for which I thank you, and about messages received at an e-mail address ${use}. I do not know whether the two are connected and should like to understand it.`
  return `I am writing about an e-mail address ${use}. I should like to understand how a third party came to know it. It may be a partner, a contractor, an error or an act from outside: I have no indication of the cause, and thank you for your help.`
}

function successor({ service }: ServicePlan): LetterBlock[] {
  if (service.successor === null) return []
  const { domain, since } = service.successor
  const when = since === null ? '' : ` on ${day(since)}`
  return [
    paragraph(
      `I am writing to you because, according to the information that I have, ${domain} took the place of ${service.name}${when}. If this request concerns another organisation, please tell me which.`,
    ),
  ]
}

function notice({ notice: own }: ServicePlan): LetterBlock[] {
  if (own === null) return []
  const on = own.receivedAt === null ? '' : ` of ${day(own.receivedAt)}`
  const said = `Your message${on}, “${quoted(own.subject)}”, announces ${mannerWords[own.manner ?? 'none']}.`
  const silent =
    own.silentOn.length === 0
      ? []
      : [
          paragraph('I did not find the following in it:'),
          points(
            own.silentOn.map(
              (item, index) => itemWords[item] + (index === own.silentOn.length - 1 ? '.' : ';'),
            ),
          ),
        ]
  return [heading('Your notice'), paragraph(said), ...silent]
}

function messages({ plan, facts }: Draft<ServicePlan>): LetterBlock[] {
  const [first] = facts.messages
  if (first === undefined) return []
  const { givenOn } = plan.service
  const span = givenOn === null || first.receivedAt === null ? null : spanBetween(givenOn, first.receivedAt)
  const later = span === null ? '' : `${spanWords(span, 'en')} after I gave it out`
  const how = byTheirFields(facts.messages)
  const worn = facts.messages.some(({ kind }) => kind === 'impersonation')
  const lead =
    facts.messages.length === 1
      ? `The following message reached it${how}${later === '' ? '' : `, ${later}`}. To my knowledge it is not yours:`
      : `The following messages reached it${how}${later === '' ? '' : `, the first ${later}`}. To my knowledge they are not yours:`
  return [
    heading('What I received'),
    paragraph(lead),
    ...messageTable(facts.messages),
    ...(worn
      ? [
          paragraph(
            `${facts.messages.length === 1 ? 'This message bears your name, or one that resembles it. I also tell you of it' : 'Some of these messages bear your name, or one that resembles it. I also tell you of them'} so that you can warn others.`,
          ),
        ]
      : []),
    ...(plan.sharedMailing
      ? [
          paragraph(
            'According to my records, the same mailing reached an address that I gave to another organisation. The explanation may therefore lie in what you have in common, for example a processor, and not with you.',
          ),
        ]
      : []),
  ]
}

function asked(ask: ServiceAsk, { plan, law }: Draft<ServicePlan>): string {
  return words(ask, plan, law.name('gdpr-4-12')) + law.cite(...serviceLaw[ask])
}

function words(ask: ServiceAsk, plan: ServicePlan, definition: string): string {
  switch (ask) {
    case 'missing-in-notice':
      return 'what your notice does not say, as listed above'
    case 'announced':
      return 'whether the event that you announced concerns this address, on which date, for which data, who received them, and whether the supervisory authority was told'
    case 'confirmation':
      return 'whether you process data about me, with a copy of those data'
    case 'recipients':
      return 'the recipients to whom this address was disclosed, by name, with the dates: processors, group companies, partners and any other third party'
    case 'source':
      return 'if you do not have this address from me, its source'
    case 'purposes':
      return 'the purpose and the legal basis of each of these disclosures and, if it is consent, the proof of it'
    case 'breach':
      return `whether you have recorded a personal data breach${definition === '' ? '' : ` within the meaning of ${definition}`} that may concern this address: on which date, for which data, and whether the supervisory authority and the persons concerned were told`
    case 'processor': {
      const named =
        plan.processors.length === 0 ? '' : ` (for example the one that uses ${plan.processors.join(', ')})`
      return `whether a processor${named} had access to this address, which one and on which dates`
    }
    case 'measures':
      return 'the measures that you take, if any'
  }
}

function due({ dueOn, law }: Draft<ServicePlan>): LetterBlock[] {
  const basis = law.name('gdpr-12-3')
  if (dueOn === null || basis === '') return []
  return [
    paragraph(
      `${basis} provides for an answer within one month of receipt, that is by ${day(dueOn)} at the latest if this letter reaches you on the day it is sent.`,
    ),
  ]
}

function advice({ plan, facts }: Draft<ServicePlan>): string[] {
  const { service } = plan
  const to = service.successor === null ? service.name : service.successor.domain
  return [
    ...(plan.form === 'full'
      ? [`This letter says that the address was given only to ${service.name}: check that before you sign.`]
      : [
          'Neutral form: the address is not recorded as exclusive, or the evidence points to no single service. The letter asks for recipients and source, nothing more.',
        ]),
    `Send it to the data protection officer of ${to}, and keep proof of the day it was sent.`,
    ...(facts.messages.length > 0
      ? [
          'Attach a copy in which your main mailbox is hidden: the service needs only the address that it was given.',
        ]
      : []),
    ...reachAdvice(facts),
  ]
}
