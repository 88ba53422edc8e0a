import { clean } from './clean.ts'
import { showDay, showDays } from './dates.ts'
import { paintConfidence } from './incident-text.ts'
import type { Paint } from './paint.ts'
import { countReport, sureWords } from './report-count.ts'
import type { ReportFacts } from './report-facts.ts'
import { type Flow, flowsOf, NO_ESP } from './report-flow.ts'
import { reportYears } from './report-years.ts'
import { shellWord } from './shell-word.ts'
import { table } from './table.ts'

const mostFlows = 5
const mostYears = 4

/** `report`: the whole picture on one screen. */
export function reportText(facts: ReportFacts, width: number, paint: Paint): string {
  const parts = [headLines(facts, paint), yearLines(facts, width, paint), flowLines(facts, width, paint)]
  return [...parts, nextLines(facts)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function headLines(facts: ReportFacts, paint: Paint): string[] {
  const { mail, undetermined } = facts
  const count = countReport(facts)
  const span = mail.first === null ? '' : `, ${showDay(mail.first)} to ${showDay(mail.last)}`
  const line = (number: number, words: string): string =>
    `  ${paint.strong(String(number).padStart(6))}  ${words}`
  const settled = count.settled === 0 ? '' : `; ${count.settled} dismissed or closed`
  const given = `${word(count.aliases, 'address', 'addresses')} given to ${plural(count.services, 'service')}`
  return [
    `${paint.strong(`Report of ${showDay(facts.madeAt)}`)}: ${plural(mail.messages, 'message')} read${span}`,
    line(count.aliases, given),
    line(count.used, usedWords(count.used)),
    ...(count.intruders === 0
      ? []
      : [
          line(
            count.intruders,
            `${word(count.intruders, 'intruder', 'intruders')}, ${count.checked} with a name that was checked`,
          ),
        ]),
    ...(count.open + count.settled === 0
      ? []
      : [
          line(
            count.open,
            `open ${word(count.open, 'incident', 'incidents')}${sureWords(count.byConfidence)}${settled}`,
          ),
        ]),
    ...(count.medianDays === null
      ? []
      : [`          half of them began within ${showDays(count.medianDays)} of giving the address out`]),
    ...(undetermined === 0
      ? []
      : [
          line(
            undetermined,
            `${word(undetermined, 'message waits', 'messages wait')} for your decision: leaktrace leak list --undetermined`,
          ),
        ]),
  ]
}

function usedWords(used: number): string {
  if (used === 0) return 'used by anybody they were not given to, in the mail read so far'
  return `used by somebody ${used === 1 ? 'it was' : 'they were'} not given to`
}

/** The last years in which something began, with a bar each for addresses given out and for those first used by others. */
function yearLines(facts: ReportFacts, width: number, paint: Paint): string[] {
  const years = reportYears(facts)
  if (years.length < 2) return []
  const shown = years.slice(-mostYears)
  const most = Math.max(...shown.map(({ given, used }) => Math.max(given, used)))
  const room = Math.max(8, Math.min(24, Math.floor((width - 40) / 2)))
  const bar = (number: number): string =>
    '█'.repeat(number === 0 ? 0 : Math.max(1, Math.round((number / most) * room)))
  return [
    paint.faint(`${'YEAR'.padEnd(6)}${'GIVEN OUT'.padEnd(room + 8)}FIRST USED BY OTHERS`),
    ...shown.map(({ year, given, used }) =>
      `${String(year).padEnd(6)}${`${String(given).padStart(4)} ${bar(given)}`.padEnd(room + 8)}${String(used).padStart(4)} ${paint.warn(bar(used))}`.trimEnd(),
    ),
  ]
}

function flowLines(facts: ReportFacts, width: number, paint: Paint): string[] {
  const flows = flowsOf(facts)
  if (flows.length === 0) return []
  const shown = flows.slice(0, mostFlows)
  const columns = [
    { heading: 'given to', least: 14 },
    { heading: 'now used by', least: 20 },
    { heading: 'through', least: 9, optional: 1 },
    { heading: 'sure', least: 6 },
    { heading: 'mails', least: 5, align: 'right' as const, optional: 2 },
  ]
  const rows = shown.map(({ givenTo, usedBy, through, confidence, messages }) => [
    clean(givenTo),
    usedBy,
    through === NO_ESP ? '–' : through,
    confidence,
    String(messages),
  ])
  const paintCell = (text: string, column: number, row: number): string =>
    column === 3 ? paintConfidence((shown[row] as Flow).confidence, text, paint) : text
  const more = flows.length - shown.length
  return [
    table(columns, rows, width, paint, paintCell),
    ...(more === 0 ? [] : [paint.faint(`and ${more} more: leaktrace leak list`)]),
  ]
}

function nextLines({ aliases, mail, incidents }: ReportFacts): string[] {
  if (aliases.length === 0)
    return ['No address is registered yet: leaktrace alias add ADDRESS --service NAME --domain DOMAIN']
  if (mail.messages === 0) return ['No mail was read yet: leaktrace scan']
  const first = incidents.find(({ incident }) => incident.state === 'open')?.incident.alias
  return [
    ...(first === undefined ? [] : [`See why with:    leaktrace leak show ${shellWord(clean(first))}`]),
    `As a page:       leaktrace report --html report.html`,
  ]
}

function plural(number: number, one: string): string {
  return `${number} ${word(number, one, `${one}s`)}`
}

function word(number: number, one: string, many: string): string {
  return number === 1 ? one : many
}
