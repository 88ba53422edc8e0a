import { showAddress } from '../mail/address.ts'
import type { ShownCase, ShownDue, ShownEvent } from './case-shown.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
import { table } from './table.ts'

/** The table of `case list`. */
export function caseTable(cases: readonly ShownCase[], width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`case`, least: 4, align: 'right' as const },
    { heading: say`to`, least: 10 },
    { heading: say`about`, least: 16, better: 32 },
    { heading: say`state`, least: 10 },
    { heading: say`next date`, least: say.dayWidth },
    { heading: say`reference`, least: 9, optional: 1 },
  ]
  const rows = cases.map((one) => [
    String(one.number),
    clean(one.name),
    aliasWords(one, say),
    say.told(one.stateWords),
    one.due === null ? '–' : say.day(one.due.on),
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
  const { say } = paint
  const party = `${say.told(one.partyWords)}${one.country === null ? '' : ` (${one.country})`}`
  const state = paintState(one, say.told(one.stateWords), paint)
  const since = say`${state} since ${say.day(one.since)}`
  const lines = [
    paint.strong(say`Case ${String(one.number)}: ${clean(one.name)}`),
    `  ${say`${party}, about ${aliasWords(one, say)}`}`,
    `  ${say`reference ${one.reference}, to stand in the subject of every letter`}`,
    `  ${one.due === null ? since : say`${since}; ${dueLine(one.due, say)}`}`,
  ]
  if (one.afterObjection !== null) {
    const { messages, objectedOn, last } = one.afterObjection
    const count = paint.bad(messageCount(messages, say))
    lines.push(
      `  ${say`${count} after your objection of ${say.day(objectedOn)}, the last on ${say.day(last)}`}`,
    )
  }
  if (one.events.length > 0) {
    lines.push('', paint.strong(say`What happened`))
    for (const event of one.events) lines.push(...eventLines(event, paint))
  }
  if (one.notes.length > 0) {
    lines.push('', paint.strong(say`What to bear in mind`))
    for (const { words } of one.notes) lines.push(`  · ${withDays(words, say)}`)
  }
  if (one.possible.length > 0) {
    lines.push('', paint.strong(say`What you can do`))
    for (const { words, command } of one.possible) {
      lines.push(`  ${withDays(words, say)}`)
      if (command !== null) lines.push(`    ${clean(command)}`)
    }
  }
  return lines.join('\n')
}

/** Where a case stands, on one line. */
export function caseLine(one: ShownCase, say: Say): string {
  const since = say`${say.told(one.stateWords)} since ${say.day(one.since)}`
  const stands = one.due === null ? since : say`${since}; ${dueLine(one.due, say)}`
  return say`Case ${String(one.number)} (${clean(one.name)}): ${stands}.`
}

/** `case due` */
export function dueText(cases: readonly ShownCase[], width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`due on`, least: say.dayWidth },
    { heading: say`case`, least: 4, align: 'right' as const },
    { heading: say`to`, least: 10 },
    { heading: say`what`, least: 12 },
    { heading: say`in`, least: 10 },
  ]
  const dated = cases.flatMap((one) => (one.due === null ? [] : [{ one, due: one.due }]))
  const rows = dated.map(({ one, due }) => [
    say.day(due.on),
    String(one.number),
    clean(one.name),
    say.told(due.words),
    distance(due, say),
  ])
  return table(columns, rows, width, paint, (text, column, row) => {
    const isPast = (dated[row]?.due.days ?? 0) < 0
    return isPast && (column === 0 || column === 4) ? paint.warn(text) : text
  })
}

function aliasWords({ alias }: ShownCase, say: Say): string {
  return alias === null ? say`an address no longer registered` : clean(showAddress(alias))
}

function dueLine(due: ShownDue, say: Say): string {
  return say`${say.told(due.words)}: ${`${say.day(due.on)} (${distance(due, say)})`}`
}

function distance({ days }: ShownDue, say: Say): string {
  if (days === 0) return say`today`
  return days > 0 ? say`in ${say.days(days)}` : say`${say.days(-days)} ago`
}

function paintState({ state, afterObjection }: ShownCase, text: string, paint: Paint): string {
  if (afterObjection !== null || ['overdue', 'silent'].includes(state)) return paint.bad(text)
  if (['answered-badly', 'identity-asked', 'draft'].includes(state)) return paint.warn(text)
  if (state === 'answered') return paint.good(text)
  return state === 'closed' || state === 'abandoned' ? paint.faint(text) : text
}

function eventLines(event: ShownEvent, paint: Paint): string[] {
  const { say } = paint
  const party = clean(event.party ?? '')
  const more = [
    ...(event.channel === null
      ? []
      : [`, ${say.told(`by ${event.channel === 'email' ? 'e-mail' : event.channel}`)}`]),
    ...(event.party === null ? [] : [event.direction === 'in' ? say`, from ${party}` : say`, to ${party}`]),
    ...(event.grade === 'claimed' ? [`, ${say`which only the message claims`}`] : []),
    ...(event.ref === null ? [] : [`, ${say`their reference ${clean(event.ref)}`}`]),
    ...(event.receivedOn === null ? [] : [`, ${say`received on ${say.day(event.receivedOn)}`}`]),
  ]
  const told = `${say.told(event.words)}${more.join('')}`
  const lines = [`  ${say.day(event.on).padStart(say.dayWidth)}  ${told}`]
  const indent = ' '.repeat(say.dayWidth + 4)
  if (event.note !== null) lines.push(`${indent}${clean(event.note)}`)
  if (event.file !== null)
    lines.push(
      `${indent}${paint.faint(`${clean(event.file.path)} (SHA-256 ${event.file.sha256.slice(0, 16)}…)`)}`,
    )
  return lines
}

/** Days within a sentence, as people write them. */
function withDays(words: string, say: Say): string {
  return say.told(clean(words)).replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => say.day(day))
}
