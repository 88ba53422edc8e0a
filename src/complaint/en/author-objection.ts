import { type AuthorAsk, type AuthorPlan, authorLaw } from '../author-plan.ts'
import type { Draft, Written } from '../context.ts'
import type { LetterBlock } from '../letter.ts'
import {
  answerTo,
  byTheirFields,
  closing,
  day,
  dear,
  heading,
  messageTable,
  numbered,
  paragraph,
  reachAdvice,
} from './words.ts'

/** To whoever wrote: stop, say where the address comes from, and only then erase it. */
export function authorObjection(draft: Draft<AuthorPlan>): Written {
  const { plan, facts, law } = draft
  return {
    subject: 'Objection to direct marketing, request for access and source',
    blocks: [
      dear,
      paragraph(opening(draft)),
      heading('The facts'),
      ...messageTable(facts.messages),
      ...(plan.noUnsubscribe
        ? [
            paragraph(
              `The headers of ${facts.messages.length === 1 ? 'this message' : 'these messages'} show no way to unsubscribe (List-Unsubscribe).`,
            ),
          ]
        : []),
      ...frenchRule(draft),
      heading('My requests'),
      paragraph(
        law.regime === 'uk'
          ? 'I ask you, in this order:'
          : 'Under Regulation (EU) 2016/679 (GDPR), I ask you, in this order:',
      ),
      numbered(
        plan.asks.map(
          (ask, index) =>
            words[ask] + law.cite(...authorLaw[ask]) + (index === plan.asks.length - 1 ? '.' : ';'),
        ),
      ),
      heading('Your answer'),
      ...due(draft),
      paragraph(
        `${answerTo(draft)} A copy of an identity document does not seem necessary to me, unless you have reasonable doubts${law.cite('gdpr-12-6')}.`,
      ),
      closing,
    ],
    advice: [
      'This letter says that, to your knowledge, you were never in contact with this author: check that before you sign.',
      'It confirms to its addressee that the address is read. Send it only to an organisation that you can identify.',
      ...(plan.frenchConsent
        ? [
            'It cites the French Code of Posts and Electronic Communications: that supposes a commercial message.',
          ]
        : []),
      ...reachAdvice(facts),
    ],
  }
}

function opening({ plan, facts: { alias, messages } }: Draft<AuthorPlan>): string {
  const under = plan.name.includes('@') ? 'from the address' : 'under the domain name'
  const received = messages.length === 1 ? 'the message below' : 'the messages below'
  const from = `I received ${received} at the address ${alias.address}${byTheirFields(messages)}, sent ${under} ${plan.name}.`
  return `${from} To my knowledge I was never in contact with you, I did not give you this address, and I did not consent to receiving your messages.`
}

function frenchRule({ plan, law }: Draft<AuthorPlan>): LetterBlock[] {
  const rule = law.name('cpce-l34-5-1')
  if (!plan.frenchConsent || rule === '') return []
  return [
    paragraph(`In France, direct marketing by e-mail to a natural person requires prior consent (${rule}).`),
  ]
}

const words: Record<AuthorAsk, string> = {
  stop: 'to stop, on receipt of this letter, all mailings to this address: I object to its use for direct marketing and, should any consent have been given, I withdraw it',
  source: 'to tell me where you have this address from: who supplied it, on which date and in which file',
  consent: 'if you rely on consent, to send me the proof of it: date, text of the form, IP address recorded',
  copy: 'to confirm which data about me you process, and to send me a copy',
  recipients:
    'to tell me, by name, the recipients of these data: supplier of the list, mailing service, advertisers and any other third party',
  information: 'if the first message did not hold it, to send me the information that was due with it',
  erase:
    'after answering all of these points, and only then, to erase these data, to keep no more than what respecting my objection takes, in hashed form, and to notify the recipients',
}

function due({ dueOn, law }: Draft<AuthorPlan>): LetterBlock[] {
  const basis = law.name('gdpr-12-3')
  if (dueOn === null || basis === '') return []
  return [
    paragraph(
      `The objection takes effect on receipt. For the rest, ${basis} provides for an answer within one month of receipt, that is by ${day(dueOn)} at the latest if this letter reaches you on the day it is sent.`,
    ),
  ]
}
