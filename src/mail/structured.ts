/** Lexical parts that structured field bodies share (RFC 5322 §3.2). All of it is linear. */

const BACKSLASH = 92
const QUOTE = 34
const OPEN = 40
const CLOSE = 41

/** Whether a character code is folding white space: space, tab, or a line end left over from folding. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10
}

/** The place behind the comment that opens at `start` (comments nest), or -1 where it never closes. */
export function endOfComment(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === BACKSLASH) i++
    else if (code === OPEN) depth++
    else if (code === CLOSE && --depth === 0) return i + 1
  }
  return -1
}

/** The place behind the quoted string that opens at `start`, or -1 where it never closes. */
export function endOfQuotedString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === BACKSLASH) i++
    else if (code === QUOTE) return i + 1
  }
  return -1
}

/** The content of a quoted string or comment with its quoted pairs resolved. */
export function unquotePairs(content: string): string {
  return content.includes('\\') ? content.replace(/\\([\s\S])/g, '$1') : content
}

/** The text with each comment replaced by a space, or undefined where a comment never closes. */
export function withoutComments(text: string): string | undefined {
  let open = text.indexOf('(')
  if (open < 0) return text
  let result = ''
  let start = 0
  while (open >= 0) {
    const end = endOfComment(text, open)
    if (end < 0) return undefined
    result += `${text.slice(start, open)} `
    start = end
    open = text.indexOf('(', end)
  }
  return result + text.slice(start)
}
