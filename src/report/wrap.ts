import wrapAnsi from 'wrap-ansi'
import { shownWidth } from './shown-width.ts'

/**
 * Breaks lines that are too wide for a terminal between words; what follows is indented a little further than the line
 * began, or stands below what followed a label. A command is never broken, for then it could not be copied: a line that
 * is little else stays whole, and within prose a command goes to the next line as a whole.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const place = line.search(command)
      if (place < 0) return wrapLine(line, width)
      if (place <= LONGEST_LABEL) return line
      const held = line.replaceAll(commands, (one) => one.replaceAll(' ', HELD))
      return wrapLine(held, width).replaceAll(HELD, ' ')
    })
    .join('\n')
}

/** The first words of all commands; a test holds them against the commands there are. */
export const commandNames =
  'account alias breach case complain completion demo doctor evidence export forget init leak report restore rules scan schema service trace watch'.split(
    ' ',
  )

/** Where a command begins. */
const command = new RegExp(`leaktrace (?:${commandNames.join('|')})\\b`)

/** Commands up to what ends a clause, or the line. */
const commands = new RegExp(`${command.source}(?: (?![–(])[^\\s;,]+(?:[;,](?=\\S)[^\\s;,]*)*)*`, 'g')

/** What stands before a command is a label up to this length, else prose. */
const LONGEST_LABEL = 40

/** Stands for a space within a command; of the private use area, so that no text holds it. */
const HELD = '\ue001'

function wrapLine(line: string, width: number): string {
  if (!wrapAnsi(line, width, { trim: false, hard: false }).includes('\n')) return line
  const indent = /^ */.exec(line)?.[0] ?? ''
  // A word with two spaces or more behind it is a label.
  const label = /^ *\S+ {2,}(?=\S)/.exec(line)?.[0] ?? indent
  const hanging = label === indent ? `${indent}  ` : ' '.repeat(shownWidth(uncoloured(label)))
  if (width - hanging.length < 20) return line
  const [first = '', ...rest] = wrapAnsi(line.slice(label.length), width - hanging.length, {
    trim: true,
    hard: false,
  }).split('\n')
  return [label + first, ...rest.map((part) => hanging + part.trimStart())].join('\n')
}

function uncoloured(text: string): string {
  return text.replaceAll(/\u001b\[[\d;]*m/g, '')
}
