import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { TestContext } from 'node:test'
import type { Ask } from '../../src/cli/ask.ts'
import { run } from '../../src/cli/main.ts'
import type { NameResolver } from '../../src/mailbox/discovery/names.ts'
import type { KeyResolver } from '../../src/scan/dkim/key-book.ts'
import { assertPrinted } from '../output-schemas.ts'

/** What a run of the program printed and ended with. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A person's computer with nothing of leaktrace on it yet. */
export interface Computer {
  readonly directory: string
  readonly dataDir: string
  readonly configFile: string
  /** Runs the program in this process, as typed. */
  lt(
    args: readonly string[],
    more?: {
      stdin?: string
      env?: Record<string, string>
      signal?: AbortSignal
      fetch?: typeof fetch
      keys?: KeyResolver
      names?: NameResolver
      ask?: Ask
      /** Whether what is printed goes to a terminal, and how wide that is. */
      tty?: boolean
      columns?: number
      /** What the clock says. */
      now?: Date
    },
  ): Promise<Ran>
}

/** A fresh computer, gone when the test ends. */
export function freshComputer(t: TestContext): Computer {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  const dataDir = join(directory, 'data')
  const configFile = join(directory, 'config.toml')
  return {
    directory,
    dataDir,
    configFile,
    async lt(args, more = {}) {
      let stdout = ''
      let stderr = ''
      const status = await run({
        argv: args,
        env: {
          LEAKTRACE_CONFIG: configFile,
          LEAKTRACE_DATA_DIR: dataDir,
          PATH: process.env.PATH,
          ...more.env,
        },
        workingDir: directory,
        home: directory,
        stdin: Readable.from([Buffer.from(more.stdin ?? '')]),
        stdout: { write: (text) => (stdout += asText(text)), isTTY: more.tty, columns: more.columns },
        stderr: { write: (text) => (stderr += asText(text)) },
        signal: more.signal ?? new AbortController().signal,
        fetch: more.fetch ?? (() => Promise.reject(new Error('nothing here may use the web'))),
        keys: more.keys ?? {
          name: 'none',
          resolveTxt: () => Promise.reject(new Error('nothing here may use DNS')),
        },
        names: more.names ?? {
          resolveMx: () => Promise.reject(new Error('nothing here may use DNS')),
          resolveSrv: () => Promise.reject(new Error('nothing here may use DNS')),
        },
        ...(more.ask === undefined ? {} : { ask: more.ask }),
        now: () => more.now ?? new Date('2026-11-21T12:00:00Z'),
      })
      // Whatever is printed as JSON is as its schema says, in every test.
      if (args.includes('--json') && args[0] !== 'schema') assertPrinted(stdout)
      return { status, stdout, stderr }
    },
  }
}

/** What was written, octets as UTF-8. */
function asText(written: string | Uint8Array): string {
  return typeof written === 'string' ? written : Buffer.from(written).toString('utf8')
}
