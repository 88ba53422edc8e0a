import type { Breach, BreachManner } from '../directory/breach/breach.ts'
import { dataKindWords } from '../directory/breach/kinds.ts'
import type { IncidentNotice } from '../incident/announced.ts'
import { isInTime } from '../incident/announced-signs.ts'
import { unsaidItems } from '../incident/notice.ts'
import { noticeItems, noticeItemWords } from '../incident/notice-items.ts'
import { toULabel } from '../mail/domain.ts'
import { clean, cleanCut } from './clean.ts'
import { showDay } from './dates.ts'
import type { Paint } from './paint.ts'

/** Longer sentences of a notice are cut when shown; the message itself is kept whole. */
const longestQuote = 160

/** What a service announced itself, what its message says, and what it does not say. */
export function noticeLines(notice: IncidentNotice, paint: Paint): string[] {
  const by = notice.by === null ? 'the service' : clean(toULabel(notice.by))
  const checked = notice.grade === 'proved' ? '' : ' (nothing proves that the message is its own)'
  const unsaid = new Set(unsaidItems(notice))
  return [
    `  ${paint.warn(by)} on ${showDay(notice.receivedAt)}: “${cleanCut(notice.subject, longestQuote)}”${checked}`,
    ...noticeItems.flatMap((item) => {
      const sentence = notice.said[item]
      return sentence === null
        ? []
        : [`    says ${noticeItemWords[item]}: “${cleanCut(sentence, longestQuote)}”`]
    }),
    ...noticeItems
      .filter((item) => unsaid.has(item))
      .map((item) => `    ${paint.strong('does not say')} ${noticeItemWords[item]}`),
  ]
}

const mannerWords: Record<BreachManner, string> = {
  error: 'by mistake',
  attack: 'by an attack',
  scraping: 'collected from profiles',
}

/**
 * An entry of the breach catalogue, with what its sources say.
 *
 * @param firstSeen first mail of a stranger, or null
 */
export function breachLines(breach: Breach, firstSeen: string | null, paint: Paint): string[] {
  const { organisations, announcedOn, manner, processor, kinds, notAmong, persons, note, sources } = breach
  const words = (list: Breach['kinds']): string[] => list.map((kind) => dataKindWords[kind])
  const data = [...words(kinds), ...(breach.otherKinds ?? []).map((kind) => clean(kind.toLowerCase()))]
  const made = announcedOn === null ? '' : `, made public on ${showDay(announcedOn)}`
  return [
    `  ${paint.warn(organisations.map(clean).join(' and '))}: ${spell(breach)}${made}`,
    `    ${[
      ...(manner === null ? [] : [mannerWords[manner]]),
      ...(processor === null ? [] : [`at ${processor}`]),
      persons === null ? 'number of persons not known' : `up to ${persons.toLocaleString('en-GB')} persons`,
    ].join('; ')}`,
    ...(isInTime(breach, firstSeen)
      ? []
      : ['    it began after the first mail of a stranger, so it cannot explain that one']),
    `    data: ${data.join(', ')}`,
    ...(notAmong.length === 0 ? [] : [`    stated not to be among it: ${words(notAmong).join(', ')}`]),
    ...(note === null ? [] : [`    ${clean(note)}`]),
    ...sources.map(({ title, url, readOn }) =>
      paint.faint(
        `    source: ${title}${url === null ? '' : `, ${clean(url)}`} (read on ${showDay(readOn)})`,
      ),
    ),
  ]
}

/** When the data got out, as far as that is published. */
function spell({ from, to }: Breach): string {
  if (from === null && to === null) return 'day not published'
  if (from === null) return `before or on ${showDay(to)}`
  return to === null ? `from ${showDay(from)}` : `${showDay(from)} to ${showDay(to)}`
}
