import { clean, cleanCut } from '../clean.ts'
import { showMoment } from '../dates.ts'
import type { EvidenceMessage, ReportIncident } from '../report-facts.ts'
import { shellWord } from '../shell-word.ts'
import { abuseOf } from '../trace-json.ts'
import { html, type Markup } from './markup.ts'
import { addressText, addressWords, commandText, gradeMark } from './words.ts'

/** The messages that show an incident, each with what was proved of it and what was only claimed. */
export function evidenceList({ incident, evidence }: ReportIncident): Markup | null {
  if (evidence.length === 0) return null
  const hidden = incident.messages - evidence.length
  const files = `leaktrace evidence export ${shellWord(clean(incident.alias))} --out evidence`
  return html`<h4>What shows it</h4>${evidence.map((message) => messageItem(message, incident.alias))}${
    hidden <= 0
      ? null
      : html`<p class="faint">Shown: the first and the last of each intruder. ${hidden} more.</p>`
  }<p>As files that anybody can check: ${commandText(files)}</p>`
}

function messageItem(message: EvidenceMessage, alias: string): Markup {
  const { subject, receivedAt, recipient, checks, checkedBy, reasons, sha256 } = message
  return html`<div class="message"><p><strong>${subject === null || subject === '' ? '(no subject)' : `“${cleanCut(subject, 140)}”`}</strong></p><p class="faint">received ${showMoment(receivedAt)}</p>
<dl class="facts"><dt>to</dt><dd>${addressText(alias)} ${recipient === null ? null : html`${gradeMark(recipient.grade)} <span class="faint">by the field “${recipient.field}”</span>`}</dd>
<dt>from</dt><dd>${authorOf(message)}</dd>
<dt>through</dt><dd>${throughOf(message)}</dd>
${checks.length === 0 ? null : html`<dt>checked</dt><dd>${checks.join(', ')}${checkedBy === null ? null : ` by ${checkedBy}`}</dd>`}
<dt>why</dt><dd>${reasons.length === 1 ? reasons : html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}</dd>
${sha256 === null ? null : html`<dt>kept</dt><dd>whole, SHA-256 <code>${sha256}</code></dd>`}</dl></div>
`
}

function authorOf({ author }: EvidenceMessage): Markup {
  if (author === null) return html`nobody that can be read`
  const name = author.name === null || author.name === '' ? '' : `${cleanCut(author.name, 60)} `
  return html`${`${name}<${addressWords(author.address)}>`} ${gradeMark(author.grade)}`
}

function throughOf({ esp }: EvidenceMessage): Markup {
  if (esp === null) return html`no e-mail service provider is named by what was checked`
  const customer = esp.customer === null ? '' : `, customer ${cleanCut(esp.customer, 60)}`
  const desk = esp.grade === 'claimed' ? null : abuseOf(esp.id)
  const evidence = esp.evidence.map(({ kind, value }) => `${kind} ${cleanCut(value, 70)}`).join(', ')
  return html`${esp.name}${customer} ${gradeMark(esp.grade)} <span class="faint">by ${evidence}${desk === null ? null : `; complaints: ${desk}`}</span>`
}
