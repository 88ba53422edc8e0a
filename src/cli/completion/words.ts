/** A line that is being typed, up to the cursor. */
export interface TypedLine {
  /** The words before the one that is being typed. */
  readonly words: readonly string[]
  /** What is typed of it, unquoted. */
  readonly current: string
  /** Whether it stands in quotes that are still open. */
  readonly inQuotes: boolean
}

/** Splits an unfinished line as a shell does: quotes keep, a backslash takes the next character as it is; nothing is expanded. */
export function splitLine(line: string): TypedLine {
  const words: string[] = []
  let word: string | null = null
  let quote: string | null = null
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at)
    if (quote !== null) {
      if (char === quote) quote = null
      else if (quote === '"' && char === '\\' && /["\\$`]/.test(line.charAt(at + 1)))
        word += line.charAt(++at)
      else word += char
    } else if (char === '"' || char === "'") {
      quote = char
      word ??= ''
    } else if (char === '\\') word = (word ?? '') + line.charAt(++at)
    else if (/\s/.test(char)) {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + char
  }
  return { words, current: word ?? '', inQuotes: quote !== null }
}

/** A value as bash takes it for a word: every character that it would read as something else has a backslash. */
export function bashQuoted(value: string): string {
  return value.replace(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, '\\$&')
}
