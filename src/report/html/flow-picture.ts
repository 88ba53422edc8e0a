import { linkHorizontal } from 'd3-shape'
import { cleanFrench } from '../clean.ts'
import type { Flow } from '../report-flow.ts'
import type { Say } from '../say.ts'
import { cutTo } from '../shown-width.ts'
import { type FlowBand, type FlowNode, fullestColumn, layFlow } from './flow-layout.ts'
import { html, type Markup } from './markup.ts'
import { type Drawing, LETTER, type PictureSize, px } from './picture.ts'
import { addressCount, gradeWords, throughText } from './words.ts'

const shapes = {
  narrow: { columns: 2, left: 0, right: 328, padding: 26, most: 10 },
  medium: { columns: 3, left: 180, right: 720 - 150, padding: 14, most: 14 },
  wide: { columns: 3, left: 260, right: 1040 - 200, padding: 14, most: 16 },
} as const

const curve = linkHorizontal<FlowBand, [number, number]>()
  .source(({ x0, y0 }) => [x0, y0])
  .target(({ x1, y1 }) => [x1, y1])

/** Draws to whom addresses were given, who uses them now, and through whom. */
export function drawFlow(flows: readonly Flow[], { name, width }: PictureSize, say: Say): Drawing {
  const shape = shapes[name]
  const rows = fullestColumn(flows, shape.columns, shape.most)
  const top = 34
  const bottom = top + Math.max(60, rows * (shape.padding + 14))
  const told = flows.map((flow) => ({ ...flow, through: throughText(flow.through, say) }))
  const { nodes, bands } = layFlow(told, { ...shape, top: name === 'narrow' ? top + 18 : top, bottom }, say)
  const columns = [...new Set(nodes.map(({ column }) => column))].map((column) =>
    nodes.find((node) => node.column === column),
  )
  return {
    height: bottom + 12,
    content: html`${columns.map((node) => (node === undefined ? null : heading(node, shape.columns, say)))}${bands.map(
      (band) =>
        html`<path class="${band.isClaimed ? 'band claimed' : 'band'}" d="${curve(band) ?? ''}" stroke-width="${px(band.thickness)}"><title>${`${band.from} → ${band.to}${say`: ${addressCount(band.addresses, say)}`}`}${band.isClaimed ? say`; nothing confirms the name` : ''}</title></path>`,
    )}${nodes.map((node) => drawNode(node, name === 'narrow', shape.columns, lettersIn(node, shape, width), say))}`,
  }
}

/** How many letters fit beside a node. */
function lettersIn(
  { column }: FlowNode,
  { columns, left, right }: { readonly columns: number; readonly left: number; readonly right: number },
  width: number,
): number {
  if (columns === 2) return Math.floor((right - left) / 2 / LETTER)
  const room = column === 0 ? left : column === 1 ? (right - left) / 2 - 14 : width - right
  return Math.floor((room - 20) / LETTER)
}

/** Where text stands beside a node: outside at the edges, to the right in the middle. */
function side(node: FlowNode, columns: number): { readonly x: number; readonly anchor: 'start' | 'end' } {
  if (node.column === 0) return { x: node.x0 - 8, anchor: 'end' }
  return { x: node.x1 + 8, anchor: 'start' as const, ...(columns === 2 ? { anchor: 'end' as const } : {}) }
}

function heading(node: FlowNode, columns: number, say: Say): Markup {
  const words = [say`given to`, say`now used by`, say`through`][node.column] ?? ''
  if (columns === 2) {
    const isLeft = node.column === 0
    return html`<text class="heading" x="${px(isLeft ? node.x0 : node.x1)}" y="14" text-anchor="${isLeft ? 'start' : 'end'}">${words}</text>`
  }
  const { x, anchor } = side(node, columns)
  return html`<text class="heading" x="${px(x)}" y="14" text-anchor="${anchor}">${words}</text>`
}

function drawNode(node: FlowNode, isNarrow: boolean, columns: number, letters: number, say: Say): Markup {
  const count = node.addresses > 1 ? ` (${node.addresses})` : ''
  const label = `${cutTo(cleanFrench(labelOf(node, say)), letters - count.length)}${count}`
  const isLeft = node.column === 0
  const { x, anchor } = side(node, columns)
  const text = isNarrow
    ? html`<text class="label halo" x="${px(isLeft ? node.x0 : node.x1)}" y="${px(node.y0 - 5)}" text-anchor="${isLeft ? 'start' : 'end'}">${label}</text>`
    : html`<text class="label halo" x="${px(x)}" y="${px((node.y0 + node.y1) / 2 + 4)}" text-anchor="${anchor}">${label}</text>`
  return html`<g><title>${node.name}${say`: ${addressCount(node.addresses, say)}`}</title><rect class="node column${node.column}" x="${px(node.x0)}" y="${px(node.y0)}" width="${px(node.x1 - node.x0)}" height="${px(Math.max(2, node.y1 - node.y0))}"/>${text}</g>`
}

/** The name; of one that is only claimed its sign in place of the words, so that the name itself is not cut off. */
function labelOf({ column, name }: FlowNode, say: Say): string {
  const words = say`claims to be ${''}`
  return column === 1 && name.startsWith(words)
    ? `${gradeWords.claimed.sign} ${name.slice(words.length)}`
    : name
}
