import { Chalk } from 'chalk'
import { type Paint, plainPaint } from '../report/paint.ts'

export { wrapLines } from '../report/wrap.ts'

/** Colours of a terminal, as few as every terminal has. */
export function terminalPaint(): Paint {
  const chalk = new Chalk({ level: 1 })
  return {
    ...plainPaint,
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  }
}
