import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { openStore, type Store } from '../../src/store/store.ts'

/** A moment that all tests of the registry share. */
export const NOW = '2016-03-02T09:11:05.000Z'

/** The same moment always. */
export const now = (): Date => new Date(NOW)

/** Where a registry of this test may stand; gone after it. */
export function place(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'leaktrace-store-'))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  return join(dir, 'data', 'registry.db')
}

/** A new registry, closed after the test. */
export function open(t: TestContext, path: string = place(t)): Store {
  const store = openStore(path, { now })
  t.after(() => store.close())
  return store
}

/** A digest that is another for every number. */
export function digest(number: number): Uint8Array {
  const octets = new Uint8Array(32)
  new DataView(octets.buffer).setUint32(0, number)
  return octets
}

/** What a child process said and how it ended. */
export interface Ending {
  readonly output: string
  readonly code: number | null
  readonly signal: string | null
}

/** Runs a module text in a process of its own, with `openStore` at hand; `onOutput` sees what it prints, and may end it. */
export function run(
  script: string,
  onOutput: (output: string, kill: () => void) => void = () => {},
  as: { uid?: number; gid?: number } = {},
): Promise<Ending> {
  const store = JSON.stringify(join(import.meta.dirname, '../../src/store/store.ts'))
  const text = `const { openStore } = await import(${store})\n${script}`
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...as,
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      onOutput(output, () => child.kill('SIGKILL'))
    })
    child.on('close', (code, signal) => resolve({ output, code, signal }))
  })
}
