import { messageCount } from '../counted.ts'
import { countReport, type ReportCount, sureWords } from '../report-count.ts'
import type { ReportFacts } from '../report-facts.ts'
import type { Say } from '../say.ts'
import { html, type Markup } from './markup.ts'
import { addressCount } from './words.ts'

/** The one sentence and the numbers that a report begins with. */
export function headline(facts: ReportFacts, say: Say): Markup {
  const { mail, undetermined } = facts
  const count = countReport(facts)
  const messages = messageCount(mail.messages, say)
  const [first, last] = [say.day(mail.first), say.day(mail.last)]
  const read =
    mail.messages === 0
      ? say`No mail was read yet.`
      : first === last
        ? say`From ${messages} received on ${first}.`
        : say`From ${messages} received between ${first} and ${last}.`
  const scanned =
    mail.scannedAt === null ? say`no scan was finished` : say`last scan on ${say.day(mail.scannedAt)}`
  const services = count.services === 1 ? say`1 service` : say`${say.number(count.services)} services`
  const tiles = [
    tile(
      count.aliases,
      count.aliases === 1 ? say`address given to ${services}` : say`addresses given to ${services}`,
      say,
    ),
    tile(
      count.open,
      `${count.open === 1 ? say`open incident` : say`open incidents`}${sureWords(count.byConfidence, say)}`,
      say,
    ),
    ...(count.intruders === 0 ? [] : intruderTiles(count, say)),
    count.medianDays === null ? null : medianTile(count.medianDays, say),
    undetermined === 0
      ? null
      : tile(
          undetermined,
          undetermined === 1
            ? say`message waits for your decision: leaktrace leak list --undetermined`
            : say`messages wait for your decision: leaktrace leak list --undetermined`,
          say,
        ),
    count.settled === 0 ? null : tile(count.settled, say`dismissed or closed`, say),
  ]
  return html`<p class="lead">${leadSentence(facts, say)}</p>
<p class="faint">${read} ${say`Report of ${say.day(facts.madeAt)}; ${scanned}. Days are UTC.`}</p>
<dl class="numbers">
${tiles.map(
  (one) => html`${one}
`,
)}</dl>`
}

function leadSentence(facts: ReportFacts, say: Say): string {
  const { aliases, used, open, settled } = countReport(facts)
  if (aliases === 0) return say`No address is registered yet.`
  if (open === 0 && settled > 0)
    return say`No incident is open; those that were found are dismissed or closed.`
  if (used === 0 && open > 0)
    return say`A service announced a disclosure; no address is used by anybody it was not given to, in the mail read so far.`
  if (used === 0) return say`No address is used by anybody it was not given to, in the mail read so far.`
  if (aliases === 1) return say`The one address is used by somebody it was not given to.`
  const all = addressCount(aliases, say)
  return used === 1
    ? say`1 of ${all} is used by somebody it was not given to.`
    : say`${used} of ${all} are used by somebody they were not given to.`
}

function intruderTiles({ intruders, checked, strangers }: ReportCount, say: Say): Markup[] {
  return [
    tile(
      intruders,
      intruders === 1
        ? say`intruder, ${checked} with a name that was checked`
        : say`intruders, ${checked} with a name that was checked`,
      say,
    ),
    tile(
      strangers,
      strangers === 1 ? say`message of theirs in open incidents` : say`messages of theirs in open incidents`,
      say,
    ),
  ]
}

/** A length of time, its unit small beside its number. */
function medianTile(days: number, say: Say): Markup {
  if (days === 0)
    return tile(
      html`${say.days(0)}`,
      say`from giving an address out to its first use by others, in half of the incidents`,
      say,
    )
  const [number = '', unit = ''] = say.days(days).split(' ')
  const words = say`or less from giving an address out to its first use by others, in half of the incidents`
  return tile(html`${number} <small>${unit}</small>`, words, say)
}

function tile(number: number | Markup, words: string, say: Say): Markup {
  const shown = typeof number === 'number' ? say.number(number) : number
  return html`<div><dt>${words}</dt><dd>${shown}</dd></div>`
}
