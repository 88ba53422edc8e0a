import { spanOf } from '../../incident/span.ts'
import { showDay } from '../dates.ts'
import type { ReportFacts } from '../report-facts.ts'
import { givenWords } from '../report-flow.ts'
import { html, type Markup } from './markup.ts'
import { picture } from './picture.ts'
import { tableOf } from './table.ts'
import { drawTimeline, signOf, timelineIncidents, timelineSpan } from './timeline-picture.ts'
import { addressText, commandText, plural } from './words.ts'

/** When addresses were given out, and when others began to use them; null where no day is known. */
export function timelineSection(facts: ReportFacts): Markup | null {
  const span = timelineSpan(facts)
  if (span === null) return null
  const { incidents } = facts
  const shown = timelineIncidents(facts)
  const undated = facts.aliases.filter(({ givenOn }) => givenOn === null).length
  const hidden = incidents.length - shown.length
  const description = `${plural(facts.aliases.length - undated, 'address', 'addresses')} given out and ${plural(incidents.length, 'incident')} between ${showDay(span.first)} and ${showDay(span.last)}. The same is in the table below.`
  return html`<section aria-labelledby="timeline"><h2 id="timeline">When it was given out, when others began</h2>
<p>Bars count the addresses given out, and below the line those that others used for the first time.${shown.length === 0 ? null : ' Each line under them is one address.'}</p>
<div class="picture">${picture('timeline-picture', 'Timeline of disclosures and leaks', description, (size) => drawTimeline(facts, span, size))}${
    shown.length === 0 ? null : key()
  }</div>
${notes(undated, hidden, shown.length)}
${incidents.length === 0 ? null : html`<details class="more"><summary>The timeline as a table</summary>${timelineTable(facts)}</details>`}</section>`
}

function key(): Markup {
  const item = (sign: Markup, words: string): Markup =>
    html`<li><svg viewBox="-13 -7 26 14" aria-hidden="true">${sign}</svg>${words}</li>`
  return html`<ul class="key">${item(signOf('given'), 'given out')}${item(signOf('first'), 'first use by others')}${item(html`<line class="active" x1="-11" x2="11" y1="0" y2="0"/>`, 'used by others')}${item(signOf('notice'), 'announced by the service')}</ul>`
}

function notes(undated: number, hidden: number, shown: number): Markup {
  const days = html`<p class="faint">When ${plural(undated, 'address', 'addresses')} ${undated === 1 ? 'was' : 'were'} given out is not known; say it with ${commandText('leaktrace alias edit ADDRESS --given DATE')}</p>`
  const lines = html`<p class="faint">${plural(shown, 'line')}, of the surest and most recent incidents; ${hidden} more in the table.</p>`
  return html`${hidden === 0 || shown === 0 ? null : lines}${undated === 0 ? null : days}`
}

function timelineTable({ incidents }: ReportFacts): Markup {
  return tableOf(
    'Incidents by the day they began',
    [
      { heading: 'address' },
      { heading: 'given to' },
      { heading: 'given out', isShort: true },
      { heading: 'first used by others', isShort: true },
      { heading: 'last', isShort: true },
      { heading: 'messages', isNumber: true },
    ],
    [...incidents]
      .sort((a, b) => (spanOf(a.incident).from ?? '').localeCompare(spanOf(b.incident).from ?? ''))
      .map(({ incident }) => [
        addressText(incident.alias),
        givenWords(incident),
        showDay(incident.givenOn),
        incident.firstSeen === null
          ? `announced ${showDay(spanOf(incident).from)}`
          : showDay(incident.firstSeen),
        showDay(spanOf(incident).to),
        incident.messages,
      ]),
  )
}
