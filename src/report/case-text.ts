import { showAddress } from '../mail/address.ts'
import type { ShownCase, ShownDue, ShownEvent } from './case-shown.ts'
import { clean } from './clean.ts'
import { showDay, showDays } from './dates.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'

/** The table of `case list`. */
export function caseTable(cases: readonly ShownCase[], width: number, paint: Paint): string {
  const columns = [
    { heading: 'case', least: 4, align: 'right' as const },
    { heading: 'to', least: 10 },
    { heading: 'about', least: 16 },
    { heading: 'state', least: 10 },
    { heading: 'next date', least: 11 },
    { heading: 'reference', least: 9, optional: 1 },
  ]
  const rows = cases.map((one) => [
    String(one.number),
    clean(one.name),
    aliasWords(one),
    one.stateWords,
    one.due === null ? '–' : showDay(one.due.on),
    one.reference,
  ])
  return table(columns, rows, width, paint, (text, column, row) => {
    const one = cases[row]
    if (column === 1) return paint.strong(text)
    if (column === 4 && one?.due != null && one.due.days < 0) return paint.warn(text)
    return column === 3 && one !== undefined ? paintState(one, text, paint) : text
  })
}

/** One case at length: `case show`. */
export function caseText(one: ShownCase, paint: Paint): string {
  const lines = [
    paint.strong(`Case ${one.number}: ${clean(one.name)}`),
    `  ${one.partyWords}${one.country === null ? '' : ` (${one.country})`}, about ${aliasWords(one)}`,
    `  reference ${one.reference}, to stand in the subject of every letter`,
    `  ${paintState(one, one.stateWords, paint)} since ${showDay(one.since)}${one.due === null ? '' : `; ${dueLine(one.due)}`}`,
  ]
  if (one.afterObjection !== null) {
    const { messages, objectedOn, last } = one.afterObjection
    const count = `${messages} ${messages === 1 ? 'message' : 'messages'}`
    lines.push(
      `  ${paint.bad(count)} after your objection of ${showDay(objectedOn)}, the last on ${showDay(last)}`,
    )
  }
  if (one.events.length > 0) {
    lines.push('', paint.strong('What happened'))
    for (const event of one.events) lines.push(...eventLines(event, paint))
  }
  if (one.notes.length > 0) {
    lines.push('', paint.strong('What to bear in mind'))
    for (const { words } of one.notes) lines.push(`  · ${withDays(words)}`)
  }
  if (one.possible.length > 0) {
    lines.push('', paint.strong('What you can do'))
    for (const { words, command } of one.possible) {
      lines.push(`  ${withDays(words)}`)
      if (command !== null) lines.push(`    ${clean(command)}`)
    }
  }
  return lines.join('\n')
}

/** Where a case stands, on one line. */
export function caseLine(one: ShownCase): string {
  const due = one.due === null ? '' : `; ${dueLine(one.due)}`
  return `Case ${one.number} (${clean(one.name)}): ${one.stateWords} since ${showDay(one.since)}${due}.`
}

/** `case due` */
export function dueText(cases: readonly ShownCase[], width: number, paint: Paint): string {
  const columns = [
    { heading: 'when', least: 11 },
    { heading: 'case', least: 4, align: 'right' as const },
    { heading: 'to', least: 10 },
    { heading: 'what', least: 12 },
    { heading: 'in', least: 10 },
  ]
  const dated = cases.flatMap((one) => (one.due === null ? [] : [{ one, due: one.due }]))
  const rows = dated.map(({ one, due }) => [
    showDay(due.on),
    String(one.number),
    clean(one.name),
    due.words,
    distance(due),
  ])
  return table(columns, rows, width, paint, (text, column, row) => {
    const isPast = (dated[row]?.due.days ?? 0) < 0
    return isPast && (column === 0 || column === 4) ? paint.warn(text) : text
  })
}

function aliasWords({ alias }: ShownCase): string {
  return alias === null ? 'an address no longer registered' : clean(showAddress(alias))
}

function dueLine(due: ShownDue): string {
  return `${due.words}: ${showDay(due.on)} (${distance(due)})`
}

function distance({ days }: ShownDue): string {
  if (days === 0) return 'today'
  return days > 0 ? `in ${showDays(days)}` : `${showDays(-days)} ago`
}

function paintState({ state, afterObjection }: ShownCase, text: string, paint: Paint): string {
  if (afterObjection !== null || ['overdue', 'silent'].includes(state)) return paint.bad(text)
  if (['answered-badly', 'identity-asked', 'draft'].includes(state)) return paint.warn(text)
  if (state === 'answered') return paint.good(text)
  return state === 'closed' || state === 'abandoned' ? paint.faint(text) : text
}

function eventLines(event: ShownEvent, paint: Paint): string[] {
  const how = [
    ...(event.channel === null ? [] : [`by ${event.channel === 'email' ? 'e-mail' : event.channel}`]),
    ...(event.party === null ? [] : [`${event.direction === 'in' ? 'from' : 'to'} ${clean(event.party)}`]),
    ...(event.grade === 'claimed' ? ['which only the message claims'] : []),
    ...(event.ref === null ? [] : [`their reference ${clean(event.ref)}`]),
    ...(event.receivedOn === null ? [] : [`received on ${showDay(event.receivedOn)}`]),
  ]
  const told = [event.words, ...how].join(', ')
  const lines = [`  ${showDay(event.on).padStart(11)}  ${told}`]
  const indent = ' '.repeat(15)
  if (event.note !== null) lines.push(`${indent}${clean(event.note)}`)
  if (event.file !== null)
    lines.push(
      `${indent}${paint.faint(`${clean(event.file.path)} (SHA-256 ${event.file.sha256.slice(0, 16)}…)`)}`,
    )
  return lines
}

/** Days within a sentence, as people write them. */
function withDays(words: string): string {
  return clean(words).replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => showDay(day))
}
