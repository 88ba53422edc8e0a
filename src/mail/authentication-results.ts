/** What a receiver found when it checked a message: Authentication-Results (RFC 8601), and its cousin Received-SPF. */

import { type AuthenticationToken, authenticationTokens } from './authentication-tokens.ts'

export { parseReceivedSpf } from './received-spf.ts'

/** One result. Names are in lower case. */
export interface MethodResult {
  /** `spf`, `dkim`, `dmarc`, `arc`, `iprev` … */
  readonly method: string
  /** `pass`, `fail`, `softfail`, `none` … */
  readonly result: string
  readonly reason: string | null
  /** The first comment, which often holds words of the message's writer: for people only. */
  readonly comment: string | null
  /** `smtp.mailfrom`, `header.d` …; a name that the RFC does not allow (Outlook's `action`) has no dot. */
  readonly properties: Readonly<Record<string, string>>
}

/** The results that one receiver states. */
export interface AuthenticationResults {
  /** Who says so, in lower case; null where the writer leaves it out and begins with a result (Outlook). */
  readonly authservId: string | null
  readonly version: string | null
  readonly results: readonly MethodResult[]
}

/**
 * Reads the body of an Authentication-Results field (RFC 8601 §2.2). Undefined where it does not begin as one.
 *
 * Whoever writes a message chooses parts of what stands here, and may try to write results of their own: so a result that is not well formed
 * is dropped, and where a comment or quoted string could be read in two ways, nothing behind it is believed.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults | undefined {
  // One message's fields are asked for by its receiver, its forwarder and its relay, one after the other.
  const known = lately.find((one) => one.value === value)
  if (known !== undefined) return known.results
  const results = read(value)
  lately[turn++ % 2] = { value, results }
  return results
}

/** The last two fields that were read; more would keep long header sections in memory. */
const lately: { readonly value: string; readonly results: AuthenticationResults | undefined }[] = []
let turn = 0

function read(value: string): AuthenticationResults | undefined {
  const segments = segmentsOf(value)
  const first = segments[0]!.filter((token) => token.kind !== 'comment')
  const id = first[0]
  if (id === undefined || (id.kind !== 'word' && id.kind !== 'quoted')) return undefined
  if (first[1]?.kind === 'equals' || first[1]?.kind === 'slash') {
    return { authservId: null, version: null, results: resultsOf(segments) }
  }
  const version = first[1]?.kind === 'word' && /^\d{1,9}$/.test(first[1].text) ? first[1].text : null
  return { authservId: id.text.toLowerCase(), version, results: resultsOf(segments.slice(1)) }
}

/** Tokens between semicolons; a broken token ends all: what follows cannot be framed any more. */
function segmentsOf(value: string): AuthenticationToken[][] {
  let segment: AuthenticationToken[] = []
  const segments = [segment]
  for (const token of authenticationTokens(value)) {
    if (token.kind === 'broken') {
      segment.length = 0
      break
    }
    if (token.kind === 'semicolon') {
      segment = []
      segments.push(segment)
    } else segment.push(token)
  }
  return segments
}

function resultsOf(segments: readonly (readonly AuthenticationToken[])[]): MethodResult[] {
  const results: MethodResult[] = []
  for (const segment of segments) {
    const result = methodResult(segment)
    if (result !== undefined) results.push(result)
  }
  return results
}

const KEYWORD = /^[a-z](?:[a-z0-9_-]*[a-z0-9])?$/i

/** resinfo of RFC 8601 §2.2: method [/ version] = result, reason, properties. Undefined where it is malformed. */
function methodResult(segment: readonly AuthenticationToken[]): MethodResult | undefined {
  const tokens = segment.filter((token) => token.kind !== 'comment')
  const method = tokens[0]
  let next = 1
  if (tokens[next]?.kind === 'slash') next += 2
  const result = tokens[next + 1]
  if (method?.kind !== 'word' || tokens[next]?.kind !== 'equals' || result?.kind !== 'word') return undefined
  if (!KEYWORD.test(method.text) || !KEYWORD.test(result.text)) return undefined
  let reason: string | null = null
  const properties: Record<string, string> = {}
  for (next += 2; next < tokens.length; ) {
    const property = propertyAt(tokens, next)
    if (property === undefined) return undefined
    next = property.end
    if (property.name === 'reason') reason ??= property.value
    else if (!Object.hasOwn(properties, property.name)) properties[property.name] = property.value
    // Two values of one property: one may be the message's own, so neither is believed.
    else if (properties[property.name] !== property.value) return undefined
  }
  const comment = segment.find((token) => token.kind === 'comment')?.text ?? null
  return {
    method: method.text.toLowerCase(),
    result: result.text.toLowerCase(),
    reason,
    comment,
    properties,
  }
}

interface Property {
  readonly name: string
  readonly value: string
  readonly end: number
}

/** propspec or reasonspec; an empty value is told as it is written. */
function propertyAt(tokens: readonly AuthenticationToken[], start: number): Property | undefined {
  let name = ''
  let next = start
  for (; tokens[next]?.kind === 'word'; next++) {
    const part = tokens[next]!.text
    // White space and comments may stand around the dot, and nowhere else in the name.
    if (name !== '' && !name.endsWith('.') && !part.startsWith('.')) return undefined
    name += part
  }
  if (!PROPERTY_NAME.test(name) || tokens[next]?.kind !== 'equals') return undefined
  const value = tokens[next + 1]
  if (value === undefined) return { name: name.toLowerCase(), value: '', end: next + 1 }
  if (value.kind !== 'word' && value.kind !== 'quoted') return undefined
  return { name: name.toLowerCase(), value: value.text, end: next + 2 }
}

const PROPERTY_NAME = /^[a-z][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_.-]*)?$/i
