import type { Hidden } from './hidden.ts'
import type { Needles } from './needles.ts'
import { changeRun, codings } from './runs.ts'
import { search } from './search.ts'
import { MARKUP, placeOf, type Reading, SEAM, type View, viewsOf } from './views.ts'

/** Is told each thing that was found. */
export type Notice = (hidden: Hidden) => void

/** A change of the octets of a text. */
interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Codings within codings are followed so far. */
const MAX_DEPTH = 3
/** A round for each view that shows something; a text needs a few unless it is made to need more. */
const MAX_ROUNDS = 60

/** Hides the needles in a text however they are written in it; the same string where none is. */
export function hideText(octets: string, needles: Needles, reading: Reading, notice: Notice): string {
  return hideAt(octets, needles, reading, notice, 0) ?? octets
}

function hideAt(
  octets: string,
  needles: Needles,
  reading: Reading,
  notice: Notice,
  depth: number,
): string | null {
  let current = octets
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changed = hideOnce(current, needles, reading, notice, depth)
    if (changed === null) break
    current = changed
  }
  return current === octets ? null : current
}

/** Hides what the first view that shows anything shows: what it shows is surer than what later ones make of it. */
function hideOnce(
  octets: string,
  needles: Needles,
  reading: Reading,
  notice: Notice,
  depth: number,
): string | null {
  const legible = depth === 0 || isText(octets)
  const known = new Map<string, string | null>()
  const inner = (text: string): string | null => hideAt(text, needles, 'text', notice, depth + 1)
  for (const view of legible ? viewsOf(octets, reading) : [plainView(octets)]) {
    const changes = search(view, needles, depth > 0).map(({ start, end, text, hidden }) => {
      notice(hidden)
      return changeOf(octets, view, start, end, text)
    })
    if (legible && reading !== 'binary' && depth < MAX_DEPTH) {
      changes.push(...runChanges(octets, view, known, inner))
    }
    if (changes.length > 0) return apply(octets, changes)
  }
  return null
}

function runChanges(
  octets: string,
  view: View,
  known: Map<string, string | null>,
  inner: (text: string) => string | null,
): Change[] {
  const changes: Change[] = []
  for (const [index, coding] of codings.entries()) {
    for (const match of view.text.matchAll(coding.run)) {
      const run = match[0]
      if (index === 1 && !/[+/]/.test(run)) continue // The same digits as in base64url.
      const key = `${index}${run}`
      let changed = known.get(key)
      if (changed === undefined) {
        changed = changeRun(run, coding, inner)
        known.set(key, changed)
      }
      if (changed === null) continue
      changes.push(changeOf(octets, view, match.index, match.index + run.length, changed))
    }
  }
  return changes
}

/** The new text as the octets in its place need it: escaped, cut into lines, in wide characters, with the markup kept. */
function changeOf(octets: string, view: View, start: number, end: number, text: string): Change {
  const { from, to } = placeOf(view, start, end)
  const old = octets.slice(from, to)
  let written = text
  if (view.places !== null) {
    const nuls = /^[^\0](\0+)[^\0]/.exec(old)?.[1]
    const lineEnd = /\r?\n[ \t]?/.exec(old)?.[0]
    if (old.includes('%')) written = written.replace(/[+/=]/g, (digit) => encodeURIComponent(digit))
    if (view.quoted) written = written.replaceAll('=', '=3D')
    if (nuls !== undefined) written = [...written].join(nuls)
    if (lineEnd !== undefined && written.length > 72 && !view.quoted) {
      written = (written.match(/.{1,72}/gs) ?? []).join(lineEnd)
    }
    // Whatever stood between the letters and is no letter stays: tags must still close, parameters still go on.
    const between = view.text.length < octets.length ? [...old.matchAll(MARKUP), ...old.matchAll(SEAM)] : []
    written += between.map(([kept]) => kept).join('')
  }
  return { from, to, text: written }
}

/** From left to right; of two that overlap the one that begins first, and of those the longest. */
function apply(octets: string, changes: readonly Change[]): string {
  const ordered = [...changes].sort((a, b) => a.from - b.from || b.to - a.to)
  let result = ''
  let read = 0
  for (const { from, to, text } of ordered) {
    if (from < read) continue
    result += octets.slice(read, from) + text
    read = to
  }
  return result + octets.slice(read)
}

function plainView(text: string): View {
  return { text, places: null, quoted: false }
}

/** Whether octets that came out of a coding look like text; chance makes one octet in three printable. */
function isText(octets: string): boolean {
  let printable = 0
  for (let i = 0; i < octets.length; i++) {
    const code = octets.charCodeAt(i)
    if ((code >= 32 && code < 127) || code === 10 || code === 13 || code === 9) printable++
  }
  return printable >= octets.length * 0.8
}
