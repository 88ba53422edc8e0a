import { dataKindWords } from '../../directory/breach/kinds.ts'
import type { IncidentNotice } from '../../incident/announced.ts'
import { isInTime } from '../../incident/announced-signs.ts'
import type { Incident } from '../../incident/incident.ts'
import { noticeItems as items, noticeItemWords } from '../../incident/notice-items.ts'
import { toULabel } from '../../mail/domain.ts'
import { breachDays, mannerWords } from '../announced-text.ts'
import { cleanCut } from '../clean.ts'
import type { Say } from '../say.ts'
import { html, type Markup, webLink } from './markup.ts'
import { gradeMark } from './words.ts'

const longestQuote = 200

/** What services announced themselves, what their messages say, and what they do not say. */
export function noticeItems(notices: readonly IncidentNotice[], say: Say): Markup | null {
  if (notices.length === 0) return null
  return html`<h5>${say`What was announced`}</h5>${notices.map((notice) => noticeItem(notice, say))}`
}

function noticeItem({ by, receivedAt, subject, grade, said }: IncidentNotice, say: Say): Markup {
  const words = items.map((item) => {
    const sentence = said[item]
    return sentence === null
      ? html`<li><strong>${say`does not say`}</strong> ${say.told(noticeItemWords[item])}</li>`
      : html`<li>${say`says ${say.told(noticeItemWords[item])}: “${cleanCut(sentence, longestQuote)}”`}</li>`
  })
  return html`<div class="message"><p><strong>${by === null ? say`the service` : toULabel(by)}</strong> ${gradeMark(grade, say)} ${say`on ${say.day(receivedAt)}: “${cleanCut(subject, longestQuote)}”`}</p><ul>${words}</ul></div>`
}

/** Entries of the breach catalogue that concern the service, with what their sources say. */
export function breachItems({ breaches, firstSeen }: Incident, say: Say): Markup | null {
  if (breaches.length === 0) return null
  const list = breaches.map((breach) => {
    const { organisations, announcedOn, manner, processor, kinds, otherKinds, persons, note, sources } =
      breach
    const data = [
      ...kinds.map((kind) => say.told(dataKindWords[kind])),
      ...(otherKinds ?? []).map((kind) => kind.toLowerCase()),
    ]
    const about = [
      ...(manner === null ? [] : [say.told(mannerWords[manner])]),
      ...(processor === null ? [] : [say`at ${say.told(processor)}`]),
      ...(persons === null
        ? []
        : [persons === 1 ? say`up to 1 person` : say`up to ${say.number(persons)} persons`]),
    ]
    return html`<li><strong>${organisations.join(say` and `)}</strong>${say`: ${breachDays(breach, say)}`}${announcedOn === null ? null : say`, made public on ${say.day(announcedOn)}`}${about.map((words) => `${say`; `}${words}`)}. ${say`Data: ${data.join(', ')}.`}${
      isInTime(breach, firstSeen)
        ? null
        : ` ${say`It began after the first mail of a stranger, so it cannot explain that one.`}`
    }${note === null ? null : html` ${say.told(note)}`}${sources.map(({ title, url, readOn }) => html`<br><span class="faint">${say`source: ${say.told(title)}`}${url === null ? null : html`, ${webLink(url)}`} ${say`(read on ${say.day(readOn)})`}</span>`)}</li>`
  })
  return html`<h5>${say`Breaches that are public knowledge, since it was given out`}</h5><ul>${list}</ul>`
}
