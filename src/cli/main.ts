import { homedir } from 'node:os'
import { Command } from 'commander'
import { jsonText } from '../report/json-text.ts'
import { commands } from './commands.ts'
import { exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import { type GlobalOptions, Session, type World } from './session.ts'
import { version } from './version.ts'

/** Runs the program in a world; returns the exit status. Never throws, never exits the process. */
export async function run(world: World): Promise<number> {
  let session = new Session(world, {})
  const program = new Command('leaktrace')
  program
    .description('Shows which service let your address out, who uses it now and who carried the message.')
    .version(version, '-V, --version', 'print the version')
    .option('--config <file>', 'configuration file to use')
    .option('--data-dir <dir>', 'directory of the registry and the evidence')
    .option('--no-color', 'print without colours')
    .option('-q, --quiet', 'print results only')
    .option('-v, --verbose', 'print details of failures')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => {
        const names = program.commands.map((command) => command.name())
        write(usageError(text, world.argv.find((word) => names.includes(word)) ?? null))
      },
    })
    .addHelpText('after', '\nExample:\n  $ leaktrace demo')
    .hook('preAction', (_, action) => {
      session = new Session(world, action.optsWithGlobals<GlobalOptions>())
    })
  for (const declare of commands) declare(program, () => session)
  try {
    if (world.argv.length === 0) program.help()
    await program.parseAsync([...world.argv], { from: 'user' })
    return session.status
  } catch (error) {
    const failure = failureOf(error)
    if (failure.message === '') return failure.status
    if (world.argv.includes('--json')) {
      const { code, message } = failure
      world.stdout.write(`${jsonText({ schema: 'leaktrace.error/1', error: { code, message } })}\n`)
    }
    session.warn(failure.message)
    const tellStack = world.argv.includes('--verbose') || world.argv.includes('-v')
    if (tellStack && error instanceof Error) world.stderr.write(`${error.stack ?? ''}\n`)
    return failure.status
  }
}

/** Commander's message in the form of every error: what is wrong; what to do. */
function usageError(text: string, command: string | null): string {
  const [first = '', ...more] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n')
  const suggestion = more
    .join(' ')
    .replace(/^\(|\)$/g, '')
    .trim()
  const hint =
    suggestion === '' ? `see: leaktrace ${command === null ? '' : `${command} `}--help` : suggestion
  return `leaktrace: ${first.replace(/\.$/, '')}; ${hint}\n`
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
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interrupt.signal,
    fetch: globalThis.fetch,
    now: () => new Date(),
  })
  process.exitCode = signalled ?? status
}
