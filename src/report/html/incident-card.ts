import { causeWords } from '../../incident/cause.ts'
import type { Incident } from '../../incident/incident.ts'
import type { IncidentIntruder } from '../../incident/intruders.ts'
import { spanOf } from '../../incident/span.ts'
import { adviceFor } from '../advice.ts'
import { messageCount } from '../counted.ts'
import { afterWords, nameIntruder, proofWords } from '../intruder-words.ts'
import type { ReportIncident } from '../report-facts.ts'
import { espWords, givenWords } from '../report-flow.ts'
import type { Say } from '../say.ts'
import { stateReasonText } from '../state-reason.ts'
import { breachItems, noticeItems } from './announced-list.ts'
import { evidenceList } from './evidence-list.ts'
import { html, type Markup } from './markup.ts'
import { addressText, commandText, daysText, sureMark } from './words.ts'

/** The anchor of an incident's card. */
export function cardId(place: number): string {
  return `incident-${place + 1}`
}

/** All about one incident: who uses the address, what shows it, what could explain it, what to do next. */
export function incidentCard(one: ReportIncident, place: number, isOpen: boolean, say: Say): Markup {
  const { incident } = one
  const { from, to } = spanOf(incident)
  return html`<details class="card" id="${cardId(place)}"${isOpen ? html` open` : null}><summary><h4>${addressText(incident.alias)}</h4><span class="story">${storyOf(incident, say)}</span><span class="tags">${sureMark(incident.confidence, say)}<span>${say.told(incident.state)}</span><span>${messageCount(incident.messages, say)}</span><span>${daysText(from, to, say)}</span></span></summary>
<div class="inside">
${intruders(incident, say)}
${advice(incident, say)}
${evidenceList(one, say)}
${noticeItems(incident.notices, say)}
${campaigns(incident, say)}
${bearInMind(incident, say)}
${causes(incident, say)}
${breachItems(incident, say)}
${letters(one, say)}
</div></details>
`
}

/** What happened, in the words that accuse nobody. */
function storyOf(incident: Incident, say: Say): string {
  const { givenOn, intruders, daysToFirst } = incident
  const to = givenWords(incident, say)
  const given = givenOn === null ? say`given to ${to}` : say`given to ${to} on ${say.day(givenOn)}`
  const [first] = intruders
  if (first === undefined)
    return incident.notices.length === 0
      ? say`${given}; nobody else uses it`
      : say`${given}, which announced a disclosure`
  const more = intruders.length - 1
  const others = more === 0 ? '' : ` ${more === 1 ? say`and 1 other` : say`and ${say.number(more)} others`}`
  const through = first.esps.length === 0 ? '' : say`, through ${first.esps.map(espWords).join(say` and `)}`
  const after =
    daysToFirst === null || daysToFirst < 0 ? '' : say`, for the first time ${afterWords(daysToFirst, say)}`
  return `${say`${given}; now used ${byWhom(first, say)}`}${others}${through}${after}`
}

/** Whoever writes, and whether it is in the service's name. */
function byWhom(intruder: IncidentIntruder, say: Say): string {
  if (intruder.kind !== 'impersonation' || intruder.domain === null)
    return say`by ${nameIntruder(intruder, say)}`
  return say`in its name by ${nameIntruder({ ...intruder, kind: 'leak' }, say)}`
}

function intruders({ intruders }: Incident, say: Say): Markup | null {
  if (intruders.length === 0) return null
  return html`<h5>${say`Who uses it now`}</h5><ul>${intruders.map((one) => html`<li>${intruderItem(one, say)}</li>`)}</ul>`
}

function intruderItem(one: IncidentIntruder, say: Say): Markup {
  const { messages, firstSeen, lastSeen, esps, customers, key } = one
  const days = daysText(firstSeen, lastSeen, say)
  const proof = proofWords(one, say)
  const network = /^network:(.*)$/.exec(key)?.[1]
  const through = esps.map((id) => {
    const own = customers
      .filter((customer) => customer.startsWith(`${id}:`))
      .map((customer) => customer.slice(id.length + 1))
    return own.length === 0 ? espWords(id) : say`${espWords(id)} (customer ${own.join(', ')})`
  })
  const seen = say`: ${`${messageCount(messages, say)}, ${days}`}; ${proof}`
  return html`<strong>${nameIntruder(one, say)}</strong>${seen}${
    network === undefined ? null : say`; from the network ${network}`
  }${through.length === 0 ? null : say`; through ${through.join(say` and `)}, by what was checked`}. ${sureMark(one.confidence, say)}`
}

function campaigns({ campaigns, alias }: Incident, say: Say): Markup | null {
  if (campaigns.length === 0) return null
  const items = campaigns.map(({ key, aliases, neverGiven, services, first, last }) => {
    const others = aliases.filter((one) => one !== alias).length
    const days = daysText(first.slice(0, 10), last.slice(0, 10), say)
    const to = services.join(', ')
    const hit = [
      ...(others === 0
        ? []
        : [
            others === 1
              ? say`1 other alias (given to ${to})`
              : say`${others} other aliases (given to ${to})`,
          ]),
      ...(neverGiven === 0
        ? []
        : [
            neverGiven === 1
              ? say`1 address never given to anybody`
              : say`${neverGiven} addresses never given to anybody`,
          ]),
    ]
    const who = key.replace(/^(?:domain|address|network):/, '')
    return html`<li>${say`${who}, ${days}: ${hit.join(say` and `) || say`this address alone`}`}</li>`
  })
  return html`<h5>${say`Mailings that also went elsewhere`}</h5><ul>${items}</ul>`
}

function bearInMind({ reasons }: Incident, say: Say): Markup | null {
  if (reasons.length === 0) return null
  const items = reasons.map(
    (one) => html`<li>${'detail' in one ? stateReasonText(one, say) : say.reason(one)}</li>`,
  )
  return html`<h5>${say`What to bear in mind`}</h5><ul>${items}</ul>`
}

function causes({ causes }: Incident, say: Say): Markup | null {
  if (causes.length === 0) return null
  const items = causes.map(
    ({ cause, for: supports, against }) =>
      html`<li><strong>${say.told(cause)}</strong>${say`: ${say.told(causeWords[cause])}`}<ul>${supports.map((words) => html`<li>${say`for: ${say.told(words)}`}</li>`)}${against.map((words) => html`<li>${say`against: ${say.told(words)}`}</li>`)}</ul></li>`,
  )
  return html`<h5>${say`What could explain this; none is proved`}</h5><ul>${items}</ul>`
}

function letters({ cases }: ReportIncident, say: Say): Markup | null {
  if (cases.length === 0) return null
  const items = cases.map(
    ({ number, reference, name, openedOn }) =>
      html`<li>${say`Case ${String(number)} (${reference}), to ${name}, since ${say.day(openedOn)}:`} ${commandText(`leaktrace case show ${number}`)}</li>`,
  )
  return html`<h5>${say`Letters`}</h5><ul>${items}</ul>`
}

function advice(incident: Incident, say: Say): Markup | null {
  const found = adviceFor(incident)
  if (found === null) return null
  return html`${found.warning.length === 0 ? null : html`<p class="warning">${found.warning.map((line) => say.told(line)).join(' ')}</p>`}<h5>${say`What you can do`}</h5><dl class="steps">${found.steps.map(({ when, command }) => html`<dt>${say.told(when)}</dt><dd>${commandText(command)}</dd>`)}</dl>`
}
