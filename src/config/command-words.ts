/**
 * Splits a command written as one string into program and arguments, as a shell would split it and without a shell:
 * words are parted by spaces, '…' keeps all, "…" keeps all but \" and \\, a backslash outside quotes takes the next
 * character as it is. Nothing is expanded.
 * @returns undefined when a quote stays open or a backslash ends the text.
 */
export function splitCommand(text: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (/\s/.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (char === "'" || char === '"') {
      const quoted = readQuoted(text, at)
      if (quoted === undefined) return undefined
      word = (word ?? '') + quoted.text
      at = quoted.end
    } else if (char === '\\') {
      if (++at === text.length) return undefined
      word = (word ?? '') + text.charAt(at)
    } else word = (word ?? '') + char
  }
  if (word !== undefined) words.push(word)
  return words
}

/** Reads from an opening quote to the one that closes it. */
function readQuoted(text: string, start: number): { text: string; end: number } | undefined {
  const quote = text.charAt(start)
  let content = ''
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === quote) return { text: content, end: at }
    const next = text.charAt(at + 1)
    if (quote === '"' && char === '\\' && (next === '"' || next === '\\')) content += text.charAt(++at)
    else content += char
  }
  return undefined
}
