import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { splitCommand } from '../config/command-words.ts'
import type { World } from './session.ts'
import { UserError } from './user-error.ts'

/** A command may take this long, in milliseconds: the next leak waits for it. */
const EXEC_TIMEOUT = 60_000
/** What is asked to end has this long to do so. */
const GRACE = 2_000

/** What became of a command: all went well, it failed in some way, or it was ended because the watch ends. */
export type ExecEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'stopped' }

/**
 * Reads a command as typed, and looks whether its program is there: a leak is a bad moment to find out.
 * @throws UserError
 */
export function readExec(text: string, { env, workingDir }: World): readonly string[] {
  const words = splitCommand(text)
  const [program] = words ?? []
  if (words === undefined || program === undefined || program === '' || text.includes('\0'))
    throw new UserError(
      'usage',
      `--exec "${text}" is no command`,
      'write it as in a shell: --exec "notify-send Leak"',
    )
  const places = program.includes('/')
    ? [resolve(workingDir, program)]
    : (env.PATH ?? '').split(delimiter).map((directory) => join(directory, program))
  if (!places.some(isProgram))
    throw new UserError(
      'usage',
      `--exec: there is no program ${program}`,
      'check its name; it is run without a shell, so give scripts by their path and shell commands to sh -c',
    )
  return words
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false // Not there, or not ours to run: the same for whoever looks for a program.
  }
}

/**
 * Runs a command with a text on its standard input; what it prints goes where words about the work go. It never sees
 * the passwords that the environment holds for leaktrace.
 */
export function runExec(
  [program = '', ...words]: readonly string[],
  input: string,
  { env, stderr, workingDir, signal }: World,
  timeout: number = EXEC_TIMEOUT,
): Promise<ExecEnd> {
  return new Promise((settle) => {
    const child = spawn(program, words, {
      env: Object.fromEntries(Object.entries(env).filter(([name]) => !/^LEAKTRACE_.*_PASSWORD$/.test(name))),
      cwd: workingDir,
      shell: false,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let ended: ExecEnd | null = null
    let grace: NodeJS.Timeout | null = null
    const end = (why: ExecEnd) => (): void => {
      ended ??= why
      child.kill('SIGTERM')
      grace ??= setTimeout(() => child.kill('SIGKILL'), GRACE)
    }
    const late = end({ kind: 'failed', why: `did not end within ${Math.round(timeout / 1000)} s` })
    const timer = setTimeout(late, timeout)
    const stop = end({ kind: 'stopped' })
    signal.addEventListener('abort', stop, { once: true })
    const finish = (how: ExecEnd): void => {
      clearTimeout(timer)
      if (grace !== null) clearTimeout(grace)
      signal.removeEventListener('abort', stop)
      // What it left running may hold these open: nobody waits for that.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
      settle(ended ?? how)
    }
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void stderr.write(chunk))
    child.stdin.on('error', () => {}) // A command need not read what it is given.
    child.stdin.end(input)
    child.on('error', (error: NodeJS.ErrnoException) =>
      finish({ kind: 'failed', why: `cannot be run (${error.code ?? 'error'})` }),
    )
    child.on('exit', (code, killedBy) => {
      const why = killedBy ?? `status ${code}`
      // What it has printed is in the pipes still.
      setImmediate(finish, code === 0 ? { kind: 'done' } : { kind: 'failed', why: `failed with ${why}` })
    })
  })
}
