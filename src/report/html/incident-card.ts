import { causeWords } from '../../incident/cause.ts'
import type { Incident } from '../../incident/incident.ts'
import type { IncidentIntruder } from '../../incident/intruders.ts'
import { spanOf } from '../../incident/span.ts'
import { explainReason } from '../../verdict/reason.ts'
import { adviceFor } from '../advice.ts'
import { showDay, showDays } from '../dates.ts'
import { nameIntruder } from '../incident-text.ts'
import type { ReportIncident } from '../report-facts.ts'
import { espWords, givenWords } from '../report-flow.ts'
import { breachItems, noticeItems } from './announced-list.ts'
import { evidenceList } from './evidence-list.ts'
import { html, type Markup } from './markup.ts'
import { addressText, commandText, plural, sureMark } from './words.ts'

/** The anchor of an incident's card. */
export function cardId(place: number): string {
  return `incident-${place + 1}`
}

/** All about one incident: who uses the address, what shows it, what could explain it, what to do next. */
export function incidentCard(one: ReportIncident, place: number, isOpen: boolean): Markup {
  const { incident } = one
  const { from, to } = spanOf(incident)
  const days = from === to || to === null ? showDay(from) : `${showDay(from)} to ${showDay(to)}`
  return html`<details class="card" id="${cardId(place)}"${isOpen ? html` open` : null}><summary><h3>${addressText(incident.alias)}</h3><span class="story">${storyOf(incident)}</span><span class="tags">${sureMark(incident.confidence)}<span>${incident.state}</span><span>${plural(incident.messages, 'message')}</span><span>${days}</span></span></summary>
<div class="inside">
${intruders(incident)}
${advice(incident)}
${evidenceList(one)}
${noticeItems(incident.notices)}
${campaigns(incident)}
${bearInMind(incident)}
${causes(incident)}
${breachItems(incident)}
${letters(one)}
</div></details>
`
}

/** What happened, in the words that accuse nobody. */
function storyOf(incident: Incident): string {
  const { givenOn, intruders, daysToFirst } = incident
  const given = `given to ${givenWords(incident)}${givenOn === null ? '' : ` on ${showDay(givenOn)}`}`
  const [first] = intruders
  if (first === undefined)
    return incident.notices.length === 0
      ? `${given}; nobody else uses it`
      : `${given}, which announced a disclosure`
  const others = intruders.length === 1 ? '' : ` and ${plural(intruders.length - 1, 'other')}`
  const through = first.esps.length === 0 ? '' : `, through ${first.esps.map(espWords).join(' and ')}`
  const after =
    daysToFirst === null || daysToFirst < 0
      ? ''
      : `, for the first time ${showDays(daysToFirst)} after it was given out`
  return `${given}; now used ${byWhom(first)}${others}${through}${after}`
}

/** Whoever writes, and whether it is in the service's name. */
function byWhom(intruder: IncidentIntruder): string {
  const name = nameIntruder(intruder)
  return intruder.kind === 'impersonation' && intruder.domain !== null
    ? `in its name by ${name.replace(/^in its name: /, '')}`
    : `by ${name}`
}

function intruders({ intruders }: Incident): Markup | null {
  if (intruders.length === 0) return null
  return html`<h4>Who uses it now</h4><ul>${intruders.map((one) => html`<li>${intruderItem(one)}</li>`)}</ul>`
}

function intruderItem(one: IncidentIntruder): Markup {
  const { messages, firstSeen, lastSeen, authenticated, esps, customers, key } = one
  const days = firstSeen === lastSeen ? showDay(firstSeen) : `${showDay(firstSeen)} to ${showDay(lastSeen)}`
  const network = /^network:(.*)$/.exec(key)?.[1]
  const through = esps.map((id) => {
    const own = customers
      .filter((customer) => customer.startsWith(`${id}:`))
      .map((customer) => customer.slice(id.length + 1))
    return own.length === 0 ? espWords(id) : `${espWords(id)} (customer ${own.join(', ')})`
  })
  return html`<strong>${nameIntruder(one)}</strong>: ${plural(messages, 'message')}, ${days}; ${authenticated ? 'its name was checked' : 'nothing confirms who it is'}${
    network === undefined ? null : `; from the network ${network}`
  }${through.length === 0 ? null : `; through ${through.join(' and ')}, by what was checked`}. ${sureMark(one.confidence)}`
}

function campaigns({ campaigns, alias }: Incident): Markup | null {
  if (campaigns.length === 0) return null
  const items = campaigns.map(({ key, aliases, neverGiven, services, first, last }) => {
    const others = aliases.filter((one) => one !== alias).length
    const days =
      first.slice(0, 10) === last.slice(0, 10) ? showDay(first) : `${showDay(first)} to ${showDay(last)}`
    const hit = [
      ...(others === 0
        ? []
        : [`${plural(others, 'other alias', 'other aliases')} (given to ${services.join(', ')})`]),
      ...(neverGiven === 0 ? [] : [`${plural(neverGiven, 'address', 'addresses')} never given to anybody`]),
    ]
    return html`<li>${key.replace(/^(?:domain|address|network):/, '')}, ${days}: ${hit.join(' and ') || 'this address alone'}</li>`
  })
  return html`<h4>Mailings that also went elsewhere</h4><ul>${items}</ul>`
}

function bearInMind({ reasons }: Incident): Markup | null {
  if (reasons.length === 0) return null
  const items = reasons.map((one) => html`<li>${'detail' in one ? one.detail : explainReason(one)}</li>`)
  return html`<h4>What to bear in mind</h4><ul>${items}</ul>`
}

function causes({ causes }: Incident): Markup | null {
  if (causes.length === 0) return null
  const items = causes.map(
    ({ cause, for: supports, against }) =>
      html`<li><strong>${cause}</strong>: ${causeWords[cause]}<ul>${supports.map((words) => html`<li>for: ${words}</li>`)}${against.map((words) => html`<li>against: ${words}</li>`)}</ul></li>`,
  )
  return html`<h4>What could explain this; none is proved</h4><ul>${items}</ul>`
}

function letters({ cases }: ReportIncident): Markup | null {
  if (cases.length === 0) return null
  const items = cases.map(
    ({ number, reference, name, openedOn }) =>
      html`<li>Case ${number} (${reference}), to ${name}, since ${showDay(openedOn)}: ${commandText(`leaktrace case show ${number}`)}</li>`,
  )
  return html`<h4>Letters</h4><ul>${items}</ul>`
}

function advice(incident: Incident): Markup | null {
  const found = adviceFor(incident)
  if (found === null) return null
  return html`${found.warning.length === 0 ? null : html`<p class="warning">${found.warning.join(' ')}</p>`}<h4>What you can do</h4><dl class="steps">${found.steps.map(({ when, command }) => html`<dt>${when}</dt><dd>${commandText(command)}</dd>`)}</dl>`
}
