import { causeWords } from '../incident/cause.ts'
import type { Incident } from '../incident/incident.ts'
import { explainReason, type Reason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { breachLines, noticeLines } from './announced-text.ts'
import { code, plain } from './evidence-route.ts'
import { nameIntruder } from './incident-text.ts'
import { plainPaint } from './paint.ts'
import { verdictWords } from './verdict-words.ts'

/** A message of an evidence pack, as it was judged. */
export interface JudgedMessage {
  /** Null where the message is no part of the pack. */
  readonly file: string | null
  readonly receivedAt: string | null
  readonly verdict: Verdict
  /** Hides addresses of others in what the reasons quote. */
  readonly hide: (text: string) => string
}

/** `verdict.md`: what was concluded, how sure that is, why, and what else could explain it. */
export function verdictText(incident: Incident, messages: readonly JudgedMessage[]): string {
  const { alias, services, givenOn, confidence, intruders, causes, breaches, notices, daysToFirst } = incident
  const given = services.length === 0 ? 'nobody in particular' : services.map(plain).join(' and ')
  const users = intruders.map((intruder) => plain(nameIntruder(intruder)))
  return `${[
    '# Verdict',
    '',
    '“You” below is the owner of the address. Numbers in brackets are header fields, as in the files that end in',
    '`-headers.txt`.',
    '',
    `The address ${code(alias)} was given to ${given}${givenOn === null ? '' : ` on ${givenOn}`}.`,
    ...(users.length === 0 ? [] : [`It is now used by ${users.join('; ')}.`]),
    ...(daysToFirst === null
      ? []
      : [`The first such message came ${daysToFirst} days after it was given out.`]),
    '',
    `Confidence: **${confidence}** (high, medium or low). The state of the incident is ${incident.state}.`,
    ...heldDown(incident),
    ...messages.flatMap(messageLines),
    '',
    '## What could explain this; none is proved',
    '',
    'That a message reached this address shows that somebody other than whom it was given to knows it. It does not show who',
    'passed it on, nor how. Looked at were:',
    ...(causes.length === 0 ? ['', 'nothing that speaks for one explanation more than for another.'] : []),
    ...causes.flatMap(({ cause, for: supports, against }) => [
      '',
      `- **${cause}**: ${causeWords[cause]}`,
      ...supports.map((words) => `  - for: ${plain(words)}`),
      ...against.map((words) => `  - against: ${plain(words)}`),
    ]),
    ...section(
      'What the service announced itself',
      notices.flatMap((notice) => noticeLines(notice, plainPaint)),
    ),
    ...section(
      'Breaches that are public knowledge, since the address was given out',
      breaches.flatMap((breach) => breachLines(breach, incident.firstSeen, plainPaint)),
    ),
  ].join('\n')}\n`
}

function heldDown({ reasons }: Incident): string[] {
  if (reasons.length === 0) return []
  return [
    '',
    'To bear in mind:',
    '',
    ...reasons.map((one) => `- ${plain('detail' in one ? one.detail : reasonWords(one))}`),
  ]
}

function messageLines({ file, receivedAt, verdict, hide }: JudgedMessage): string[] {
  const sure = verdict.confidence === null ? '' : ` Confidence: ${verdict.confidence}.`
  return [
    '',
    `## ${file ?? 'A message that is not kept'}, received ${receivedAt ?? 'on an unknown day'}`,
    '',
    `${verdictWords[verdict.kind].meaning}${sure}`,
    '',
    ...verdict.reasons.map((one) => {
      const fields = one.fields.length === 0 ? '' : ` [${[...new Set(one.fields)].join(', ')}]`
      return `- ${plain(hide(reasonWords(one)))} (${one.code})${fields}`
    }),
  ]
}

/** The sentence of a reason without the names of services that have nothing to do with this address. */
function reasonWords(one: Reason): string {
  if (one.code !== 'common-cause') return explainReason(one)
  return 'the same mailing went to aliases given to other services: this points to what they share, not to one of them'
}

/** Lines made for the terminal, as Markdown that keeps them as they are. */
function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return ['', `## ${title}`, '', ...lines.map((line) => `    ${line}`)]
}
