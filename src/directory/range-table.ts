/** Ranges of numbers, each with an owner: starts and ends (inclusive) ascending and disjoint. */
export interface RangeTable {
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly owners: Uint32Array
}

/** One range with its owner, a number of the caller's. */
export interface RangeRow {
  readonly start: number
  readonly end: number
  readonly owner: number
}

/** Sorts disjoint ranges into a table. */
export function compileRanges(rows: readonly RangeRow[]): RangeTable {
  const sorted = [...rows].sort((a, b) => a.start - b.start)
  return {
    starts: Float64Array.from(sorted, ({ start }) => start),
    ends: Float64Array.from(sorted, ({ end }) => end),
    owners: Uint32Array.from(sorted, ({ owner }) => owner),
  }
}

/** The owner of the range that holds a number, or null. */
export function ownerIn({ starts, ends, owners }: RangeTable, address: number): number | null {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    if (address < (starts[middle] ?? 0)) high = middle - 1
    else if (address > (ends[middle] ?? 0)) low = middle + 1
    else return owners[middle] ?? null
  }
  return null
}

/** Reads dotted decimal (four numbers of at most three digits, none above 255); -1 when the text is none. */
export function parseIpv4(text: string): number {
  if (text.length < 7 || text.length > 15) return -1
  let address = 0
  let part = 0
  let digits = 0
  let dots = 0
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code === 46) {
      if (digits === 0) return -1
      address = address * 256 + part
      part = 0
      digits = 0
      dots++
    } else {
      if (code < 48 || code > 57) return -1
      part = part * 10 + code - 48
      digits++
      if (digits > 3 || part > 255) return -1
    }
  }
  return dots === 3 && digits > 0 ? address * 256 + part : -1
}

/** First and last address of a prefix such as `192.0.2.0/24`. */
export function ipv4Prefix(prefix: string): readonly [number, number] {
  const slash = prefix.indexOf('/')
  const start = parseIpv4(prefix.slice(0, slash))
  return [start, start + 2 ** (32 - Number(prefix.slice(slash + 1))) - 1]
}
