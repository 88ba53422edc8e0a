import { showDay, showDays } from '../dates.ts'
import { countReport, sureWords } from '../report-count.ts'
import type { ReportFacts } from '../report-facts.ts'
import { html, type Markup } from './markup.ts'
import { plural } from './words.ts'

/** The one sentence and the numbers that a report begins with. */
export function headline(facts: ReportFacts): Markup {
  const { mail, undetermined } = facts
  const count = countReport(facts)
  const read =
    mail.messages === 0
      ? 'No mail was read yet.'
      : `From ${plural(mail.messages, 'message')} received between ${showDay(mail.first)} and ${showDay(mail.last)}.`
  return html`<p class="lead">${leadSentence(facts)}</p>
<p class="faint">${read} Report of ${showDay(facts.madeAt)}; ${mail.scannedAt === null ? 'no scan was finished' : `last scan on ${showDay(mail.scannedAt)}`}. Days are UTC.</p>
<dl class="numbers">
${tile(count.aliases, `${count.aliases === 1 ? 'address' : 'addresses'} given to ${plural(count.services, 'service')}`)}
${tile(count.open, `open ${count.open === 1 ? 'incident' : 'incidents'}${sureWords(count.byConfidence)}`)}
${tile(count.intruders, `${count.intruders === 1 ? 'intruder' : 'intruders'}, ${count.checked} with a name that was checked`)}
${tile(count.strangers, `${count.strangers === 1 ? 'message' : 'messages'} of theirs in open incidents`)}
${count.medianDays === null ? null : tile(html`${showDays(count.medianDays).split(' ')[0] ?? ''} <small>${showDays(count.medianDays).split(' ')[1] ?? ''}</small>`, 'or less from giving an address out to its first use by others, in half of the incidents')}
${undetermined === 0 ? null : tile(undetermined, `${undetermined === 1 ? 'message waits' : 'messages wait'} for your decision: leaktrace leak list --undetermined`)}
${count.settled === 0 ? null : tile(count.settled, 'dismissed or closed')}
</dl>`
}

function leadSentence(facts: ReportFacts): string {
  const { aliases, used, open } = countReport(facts)
  if (aliases === 0) return 'No address is registered yet.'
  if (used === 0 && open > 0)
    return 'A service announced a disclosure; no address is used by anybody it was not given to, in the mail read so far.'
  if (used === 0) return 'No address is used by anybody it was not given to, in the mail read so far.'
  const subject = aliases === 1 ? 'The one address' : `${used} of ${plural(aliases, 'address', 'addresses')}`
  return used === 1
    ? `${subject} is used by somebody it was not given to.`
    : `${subject} are used by somebody they were not given to.`
}

function tile(number: number | Markup, words: string): Markup {
  const shown = typeof number === 'number' ? number.toLocaleString('en-GB') : number
  return html`<div><dt>${words}</dt><dd>${shown}</dd></div>`
}
