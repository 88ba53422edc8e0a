import { shellWord } from '../words/shell-word.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import { paintConfidence } from './incident-text.ts'
import type { Paint } from './paint.ts'
import { countReport, type ReportCount, sureWords } from './report-count.ts'
import type { ReportFacts } from './report-facts.ts'
import { type Flow, flowsOf, NO_ESP } from './report-flow.ts'
import { reportYears } from './report-years.ts'
import type { Say } from './say.ts'
import { table } from './table.ts'

const mostFlows = 5
const mostYears = 4

/** `report`: the whole picture on one screen. */
export function reportText(facts: ReportFacts, width: number, paint: Paint): string {
  const parts = [headLines(facts, paint), yearLines(facts, width, paint), flowLines(facts, width, paint)]
  return [...parts, nextLines(facts, paint.say)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function headLines(facts: ReportFacts, paint: Paint): string[] {
  const { say } = paint
  const { mail, undetermined } = facts
  const count = countReport(facts)
  const [first, last] = [say.day(mail.first), say.day(mail.last)]
  const span = mail.first === null ? '' : `, ${first === last ? first : say`${first} to ${last}`}`
  const line = (number: number, words: string): string =>
    `  ${paint.strong(say.number(number).padStart(6))}  ${words}`
  const services = count.services === 1 ? say`1 service` : say`${count.services} services`
  const given = count.aliases === 1 ? say`address given to ${services}` : say`addresses given to ${services}`
  const open = count.open === 1 ? say`open incident` : say`open incidents`
  const incidents = `${open}${sureWords(count.byConfidence, say)}`
  const settled = say`${count.settled} dismissed or closed`
  return [
    `${say`${paint.strong(say`Report of ${say.day(facts.madeAt)}`)}: ${messageCount(mail.messages, say)} read`}${span}`,
    line(count.aliases, given),
    line(count.used, usedWords(count, say)),
    ...(count.intruders === 0
      ? []
      : [
          line(
            count.intruders,
            count.intruders === 1
              ? say`intruder, ${count.checked} with a name that was checked`
              : say`intruders, ${count.checked} with a name that was checked`,
          ),
        ]),
    ...(count.open + count.settled === 0
      ? []
      : [line(count.open, count.settled === 0 ? incidents : say`${incidents}; ${settled}`)]),
    ...(count.medianDays === null
      ? []
      : [
          `          ${count.medianDays === 0 ? say`half of them began on the day the address was given out` : say`half of them began within ${say.days(count.medianDays)} of giving the address out`}`,
        ]),
    ...(undetermined === 0
      ? []
      : [
          line(
            undetermined,
            undetermined === 1
              ? say`message waits for your decision: leaktrace leak list --undetermined`
              : say`messages wait for your decision: leaktrace leak list --undetermined`,
          ),
        ]),
  ]
}

function usedWords({ used, open, settled }: ReportCount, say: Say): string {
  if (open === 0 && settled > 0)
    return say`used by somebody they were not given to, beside what is dismissed or closed`
  if (used === 0) return say`used by anybody they were not given to, in the mail read so far`
  return used === 1 ? say`used by somebody it was not given to` : say`used by somebody they were not given to`
}

/**
 * The last years in which something began, with a bar each for addresses given out and for those first used by others;
 * the years before them as a sum, which no bar shows.
 */
function yearLines(facts: ReportFacts, width: number, paint: Paint): string[] {
  const { say } = paint
  const years = reportYears(facts)
  if (years.length < 2) return []
  const shown = years.slice(-mostYears)
  const earlier = years.slice(0, -mostYears)
  const sum = (name: 'given' | 'used'): string =>
    say.number(earlier.reduce((all, one) => all + one[name], 0)).padStart(4)
  const label = say`before`
  const wide = Math.max(label.length, say`YEAR`.length) + 1
  const most = Math.max(...shown.map(({ given, used }) => Math.max(given, used)))
  const room = Math.max(8, Math.min(24, Math.floor((width - 40) / 2)))
  const bar = (number: number): string =>
    '█'.repeat(number === 0 ? 0 : Math.max(1, Math.round((number / most) * room)))
  return [
    paint.faint(`${say`YEAR`.padEnd(wide)}${say`GIVEN OUT`.padEnd(room + 8)}${say`FIRST USED BY OTHERS`}`),
    ...(earlier.length === 0 ? [] : [`${label.padEnd(wide)}${sum('given').padEnd(room + 8)}${sum('used')}`]),
    ...shown.map(({ year, given, used }) =>
      `${String(year).padEnd(wide)}${`${say.number(given).padStart(4)} ${bar(given)}`.padEnd(room + 8)}${say.number(used).padStart(4)} ${paint.warn(bar(used))}`.trimEnd(),
    ),
  ]
}

function flowLines(facts: ReportFacts, width: number, paint: Paint): string[] {
  const { say } = paint
  const flows = flowsOf(facts, say)
  if (flows.length === 0) return []
  const shown = flows.slice(0, mostFlows)
  const columns = [
    { heading: say`given to`, least: 14 },
    { heading: say`now used by`, least: 20 },
    { heading: say`through`, least: 9, optional: 1 },
    { heading: say`sure`, least: 6 },
    { heading: say`mails`, least: 5, align: 'right' as const, optional: 2 },
  ]
  const rows = shown.map(({ givenTo, usedBy, through, confidence, messages }) => [
    clean(givenTo),
    usedBy,
    through === NO_ESP ? '–' : through,
    say.told(confidence),
    say.number(messages),
  ])
  const paintCell = (text: string, column: number, row: number): string =>
    column === 3 ? paintConfidence((shown[row] as Flow).confidence, text, paint) : text
  const more = flows.length - shown.length
  return [
    table(columns, rows, width, paint, paintCell),
    ...(more === 0 ? [] : [paint.faint(say`and ${more} more: leaktrace leak list`)]),
  ]
}

function nextLines({ aliases, mail, incidents }: ReportFacts, say: Say): string[] {
  if (aliases.length === 0)
    return [
      say`No address is registered yet. Bring yours along with leaktrace alias import FILE, or find them in your mail with leaktrace alias discover`,
    ]
  if (mail.messages === 0) return [say`No mail was read yet: leaktrace scan`]
  const first = incidents.find(({ incident }) => incident.state === 'open')?.incident.alias
  return [
    ...(first === undefined
      ? []
      : [`${say`See why with:`.padEnd(16)} leaktrace leak show ${shellWord(clean(first))}`]),
    `${say`As a page:`.padEnd(16)} leaktrace report --html report.html`,
  ]
}
