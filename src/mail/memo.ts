/** Longer texts are read anew each time: they would fill the memory and hardly come twice. */
const LONGEST = 200

/**
 * A pure reading of short texts that remembers its results: a mailbox says the same things over and over. What was not
 * asked for lately is forgotten, so that no mailbox, however hostile, fills the memory.
 *
 * @param entries how many results are remembered at least once the memory is full; twice as many at most
 */
export function remembering<T>(read: (text: string) => T, entries: number): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    let result = recent.get(text)
    if (result !== undefined) return result
    const copy = ownCopy(text)
    result = older.get(text)
    if (result === undefined) result = read(copy)
    if (recent.size >= entries) {
      older = recent
      recent = new Map()
    }
    recent.set(copy, result)
    return result
  }
}

/** A part of a header section keeps the whole section alive as long as it is remembered; its copy does not. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
