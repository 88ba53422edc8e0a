import { espById } from '../directory/index.ts'
import { causeWords } from '../incident/cause.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { spanOf } from '../incident/span.ts'
import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import type { CampaignReach } from '../verdict/context.ts'
import { explainReason } from '../verdict/reason.ts'
import type { Confidence } from '../verdict/verdict.ts'
import { breachLines, noticeLines } from './announced-text.ts'
import { clean } from './clean.ts'
import { showDay, showDays } from './dates.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'

/** How an intruder is named: what was checked, or plainly what it only says of itself. */
export function nameIntruder({ domain, claims, otherClaims, key, kind }: IncidentIntruder): string {
  if (domain !== null)
    return kind === 'impersonation' ? `in its name: ${showIdentity(domain)}` : showIdentity(domain)
  const others = otherClaims === 0 ? '' : ` and ${otherClaims} ${otherClaims === 1 ? 'other' : 'others'}`
  const claim = claims === null ? 'somebody unnamed' : `claims to be ${showIdentity(claims)}${others}`
  const customer = /^esp:([^/]+)\/(.*)$/.exec(key)
  const through =
    customer === null ? '' : ` (${espName(customer[1] ?? '')} customer ${clean(customer[2] ?? '')})`
  return `${claim}${through}`
}

/** A domain, or a whole address where that is the identity, fit to be read. */
function showIdentity(identity: string): string {
  return clean(identity.includes('@') ? showAddress(identity) : toULabel(identity))
}

function espName(id: string): string {
  return espById(id)?.name.replace(/ \(.*\)$/, '') ?? id
}

/** The table of `leak list`. */
export function incidentTable(incidents: readonly Incident[], width: number, paint: Paint): string {
  const columns = [
    { heading: 'alias', least: 28 },
    { heading: 'given to', least: 8 },
    { heading: 'now used by', least: 14 },
    { heading: 'through', least: 7, optional: 1 },
    { heading: 'sure', least: 4 },
    { heading: 'since', least: 11 },
    { heading: 'mails', least: 5, align: 'right' as const, optional: 2 },
  ]
  const rows = incidents.map((incident) => [
    clean(showAddress(incident.alias)),
    incident.services.map(clean).join(', ') || '–',
    intruderCell(incident),
    firstAndMore([...new Set(incident.intruders.flatMap((intruder) => intruder.esps.map(espName)))]),
    incident.confidence,
    showDay(spanOf(incident).from),
    String(incident.messages),
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

function intruderCell({ intruders, notices }: Incident): string {
  const [first] = intruders
  if (first === undefined) return notices.length === 0 ? '–' : 'nobody; a notice'
  const name = nameIntruder({ ...first, otherClaims: 0 })
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
  const services = incident.services.map(clean).join(' and ') || 'nobody in particular'
  const lines = [
    paint.strong(clean(showAddress(incident.alias))),
    `  given to ${services}${incident.givenOn === null ? '' : ` on ${showDay(incident.givenOn)}`}`,
    `  ${incident.state}, opened by ${openingWords[incident.opening]}, ${paintConfidence(incident.confidence, `${incident.confidence} confidence`, paint)}`,
    `  ${mailLine(incident)}`,
  ]
  if (incident.notices.length > 0) {
    lines.push('', paint.strong('What was announced'))
    for (const notice of incident.notices) lines.push(...noticeLines(notice, paint))
  }
  if (incident.intruders.length > 0) {
    lines.push('', paint.strong('Who uses it now'))
    for (const intruder of incident.intruders) lines.push(...intruderLines(intruder, paint))
  }
  if (incident.campaigns.length > 0) {
    lines.push('', paint.strong('Mailings that also went elsewhere'))
    for (const campaign of incident.campaigns) lines.push(`  ${campaignLine(campaign, incident)}`)
  }
  if (incident.reasons.length > 0) {
    lines.push('', paint.strong('What to bear in mind'))
    for (const one of incident.reasons)
      lines.push(`  · ${clean('detail' in one ? one.detail : explainReason(one))}`)
  }
  if (incident.causes.length > 0) {
    lines.push('', paint.strong('What could explain this; none is proved'))
    for (const { cause, for: supports, against } of incident.causes) {
      lines.push(`  ${cause}: ${causeWords[cause]}`)
      for (const words of supports) lines.push(`    ${paint.good('+')} ${words}`)
      for (const words of against) lines.push(`    ${paint.faint('−')} ${words}`)
    }
  }
  if (incident.breaches.length > 0) {
    lines.push('', paint.strong('Breaches that are public knowledge, since it was given out'))
    for (const breach of incident.breaches) lines.push(...breachLines(breach, incident.firstSeen, paint))
  }
  if (incident.state === 'open' && incident.intruders.length > 0) {
    lines.push('', paint.strong('What you can do'), ...adviceLines(incident))
  }
  return lines.join('\n')
}

/** The next commands, and what to do about mail in somebody else's name. */
function adviceLines({ alias, intruders }: Incident): string[] {
  const address = clean(alias)
  const lines: string[] = []
  if (intruders.some((intruder) => intruder.kind === 'impersonation')) {
    lines.push(
      '  Mail in the service’s name: answer nothing, open no link; report it to Signal Spam (signal-spam.fr)',
    )
    lines.push('  and tell the service by a way you know.')
  }
  const known = intruders.find((intruder) => intruder.kind === 'leak' && intruder.domain !== null)?.domain
  if (known != null)
    lines.push(`  it may write there:   leaktrace leak allow ${address} ${clean(known)} --role partner`)
  lines.push(`  known and harmless:   leaktrace leak dismiss ${address} --why "…"`)
  lines.push(`  dealt with:           leaktrace leak close ${address} --why "…"`)
  return lines
}

/** Whom else one mailing hit, and when. */
function campaignLine(
  { key, aliases, neverGiven, services, first, last }: CampaignReach,
  incident: Incident,
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
          `${others.length} other ${others.length === 1 ? 'alias' : 'aliases'} (given to ${givenTo || incident.services.map(clean).join(', ')})`,
        ]),
    ...(neverGiven === 0
      ? []
      : [`${neverGiven} ${neverGiven === 1 ? 'address' : 'addresses'} never given to anybody`]),
  ]
  const days =
    first.slice(0, 10) === last.slice(0, 10) ? showDay(first) : `${showDay(first)} to ${showDay(last)}`
  return `${clean(who)}, ${days}: ${hit.join(' and ')}`
}

