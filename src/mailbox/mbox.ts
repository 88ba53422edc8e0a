import { setImmediate as breathe } from 'node:timers/promises'
import { fromLineDate } from './from-line.ts'
import { isFieldLine, sectionEnd } from './header-section.ts'
import type { Octets } from './octets.ts'

/** A message in an mbox: where its `From ` line stands, and where the message itself begins and ends. */
export interface MboxEntry {
  readonly offset: number
  readonly start: number
  readonly end: number
  /** What the `From ` line says of its coming in, ISO 8601 UTC, or null. */
  readonly internalDate: string | null
}

const SEPARATOR = Buffer.from('From ')
const AFTER_LINE_END = Buffer.from('\nFrom ')
const LF = 10
const CR = 13
const WINDOW = 1 << 20
// Enough to see a `From ` line and the line after it.
const LOOK_AHEAD = 4 << 10

/** Whether octets are an mbox: they begin with a `From ` line (RFC 4155). */
export function isMbox(octets: Octets): boolean {
  const start = Buffer.alloc(SEPARATOR.length)
  return octets.read(start, 0) === SEPARATOR.length && start.equals(SEPARATOR)
}

/**
 * Where the messages of an mbox begin, in order: offsets of their `From ` lines. Only a `From ` line at the start or after
 * an empty line separates, and only one that bears a date or stands above a header field: not every program quotes "From
 * now on …" in a body. Memory does not grow with the messages' size.
 * @param from offset of a `From ` line to begin at
 * @param most stop after so many
 */
export async function mboxOffsets(
  octets: Octets,
  from: number,
  most: number,
  signal: AbortSignal | null,
): Promise<number[]> {
  const offsets = [from]
  const window = Buffer.allocUnsafe(WINDOW)
  for (let position = from; offsets.length < most; ) {
    const filled = octets.read(window, position)
    const last = position + filled >= octets.length || filled < WINDOW
    const view = window.subarray(0, filled)
    const limit = last ? filled : filled - LOOK_AHEAD
    for (
      let at = view.indexOf(AFTER_LINE_END);
      at >= 0 && at < limit;
      at = view.indexOf(AFTER_LINE_END, at + 1)
    ) {
      if (position + at + 1 > offsets.at(-1)! && separates(view, at + 1) && offsets.length < most) {
        offsets.push(position + at + 1)
      }
    }
    if (last) break
    position += limit - 3 // Three octets back: what stands before a candidate is seen again.
    await breathe()
    signal?.throwIfAborted()
  }
  return offsets
}

/** The entry whose `From ` line stands at `offset`; `next` is where the next one stands, or the end. */
export function mboxEntry(octets: Octets, offset: number, next: number): MboxEntry {
  const head = Buffer.allocUnsafe(Math.min(LOOK_AHEAD, next - offset))
  const line = head.subarray(0, octets.read(head, offset))
  const lineEnd = line.indexOf(LF)
  const tail = Buffer.alloc(4)
  const seen = octets.read(tail, Math.max(offset, next - 4))
  return {
    offset,
    start: lineEnd < 0 ? next : offset + lineEnd + 1,
    end: next - emptyLineAtEnd(tail.subarray(0, seen)),
    internalDate: fromLineDate(line.toString('latin1', 0, lineEnd < 0 ? line.length : lineEnd)),
  }
}

/**
 * A message as it was before it was put into an mbox: body lines `>From `, `>>From ` … lose one `>` (mboxrd). In an mboxo
 * file only the first is undone rightly; nothing in a file tells the two apart.
 */
export function unquoteBody(message: Buffer): Buffer {
  const body = sectionEnd(message, 0)
  if (body < 0) return message
  const pieces: Buffer[] = []
  let copied = 0
  for (let at = message.indexOf('\n>', body - 1); at >= 0; at = message.indexOf('\n>', at + 1)) {
    let quote = at + 1
    while (message[quote] === 62) quote++
    if (message.subarray(quote, quote + SEPARATOR.length).equals(SEPARATOR)) {
      pieces.push(message.subarray(copied, at + 1))
      copied = at + 2
    }
    at = quote - 1
  }
  return pieces.length === 0 ? message : Buffer.concat([...pieces, message.subarray(copied)])
}

function separates(view: Buffer, at: number): boolean {
  const afterEmptyLine = view[at - 2] === LF || (view[at - 2] === CR && view[at - 3] === LF)
  const lineEnd = view.indexOf(LF, at)
  if (!afterEmptyLine || lineEnd < 0) return false
  if (fromLineDate(view.toString('latin1', at, Math.min(lineEnd, at + 500))) !== null) return true
  const next = view.toString('latin1', lineEnd + 1, lineEnd + 220)
  return isFieldLine(next) || next.startsWith('>From ')
}

/** The empty line before a `From ` line, or at the end of the file, belongs to the format. */
function emptyLineAtEnd(tail: Buffer): number {
  const text = tail.toString('latin1')
  if (text.endsWith('\n\r\n')) return 2
  return text.endsWith('\n\n') ? 1 : 0
}
