import { shellWord } from '../../words/shell-word.ts'
import { clean, cleanCut } from '../clean.ts'
import { messageCount } from '../counted.ts'
import type { EvidenceMessage, ReportIncident } from '../report-facts.ts'
import type { Say } from '../say.ts'
import { abuseOf } from '../trace-json.ts'
import { html, type Markup } from './markup.ts'
import { addressText, addressWords, commandText, gradeMark } from './words.ts'

/** The messages that show an incident, each with what was proved of it and what was only claimed. */
export function evidenceList({ incident, evidence }: ReportIncident, say: Say): Markup | null {
  if (evidence.length === 0) return null
  const hidden = incident.messages - evidence.length
  // Of many intruders, not every first and last message is here.
  const ends = incident.intruders.reduce((sum, one) => sum + Math.min(2, one.messages), 0)
  const shown =
    evidence.length < ends
      ? say`Shown: ${evidence.length} of ${messageCount(incident.messages, say)}, each the first or the last of an intruder.`
      : say`Shown: the first and the last of each intruder. ${hidden} more.`
  const files = `leaktrace evidence export ${shellWord(clean(incident.alias))} --out evidence`
  return html`<h5>${say`What shows it`}</h5>${evidence.map((message) => messageItem(message, incident.alias, say))}${
    hidden <= 0 ? null : html`<p class="faint">${shown}</p>`
  }<p>${say`As files that anybody can check:`} ${commandText(files)}</p>`
}

function messageItem(message: EvidenceMessage, alias: string, say: Say): Markup {
  const { subject, receivedAt, recipient, checks, checkedBy, reasons, sha256 } = message
  return html`<div class="message"><p><strong>${subject === null || subject === '' ? say`(no subject)` : say`“${cleanCut(subject, 140)}”`}</strong></p><p class="faint">${say`received ${say.moment(receivedAt)}`}</p>
<dl class="facts"><dt>${say`to`}</dt><dd>${addressText(alias)} ${recipient === null ? null : html`${gradeMark(recipient.grade, say)} <span class="faint">${say`by the field “${recipient.field}”`}</span>`}</dd>
<dt>${say`from`}</dt><dd>${authorOf(message, say)}</dd>
<dt>${say`through`}</dt><dd>${throughOf(message, say)}</dd>
${checks.length === 0 ? null : html`<dt>${say`checked`}</dt><dd>${checks.join(', ')}${checkedBy === null ? null : ` ${say`by ${checkedBy}`}`}</dd>`}
<dt>${say`why`}</dt><dd>${reasons.length === 1 ? reasons.map((one) => say.told(one)) : html`<ul>${reasons.map((reason) => html`<li>${say.told(reason)}</li>`)}</ul>`}</dd>
${sha256 === null ? null : html`<dt>${say`kept`}</dt><dd>${say`whole`}, SHA-256 <code>${sha256}</code></dd>`}</dl></div>
`
}

function authorOf({ author }: EvidenceMessage, say: Say): Markup {
  if (author === null) return html`${say`nobody that can be read`}`
  const name = author.name === null || author.name === '' ? '' : `${cleanCut(author.name, 60)} `
  return html`${`${name}<${addressWords(author.address)}>`} ${gradeMark(author.grade, say)}`
}

function throughOf({ esp }: EvidenceMessage, say: Say): Markup {
  if (esp === null) return html`${say`no e-mail service provider is named by what was checked`}`
  const customer = esp.customer === null ? '' : say`, customer ${cleanCut(esp.customer, 60)}`
  const desk = esp.grade === 'claimed' ? null : abuseOf(esp.id)
  const evidence = esp.evidence
    .map(({ kind, value }) => `${say.told(kind)} ${cleanCut(value, 70)}`)
    .join(', ')
  return html`${esp.name}${customer} ${gradeMark(esp.grade, say)} <span class="faint">${say`by ${evidence}`}${desk === null ? null : say`; complaints: ${desk}`}</span>`
}
