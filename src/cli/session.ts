import type { Readable } from 'node:stream'
import type { NameResolver } from '../mailbox/discovery/names.ts'
import { jsonText } from '../report/json-text.ts'
import { type Paint, plainPaint } from '../report/paint.ts'
import { english, type Say } from '../report/say.ts'
import type { KeyResolver } from '../scan/dkim/key-book.ts'
import type { Ask } from './ask.ts'

/** A stream that text, or a file's octets, go to; terminals know their width. */
export interface Output {
  write(text: string | Uint8Array): unknown
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
  /** Who is asked for mail servers' names; the machine's DNS when absent. */
  readonly names?: NameResolver
  /** How the person is asked; the terminal's prompts when absent. */
  readonly ask?: Ask
  now(): Date
}

/** What only a terminal needs. */
export type Terminal = typeof import('./terminal.ts')

/** Options that every command knows. */
export interface GlobalOptions {
  readonly config?: string
  readonly dataDir?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly lang?: string
}

/** The only place that writes: results to stdout, words about the work to stderr. */
export class Session {
  readonly world: World
  readonly options: GlobalOptions
  readonly paint: Paint
  /** The person's language. */
  readonly say: Say
  /** What the run ends with when nothing fails. */
  status = 0
  readonly #terminal: Terminal | null

  /** @param terminal null where no stream of this world is one */
  constructor(world: World, options: GlobalOptions, terminal: Terminal | null, say: Say = english) {
    this.world = world
    this.options = options
    this.#terminal = terminal
    this.say = say
    this.paint = { ...paintFor(world, options, terminal), say }
  }

  /** This session, with further variables in its environment: what it runs sees them, and no other program. */
  withEnv(env: World['env']): Session {
    const world = { ...this.world, env: { ...this.world.env, ...env } }
    return new Session(world, this.options, this.#terminal, this.say)
  }

  /** Characters that a line of stdout may have. */
  get width(): number {
    const { isTTY, columns } = this.world.stdout
    return isTTY === true && columns !== undefined ? Math.max(40, columns) : 120
  }

  /** Characters that a row of a list may have: what goes into a file or to another program is not cut. */
  get listWidth(): number {
    return this.world.stdout.isTTY === true ? this.width : Number.POSITIVE_INFINITY
  }

  /** The moment that `3 days ago` is counted from; null where the text may be kept, for there it would soon be wrong. */
  get moment(): string | null {
    return this.world.stdout.isTTY === true ? this.world.now().toISOString() : null
  }

  /** A result, as text; broken between words where the terminal is too narrow for it. */
  print(text: string): void {
    const { stdout } = this.world
    stdout.write(`${stdout.isTTY === true ? this.#wrapped(text, this.width) : text}\n`)
  }

  /** A result, as one line of JSON. */
  printJson(value: unknown): void {
    this.world.stdout.write(`${jsonText(value)}\n`)
  }

  /** A result that is a file: its octets as they are. */
  printFile(octets: Uint8Array): void {
    this.world.stdout.write(octets)
  }

  /** Something about the work that is no result, as an English phrase; silent with --quiet. */
  note(text: string): void {
    if (this.options.quiet === true) return
    this.#writeErr(this.say.told(text))
  }

  /** Something that should be put right, as an English phrase; shown even with --quiet. */
  warn(text: string): void {
    this.#writeErr(`leaktrace: ${this.say.told(text)}`)
  }

  /** Why the command failed, in the person's language already: told once more, what it quotes would be taken for ours. */
  fail(text: string): void {
    this.#writeErr(`leaktrace: ${text}`)
  }

  /** Broken between words where the terminal is too narrow. */
  #writeErr(text: string): void {
    const { stderr } = this.world
    const isNarrow = stderr.isTTY === true && stderr.columns !== undefined
    const shown = isNarrow ? this.#wrapped(text, Math.max(40, stderr.columns)) : text
    stderr.write(`${shown}\n`)
  }

  #wrapped(text: string, width: number): string {
    return this.#terminal === null ? text : this.#terminal.wrapLines(text, width)
  }
}

function paintFor({ env, stdout }: World, options: GlobalOptions, terminal: Terminal | null): Paint {
  // NO_COLOR: any value but the empty one (no-color.org); --no-color wins over everything.
  const refused =
    options.color === false || (env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.TERM === 'dumb'
  return refused || stdout.isTTY !== true || terminal === null ? plainPaint : terminal.terminalPaint()
}

/** Loads what a terminal needs where there is one: telling how wide letters are takes longer than a list of aliases. */
export async function terminalOf({ stdout, stderr }: World): Promise<Terminal | null> {
  return stdout.isTTY === true || stderr.isTTY === true ? import('./terminal.ts') : null
}
