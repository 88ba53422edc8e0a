import { Readable } from 'node:stream'
import type { CommandNode } from '../src/cli/completion/command-tree.ts'
import { run } from '../src/cli/main.ts'

/** The commands as the program itself knows them, in English. */
export async function readTree(): Promise<CommandNode> {
  let printed = ''
  const out = { write: (text: string | Uint8Array) => (printed += Buffer.from(text).toString('utf8')) }
  await run({
    argv: ['__complete', 'tree'],
    env: {},
    workingDir: '/',
    home: '/',
    stdin: Readable.from([]),
    stdout: out,
    stderr: out,
    signal: new AbortController().signal,
    fetch: () => Promise.reject(new Error('nothing here uses the web')),
    now: () => new Date(),
  })
  return JSON.parse(printed) as CommandNode
}