const openingWords: Record<Incident['opening'], string> = {
  leak: 'a leak',
  impersonation: 'an impersonation',
  notice: 'a notice',
}

function mailLine({ messages, firstSeen, lastSeen, daysToFirst }: Incident): string {
  if (messages === 0) return 'no message of a stranger so far'
  const since = daysToFirst === null ? '' : `, ${showDays(daysToFirst)} after it was given out`
  const last = lastSeen === firstSeen ? '' : `, the last on ${showDay(lastSeen)}`
  return `${messages} ${messages === 1 ? 'message' : 'messages'} since ${showDay(firstSeen)}${since}${last}`
}

function intruderLines(intruder: IncidentIntruder, paint: Paint): string[] {
  const esps = intruder.esps.map((id) => {
    const customers = intruder.customers
      .filter((one) => one.startsWith(`${id}:`))
      .map((one) => clean(one.slice(id.length + 1)))
    return customers.length === 0 ? espName(id) : `${espName(id)}, customer ${customers.join(', ')}`
  })
  const seen =
    intruder.firstSeen === intruder.lastSeen
      ? showDay(intruder.firstSeen)
      : `${showDay(intruder.firstSeen)} to ${showDay(intruder.lastSeen)}`
  const proof = intruder.authenticated ? 'its name was checked' : 'nothing confirms who it is'
  const network = /^network:(.*)$/.exec(intruder.key)?.[1]
  return [
    `  ${paint.warn(nameIntruder(intruder))}`,
    `    ${intruder.messages} ${intruder.messages === 1 ? 'message' : 'messages'}, ${seen}; ${proof}`,
    ...(network === undefined ? [] : [`    from the network ${clean(network)}`]),
    ...(esps.length === 0 ? [] : [`    through ${esps.join('; ')}`]),
  ]
}
