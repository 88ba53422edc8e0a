import { type Command, Help } from 'commander'
import type { Say } from '../report/say.ts'

/** Has commander write its help in the person's language: headings, descriptions, what stands behind options. */
export function translateHelp(program: Command, say: Say): void {
  if (say.language === 'en') return
  const plain = Help.prototype
  program.configureHelp({
    styleTitle: (title) => say.told(title),
    commandUsage: (command) =>
      plain.commandUsage.call(new Help(), command).replaceAll('[command]', '[commande]'),
    commandDescription: (command) => say.told(command.description()),
    subcommandDescription: (command) => say.told(command.summary() || command.description()),
    argumentDescription: (argument) =>
      describe(argument.description, plain.argumentDescription.call(new Help(), argument), say),
    optionDescription: (option) =>
      describe(option.description, plain.optionDescription.call(new Help(), option), say),
    boxWrap: boxed,
  })
}

/** Commander's wrapping, but that no line breaks where a space says that none may. */
function boxed(text: string, width: number): string {
  const kept = text.replaceAll('\u00a0', HELD)
  return Help.prototype.boxWrap.call(new Help(), kept, width).replaceAll(HELD, '\u00a0')
}

/** Stands for a space while lines are broken; of the private use area, so that no text holds it. */
const HELD = '\ue000'

/** A description with what commander adds in brackets behind it. */
function describe(description: string, whole: string, say: Say): string {
  const added = whole
    .slice(description.length)
    .replace('(choices: ', say`(choices: `)
    .replace('(default: ', say`(default: `)
    .replace(', default: ', say`, default: `)
  return `${say.told(description)}${added}`
}

/**
 * What commands hang below their help: paragraphs and lists in the person's language, wrapped for the terminal, and
 * examples as they are typed. It begins with an empty line; nothing else that commander writes does.
 */
export function translateBelow(text: string, say: Say, width: number): string {
  if (!text.startsWith('\n')) return text
  return `\n${blocksOf(text)
    .map(({ heading, rows, isExample }) => {
      if (isExample) return [say.told(heading), ...rows.map(([line]) => `  ${line}`)].join('\n')
      return [wrapped(say.told(heading), width), ...rowLines(rows, say, width)].join('\n')
    })
    .join('\n\n')}\n`
}

/** A part of what stands below a help: a paragraph, or a heading with a list below it. */
export interface HelpBlock {
  readonly heading: string
  /** What is typed, and what that means where it is told. */
  readonly rows: readonly (readonly [typed: string, meaning?: string])[]
  readonly isExample: boolean
}

/** The parts of such a text: what stands against the margin is prose, what is indented is a list. */
export function blocksOf(text: string): HelpBlock[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n')
      const isExample = /^Examples?:$/.test(lines[0] ?? '')
      const isRow = (line: string): boolean => line.startsWith('  ')
      const rows = lines.filter(isRow).map((line): [string, string?] => {
        if (isExample) return [line.slice(2)]
        const [typed = '', meaning] = line.trim().split(/ {2,}/)
        return meaning === undefined ? [typed] : [typed, meaning]
      })
      return { heading: lines.filter((line) => !isRow(line)).join(' '), rows, isExample }
    })
}

/** A list in two columns; what is typed and too long for the first has its meaning on the next line. */
function rowLines(rows: HelpBlock['rows'], say: Say, width: number): string[] {
  const column = Math.min(widest, Math.max(0, ...rows.map(([typed]) => typed.length))) + 4
  const indent = ' '.repeat(column)
  return rows.map(([typed, meaning]) => {
    const start = `  ${typed}`.padEnd(column)
    if (meaning === undefined) return start.trimEnd()
    const told = wrapped(say.told(meaning), width - column).replaceAll('\n', `\n${indent}`)
    return start.length > column ? `${start}\n${indent}${told}` : `${start}${told}`
  })
}

/** Of the first column of a list. */
const widest = 22

/** A paragraph in lines; a command at its end is left whole. */
function wrapped(text: string, width: number): string {
  const kept = text.replace(/: ?leaktrace .*$/, (command) => command.replaceAll(' ', HELD_SPACE))
  return boxed(kept, width).replaceAll(HELD_SPACE, ' ')
}

const HELD_SPACE = '\ue001'
