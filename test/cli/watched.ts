import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Dovecot, startDovecot } from '../dovecot.ts'
import { type Computer, freshComputer } from './world.ts'

const program = fileURLToPath(new URL('../../bin/leaktrace.ts', import.meta.url))
const messages = new URL('../../fixtures/cases/cloudwatt/messages/', import.meta.url)

/** A message of the Cloudwatt case, as a server stores it; under another Message-ID where one is given. */
export function cloudwattMail(name: string, messageId?: string): string {
  const text = readFileSync(new URL(`${name}.eml`, messages), 'latin1').replace(/\r?\n/g, '\r\n')
  return messageId === undefined
    ? text
    : text.replace(/^Message-ID: .*(\r\n[ \t].*)*$/im, `Message-ID: <${messageId}>`)
}

/** A watch that runs as a process of its own. */
export interface Watching {
  readonly child: ChildProcess
  stdout(): string
  stderr(): string
  /** Waits until something that it printed matches. @throws after 20 s, with all that it printed */
  says(pattern: RegExp): Promise<void>
  /** Sends a signal and waits for the end. @returns the exit status */
  stop(signal: NodeJS.Signals): Promise<number | null>
}

/** A computer with a mail server that can be watched. */
export interface WatchPlace extends Computer {
  readonly server: Dovecot
  watch(...args: string[]): Watching
}

/** A computer with an account on a real Dovecot, and one address registered; null (skipped out loud) without a Dovecot. */
export async function watchPlace(t: TestContext, receiver = 'mx.me.example'): Promise<WatchPlace | null> {
  const server = await startDovecot(t)
  if (server === null) return null
  const computer = freshComputer(t)
  writeFileSync(join(computer.directory, 'ca.pem'), server.ca)
  writeFileSync(
    computer.configFile,
    `[accounts.home]
address = "claire@me.example"
host = "localhost"
port = ${server.tlsPort}
tls_ca = "${join(computer.directory, 'ca.pem')}"
user = "${server.user}"
receivers = ["${receiver}"]
alias_domains = ["me.example"]
`,
    { mode: 0o600 },
  )
  const alias = ['alias', 'add', 'cloudwatt.k7q2xd@me.example', '--service', 'Cloudwatt']
  await computer.lt([...alias, '--domain', 'cloudwatt.com', '--given', '2014-03-10', '--exclusive'])
  return { ...computer, server, watch: (...args) => start(t, computer, server.password, args) }
}

function start(t: TestContext, computer: Computer, password: string, args: readonly string[]): Watching {
  const child = spawn(process.execPath, [program, 'watch', ...args], {
    cwd: computer.directory,
    env: {
      PATH: process.env.PATH,
      LEAKTRACE_CONFIG: computer.configFile,
      LEAKTRACE_DATA_DIR: computer.dataDir,
      LEAKTRACE_HOME_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => child.kill('SIGKILL'))
  const printed = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (printed.stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => (printed.stderr += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    says: async (pattern) => {
      for (let tries = 0; tries < 400; tries++) {
        if (pattern.test(printed.stdout) || pattern.test(printed.stderr)) return
        await sleep(50)
      }
      throw new Error(`${pattern} was never said:\n${printed.stdout}${printed.stderr}`)
    },
    stop: async (signal) => {
      child.kill(signal)
      return ended
    },
  }
}
