import type { Readable } from 'node:stream'
import { Chalk } from 'chalk'
import { jsonText } from '../report/json-text.ts'
import { type Paint, plainPaint } from '../report/paint.ts'
import { wrapLines } from '../report/wrap.ts'
import type { KeyResolver } from '../scan/dkim/key-book.ts'

/** A stream that text goes to; terminals know their width. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** The world as one run of the program sees it. */
export interface World {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workingDir: string
  readonly home: string
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined }
  readonly stdout: Output
  readonly stderr: Output
  readonly signal: AbortSignal
  /** The web; only what the person asks for uses it. */
  readonly fetch: typeof globalThis.fetch
  /** Who is asked for DKIM keys; the machine's DNS when absent. */
  readonly keys?: KeyResolver
  now(): Date
}

/** Options that every command knows. */
export interface GlobalOptions {
  readonly config?: string
  readonly dataDir?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** The only place that writes: results to stdout, words about the work to stderr. */
export class Session {
  readonly world: World
  readonly options: GlobalOptions
  readonly paint: Paint
  /** What the run ends with when nothing fails. */
  status = 0

  constructor(world: World, options: GlobalOptions) {
    this.world = world
    this.options = options
    this.paint = paintFor(world, options)
  }

  /** Characters that a line of stdout may have. */
  get width(): number {
    const { isTTY, columns } = this.world.stdout
    return isTTY === true && columns !== undefined ? Math.max(40, columns) : 120
  }

  /** A result, as text; broken between words where the terminal is too narrow for it. */
  print(text: string): void {
    const isTerminal = this.world.stdout.isTTY === true
    this.world.stdout.write(`${isTerminal ? wrapLines(text, this.width) : text}\n`)
  }

  /** A result, as one line of JSON. */
  printJson(value: unknown): void {
    this.world.stdout.write(`${jsonText(value)}\n`)
  }

  /** Something about the work that is no result; silent with --quiet. */
  note(text: string): void {
    if (this.options.quiet !== true) this.world.stderr.write(`${text}\n`)
  }

  /** Something that should be put right; shown even with --quiet. */
  warn(text: string): void {
    this.world.stderr.write(`leaktrace: ${text}\n`)
  }
}

function paintFor({ env, stdout }: World, options: GlobalOptions): Paint {
  // NO_COLOR: any value but the empty one (no-color.org); --no-color wins over everything.
  const refused =
    options.color === false || (env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.TERM === 'dumb'
  if (refused || stdout.isTTY !== true) return plainPaint
  const chalk = new Chalk({ level: 1 })
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  }
}
