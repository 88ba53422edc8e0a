import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Account } from './account.ts'
import { ConfigError } from './config-error.ts'
import type { Environment } from './paths.ts'

/** A secret command that ran and said no; the exit status is 77. */
export class SecretRefused extends Error {
  override readonly name = 'SecretRefused'
  readonly code = 'login'
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** A secret command may take this long: a person may have to find and type the passphrase that its agent asks for. */
const SECRET_TIMEOUT_MS = 60_000

/** Longer output is no secret. */
const OUTPUT_LIMIT = 65_536

/**
 * Fetches an account's password or token: its command, else `LEAKTRACE_<ACCOUNT>_PASSWORD`, else the password in the
 * file. The command runs without a shell and without input; its first line counts, and its output is told nowhere.
 * @returns null when the account names none: the caller may ask the person.
 * @throws ConfigError when the command cannot be run, prints nothing or does not end; SecretRefused when it fails.
 */
export async function readSecret(
  account: Pick<Account, 'name' | 'passwordCommand' | 'tokenCommand' | 'password'>,
  env: Environment,
  timeoutMs: number = SECRET_TIMEOUT_MS,
): Promise<string | null> {
  const command = account.tokenCommand ?? account.passwordCommand
  if (command !== null) {
    const key = account.tokenCommand === null ? 'password_command' : 'token_command'
    return runSecretCommand(command, `${key} of account "${account.name}"`, env, timeoutMs)
  }
  const given = env[secretVariable(account.name)]
  if (given !== undefined && given !== '') return given
  return account.password?.reveal() ?? null
}

/** `LEAKTRACE_<ACCOUNT>_PASSWORD`: letters in upper case, whatever is no letter or digit an underscore. */
export function secretVariable(account: string): string {
  return `LEAKTRACE_${account.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_PASSWORD`
}

/** How a command ended. */
type Ending =
  | { readonly kind: 'printed'; readonly output: Buffer }
  | { readonly kind: 'failed'; readonly status: string }
  | { readonly kind: 'not-run'; readonly reason: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-long' }

async function runSecretCommand(
  command: readonly string[],
  what: string,
  env: Environment,
  timeoutMs: number,
): Promise<string> {
  const ending = await run(command, env, timeoutMs)
  const byHand = 'run it by hand: it has to print the secret on its first line'
  const program = command[0] ?? ''
  switch (ending.kind) {
    case 'printed': {
      const line = firstLine(ending.output)
      if (line === '') throw new ConfigError(`the ${what} (${program}) printed nothing`, byHand)
      return line
    }
    case 'failed':
      throw new SecretRefused(`the ${what} (${program}) failed with ${ending.status}`, byHand)
    case 'not-run':
      throw new ConfigError(
        `the ${what} (${program}) cannot be run (${ending.reason})`,
        'check its name and that it is installed',
      )
    case 'timeout':
      throw new ConfigError(`the ${what} (${program}) did not end within ${timeoutMs / 1000} s`, byHand)
    case 'too-long':
      throw new ConfigError(`the ${what} (${program}) printed more than a secret can be`, byHand)
  }
}

/** The first line without its line end. */
function firstLine(output: Buffer): string {
  const text = output.toString('utf8')
  const end = text.indexOf('\n')
  return (end === -1 ? text : text.slice(0, end)).replace(/\r$/, '')
}

function run(command: readonly string[], env: Environment, timeoutMs: number): Promise<Ending> {
  return new Promise((resolve) => {
    const child = start(command, env)
    if (child === undefined) return resolve({ kind: 'not-run', reason: 'not a command' })
    let output = Buffer.alloc(0)
    let exit: { readonly code: number | null; readonly signal: string | null } | undefined
    const end = (ending: Ending): void => {
      clearTimeout(timer)
      if (exit === undefined) child.kill('SIGKILL')
      // What the command left running may hold the pipe open: do not wait for it.
      child.stdout.destroy()
      child.unref()
      resolve(ending)
    }
    const endIfDone = (isClosed: boolean): void => {
      if (exit === undefined || !(isClosed || output.includes(10))) return
      if (exit.code === 0) end({ kind: 'printed', output })
      else end({ kind: 'failed', status: exit.signal ?? `status ${exit.code}` })
    }
    const timer = setTimeout(() => end({ kind: 'timeout' }), timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => {
      output = Buffer.concat([output, chunk])
      if (output.length > OUTPUT_LIMIT) end({ kind: 'too-long' })
      else endIfDone(false)
    })
    child.on('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'not-run', reason: error.code ?? 'error' }),
    )
    child.on('exit', (code, signal) => {
      exit = { code, signal }
      endIfDone(false)
    })
    child.on('close', () => endIfDone(true))
  })
}

/** stderr is dropped, too: nobody knows what a failing command writes there. */
function start(
  command: readonly string[],
  env: Environment,
): ChildProcessByStdio<null, Readable, null> | undefined {
  const [program = '', ...words] = command
  try {
    return spawn(program, words, { env, shell: false, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    // Node refuses an empty name or a NUL octet, and its error quotes the word: that error ends here.
    return undefined
  }
}
