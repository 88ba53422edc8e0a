import { showDay } from '../dates.ts'
import type { ReportFacts } from '../report-facts.ts'
import { flowsOf } from '../report-flow.ts'
import { drawFlow } from './flow-picture.ts'
import { html, type Markup } from './markup.ts'
import { picture } from './picture.ts'
import { tableOf } from './table.ts'
import { plural, sureCell } from './words.ts'

/** To whom addresses were given, who uses them now, and through whom; null where nobody does. */
export function flowSection(facts: ReportFacts): Markup | null {
  const flows = flowsOf(facts)
  if (flows.length === 0) return null
  const description = `${plural(flows.length, 'flow')} from those the addresses were given to, to those who use them now, and to the providers that carry their mail. The same is in the table below.`
  return html`<section aria-labelledby="flow"><h2 id="flow">Given to → used by, through</h2>
<p>A band is as thick as the number of addresses. Grey bands are used by somebody whose name nothing confirms. A band says who was given the address and who uses it now; it does not say who passed it on.</p>
<div class="picture">${picture('flow-picture', 'Given to, now used by, through', description, (size) => drawFlow(flows, size))}</div>
<details class="more"><summary>The flow as a table</summary>${tableOf(
    'Open incidents by service, intruder and provider; providers are proved or likely',
    [
      { heading: 'given to' },
      { heading: 'now used by', isWide: true },
      { heading: 'through' },
      { heading: 'addresses', isNumber: true },
      { heading: 'messages', isNumber: true },
      { heading: 'when' },
      { heading: 'sure', isShort: true },
    ],
    flows.map((flow) => [
      flow.givenTo,
      flow.isChecked ? flow.usedBy : `${flow.usedBy} (nothing confirms it)`,
      flow.through,
      flow.aliases.length,
      flow.messages,
      flow.firstSeen === flow.lastSeen
        ? showDay(flow.firstSeen)
        : `${showDay(flow.firstSeen)} to ${showDay(flow.lastSeen)}`,
      sureCell(flow.confidence),
    ]),
  )}</details></section>`
}
