/**
 * Reduces a subject to what the messages of one campaign share: letters only, case-folded, without reply marks,
 * numbers and what is addressed to one person. Null when too little is left to tell campaigns apart.
 */
export function subjectShingle(subject: string | null): string | null {
  if (subject === null) return null
  const text = subject
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:\s*(?:re|fwd?|tr|aw|wg)\s*:)+/u, '')
  // Most subjects are ASCII, of which the letters are told in a third of the time.
  const letters = /^[\0-\x7f]*$/.test(text) ? /[a-z]+/g : /\p{L}+/gu
  const words = (text.match(letters) ?? []).filter((word) => word.length > 2)
  const kept = words.slice(0, 12).join(' ')
  return kept.length < 8 ? null : kept
}
