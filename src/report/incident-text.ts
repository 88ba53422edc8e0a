import { causeWords } from '../incident/cause.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { spanOf } from '../incident/span.ts'
import { showAddress } from '../mail/address.ts'
import type { CampaignReach } from '../verdict/campaigns.ts'
import type { Confidence } from '../verdict/verdict.ts'
import { adviceFor } from './advice.ts'
import { breachLines, noticeLines } from './announced-text.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import { showAgo } from './dates.ts'
import { afterWords, espName, nameIntruder, proofWords } from './intruder-words.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
import { stateReasonText } from './state-reason.ts'
import { table } from './table.ts'

/** The table of `leak list`. @param now moment to count from, where there is room; null: days alone, for text that may be kept */
export function incidentTable(
  incidents: readonly Incident[],
  width: number,
  paint: Paint,
  now: string | null,
): string {
  const { say } = paint
  const columns = [
    { heading: say`alias`, least: 12, whole: true },
    { heading: say`given to`, least: 8, optional: 1 },
    { heading: say`now used by`, least: 14, better: 30 },
    { heading: say`through`, least: 7, optional: 3 },
    { heading: say`sure`, least: 6 },
    { heading: say`since`, least: say.dayWidth, optional: 2 },
    { heading: say`mails`, least: 5, align: 'right' as const, optional: 4 },
    ...(now === null ? [] : [{ heading: say`last`, least: 13, optional: 5 }]),
  ]
  const rows = incidents.map((incident) => [
    clean(showAddress(incident.alias)),
    incident.services.map(clean).join(', ') || '–',
    intruderCell(incident, say),
    firstAndMore([...new Set(incident.intruders.flatMap((intruder) => intruder.esps.map(espName)))]),
    say.told(incident.confidence),
    say.day(spanOf(incident).from),
    say.number(incident.messages),
    ...(now === null ? [] : [showAgo(spanOf(incident).to, now, say.language)]),
  ])
  return table(columns, rows, width, paint, (text, column, row) => {
    if (column === 0) return paint.strong(text)
    return column === 4 ? paintConfidence(incidents[row]?.confidence ?? 'low', text, paint) : text
  })
}

function firstAndMore(names: readonly string[]): string {
  const [first] = names
  return first === undefined ? '–' : names.length === 1 ? first : `${first} +${names.length - 1}`
}

function intruderCell({ intruders, notices }: Incident, say: Say): string {
  const [first] = intruders
  if (first === undefined) return notices.length === 0 ? '–' : say`nobody; a notice`
  const name = nameIntruder({ ...first, otherClaims: 0 }, say)
  return intruders.length === 1 ? name : `${name} +${intruders.length - 1}`
}

/** High is bad news, low is faint. */
export function paintConfidence(confidence: Confidence, text: string, paint: Paint): string {
  return confidence === 'high'
    ? paint.bad(text)
    : confidence === 'medium'
      ? paint.warn(text)
      : paint.faint(text)
}

/** One incident at length: `leak show`. */
export function incidentText(incident: Incident, paint: Paint): string {
  const { say } = paint
  const services = incident.services.map(clean).join(say` and `) || say`nobody in particular`
  const sure = paintConfidence(incident.confidence, say.told(`${incident.confidence} confidence`), paint)
  const lines = [
    paint.strong(clean(showAddress(incident.alias))),
    `  ${incident.givenOn === null ? say`given to ${services}` : say`given to ${services} on ${say.day(incident.givenOn)}`}`,
    `  ${say`${say.told(incident.state)}, opened by ${say.told(openingWords[incident.opening])}, ${sure}`}`,
    `  ${mailLine(incident, say)}`,
  ]
  if (incident.notices.length > 0) {
    lines.push('', paint.strong(say`What was announced`))
    for (const notice of incident.notices) lines.push(...noticeLines(notice, paint))
  }
  if (incident.intruders.length > 0) {
    lines.push('', paint.strong(say`Who uses it now`))
    for (const intruder of incident.intruders) lines.push(...intruderLines(intruder, paint))
  }
  if (incident.campaigns.length > 0) {
    lines.push('', paint.strong(say`Mailings that also went elsewhere`))
    for (const campaign of incident.campaigns) lines.push(`  ${campaignLine(campaign, incident, say)}`)
  }
  if (incident.reasons.length > 0) {
    lines.push('', paint.strong(say`What to bear in mind`))
    for (const one of incident.reasons)
      lines.push(`  · ${'detail' in one ? clean(stateReasonText(one, say)) : say.reason(one)}`)
  }
  if (incident.causes.length > 0) {
    lines.push('', paint.strong(say`What could explain this; none is proved`))
    for (const { cause, for: supports, against } of incident.causes) {
      lines.push(`  ${say`${say.told(cause)}: ${say.told(causeWords[cause])}`}`)
      for (const words of supports) lines.push(`    ${paint.good('+')} ${say.told(words)}`)
      for (const words of against) lines.push(`    ${paint.faint('−')} ${say.told(words)}`)
    }
  }
  if (incident.breaches.length > 0) {
    lines.push('', paint.strong(say`Breaches that are public knowledge, since it was given out`))
    for (const breach of incident.breaches) lines.push(...breachLines(breach, incident.firstSeen, paint))
  }
  const advice = adviceLines(incident, say)
  if (advice.length > 0) lines.push('', paint.strong(say`What you can do`), ...advice)
  return lines.join('\n')
}

