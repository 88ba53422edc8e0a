import { dataKindWords } from '../../directory/breach/kinds.ts'
import type { IncidentNotice } from '../../incident/announced.ts'
import { isInTime } from '../../incident/announced-signs.ts'
import type { Incident } from '../../incident/incident.ts'
import { noticeItems as items, noticeItemWords } from '../../incident/notice-items.ts'
import { toULabel } from '../../mail/domain.ts'
import { breachDays, mannerWords } from '../announced-text.ts'
import { cleanCut } from '../clean.ts'
import { showDay } from '../dates.ts'
import { html, type Markup, webLink } from './markup.ts'
import { gradeMark, plural } from './words.ts'

const longestQuote = 200

/** What services announced themselves, what their messages say, and what they do not say. */
export function noticeItems(notices: readonly IncidentNotice[]): Markup | null {
  if (notices.length === 0) return null
  return html`<h4>What was announced</h4>${notices.map((notice) => noticeItem(notice))}`
}

function noticeItem({ by, receivedAt, subject, grade, said }: IncidentNotice): Markup {
  const words = items.map((item) => {
    const sentence = said[item]
    return sentence === null
      ? html`<li><strong>does not say</strong> ${noticeItemWords[item]}</li>`
      : html`<li>says ${noticeItemWords[item]}: “${cleanCut(sentence, longestQuote)}”</li>`
  })
  return html`<div class="message"><p><strong>${by === null ? 'the service' : toULabel(by)}</strong> ${gradeMark(grade)} on ${showDay(receivedAt)}: “${cleanCut(subject, longestQuote)}”</p><ul>${words}</ul></div>`
}

/** Entries of the breach catalogue that concern the service, with what their sources say. */
export function breachItems({ breaches, firstSeen }: Incident): Markup | null {
  if (breaches.length === 0) return null
  const list = breaches.map((breach) => {
    const { organisations, announcedOn, manner, processor, kinds, otherKinds, persons, note, sources } =
      breach
    const data = [
      ...kinds.map((kind) => dataKindWords[kind]),
      ...(otherKinds ?? []).map((kind) => kind.toLowerCase()),
    ]
    return html`<li><strong>${organisations.join(' and ')}</strong>: ${breachDays(breach)}${announcedOn === null ? null : `, made public on ${showDay(announcedOn)}`}${manner === null ? null : `; ${mannerWords[manner]}`}${processor === null ? null : `; at ${processor}`}${persons === null ? null : `; up to ${plural(persons, 'person')}`}. Data: ${data.join(', ')}.${
      isInTime(breach, firstSeen)
        ? null
        : ' It began after the first mail of a stranger, so it cannot explain that one.'
    }${note === null ? null : html` ${note}`}${sources.map(({ title, url, readOn }) => html`<br><span class="faint">source: ${title}${url === null ? null : html`, ${webLink(url)}`} (read on ${showDay(readOn)})</span>`)}</li>`
  })
  return html`<h4>Breaches that are public knowledge, since it was given out</h4><ul>${list}</ul>`
}
