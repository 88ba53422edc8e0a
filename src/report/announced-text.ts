import type { Breach, BreachManner } from '../directory/breach/breach.ts'
import { dataKindWords } from '../directory/breach/kinds.ts'
import type { IncidentNotice } from '../incident/announced.ts'
import { isInTime } from '../incident/announced-signs.ts'
import { unsaidItems } from '../incident/notice.ts'
import { noticeItems, noticeItemWords } from '../incident/notice-items.ts'
import { toULabel } from '../mail/domain.ts'
import { clean, cleanCut } from './clean.ts'
import type { Paint } from './paint.ts'
import { english, type Say } from './say.ts'

/** Longer sentences of a notice are cut when shown; the message itself is kept whole. */
const longestQuote = 160

/** What a service announced itself, what its message says, and what it does not say. */
export function noticeLines(notice: IncidentNotice, paint: Paint): string[] {
  const { say } = paint
  const by = paint.warn(notice.by === null ? say`the service` : clean(toULabel(notice.by)))
  const checked = notice.grade === 'proved' ? '' : ` ${say`(nothing proves that the message is its own)`}`
  const unsaid = new Set(unsaidItems(notice))
  return [
    `  ${say`${by} on ${say.day(notice.receivedAt)}: “${cleanCut(notice.subject, longestQuote)}”`}${checked}`,
    ...noticeItems.flatMap((item) => {
      const sentence = notice.said[item]
      return sentence === null
        ? []
        : [`    ${say`says ${say.told(noticeItemWords[item])}: “${cleanCut(sentence, longestQuote)}”`}`]
    }),
    ...noticeItems
      .filter((item) => unsaid.has(item))
      .map((item) => `    ${paint.strong(say`does not say`)} ${say.told(noticeItemWords[item])}`),
  ]
}

/** How data got out, in words. */
export const mannerWords: Record<BreachManner, string> = {
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
  const { say } = paint
  const words = (list: Breach['kinds']): string[] => list.map((kind) => say.told(dataKindWords[kind]))
  const data = [...words(kinds), ...(breach.otherKinds ?? []).map((kind) => clean(kind.toLowerCase()))]
  const made = announcedOn === null ? '' : say`, made public on ${say.day(announcedOn)}`
  const whose = paint.warn(organisations.map(clean).join(say` and `))
  return [
    `  ${say`${whose}: ${breachDays(breach, say)}`}${made}`,
    `    ${[
      ...(manner === null ? [] : [say.told(mannerWords[manner])]),
      ...(processor === null ? [] : [say`at ${say.told(processor)}`]),
      persons === null ? say`number of persons not known` : say`up to ${say.number(persons)} persons`,
    ].join(say`; `)}`,
    ...(isInTime(breach, firstSeen)
      ? []
      : [`    ${say`it began after the first mail of a stranger, so it cannot explain that one`}`]),
    `    ${say`data: ${data.join(', ')}`}`,
    ...(notAmong.length === 0
      ? []
      : [`    ${say`stated not to be among it: ${words(notAmong).join(', ')}`}`]),
    ...(note === null ? [] : [`    ${say.told(clean(note))}`]),
    ...sources.map(({ title, url, readOn }) =>
      paint.faint(
        `    ${say`source: ${`${say.told(title)}${url === null ? '' : `, ${clean(url)}`}`} (read on ${say.day(readOn)})`}`,
      ),
    ),
  ]
}

/** When the data got out, as far as that is published. */
export function breachDays({ from, to }: Breach, say: Say = english): string {
  if (from === null && to === null) return say`day not published`
  if (from === null) return say`before or on ${say.day(to)}`
  return to === null ? say`from ${say.day(from)}` : say`${say.day(from)} to ${say.day(to)}`
}
