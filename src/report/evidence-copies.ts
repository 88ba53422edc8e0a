import { decodeEncodedWords } from '../mail/encoded-word.ts'
import { decodeOctets, type HeaderField } from '../mail/header.ts'
import { clean } from './clean.ts'
import type { Mask } from './evidence-mask.ts'
import type { Say } from './say.ts'

/** A message's text as people read it, and what hangs on it. */
export interface ReadableBody {
  readonly text: string
  readonly attachments: readonly {
    readonly name: string | null
    readonly type: string
    readonly size: number
  }[]
}

/** Longer texts are cut in the readable copy; the message itself is there whole. */
const LONGEST = 500_000

/** The header section of a message, one field a line, numbered as verdicts cite them. */
export function headersText(file: string, fields: readonly HeaderField[], mask: Mask, say: Say): string {
  const lines = fields.map(({ index, name, value }) => {
    const shown = clean(mask.field(name, decodeOctets(value)).replace(/\s+/g, ' '))
    return `${String(index).padStart(3)}  ${clean(fieldName(name))}: ${shown}`
  })
  return `${[
    say`The header section of ${file}, one field a line. The numbers are those that route.md and verdict.md cite.`,
    say`Addresses of other persons are hidden here; the file itself is as it was received.`,
    '',
    ...lines,
  ].join('\n')}\n`
}

/** `x-original-to` as it is mostly written: `X-Original-To`. */
function fieldName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())
}

/** A message to be read by people: what it says of itself, its text, and the names of what hangs on it. */
export function messageText(
  file: string,
  fields: readonly HeaderField[],
  body: ReadableBody | null,
  mask: Mask,
  say: Say,
): string {
  const told = ['from', 'to', 'cc', 'date', 'subject', 'message-id'].flatMap((name) =>
    fields
      .filter((field) => field.name === name)
      .map(({ value }) => `${fieldName(name)}: ${clean(mask.field(name, shownValue(name, value)))}`),
  )
  const lines = [
    say`A readable copy of ${file}. Nothing was loaded from the network; nothing attached was opened.`,
    '',
    ...told,
    '',
    ...(body === null ? [say`(The text cannot be decoded.)`] : bodyLines(body.text, mask, say)),
  ]
  if (body !== null && body.attachments.length > 0) {
    lines.push('', say`Attached, not opened:`)
    for (const { name, type, size } of body.attachments)
      lines.push(
        `  ${say`${name === null ? say`without a name` : clean(mask.text(name))}, ${clean(type)}, ${String(size)} octets`}`,
      )
  }
  return `${lines.join('\n')}\n`
}

function shownValue(name: string, value: string): string {
  // Addresses are read from the field as it stands.
  return name === 'to' || name === 'cc' ? value : decodeEncodedWords(value)
}

function bodyLines(text: string, mask: Mask, say: Say): string[] {
  const cut = text.length > LONGEST
  const lines = mask
    .text(text.slice(0, LONGEST))
    .split(/\r\n?|\n/)
    .map((line) => clean(line.replace(/[\t\u00a0\u2007\u202f]/g, ' ')).trimEnd())
  return cut ? [...lines, '', say`(Cut here, after ${String(LONGEST)} characters.)`] : lines
}
