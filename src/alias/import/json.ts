/** JSON of an export: its shape without its words, and the members that are kept. */

/** A text that is no JSON. The parser's own words would quote the text, so they are not handed on. */
export const notJson: unique symbol = Symbol('no JSON')

/** The value with `null` for each text and number: enough to tell one format from another. */
export function shapeOf(text: string): unknown {
  return parsed(text, (_, value) => (typeof value === 'object' || typeof value === 'boolean' ? value : null))
}

/**
 * The value without the members that are not kept: they are dropped by the parser's reviver, innermost first, before
 * anybody else sees the value. Elements of kept lists stay.
 */
export function pickJson(text: string, isKept: (key: string, value: unknown) => boolean): unknown {
  return parsed(text, function (this: unknown, key, value) {
    const isRoot = key === ''
    return isRoot || Array.isArray(this) || isKept(key, value) ? value : undefined
  })
}

function parsed(text: string, revive: (this: unknown, key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text, revive)
  } catch {
    return notJson // SyntaxError, or RangeError for a nesting too deep; either may quote the text
  }
}

/** The members of a value; none where it is no object. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** The elements of a value; none where it is no list. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text, a number as text; else empty. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The list itself, or the one below one of these keys; empty where there is none. */
export function listIn(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value
  const found = keys.map((key) => members(value)[key]).find((one) => Array.isArray(one))
  return elements(found)
}

/** Whether a list has elements and each holds these members. */
export function eachHas(list: readonly unknown[], ...keys: readonly string[]): boolean {
  return list.length > 0 && list.every((one) => keys.every((key) => Object.hasOwn(members(one), key)))
}
