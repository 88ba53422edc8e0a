import wrapAnsi from 'wrap-ansi'

/**
 * Breaks lines that are too wide for a terminal between words; what follows is indented a little further than the line
 * began. A line that holds a command is left whole: a broken command cannot be copied.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.includes('leaktrace ') ? line : wrapLine(line, width)))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  if (!wrapAnsi(line, width, { trim: false, hard: false }).includes('\n')) return line
  const indent = /^ */.exec(line)?.[0] ?? ''
  const hanging = `${indent}  `
  if (width - hanging.length < 20) return line
  const [first = '', ...rest] = wrapAnsi(line.slice(indent.length), width - hanging.length, {
    trim: true,
    hard: false,
  }).split('\n')
  return [indent + first, ...rest.map((part) => hanging + part.trimStart())].join('\n')
}
