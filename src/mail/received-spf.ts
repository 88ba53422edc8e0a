/** The Received-SPF field (RFC 7208 §9.1). */

import type { MethodResult } from './authentication-results.ts'
import { endOfComment, endOfQuotedString, isSpace, unquotePairs } from './structured.ts'

const RESULT = /^[a-z]{2,20}$/
const KEY = /^[a-z][a-z0-9._-]*$/

/**
 * Reads the body of a Received-SPF field as a result of the method `spf`. Keys keep their names (`client-ip`,
 * `receiver`); the reverse-path and HELO also stand under the names of RFC 8601, `smtp.mailfrom` and `smtp.helo`.
 * Undefined where the field is malformed, or says two things under one key.
 */
export function parseReceivedSpf(value: string): MethodResult | undefined {
  let position = skipSpace(value, 0)
  const wordEnd = endOfWord(value, position)
  const result = value.slice(position, wordEnd).toLowerCase()
  if (!RESULT.test(result)) return undefined
  const properties: Record<string, string> = {}
  let comment: string | null = null
  position = wordEnd
  while (position < value.length) {
    const code = value.charCodeAt(position)
    if (isSpace(code) || code === 59) {
      position++
      continue
    }
    if (code === 40) {
      const end = endOfComment(value, position)
      if (end < 0) return undefined
      comment ??= unquotePairs(value.slice(position + 1, end - 1))
      position = end
      continue
    }
    const equals = endOfWord(value, position)
    const key = value.slice(position, equals).toLowerCase()
    if (!KEY.test(key) || value.charCodeAt(equals) !== 61) return undefined
    position = skipSpace(value, equals + 1)
    const end = endOfValue(value, position)
    if (end < 0) return undefined
    const text = value.slice(position, end)
    const isQuoted = text.startsWith('"') && endOfQuotedString(text, 0) === text.length
    const content = isQuoted ? unquotePairs(text.slice(1, -1)) : text
    if (Object.hasOwn(properties, key) && properties[key] !== content) return undefined
    properties[key] = content
    position = end
  }
  const { 'envelope-from': mailFrom, helo } = properties
  if (mailFrom !== undefined) properties['smtp.mailfrom'] = mailFrom
  if (helo !== undefined) properties['smtp.helo'] = helo
  return { method: 'spf', result, reason: null, comment, properties }
}

function skipSpace(text: string, start: number): number {
  let position = start
  while (isSpace(text.charCodeAt(position))) position++
  return position
}

const WORD = /[^ \t\r\n()";=]*/y

function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start
  return WORD.test(text) ? WORD.lastIndex : start
}

const REST_OF_VALUE = /[^ \t\r\n()";]*/y

/** A word, a quoted string, or a quoted local part with its domain; -1 where it is none of them. */
function endOfValue(text: string, start: number): number {
  const from = text.charCodeAt(start) === 34 ? endOfQuotedString(text, start) : start
  if (from < 0) return -1
  REST_OF_VALUE.lastIndex = from
  const end = REST_OF_VALUE.test(text) ? REST_OF_VALUE.lastIndex : from
  const next = text.charCodeAt(end)
  return Number.isNaN(next) || isSpace(next) || next === 59 ? end : -1
}
