import { sankey, sankeyJustify, sankeyLeft } from 'd3-sankey'
import type { Flow } from '../report-flow.ts'
import { english, type Say } from '../say.ts'

/** One who was given addresses, uses them, or carries the mail. */
export interface FlowNode {
  readonly column: number
  readonly name: string
  /** Different ones: an address that several use counts once here, and is in several bands. */
  readonly addresses: number
  /** Nobody it stands for was checked. */
  readonly isClaimed: boolean
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** A band between two. */
export interface FlowBand {
  readonly from: string
  readonly to: string
  readonly addresses: number
  /** Nobody who uses them was checked. */
  readonly isClaimed: boolean
  /** From the middle of its left end to the middle of its right end, and how thick it is. */
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly thickness: number
}

/** Where everything of the picture stands. */
export interface FlowLayout {
  readonly nodes: readonly FlowNode[]
  readonly bands: readonly FlowBand[]
}

/** Where the picture stands and how it is divided. */
export interface FlowRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly padding: number
  /** Two: given to and used by; three: through whom, too. */
  readonly columns: 2 | 3
  /** So many of a column have a place of their own; the rest stand together. */
  readonly most: number
}

interface Node {
  readonly id: string
  readonly column: number
  readonly name: string
}

/** Lays the flows out as bands whose thickness is the number of addresses; of an address that several use, each use counts. */
export function layFlow(flows: readonly Flow[], room: FlowRoom, say: Say = english): FlowLayout {
  const places = columnsOf(flows, room, say)
  const nodes = new Map<string, Node & Held>()
  const links = new Map<string, Held & { source: string; target: string; value: number }>()
  for (const flow of flows) {
    const own = namesOf(flow, room.columns).flatMap((name, column) => places[column]?.get(name) ?? [])
    for (const [column, node] of own.entries()) {
      nodes.set(node.id, { ...node, ...held(nodes.get(node.id), flow) })
      const before = own[column - 1]
      if (before === undefined) continue
      const key = JSON.stringify([before.id, node.id])
      const old = links.get(key)
      links.set(key, {
        source: before.id,
        target: node.id,
        value: (old?.value ?? 0) + flow.aliases.length,
        ...held(old, flow),
      })
    }
  }
  if (links.size === 0) return { nodes: [], bands: [] }
  const laid = sankey<Node & Held, Held>()
    .nodeId((node) => node.id)
    .nodeAlign(room.columns === 3 ? sankeyLeft : sankeyJustify)
    .nodeWidth(10)
    .nodePadding(room.padding)
    .extent([
      [room.left, room.top],
      [room.right, room.bottom],
    ])({ nodes: [...nodes.values()].map((node) => ({ ...node })), links: [...links.values()] })
  return {
    nodes: laid.nodes.map(({ column, name, aliases, isClaimed, x0, x1, y0, y1 }) => ({
      ...{ column, name, isClaimed, addresses: aliases.size },
      ...{ x0: x0 ?? 0, x1: x1 ?? 0, y0: y0 ?? 0, y1: y1 ?? 0 },
    })),
    bands: laid.links.map(({ source, target, aliases, isClaimed, y0, y1, width }) => {
      const [from, to] = [source as typeof source & Placed, target as typeof target & Placed]
      return {
        ...{ from: from.name, to: to.name, addresses: aliases.size, isClaimed },
        ...{ x0: from.x1, y0: y0 ?? 0, x1: to.x0, y1: y1 ?? 0, thickness: Math.max(1, width ?? 1) },
      }
    }),
  }
}

/** What runs through a place or a band. */
interface Held {
  readonly aliases: ReadonlySet<string>
  readonly isClaimed: boolean
}

function held(before: Held | undefined, { aliases, isChecked }: Flow): Held {
  return {
    aliases: new Set([...(before?.aliases ?? []), ...aliases]),
    isClaimed: (before?.isClaimed ?? true) && !isChecked,
  }
}

interface Placed {
  readonly name: string
  readonly x0: number
  readonly x1: number
}

function namesOf(flow: Flow, columns: 2 | 3): string[] {
  return [flow.givenTo, flow.usedBy, flow.through].slice(0, columns)
}

/** For each column, the place of each name: its own for the largest, a common one for the rest. */
function columnsOf(flows: readonly Flow[], { columns, most }: FlowRoom, say: Say): Map<string, Node>[] {
  return Array.from({ length: columns }, (_, column) => {
    const sizes = new Map<string, number>()
    for (const flow of flows) {
      const name = namesOf(flow, columns)[column] ?? ''
      sizes.set(name, (sizes.get(name) ?? 0) + flow.aliases.length)
    }
    const ranked = [...sizes].sort((a, b) => b[1] - a[1]).map(([name]) => name)
    const rest = ranked.length > most ? ranked.slice(most - 1) : []
    const isRest = new Set(rest)
    const common = { id: `${column} rest`, column, name: say`${rest.length} others` }
    return new Map(
      ranked.map((name) => [name, isRest.has(name) ? common : { id: `${column} = ${name}`, column, name }]),
    )
  })
}

/** How many have a place in the fullest column. */
export function fullestColumn(flows: readonly Flow[], columns: 2 | 3, most: number): number {
  const counts = Array.from(
    { length: columns },
    (_, column) => new Set(flows.map((flow) => namesOf(flow, columns)[column])).size,
  )
  return Math.min(most, Math.max(0, ...counts))
}
