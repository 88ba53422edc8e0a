import wrapAnsi from 'wrap-ansi'
import { longDay } from './day-words.ts'
import type { Letter, LetterBlock, LetterLanguage } from './letter.ts'
import { renderingWords } from './rendering-words.ts'

/** Columns of a plain-text mail (RFC 3676 §4.2 asks for 78 at most; 72 leaves room to be quoted). */
const WIDTH = 72

/** A letter as plain text: who writes to whom, when, about what, and the body. */
export function letterText(letter: Letter): string {
  const { lang, to, from } = letter
  const words = renderingWords[lang]
  const addressee = [
    to.name,
    ...to.postal,
    ...(to.addresses.length > 0 ? to.addresses.slice(0, 1) : to.form === null ? [] : [to.form]),
  ]
  return [
    from.map((line) => wrapped(line, '', '  ')).join('\n'),
    `${words.to}${words.colon}${addressee.map((line) => wrapped(line, '', '  ')).join('\n')}`,
    words.on(longDay(letter.writtenOn, lang)),
    wrapped(`${words.subject}${words.colon}${letter.subject}`, '', '  '),
    letterBody(letter),
  ].join('\n\n')
}

/** The part that stands in an e-mail, whose header says the rest: blocks, signature, enclosures. Ends in a newline. */
export function letterBody({ blocks, signature, enclosures, lang }: Letter): string {
  const words = renderingWords[lang]
  const enclosed = enclosures.map(({ name, title, sha256 }, index) => {
    const first = wrapped(`${name}${words.colon}${title}`, `${index + 1}. `, '   ')
    return sha256 === null ? first : `${first}\n   SHA-256${words.colon.trimEnd()}\n   ${sha256}`
  })
  return `${[
    ...blocks.map((block) => blockText(block, lang)),
    signature,
    ...(enclosed.length === 0 ? [] : [`${words.enclosures}${words.colon.trimEnd()}\n${enclosed.join('\n')}`]),
  ].join('\n\n')}\n`
}

function blockText(block: LetterBlock, lang: LetterLanguage): string {
  const { colon } = renderingWords[lang]
  switch (block.kind) {
    case 'heading':
      return block.text.toLocaleUpperCase(lang)
    case 'paragraph':
      return wrapped(block.text, '', '')
    case 'list':
      return block.items
        .map((item, index) =>
          block.ordered ? wrapped(item, `${index + 1}. `, '   ') : wrapped(item, '- ', '  '),
        )
        .join('\n')
    case 'facts':
      return block.rows.map(([label, value]) => wrapped(`${label}${colon}${value}`, '  ', '    ')).join('\n')
    case 'table':
      return block.rows.map((row) => rowText(block.head, row, colon)).join('\n\n')
  }
}

/** A row of a table, one cell a line: a table of four columns does not fit a mail. */
function rowText(head: readonly string[], row: readonly string[], colon: string): string {
  return row.map((cell, index) => wrapped(`${head[index] ?? ''}${colon}${cell}`, '  ', '    ')).join('\n')
}

/** Breaks between words only, so that an address or a Message-ID stays whole. */
function wrapped(text: string, first: string, rest: string): string {
  const lines = wrapAnsi(text, WIDTH - rest.length, { hard: false, trim: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? first : rest) + line.trimEnd()).join('\n')
}
