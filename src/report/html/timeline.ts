import { spanOf } from '../../incident/span.ts'
import type { ReportFacts } from '../report-facts.ts'
import { givenWords } from '../report-flow.ts'
import type { Say } from '../say.ts'
import { html, type Markup } from './markup.ts'
import { picture } from './picture.ts'
import { tableOf } from './table.ts'
import { drawTimeline, signOf, timelineIncidents, timelineSpan } from './timeline-picture.ts'
import { addressCount, addressText, commandText, incidentCount } from './words.ts'

/** When addresses were given out, and when others began to use them; null where no day is known. */
export function timelineSection(facts: ReportFacts, say: Say): Markup | null {
  const span = timelineSpan(facts)
  if (span === null) return null
  const { incidents } = facts
  const hasSettled = incidents.some(({ incident }) => incident.state !== 'open')
  const shown = timelineIncidents(facts)
  const undated = facts.aliases.filter(({ givenOn }) => givenOn === null).length
  const hidden = incidents.length - shown.length
  const given = addressCount(facts.aliases.length - undated, say)
  const description = say`${given} given out and ${incidentCount(incidents.length, say)} between ${say.day(span.first)} and ${say.day(span.last)}. The same is in the table below.`
  return html`<section aria-labelledby="timeline"><h2 id="timeline">${say`When it was given out, when others began`}</h2>
<p>${say`Bars count the addresses given out, and below the line those that others used for the first time.`}${shown.length === 0 ? null : ` ${say`Each line under them is one address.`}`}${hasSettled ? ` ${say`What was dismissed or closed is counted too; its lines are paler.`}` : null}</p>
<div class="picture">${picture('timeline-picture', say`Timeline of disclosures and leaks`, description, (size) => drawTimeline(facts, span, size, say))}${
    shown.length === 0
      ? null
      : key(
          shown.some(({ incident }) => incident.notices.length > 0),
          say,
        )
  }</div>
${notes(undated, hidden, shown.length, say)}
${incidents.length === 0 ? null : html`<details class="more"><summary>${say`The timeline as a table`}</summary>${timelineTable(facts, say)}</details>`}</section>`
}

function key(hasNotice: boolean, say: Say): Markup {
  const item = (sign: Markup, words: string): Markup =>
    html`<li><svg viewBox="-13 -7 26 14" aria-hidden="true">${sign}</svg>${words}</li>`
  return html`<ul class="key">${item(signOf('given'), say`given out`)}${item(signOf('first'), say`first use by others`)}${item(html`<line class="active" x1="-11" x2="11" y1="0" y2="0"/>`, say`used by others`)}${hasNotice ? item(signOf('notice'), say`announced by the service`) : null}</ul>`
}

function notes(undated: number, hidden: number, shown: number, say: Say): Markup {
  const unknown =
    undated === 1
      ? say`When 1 address was given out is not known; say it with`
      : say`When ${say.number(undated)} addresses were given out is not known; say it with`
  const days = html`<p class="faint">${unknown} ${commandText(say`leaktrace alias edit ADDRESS --given DATE`)}</p>`
  const count = shown === 1 ? say`1 line` : say`${shown} lines`
  const lines = html`<p class="faint">${say`${count}, of the surest and most recent incidents; ${hidden} more in the table.`}</p>`
  return html`${hidden === 0 || shown === 0 ? null : lines}${undated === 0 ? null : days}`
}

function timelineTable({ incidents }: ReportFacts, say: Say): Markup {
  return tableOf(
    say`Incidents by the day they began`,
    [
      { heading: say`address` },
      { heading: say`given to` },
      { heading: say`given out`, isShort: true },
      { heading: say`first used by others`, isShort: true },
      { heading: say`last`, isShort: true },
      { heading: say`messages`, isNumber: true },
    ],
    [...incidents]
      .sort((a, b) => (spanOf(a.incident).from ?? '').localeCompare(spanOf(b.incident).from ?? ''))
      .map(({ incident }) => [
        addressText(incident.alias),
        givenWords(incident, say),
        say.day(incident.givenOn),
        incident.firstSeen === null
          ? say`announced ${say.day(spanOf(incident).from)}`
          : say.day(incident.firstSeen),
        say.day(spanOf(incident).to),
        incident.messages,
      ]),
  )
}
