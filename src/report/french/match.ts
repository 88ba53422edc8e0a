/** A template that a finished text may have come from. */
interface Pattern {
  readonly key: string
  /** What stands between the values. */
  readonly literals: readonly string[]
  readonly weight: number
}

/** A template and the values that make a text of it. */
export interface Match {
  readonly key: string
  readonly values: readonly string[]
}

/**
 * Finds the template of a finished English text, and its values. Of several that fit, the one that says most itself.
 * Each place is the first that fits, so a text is read once a template.
 */
export function matcher(keys: Iterable<string>): (text: string) => Match | null {
  const patterns = [...keys]
    .filter((key) => key.includes('{0}'))
    .map((key): Pattern => {
      const literals = key.split(/\{\d\}/)
      return { key, literals, weight: literals.join('').replaceAll(/[^\p{L}]/gu, '').length }
    })
    .filter(({ weight }) => weight >= leastLetters)
    .sort((a, b) => b.weight - a.weight)
  return (text) => {
    for (const { key, literals } of patterns) {
      const values = valuesOf(text, literals)
      if (values !== null) return { key, values }
    }
    return null
  }
}

/** A template with fewer letters of its own would fit too much. */
const leastLetters = 4

function valuesOf(text: string, literals: readonly string[]): string[] | null {
  const first = literals[0] ?? ''
  const last = literals.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return null
  const end = text.length - last.length
  const values: string[] = []
  let from = first.length
  for (const literal of literals.slice(1, -1)) {
    const at = text.indexOf(literal, from)
    if (at < 0 || at + literal.length > end) return null
    values.push(text.slice(from, at))
    from = at + literal.length
  }
  return [...values, text.slice(from, end)]
}
