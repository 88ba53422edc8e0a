import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from '../../../src/words/phrase.ts'

/** A text in the sources: what stands before it, and the text with `{0}` where values stand. */
export interface Literal {
  readonly file: string
  readonly before: string
  readonly key: string
}

const source = join(import.meta.dirname, '../../../src')

/** Every string and template of the sources, at any depth, in order. */
function literalsOf(text: string, file: string): Literal[] {
  const found: Literal[] = []
  read(text, 0, false, (before, key) => found.push({ file, before, key }))
  return found
}

/** Those of every file of a selection. */
export function allLiterals(pattern = '**/*.ts'): Literal[] {
  return globSync(pattern, { cwd: source })
    .filter((file) => !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => literalsOf(readFileSync(join(source, file), 'utf8'), file))
}

/** Reads code up to its end, or up to the brace that closes a place in a template; returns where it stopped. */
function read(
  text: string,
  start: number,
  isInTemplate: boolean,
  found: (before: string, key: string) => void,
): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    const rest = text.slice(at, at + 2)
    if (rest === '//') at = (text.indexOf('\n', at) + text.length) % text.length
    else if (rest === '/*') at = text.indexOf('*/', at) + 1
    else if (sign === '/' && isRegex(text, at)) at = endOfRegex(text, at)
    else if (sign === "'" || sign === '"') {
      const end = endOfString(text, at)
      found(text.slice(Math.max(0, at - 400), at), unescaped(text.slice(at + 1, end)))
      at = end
    } else if (sign === '`') {
      const parts: string[] = []
      let from = at + 1
      let place = from
      for (; text[place] !== '`'; place++) {
        if (text[place] === '\\') place++
        else if (text.startsWith('${', place)) {
          parts.push(unescaped(text.slice(from, place)))
          place = read(text, place + 2, true, found)
          from = place + 1
        }
      }
      parts.push(unescaped(text.slice(from, place)))
      found(text.slice(Math.max(0, at - 400), at), keyOf(parts))
      at = place
    } else if (sign === '{') depth++
    else if (sign === '}') {
      if (depth === 0 && isInTemplate) return at
      depth--
    }
  }
  return text.length
}

function endOfString(text: string, at: number): number {
  for (let place = at + 1; place < text.length; place++) {
    if (text[place] === '\\') place++
    else if (text[place] === text[at]) return place
  }
  return text.length
}

/** A slash divides after a value, and begins a regular expression elsewhere. */
function isRegex(text: string, at: number): boolean {
  return /(?:[=(,:?[{};!&|]|\breturn|^|=>)\s*$/.test(text.slice(Math.max(0, at - 40), at))
}

function endOfRegex(text: string, at: number): number {
  let isClass = false
  for (let place = at + 1; place < text.length; place++) {
    if (text[place] === '\\') place++
    else if (text[place] === '[') isClass = true
    else if (text[place] === ']') isClass = false
    else if (text[place] === '/' && !isClass) return place
  }
  return text.length
}

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[\s\S])/g,
    (whole, one, a, b, c) => {
      const code = a ?? b ?? c
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
      return one === 'n' ? '\n' : one === 't' ? '\t' : one === 'r' ? '\r' : (one ?? whole)
    },
  )
}
