import type { ReportFacts } from '../report-facts.ts'
import { flowsOf } from '../report-flow.ts'
import type { Say } from '../say.ts'
import { drawFlow } from './flow-picture.ts'
import { html, type Markup } from './markup.ts'
import { picture } from './picture.ts'
import { tableOf } from './table.ts'
import { daysText, sureCell, throughText } from './words.ts'

/** To whom addresses were given, who uses them now, and through whom; null where nobody does. */
export function flowSection(facts: ReportFacts, say: Say): Markup | null {
  const flows = flowsOf(facts, say)
  if (flows.length === 0) return null
  const count = flows.length === 1 ? say`1 flow` : say`${say.number(flows.length)} flows`
  const description = say`${count} from those the addresses were given to, to those who use them now, and to the providers that carry their mail. The same is in the table below.`
  return html`<section aria-labelledby="flow"><h2 id="flow">${say`Given to → used by, through`}</h2>
<p>${say`A band is as thick as the number of addresses; the number in brackets counts each once. Grey, and ○ before a name: nothing confirms that name. A band says who was given the address and who uses it now; it does not say who passed it on.`}</p>
<div class="picture">${picture('flow-picture', say`Given to, now used by, through`, description, (size) => drawFlow(flows, size, say))}</div>
<details class="more"><summary>${say`The flow as a table`}</summary>${tableOf(
    say`Open incidents by service, intruder and provider; providers are proved or likely`,
    [
      { heading: say`given to` },
      { heading: say`now used by`, isWide: true },
      { heading: say`through` },
      { heading: say`addresses`, isNumber: true },
      { heading: say`messages`, isNumber: true },
      { heading: say`when` },
      { heading: say`sure`, isShort: true },
    ],
    flows.map((flow) => [
      flow.givenTo,
      flow.isChecked ? flow.usedBy : say`${flow.usedBy} (nothing confirms the name)`,
      throughText(flow.through, say),
      flow.aliases.length,
      flow.messages,
      daysText(flow.firstSeen, flow.lastSeen, say),
      sureCell(flow.confidence, say),
    ]),
  )}</details></section>`
}
