import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a whole process took. */
export interface Used {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly stdout: string
}

/** Runs Node with these arguments, and says what it took. @throws Error with what it printed, when it fails */
export async function useNode(
  args: readonly string[],
  scratch: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Used> {
  const usageFile = join(scratch, 'usage.json')
  const preload = ['--import', join(import.meta.dirname, 'usage.mjs')]
  const { seconds, stdout } = await timed(process.execPath, [...preload, ...args], {
    ...env,
    BENCH_USAGE_FILE: usageFile,
  })
  const used = JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<Used, 'cpuSeconds' | 'peakMegabytes'>
  return { seconds, stdout, ...used }
}

/** Runs a program and says how long it took by the wall. @throws Error with what it printed, when it fails */
export function timed(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly seconds: number; readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (status) => {
      const seconds = (performance.now() - start) / 1000
      if (status === 0) resolve({ seconds, stdout })
      else reject(new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stderr || stdout}`))
    })
  })
}

/** The middle value; of an even number the upper one of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
