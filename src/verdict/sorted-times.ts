/** An ISO moment in milliseconds since 1970; null where there is none. */
export function timeOf(at: string | null): number | null {
  if (at === null) return null
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : time
}

/** The place of the first that is not before a time, in a list that is sorted by it. */
export function lowerBound<T>(sorted: readonly T[], from: number, at: (one: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(sorted[middle] as T) < from) low = middle + 1
    else high = middle
  }
  return low
}
