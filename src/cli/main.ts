import { homedir } from 'node:os'
import { Command, Option } from 'commander'
import { cleanLines } from '../report/clean.ts'
import { jsonText } from '../report/json-text.ts'
import { languages } from '../report/say.ts'
import { sayIn } from '../report/say-in.ts'
import type { ErrorOutput } from '../report/schema/error.ts'
import { commands } from './commands.ts'
import { exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import { translateBelow, translateHelp } from './help-words.ts'
import { languageOf } from './language.ts'
import { type GlobalOptions, Session, terminalOf, type World } from './session.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'

/** Runs the program in a world; returns the exit status. Never throws, never exits the process. */
export async function run(world: World): Promise<number> {
  const say = await sayIn(languageOf(world))
  let session = new Session(world, {}, null, say)
  const program = new Command('leaktrace')
  let misuse = null as UserError | null
  program
    .description('Shows which service let your address out, who uses it now and who carried the message.')
    .version(version, '-V, --version', 'print the version')
    .option('--config <file>', 'configuration file to use')
    .option('--data-dir <dir>', 'directory of the registry and the evidence')
    .option('--no-color', 'print without colours')
    .option('-q, --quiet', 'print results only')
    .option('-v, --verbose', 'print details of failures')
    .addOption(
      new Option('--lang <language>', 'language to use; otherwise that of the locale').choices(languages),
    )
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(translateBelow(text, say, helpWidth(world))),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text) => {
        misuse = misuseOf(text, commandTyped(program, world.argv))
      },
    })
    .addHelpText('after', '\nExample:\n  $ leaktrace demo')
    .hook('preAction', async (_, action) => {
      // Commander gives an option that the program knows to the program, also where the command has one of that name.
      const lang: unknown = program.getOptionValue('lang')
      if (lang !== undefined && action.options.some(({ long }) => long === '--lang'))
        action.setOptionValue('lang', lang)
      session = new Session(world, action.optsWithGlobals<GlobalOptions>(), await terminalOf(world), say)
    })
  translateHelp(program, say)
  for (const declare of commands) declare(program, () => session)
  try {
    if (world.argv.length === 0) program.help()
    await program.parseAsync([...world.argv], { from: 'user' })
    return session.status
  } catch (error) {
    const failed = misuse ?? error
    const failure = failureOf(failed)
    if (failure.message === '') return failure.status
    if (world.argv.includes('--json')) {
      const { code, message } = failure
      world.stdout.write(
        `${jsonText({ schema: 'leaktrace.error/1', error: { code, message } } satisfies ErrorOutput)}\n`,
      )
    }
    session.fail(failureOf(failed, say).message)
    const tellStack = world.argv.includes('--verbose') || world.argv.includes('-v')
    if (tellStack && error instanceof Error) world.stderr.write(`${cleanLines(error.stack ?? '')}\n`)
    return failure.status
  }
}

/** As wide as commander makes its help: the terminal, or what a file or pager is mostly read at. */
function helpWidth({ stdout: { isTTY, columns } }: World): number {
  return isTTY === true && columns !== undefined ? Math.max(40, columns) : 80
}

/** The names of the command that was typed, as far as there are such: `leaktrace alias add`. */
function commandTyped(program: Command, argv: readonly string[]): string {
  let command = program
  const names = [program.name()]
  for (const word of argv) {
    const below = command.commands.find((one) => one.name() === word)
    if (below === undefined) continue
    command = below
    names.push(word)
  }
  return names.join(' ')
}

/** Commander's message in the form of every error: what is wrong; what to do. */
function misuseOf(text: string, command: string): UserError {
  const [first = '', ...more] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n')
  const suggestion = more
    .join(' ')
    .replace(/^\(|\)$/g, '')
    .trim()
  const hint = suggestion === '' ? `see: ${command} --help` : suggestion
  return new UserError('usage', first.replace(/\.$/, ''), hint)
}

/** Joins the program to the process: streams, signals, exit status. */
export async function runProcess(process: NodeJS.Process): Promise<void> {
  const interrupt = new AbortController()
  let signalled: number | null = null
  const stop = (status: number) => (): void => {
    // A second signal does not wait for what the first one asked to be finished.
    if (signalled !== null) process.exit(status)
    signalled = status
    interrupt.abort()
  }
  process.on('SIGINT', stop(exitStatus.interrupted))
  process.on('SIGTERM', stop(exitStatus.terminated))
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitStatus.done : exitStatus['input-output'])
  })
  const status = await run({
    argv: process.argv.slice(2),
    env: process.env,
    workingDir: process.cwd(),
    home: homedir(),
    // Opened by who reads it: merely opening it took 5 of the 40 ms of `--help`.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interrupt.signal,
    fetch: globalThis.fetch,
    now: () => new Date(),
  })
  process.exitCode = signalled ?? status
}
