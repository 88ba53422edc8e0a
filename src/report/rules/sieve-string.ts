/**
 * A Sieve string (RFC 5228 §2.4.2): quotes and backslashes escaped, everything else, line breaks too, stands for
 * itself in UTF-8. No extension that gives `${…}` a meaning is required by our scripts.
 *
 * @throws RangeError for NUL, which no string can hold
 */
export function sieveString(text: string): string {
  if (text.includes('\0')) throw new RangeError('a Sieve string holds no NUL')
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** A string list (§2.4.2.1); a single string stands without brackets. */
export function sieveList(texts: readonly string[]): string {
  const [first] = texts
  return texts.length === 1 && first !== undefined
    ? sieveString(first)
    : `[${texts.map(sieveString).join(', ')}]`
}

/** Text that `:matches` takes as it stands (§2.7.1): its wildcards are made plain. */
export function sieveLiteral(text: string): string {
  return text.replace(/[\\*?]/g, '\\$&')
}
