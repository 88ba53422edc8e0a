import { scaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import { spanOf } from '../../incident/span.ts'
import { showAddress } from '../../mail/address.ts'
import { clean, cleanCut } from '../clean.ts'
import type { ReportFacts, ReportIncident } from '../report-facts.ts'
import type { Say } from '../say.ts'
import { html, type Markup } from './markup.ts'
import { type Drawing, LETTER, type PictureSize, px } from './picture.ts'
import { type TimeScale, timeScale } from './timeline-scale.ts'

/** So many incidents have a line of their own. */
const timelineRows = 24

const half = 54
const signs = {
  given: symbol(symbolCircle, 46)() ?? '',
  around: symbol(symbolCircle, 200)() ?? '',
  first: symbol(symbolDiamond, 60)() ?? '',
  notice: symbol(symbolSquare, 46)() ?? '',
}

/** Where a label is hung up, so that none is cut off by an edge. */
function anchorOf(x: number, label: string, width: number): 'start' | 'middle' | 'end' {
  const room = (label.length * LETTER) / 2
  if (x < room) return 'start'
  return x > width - room ? 'end' : 'middle'
}

/** The sign of an event, to stand in a legend or a drawing. */
export function signOf(kind: keyof typeof signs): Markup {
  return html`<path class="sign ${kind}" d="${signs[kind]}"/>`
}

/** First and last day that the timeline shows; null where no day is known. */
export function timelineSpan({
  aliases,
  incidents,
}: ReportFacts): { readonly first: string; readonly last: string } | null {
  const days = [
    ...aliases.flatMap(({ givenOn }) => givenOn ?? []),
    ...incidents.flatMap(({ incident }) => [spanOf(incident).from ?? [], spanOf(incident).to ?? []].flat()),
  ].sort()
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** The incidents that have a line of their own: the surest and most recent, by the day they began. */
export function timelineIncidents({ incidents }: ReportFacts): ReportIncident[] {
  const begun = ({ incident }: ReportIncident): string => spanOf(incident).from ?? ''
  const dated = incidents.filter((one) => begun(one) !== '')
  return dated.slice(0, timelineRows).sort((a, b) => begun(a).localeCompare(begun(b)))
}

/** Draws how many addresses were given out and came into use by others, and below it a line for each incident. */
export function drawTimeline(
  facts: ReportFacts,
  span: { first: string; last: string },
  size: PictureSize,
  say: Say,
): Drawing {
  const isNarrow = size.name === 'narrow'
  const gutter = isNarrow ? 18 : size.name === 'medium' ? 236 : 300
  const room = size.width - gutter - 20
  const scale = timeScale(span.first, span.last, gutter, room, say)
  const rows = timelineIncidents(facts)
  const rowHeight = isNarrow ? 36 : 24
  const top = 22
  const axis = top + 2 * half + 20
  const height = axis + rows.length * rowHeight + 26
  const bars = drawBars(facts, scale, top, isNarrow ? null : gutter, say)
  const grid = scale.ticks.map(
    ({ x, label }) =>
      html`<line class="grid" x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${height - 20}"/><text class="tick" x="${px(x)}" y="${height - 6}" text-anchor="${anchorOf(x, label, size.width)}">${label}</text>`,
  )
  const lines = rows.map((row, place) =>
    drawRow(row, scale, axis + place * rowHeight, rowHeight, isNarrow ? null : gutter, say),
  )
  return { height, content: html`${grid}${bars}${lines}` }
}

function drawBars(
  facts: ReportFacts,
  scale: TimeScale,
  top: number,
  gutter: number | null,
  say: Say,
): Markup {
  const given = facts.aliases.flatMap(({ givenOn }) => givenOn ?? [])
  const used = facts.incidents.flatMap(({ incident }) => incident.firstSeen?.slice(0, 10) ?? [])
  const counts = scale.bins.map(({ from, to, label }) => ({
    x: scale.at(from),
    width: Math.min(48, Math.max(2, scale.at(to) - scale.at(from) - 2)),
    room: scale.at(to) - scale.at(from),
    label,
    given: given.filter((day) => day >= from && day < to).length,
    used: used.filter((day) => day >= from && day < to).length,
  }))
  const most = Math.max(1, ...counts.map((one) => Math.max(one.given, one.used)))
  const tall = scaleLinear([0, most], [0, half - 14])
  const base = top + half
  const bars = counts.map((one) => {
    const left = one.x + (one.room - one.width) / 2
    const middle = one.x + one.room / 2
    const bar = (name: 'given' | 'used', y: number, label: number): Markup | null =>
      one[name] === 0
        ? null
        : html`<g><title>${one.label}${name === 'given' ? say`: ${one.given} given out` : say`: ${one.used} first used by others`}</title><rect class="bar ${name}" x="${px(left)}" y="${px(y)}" width="${px(one.width)}" height="${px(tall(one[name]))}"/>${one.room < 13 ? null : html`<text class="count" x="${px(middle)}" y="${px(label)}" text-anchor="middle">${one[name]}</text>`}</g>`
    return html`${bar('given', base - tall(one.given), base - tall(one.given) - 4)}${bar('used', base, base + tall(one.used) + 12)}`
  })
  const end = scale.at(scale.bins.at(-1)?.to ?? '')
  const start = scale.at(scale.bins[0]?.from ?? '')
  const words =
    gutter === null
      ? html`<text class="label" x="${px(start)}" y="14">▲ ${say`given out`}   ▼ ${say`first used by others`}</text>`
      : html`<text class="label" x="${gutter - 12}" y="${base - 16}" text-anchor="end">${say`addresses given out`}</text><text class="label" x="${gutter - 12}" y="${base + 24}" text-anchor="end">${say`first used by others`}</text>`
  return html`${words}<line class="base" x1="${px(start)}" x2="${px(end)}" y1="${base}" y2="${base}"/>${bars}`
}

function drawRow(
  { incident }: ReportIncident,
  scale: TimeScale,
  top: number,
  height: number,
  gutter: number | null,
  say: Say,
): Markup {
  const { alias, givenOn, firstSeen, lastSeen, notices, state } = incident
  const y = gutter === null ? top + 26 : top + height / 2
  const first = firstSeen === null ? null : scale.at(firstSeen)
  const given = givenOn === null ? null : scale.at(givenOn)
  const begun = scale.at(spanOf(incident).from ?? '')
  const name =
    gutter === null
      ? html`<text class="label" x="8" y="${top + 14}">${cutAddress(alias, 40)}</text>`
      : html`<text class="label" x="${gutter - 12}" y="${px(y + 4)}" text-anchor="end">${cutAddress(alias, Math.floor((gutter - 16) / LETTER))}</text>`
  const at = (x: number, kind: keyof typeof signs): Markup =>
    html`<g transform="translate(${px(x)} ${px(y)})">${signOf(kind)}</g>`
  // Where both fall together, the one is drawn around the other.
  const isTogether = given !== null && first !== null && Math.abs(first - given) < 8
  return html`<g class="${state === 'open' ? 'row' : 'row settled'}"><title>${say`${alias}: given out ${say.day(givenOn)}, first used by others ${say.day(firstSeen)}, last ${say.day(lastSeen)}`}</title>${name}${
    given === null
      ? null
      : html`<line class="quiet" x1="${px(given)}" x2="${px(begun)}" y1="${px(y)}" y2="${px(y)}"/>`
  }${
    first === null || lastSeen === null
      ? null
      : html`<line class="active" x1="${px(first)}" x2="${px(scale.at(lastSeen))}" y1="${px(y)}" y2="${px(y)}"/>`
  }${given === null ? null : at(given, isTogether ? 'around' : 'given')}${first === null ? null : at(first, 'first')}${notices.map(({ receivedAt }) => (receivedAt === null ? null : at(scale.at(receivedAt), 'notice')))}</g>`
}

/** An address where there is little room: its local part tells it from the others, mostly by how it begins and ends. */
function cutAddress(alias: string, letters: number): string {
  const shown = clean(showAddress(alias))
  const at = shown.lastIndexOf('@')
  if ([...shown].length <= letters || at < 0) return cleanCut(shown, letters)
  const local = [...shown.slice(0, at)]
  if (local.length <= letters - 2) return `${shown.slice(0, at)}@…`
  return `${local.slice(0, letters - 9).join('')}…${local.slice(-6).join('')}@…`
}
