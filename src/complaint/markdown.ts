import { longDay } from './day-words.ts'
import type { Letter, LetterBlock } from './letter.ts'
import { renderingWords } from './rendering-words.ts'

/** A letter as Markdown (CommonMark with tables). Ends in a newline. */
export function letterMarkdown(letter: Letter): string {
  const { lang, to, from } = letter
  const words = renderingWords[lang]
  const address = to.addresses[0] ?? to.form
  const addressee = [to.name, ...to.postal, ...(address == null ? [] : [address])]
  const enclosed = letter.enclosures.map(({ name, title, sha256 }, index) => {
    const hash = sha256 === null ? '' : `\n   SHA-256${words.colon}\`${sha256}\``
    return `${index + 1}. ${escaped(`${name}${words.colon}${title}`)}${hash}`
  })
  return `${[
    lines(from),
    lines(addressee),
    escaped(words.on(longDay(letter.writtenOn, lang))),
    `# ${escaped(letter.subject)}`,
    ...letter.blocks.map((block) => blockMarkdown(block, words.colon)),
    escaped(letter.signature),
    ...(enclosed.length === 0 ? [] : [`## ${words.enclosures}`, enclosed.join('\n')]),
  ].join('\n\n')}\n`
}

function blockMarkdown(block: LetterBlock, colon: string): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${escaped(item)}`)
        .join('\n')
    case 'facts':
      return block.rows.map(([label, value]) => `- ${escaped(`${label}${colon}${value}`)}`).join('\n')
    case 'table':
      return [
        row(block.head.map(escaped)),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(escaped))),
      ].join('\n')
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Lines that stay lines: a backslash at the end breaks without ending the paragraph. */
const lines = (parts: readonly string[]): string => parts.map(escaped).join('\\\n')

/** Text that Markdown reads as text: every ASCII punctuation that could begin markup is escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
}
