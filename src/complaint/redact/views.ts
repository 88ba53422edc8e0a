/**
 * A text as some reader would see it, each character with the octets it was read from: what is found in a view can be
 * replaced in the text itself.
 */
export interface View {
  readonly text: string
  /** Where each character begins and ends in the octets; null where the view is the octets as they are. */
  readonly places: { readonly from: Int32Array; readonly to: Int32Array } | null
  /** Stands under quoted-printable that nobody declared: what is written needs its `=` quoted. */
  readonly quoted: boolean
}

/** Which ways of reading a text are tried. */
export type Reading = 'header' | 'text' | 'binary'

/** The octets that a stretch of a view was read from. */
export function placeOf(view: View, start: number, end: number): { from: number; to: number } {
  if (view.places === null) return { from: start, to: end }
  return { from: view.places.from[start] ?? 0, to: view.places.to[end - 1] ?? 0 }
}

/** Whether octets that the view leaves out stand before its character. */
export function hasGapBefore(view: View, index: number): boolean {
  if (view.places === null || index === 0) return false
  return (view.places.to[index - 1] ?? 0) < (view.places.from[index] ?? 0)
}

const FOLD = /\r?\n(?=[ \t])/g
const NULS = /\0+/g
const QUOTED = /=(?:([0-9a-f]{2})|[ \t]{0,80}\r?\n)/gi
/** A line end with the space before it (format=flowed) and the quotation marks after it. */
const LINE_END = / ?\r?\n(?:[>|] ?)*[ \t]?/g
const COMMENT = /\([^()]{0,400}\)/g
const COMPACT = /[\s"\\]+/g
/** RFC 2231 §3: a parameter that goes on in another. */
export const SEAM = /"?[ \t\r\n]{0,80};[ \t\r\n]{0,80}[\w-]{1,40}\*\d{1,3}\*?="?/g
/** Markup, and characters without width in UTF-8 and as entities. */
export const MARKUP =
  /<[^<>]{0,2000}>|&(?:shy|zwnj|zwj|ZeroWidthSpace);|\xe2\x80[\x8b-\x8f]|\xc2\xad|\xe2\x81\xa0|\xef\xbb\xbf/g
/** Escapes of URLs, HTML, JSON, JavaScript and UTF-7. */
const ESCAPE =
  /%(?:u([0-9a-f]{4})|([0-9a-f]{2}))|&#(?:x([0-9a-f]{1,8})|(\d{1,9}));?|&([a-z]{2,8});|\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(["\\/.@+_-]))|\+AEA-/gi

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ commat: '@', period: '.', lowbar: '_', plus: '+', hyphen: '-', dash: '-', num: '#', equals: '=' },
  ...{ amp: '&', percnt: '%', excl: '!', sol: '/', colon: ':', quot: '"', apos: "'", lt: '<', gt: '>' },
  ...{ dollar: '$', ast: '*', midast: '*', quest: '?', lbrace: '{', rbrace: '}', lcub: '{', rcub: '}' },
  ...{ verbar: '|', vert: '|', grave: '`', Hat: '^', tab: '\t', newline: '\n', nbsp: ' ', bsol: '\\' },
}

/** Every view of a text that shows something else than those before it; the plainest first. */
export function* viewsOf(octets: string, reading: Reading): Iterable<View> {
  for (const base of basesOf(octets, reading)) {
    let view: View | null = base
    // Links within links are escaped again and again: four times is more than was ever seen.
    for (let depth = 0; view !== null && depth < 5; depth++) {
      yield view
      view = reading === 'binary' ? null : derive(view, ESCAPE, unescaped)
    }
  }
}

function* basesOf(octets: string, reading: Reading): Iterable<View> {
  const whole: View = { text: octets, places: null, quoted: false }
  // Characters of two or four octets (UTF-16, UTF-32) show ASCII once their NULs are left out.
  for (const view of [whole, ...without(whole, NULS)]) {
    yield view
    if (reading === 'binary') continue
    yield* looksAt(view, reading)
    const quoted = derive(view, QUOTED, unquote, true)
    if (quoted === null) continue
    yield quoted
    yield* looksAt(quoted, reading)
  }
}

function* looksAt(view: View, reading: Reading): Iterable<View> {
  if (reading === 'header') {
    yield* without(view, FOLD)
    yield* without(view, SEAM)
    yield* without(view, COMPACT)
    // Twice, for a comment within a comment.
    const [bare = view] = without(view, COMMENT)
    const [barer = bare] = without(bare, COMMENT)
    if (barer === view) return
    yield barer
    yield* without(barer, COMPACT)
    return
  }
  const joined = without(view, LINE_END)
  yield* joined
  for (const each of [view, ...joined]) yield* without(each, MARKUP)
}

/** The view without what matches; none where nothing does. */
function without(view: View, pattern: RegExp): View[] {
  const derived = derive(view, pattern, () => '')
  return derived === null ? [] : [derived]
}

function unquote(match: RegExpExecArray): string {
  return match[1] === undefined ? '' : String.fromCharCode(Number.parseInt(match[1], 16))
}

function unescaped(match: RegExpExecArray): string | null {
  const [whole, unit, percent, hex, decimal, name, jsonUnit, byte, plain] = match
  if (percent !== undefined || byte !== undefined) {
    return String.fromCharCode(Number.parseInt(percent ?? byte ?? '', 16))
  }
  if (plain !== undefined) return plain
  if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? null
  if (whole.startsWith('+')) return '@'
  const digits = unit ?? hex ?? jsonUnit
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16)
  if (code < 0x80) return String.fromCharCode(code)
  const isLone = code >= 0xd800 && code < 0xe000
  return isLone || code > 0x10ffff ? null : String.fromCharCode(...encoder.encode(String.fromCodePoint(code)))
}

const encoder = new TextEncoder()

/** The view with each match read as `meaning` says (null: as it stands), or null where that changes nothing. */
function derive(
  view: View,
  pattern: RegExp,
  meaning: (match: RegExpExecArray) => string | null,
  quoted = view.quoted,
): View | null {
  const pieces: { start: number; end: number; text: string }[] = []
  let length = view.text.length
  for (const match of view.text.matchAll(pattern)) {
    const text = meaning(match)
    if (text === null) continue
    pieces.push({ start: match.index, end: match.index + match[0].length, text })
    length += text.length - match[0].length
  }
  if (pieces.length === 0) return null
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  const parts: string[] = []
  let read = 0
  let written = 0
  const copy = (end: number): void => {
    parts.push(view.text.slice(read, end))
    for (; read < end; read++, written++) {
      from[written] = view.places === null ? read : view.places.from[read]!
      to[written] = view.places === null ? read + 1 : view.places.to[read]!
    }
  }
  for (const { start, end, text } of pieces) {
    copy(start)
    const place = placeOf(view, start, end)
    parts.push(text)
    for (let i = 0; i < text.length; i++, written++) {
      from[written] = place.from
      to[written] = place.to
    }
    read = end
  }
  copy(view.text.length)
  return { text: parts.join(''), places: { from, to }, quoted }
}
