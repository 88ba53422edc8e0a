import type { Response, TOO_LARGE } from './response-reader.ts'

/** A value in a response: an atom, number or quoted string as text; a literal as octets; NIL as null; a list. */
export type Value = string | Buffer | typeof TOO_LARGE | null | readonly Value[]

/**
 * The values of a response from a place in its first text on (RFC 9051 §9), or undefined when parentheses or quotes do
 * not close: then nothing of it may be believed. Depth costs no stack.
 */
export function parseValues(response: Response, from: number): readonly Value[] | undefined {
  const top: Value[] = []
  const open: Value[][] = [top]
  for (let index = 0; index < response.length; index++) {
    const part = response[index]!
    if (typeof part !== 'string') open.at(-1)!.push(part)
    else if (!readText(part, index === 0 ? from : 0, open)) return undefined
  }
  return open.length === 1 ? top : undefined
}

/** Reads one piece of text into the lists that are open; false when it is malformed. */
function readText(text: string, from: number, open: Value[][]): boolean {
  for (let at = from; at < text.length; ) {
    const character = text[at]!
    if (character === ' ') at++
    else if (character === '(') {
      const list: Value[] = []
      open.at(-1)!.push(list)
      open.push(list)
      at++
    } else if (character === ')') {
      if (open.length === 1) return false
      open.pop()
      at++
    } else if (character === '"') {
      const end = endOfQuoted(text, at + 1)
      if (end < 0) return false
      open.at(-1)!.push(unquote(text.slice(at + 1, end)))
      at = end + 1
    } else {
      const end = endOfAtom(text, at)
      const atom = text.slice(at, end)
      open.at(-1)!.push(atom === 'NIL' ? null : atom)
      at = end
    }
  }
  return true
}

function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return -1
}

function unquote(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/g, '$1') : text
}

/** Where an atom ends. A section (`BODY[HEADER.FIELDS ("To")]`) belongs to it, blanks and all. */
function endOfAtom(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const character = text[at]
    if (character === ' ' || character === '(' || character === ')') break
    if (character === '[') {
      const close = text.indexOf(']', at)
      if (close < 0) return text.length
      at = close
    }
    at++
  }
  return at
}
