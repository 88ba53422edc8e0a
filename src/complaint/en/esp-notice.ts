import type { Draft, Written } from '../context.ts'
import type { EspPlan } from '../esp-plan.ts'
import type { FactMessage } from '../facts.ts'
import { quoted } from '../quoted.ts'
import { byTheirFields, day, moment, numbered, paragraph } from './words.ts'

/** To an ESP's abuse desk: short, the facts first, no lecture, and not a word about the service. */
export function espNotice(draft: Draft<EspPlan>): Written {
  const { plan, signatory, facts } = draft
  const { esp, proved } = plan
  const customer = esp.customer === null ? '' : `, customer ${quoted(esp.customer)}`
  return {
    subject: `Unsolicited e-mail ${proved ? 'carried' : 'that appears to have been carried'} by your network${customer}`,
    blocks: [
      paragraph('Hello,'),
      paragraph(opening(draft)),
      { kind: 'facts', rows: keyFacts(plan) },
      paragraph('Please:'),
      numbered([
        'stop mailings to this address;',
        'check where the list comes from, and the proof of consent;',
        'apply your terms of use to this account;',
        'keep the logs of this mailing;',
        `pass this as a rights request to your customer${draft.law.cite('gdpr-28-3-e')}, or tell me who the customer is.`,
      ]),
      paragraph(
        `Please do not pass my address on to your customer. You can answer me at ${signatory.replyTo}, reference ${facts.reference}.`,
      ),
    ],
    advice: [
      'This letter says that, to your knowledge, you neither gave this address to the author of the message nor consented to receiving it: check that before you sign.',
      ...(plan.redacted
        ? []
        : [
            'No page of an abuse desk that we read promises to keep your address from its customer; “--redact alias” hides it.',
          ]),
      ...(proved
        ? []
        : ['That this ESP carried the message is likely, not proved: the letter says so and asks.']),
      ...esp.desks.flatMap(({ value, note }) => (note === null ? [] : [`${value}: ${note}`])),
    ],
  }
}

function opening({ plan, facts: { alias } }: Draft<EspPlan>): string {
  const { sample, proved, esp } = plan
  const on = sample.receivedAt === null ? '' : ` on ${day(sample.receivedAt)}`
  const which = plan.attached ? 'the attached message' : 'the message described below'
  const route = proved
    ? `I received ${which}${on}, carried by ${esp.name}.`
    : `I received ${which}${on}, which appears to have been carried by ${esp.name}. If it did not pass through you, please tell me.`
  const consent = plan.impersonation
    ? `${wornName(sample)} I did not ask for it.`
    : 'To my knowledge I neither gave this address to its author nor consented to this message.'
  const given = alias.givenOn === null ? '' : ` on ${day(alias.givenOn)}`
  const dedicated = alias.exclusive
    ? ` It is a dedicated address, given${given} to one organisation only.`
    : ''
  const several =
    plan.count > 1 && plan.firstSeen !== null
      ? ` This message is the latest of ${plan.count} received this way since ${day(plan.firstSeen)}.`
      : ''
  return `${route} ${consent}${dedicated}${several}`
}

function wornName({ from }: FactMessage): string {
  if (from === null || from.grade === 'ambiguous') return 'The message names no author without ambiguity.'
  const failed = from.grade === 'refuted' ? '; my receiving server’s check of that name failed' : ''
  return `The message claims to be from ${quoted(from.address)}${failed}.`
}

function keyFacts(plan: EspPlan): [string, string][] {
  const { sample, esp } = plan
  const { handover, authentication } = sample
  const rows: [string, string | null][] = [
    ['Received', sample.receivedAt === null ? null : moment(sample.receivedAt)],
    [
      'Sending IP',
      handover.ip === null ? null : `${handover.ip}${handover.rdns === null ? '' : ` (${handover.rdns})`}`,
    ],
    ['Message-ID', sample.messageId],
    ['Envelope from', sample.returnPath === '' ? '<>' : sample.returnPath],
    ['From', sample.from === null ? null : fromField(sample.from)],
    ['Subject', sample.subject === null ? null : quoted(sample.subject)],
    ['Your customer', esp.customer],
    [
      'Recipient',
      `${plan.recipient}${plan.redacted ? ' (token, the Message-ID identifies the mailing)' : ''}${byTheirFields([sample])}`,
    ],
    ['Checks', checks(authentication, plan.redacted)],
    [
      'Attached copy',
      plan.copied && plan.attached ? 'redacted, its DKIM signature no longer verifies' : null,
    ],
  ]
  return rows.flatMap(([label, value]) =>
    value === null ? [] : [[label, quoted(value, 300)] as [string, string]],
  )
}

function fromField({ name, address }: NonNullable<FactMessage['from']>): string {
  return name === null || name === '' ? address : `${quoted(name)} <${address}>`
}

/** The receiving side's name is the person's own domain with many: it goes where the alias is hidden. */
function checks(
  { spf, dkim, dmarc, authservId }: FactMessage['authentication'],
  hides: boolean,
): string | null {
  const results = [
    ['SPF', spf],
    ['DKIM', dkim],
    ['DMARC', dmarc],
  ].flatMap(([name, result]) => (result === null ? [] : [`${name} ${result}`]))
  if (results.length === 0) return null
  return `${results.join(', ')}${authservId === null || hides ? '' : ` (by ${authservId})`}`
}
