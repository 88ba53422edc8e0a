/** The clauses of a `Received` field before anybody interprets them (RFC 5321 §4.4, RFC 5322 §3.6.7). */

import { endOfComment, endOfQuotedString, isSpace } from './structured.ts'

/** The keywords that open a clause; `start` is what stands before any. */
export type ClauseName = 'start' | 'from' | 'by' | 'via' | 'with' | 'tls' | 'id' | 'for'

/** Words of one clause, and the comments that stand in it, without their parentheses. */
export interface Clause {
  readonly words: string[]
  readonly comments: string[]
}

/** A `Received` field cut into its clauses; the first of a name counts. */
export interface ReceivedClauses {
  readonly clauses: Readonly<Partial<Record<ClauseName, Clause>>>
  /** The comments of all clauses, in order. */
  readonly comments: readonly string[]
  /** Everything behind the first semicolon outside of comments; null without one. */
  readonly afterSemicolon: string | null
}

const OPEN = 40
const SEMICOLON = 59
const ANGLE = 60
const QUOTE = 34

/** Cuts a field body into clauses. An opening parenthesis that nothing closes counts as white space. */
export function receivedClauses(value: string): ReceivedClauses {
  return cut(value) ?? cut(withoutUnclosed(value)) ?? { clauses: {}, comments: [], afterSemicolon: null }
}

/** Undefined where a comment does not close. */
function cut(value: string): ReceivedClauses | undefined {
  let clauses: { [name in ClauseName]?: Clause } = {}
  const comments: string[] = []
  let current: Clause = { words: [], comments: [] }
  clauses.start = current
  let anglesClose = true
  // A client may call itself `by`: the word right behind these keywords is a name, whatever it is.
  let nameNext = false
  let position = 0
  while (position < value.length) {
    const code = value.charCodeAt(position)
    if (isSpace(code)) {
      position++
      continue
    }
    if (code === OPEN) {
      const end = endOfComment(value, position)
      if (end < 0) return undefined
      const comment = value.slice(position + 1, end - 1)
      current.comments.push(comment)
      comments.push(comment)
      nameNext = false
      position = end
      continue
    }
    if (code === SEMICOLON) return { clauses, comments, afterSemicolon: value.slice(position + 1) }
    let end = -1
    if (code === ANGLE && anglesClose) {
      end = endOfAngle(value, position)
      anglesClose = end > 0
    }
    if (end < 0) end = endOfWord(value, position)
    const word = value.slice(position, end)
    position = end
    const keyword: ClauseName | undefined = nameNext || word.length > 4 ? undefined : KEYWORDS.get(word)
    nameNext = false
    if (keyword === 'by' && clauses.by !== undefined && current.comments.length > 0) {
      // The client called itself `x by y`: the server's own `by` is the one behind its comment on the client.
      const client: Clause = clauses.from ?? { words: [], comments: [] }
      for (let i = client.comments.length; i < comments.length; i++) client.comments.push(comments[i]!)
      clauses = { from: client }
    }
    if (keyword !== undefined && clauses[keyword] === undefined) {
      current = { words: [], comments: [] }
      clauses[keyword] = current
      nameNext = keyword === 'from' || keyword === 'by' || keyword === 'id'
    } else current.words.push(word)
  }
  return { clauses, comments, afterSemicolon: null }
}

const KEYWORDS: ReadonlyMap<string, ClauseName> = new Map(
  (['from', 'by', 'via', 'with', 'tls', 'id', 'for'] as const).flatMap((name) => [
    [name, name] as const,
    [name.toUpperCase(), name] as const,
    [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, name] as const,
  ]),
)

/** Where a word ends: at white space, a comment, or the semicolon. */
function endOfWord(value: string, start: number): number {
  let position = start
  while (position < value.length) {
    const code = value.charCodeAt(position)
    if (code === OPEN || code === SEMICOLON || isSpace(code)) break
    position++
  }
  return position
}

/** `<"a b"@c>` is one word. */
function endOfAngle(value: string, start: number): number {
  for (let i = start + 1; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code === 62) return i + 1
    if (code === QUOTE) {
      const end = endOfQuotedString(value, i)
      if (end < 0) return -1
      i = end - 1
    }
  }
  return -1
}

/** The text with a space for each parenthesis that opens and never closes. */
function withoutUnclosed(value: string): string {
  const open: number[] = []
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    // Inside of a comment a backslash quotes; outside it is an ordinary character.
    if (code === 92 && open.length > 0) i++
    else if (code === OPEN) open.push(i)
    else if (code === 41) open.pop()
  }
  let result = ''
  let start = 0
  for (const place of open) {
    result += `${value.slice(start, place)} `
    start = place + 1
  }
  return result + value.slice(start)
}
