/**
 * Finds records by a host or domain name without trying every pattern.
 *
 * Every domain pattern of the directory has one form, `(^|\.)<labels>$`, whose labels are literal but for runs of
 * digits. The last two labels, with the digits folded, are a key into a map; only the few patterns under that key are
 * tried.
 */
export interface DomainIndex<T> {
  /** Records with a pattern that matches the name (A-labels, any case), in the order of the list; often none. */
  readonly match: (name: string) => readonly T[]
}

const form = /^\(\^\|\\\.\)((?:[a-z0-9-]|\\\.|\\d\+|\\d\{3,\})+)\$$/

/** Key of a domain pattern: its last two labels with digits folded to `#`. Throws when the pattern has another form. */
export function patternKey(pattern: RegExp): string {
  const labels = form.exec(pattern.source)?.[1]
  if (labels === undefined) throw new Error(`domain pattern of another form: ${pattern.source}`)
  return foldDigits(lastTwoLabels(labels.replaceAll('\\.', '.').replaceAll(/\\d(?:\+|\{3,\})/g, '0')))
}

/** Builds an index over the patterns that `patterns` takes out of each record. */
export function indexDomains<T>(
  records: readonly T[],
  patterns: (record: T) => readonly RegExp[],
): DomainIndex<T> {
  const byKey = new Map<string, { readonly pattern: RegExp; readonly record: T }[]>()
  for (const record of records) {
    for (const pattern of patterns(record)) {
      const key = patternKey(pattern)
      const entries = byKey.get(key)
      if (entries === undefined) byKey.set(key, [{ pattern, record }])
      else entries.push({ pattern, record })
    }
  }
  const none: readonly T[] = []
  return {
    match: (name) => {
      const domain = name.toLowerCase()
      const entries = byKey.get(foldDigits(lastTwoLabels(domain)))
      if (entries === undefined) return none
      const found: T[] = []
      for (const { pattern, record } of entries) {
        if (pattern.test(domain) && found.at(-1) !== record) found.push(record)
      }
      return found
    },
  }
}

function lastTwoLabels(domain: string): string {
  const last = domain.lastIndexOf('.')
  return last <= 0 ? domain : domain.slice(domain.lastIndexOf('.', last - 1) + 1)
}

const hasDigit = /[0-9]/

function foldDigits(text: string): string {
  return hasDigit.test(text) ? text.replaceAll(/[0-9]+/g, '#') : text
}
