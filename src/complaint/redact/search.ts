import type { Hidden } from './hidden.ts'
import { type AddressNeedle, lower, type Needles, type TextNeedle } from './needles.ts'
import { hasGapBefore, placeOf, type View } from './views.ts'

/** A stretch of a view that tells what is hidden, and what takes its place. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly hidden: Hidden
}

/**
 * Everything of the needles that a view shows in clear. Linear in the view for each needle. `loose`: what stands before
 * and behind may be chance, as in octets that came out of a coding, so that no word need begin or end there.
 */
export function search(view: View, needles: Needles, loose: boolean): Finding[] {
  if (view.text.length < needles.shortest) return []
  const text = lower(view.text)
  const findings: Finding[] = []
  const taken = new Set<number>()
  for (const needle of needles.addresses) {
    for (const local of needle.locals) findAddress({ view, text, loose }, needle, local, findings, taken)
  }
  for (const needle of needles.texts) findText({ view, text, loose }, needle, findings)
  return findings
}

/** A view being searched; `text` is its text in lower case. */
interface Searched {
  readonly view: View
  readonly text: string
  readonly loose: boolean
}

function findAddress(
  searched: Searched,
  needle: AddressNeedle,
  local: string,
  findings: Finding[],
  taken: Set<number>,
): void {
  const { text } = searched
  const { hidden, token } = needle
  for (let start = text.indexOf(local); start >= 0; start = text.indexOf(local, start + 1)) {
    if (taken.has(start)) continue // `me+shop@` was found: it is not `me@` as well.
    const end = start + local.length
    const follows = domainAfter(searched, end, needle)
    const precedes = follows === null ? domainBefore(searched, start, needle) : null
    const isAddress =
      (follows !== null && beginsWord(searched, start) && !isTail(searched, start, end)) ||
      (precedes !== null && endsWord(searched, end))
    if (!isAddress && !needle.unguessable) continue
    taken.add(start)
    findings.push({ start, end, text: token, hidden })
    const domain = follows ?? precedes
    if (domain !== null && needle.domain !== null) {
      findings.push({ start: domain[0], end: domain[1], text: needle.domain, hidden })
    }
  }
}

/** Whether the local part is the end of somebody else's longer one (`maria.claire@`); in a link it may be anything. */
function isTail({ view, text, loose }: Searched, start: number, end: number): boolean {
  if (loose || text[end] !== '@' || !/^[a-z0-9][._+-]$/.test(text.slice(Math.max(0, start - 2), start)))
    return false
  const { from, to } = placeOf(view, start - 2, end + 1)
  return to - from === end - start + 3
}

function domainAfter(
  { text, loose }: Searched,
  end: number,
  needle: AddressNeedle,
): readonly [number, number] | null {
  const pattern = loose ? needle.afterLoose : needle.after
  pattern.lastIndex = end
  return pattern.exec(text)?.indices?.groups?.domain ?? null
}

function domainBefore(
  { text }: Searched,
  start: number,
  needle: AddressNeedle,
): readonly [number, number] | null {
  const from = Math.max(0, start - needle.reach)
  const found = needle.before.exec(text.slice(from, start))?.indices?.groups?.domain
  return found === undefined ? null : [from + found[0], from + found[1]]
}

function findText(searched: Searched, needle: TextNeedle, findings: Finding[]): void {
  const { text } = searched
  const { start: first, whole, isWord, token, hidden } = needle
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    whole.lastIndex = start
    if (!whole.test(text)) continue
    const end = whole.lastIndex
    if (isWord && !(beginsWord(searched, start) && endsWord(searched, end))) continue
    findings.push({ start, end, text: token, hidden })
  }
}

// Letters of UTF-8 are octets from 0x80 on.
const LETTER = /[a-z0-9\x80-\xff]/

function beginsWord({ view, text, loose }: Searched, start: number): boolean {
  return loose || start === 0 || !LETTER.test(text[start - 1]!) || hasGapBefore(view, start)
}

function endsWord({ view, text, loose }: Searched, end: number): boolean {
  return loose || end === text.length || !LETTER.test(text[end]!) || hasGapBefore(view, end)
}
