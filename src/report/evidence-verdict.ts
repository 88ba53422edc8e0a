import { causeWords } from '../incident/cause.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import type { Reason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { breachLines, noticeLines } from './announced-text.ts'
import { code, plain } from './evidence-route.ts'
import { nameIntruder } from './intruder-words.ts'
import { plainPaint } from './paint.ts'
import type { Say } from './say.ts'
import { stateReasonText } from './state-reason.ts'
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
export function verdictText(incident: Incident, messages: readonly JudgedMessage[], say: Say): string {
  const { causes, breaches, notices } = incident
  const paint = { ...plainPaint, say }
  return `${[
    say`# Verdict`,
    '',
    say`“You” below is the owner of the address. Numbers in brackets are header fields, as in the files that end in
\`-headers.txt\`.`,
    '',
    ...storyLines(incident, say),
    '',
    say`Confidence: **${say.told(incident.confidence)}** (high, medium or low). The state of the incident: ${say.told(incident.state)}.`,
    ...heldDown(incident, say),
    ...messages.flatMap((message) => messageLines(message, say)),
    '',
    say`## What could explain this; none is proved`,
    '',
    ...(messages.length === 0
      ? [say`No message of a stranger is known; the service itself announced a disclosure. Looked at were:`]
      : [
          say`That a message reached this address shows that somebody other than whom it was given to knows it. It does not show who
passed it on, nor how. Looked at were:`,
        ]),
    ...(causes.length === 0 ? ['', say`nothing that speaks for one explanation more than for another.`] : []),
    ...causes.flatMap(({ cause, for: supports, against }) => [
      '',
      `- ${say`${`**${say.told(cause)}**`}: ${say.told(causeWords[cause])}`}`,
      ...supports.map((words) => `  - ${say`for: ${plain(say.told(words), say)}`}`),
      ...against.map((words) => `  - ${say`against: ${plain(say.told(words), say)}`}`),
    ]),
    ...section(
      say`What the service announced itself`,
      notices.flatMap((notice) => noticeLines(notice, paint)),
    ),
    ...section(
      say`Breaches that are public knowledge, since the address was given out`,
      breaches.flatMap((breach) => breachLines(breach, incident.firstSeen, paint)),
    ),
  ].join('\n')}\n`
}

/** To whom the address was given, and who uses it. */
function storyLines({ alias, services, givenOn, intruders, daysToFirst }: Incident, say: Say): string[] {
  const given =
    services.length === 0
      ? say`nobody in particular`
      : services.map((service) => plain(service, say)).join(say` and `)
  const users = intruders.map((intruder) => plain(userWords(intruder, say), say))
  return [
    givenOn === null
      ? say`The address ${code(alias)} was given to ${given}.`
      : say`The address ${code(alias)} was given to ${given} on ${say.day(givenOn)}.`,
    ...(users.length === 0 ? [] : [say`It is now used by ${users.join(say`; `)}.`]),
    ...(daysToFirst === null
      ? []
      : [say`The first such message came ${daysToFirst} days after it was given out.`]),
  ]
}

/** A domain as it is; of the others, who they are. */
function userWords(intruder: IncidentIntruder, say: Say): string {
  const name = nameIntruder(intruder, say)
  if (intruder.domain !== null) return intruder.kind === 'impersonation' ? say`somebody ${name}` : name
  return intruder.claims === null ? name : say`somebody who ${name}`
}

function heldDown({ reasons }: Incident, say: Say): string[] {
  if (reasons.length === 0) return []
  return [
    '',
    say`To bear in mind:`,
    '',
    ...reasons.map(
      (one) =>
        `- ${plain('detail' in one ? stateReasonText(one, say) : reasonWords(one, (text) => text, say), say)}`,
    ),
  ]
}

function messageLines({ file, receivedAt, verdict, hide }: JudgedMessage, say: Say): string[] {
  const sure = verdict.confidence === null ? '' : ` ${say`Confidence: ${say.told(verdict.confidence)}.`}`
  const name = file ?? say`A message that is not kept`
  return [
    '',
    `## ${receivedAt === null ? say`${name}, received on an unknown day` : say`${name}, received ${say.moment(receivedAt)}`}`,
    '',
    `${say.told(verdictWords[verdict.kind].meaning)}${sure}`,
    '',
    ...verdict.reasons.map((one) => {
      const fields = one.fields.length === 0 ? '' : ` [${[...new Set(one.fields)].join(', ')}]`
      return `- ${plain(reasonWords(one, hide, say), say)} (${one.code})${fields}`
    }),
  ]
}

/** The sentence of a reason without addresses of others, and without services that have nothing to do with this address. */
function reasonWords({ code: of, facts, fields }: Reason, hide: (text: string) => string, say: Say): string {
  if (of === 'common-cause')
    return say`the same mailing went to aliases given to other services: this points to what they share, not to one of them`
  const hidden = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, hide(fact)]))
  return say.reason({ code: of, facts: hidden, fields })
}

/** Lines made for the terminal, as Markdown that keeps them as they are. */
function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return ['', `## ${title}`, '', ...lines.map((line) => `    ${line}`)]
}
