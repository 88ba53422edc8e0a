import { showAddress } from '../../mail/address.ts'
import type { Grade } from '../../trace/sighting.ts'
import type { Confidence } from '../../verdict/verdict.ts'
import { NO_ESP } from '../report-flow.ts'
import type { Say } from '../say.ts'
import { html, type Markup } from './markup.ts'

/** How far a fact may be believed, as a sign that needs no colour, a word, and what it means. */
export const gradeWords: Record<
  Grade | 'ambiguous' | 'refuted',
  { readonly sign: string; readonly meaning: string }
> = {
  proved: { sign: '●', meaning: 'your receiving side stamped or checked it' },
  likely: { sign: '◐', meaning: 'one fact of two, or your receiving side could not stamp it' },
  claimed: { sign: '○', meaning: 'only the message says so; it accuses nobody' },
  ambiguous: { sign: '?', meaning: 'the message names several authors' },
  refuted: { sign: '✕', meaning: 'your receiving side checked it, and it did not hold' },
}

/** A grade as a mark beside what it is the grade of. */
export function gradeMark(grade: Grade | 'ambiguous' | 'refuted', say: Say): Markup {
  const { sign } = gradeWords[grade]
  return html`<span class="grade ${grade}"><span aria-hidden="true">${sign}</span> ${say.told(grade === 'claimed' ? 'only claimed' : grade)}</span>`
}

/** What the grades mean, as a list. */
export function gradeLegend(say: Say): Markup {
  const grades = ['proved', 'likely', 'claimed', 'refuted'] as const
  return html`<dl class="legend">${grades.map((grade) => html`<div><dt>${gradeMark(grade, say)}</dt><dd>${say.told(gradeWords[grade].meaning)}</dd></div>`)}</dl>`
}

const sureSigns: Record<Confidence, string> = { high: '▲', medium: '◆', low: '▽' }

/** How sure it is. */
export function sureMark(confidence: Confidence, say: Say): Markup {
  return html`<span class="sure ${confidence}"><span aria-hidden="true">${sureSigns[confidence]}</span> ${say.told(`${confidence} confidence`)}</span>`
}

/** The same in a table, under a heading that says what it is. */
export function sureCell(confidence: Confidence, say: Say): Markup {
  return html`<span class="sure ${confidence}"><span aria-hidden="true">${sureSigns[confidence]}</span> ${say.told(confidence)}</span>`
}

/** A number of addresses. */
export function addressCount(number: number, say: Say): string {
  return number === 1 ? say`1 address` : say`${say.number(number)} addresses`
}

/** A number of incidents. */
export function incidentCount(number: number, say: Say): string {
  return number === 1 ? say`1 incident` : say`${say.number(number)} incidents`
}

/** The name of an ESP, or that none is named. */
export function throughText(name: string, say: Say): string {
  return name === NO_ESP ? say.told(name) : name
}

/** From one day to another, or the one day. */
export function daysText(from: string | null, to: string | null, say: Say): string {
  return from === to || to === null ? say.day(from) : say`${say.day(from)} to ${say.day(to)}`
}

/** An address as people read it; what stands in the place of one stays as it is. */
export function addressWords(text: string): string {
  return text.includes('@') ? showAddress(text) : text
}

/** The same, where it may break before its domain when it is too long for a line. */
export function addressText(text: string): Markup {
  const shown = addressWords(text)
  const at = shown.lastIndexOf('@')
  return at < 0 ? html`${shown}` : html`${shown.slice(0, at)}<wbr>${shown.slice(at)}`
}

/** A command to be copied, which breaks between its words only. */
export function commandText(command: string): Markup {
  const words = command.split(' ').map((word) => html`<span class="word">${word}</span>`)
  return html`<code class="command">${words.map((word, place) => (place === 0 ? word : html` ${word}`))}</code>`
}