/** The next commands, and what to do about mail in somebody else's name. */
function adviceLines(incident: Incident, say: Say): string[] {
  const advice = adviceFor(incident)
  if (advice === null) return []
  const steps = advice.steps.map(({ when, command }) => ({ when: say`${say.told(when)}:`, command }))
  const widest = Math.max(21, ...steps.map(({ when }) => when.length))
  return [
    ...advice.warning.map((line) => `  ${say.told(line)}`),
    ...steps.map(({ when, command }) => `  ${when.padEnd(widest)} ${command}`),
  ]
}

/** Whom else one mailing hit, and when. */
function campaignLine(
  { key, aliases, neverGiven, services, first, last }: CampaignReach,
  incident: Incident,
  say: Say,
): string {
  const who = /^domain:(.*)$/.exec(key)?.[1] ?? /^network:(\S+)/.exec(key)?.[1] ?? key
  const others = aliases.filter((one) => one !== incident.alias)
  const givenTo = services
    .filter((one) => !incident.services.includes(one))
    .map(clean)
    .join(', ')
  const hit = [
    ...(others.length === 0
      ? []
      : [
          others.length === 1
            ? say`1 other alias (given to ${givenTo || incident.services.map(clean).join(', ')})`
            : say`${others.length} other aliases (given to ${givenTo || incident.services.map(clean).join(', ')})`,
        ]),
    ...(neverGiven === 0
      ? []
      : [
          neverGiven === 1
            ? say`1 address never given to anybody`
            : say`${neverGiven} addresses never given to anybody`,
        ]),
  ]
  const days =
    first.slice(0, 10) === last.slice(0, 10) ? say.day(first) : say`${say.day(first)} to ${say.day(last)}`
  return say`${clean(who)}, ${days}: ${hit.join(say` and `)}`
}

const openingWords: Record<Incident['opening'], string> = {
  leak: 'a leak',
  impersonation: 'an impersonation',
  notice: 'a notice',
}

function mailLine({ messages, firstSeen, lastSeen, daysToFirst }: Incident, say: Say): string {
  if (messages === 0) return say`no message of a stranger so far`
  const since = daysToFirst === null || daysToFirst < 0 ? '' : `, ${afterWords(daysToFirst, say)}`
  const last = lastSeen === firstSeen ? '' : say`, the last on ${say.day(lastSeen)}`
  return `${say`${messageCount(messages, say)} since ${say.day(firstSeen)}`}${since}${last}`
}

function intruderLines(intruder: IncidentIntruder, paint: Paint): string[] {
  const { say } = paint
  const esps = intruder.esps.map((id) => {
    const customers = intruder.customers
      .filter((one) => one.startsWith(`${id}:`))
      .map((one) => clean(one.slice(id.length + 1)))
    return customers.length === 0 ? espName(id) : say`${espName(id)}, customer ${customers.join(', ')}`
  })
  const seen =
    intruder.firstSeen === intruder.lastSeen
      ? say.day(intruder.firstSeen)
      : say`${say.day(intruder.firstSeen)} to ${say.day(intruder.lastSeen)}`
  const proof = proofWords(intruder, say)
  const network = /^network:(.*)$/.exec(intruder.key)?.[1]
  return [
    `  ${paint.warn(nameIntruder(intruder, say))}`,
    `    ${say`${`${messageCount(intruder.messages, say)}, ${seen}`}; ${proof}`}`,
    ...(network === undefined ? [] : [`    ${say`from the network ${clean(network)}`}`]),
    ...(esps.length === 0 ? [] : [`    ${say`through ${esps.join(say`; `)}`}`]),
  ]
}
