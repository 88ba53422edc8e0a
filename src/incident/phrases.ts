/**
 * A pattern of whole words and phrases, written as lines of alternatives for folded text. Linear to match as long as no
 * alternative repeats a repetition.
 */
export function phrases(...lines: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${lines.join('|')})\b`)
}

/** Text as it stands, with its backslashes. */
export const raw = String.raw
