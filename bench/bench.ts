/**
 * Measures what leaktrace costs, as ratios to floors and peers measured in the same run (docs/decisions.md):
 *
 *   npm run bench -- [messages] [--program FILE]
 *
 * 10,000 messages unless told; ratios to the bare transfer mean something from 100,000 (9 GB below the temporary
 * directory, some minutes). Needs Dovecot 2.3 and python3 for a part, and says what it leaves out without them. Ends with
 * 1 when a number is not held.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dovecotVersion, maildirOf, startServer } from './dovecot.ts'
import { readFiles } from './files.ts'
import { writeMaildir } from './mailbox.ts'
import { readingRate } from './reading-rate.ts'
import { judgeRow, type Row, tableOf } from './row.ts'
import { readServer } from './server.ts'
import { startUp } from './start-up.ts'
import { makeWorld } from './world.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'bin', 'leaktrace.js') },
  },
})
const count = Number(positionals[0] ?? 10_000)
if (!Number.isInteger(count) || count < 100)
  throw new Error('the number of messages is a whole number from 100')

const directory = mkdtempSync(join(tmpdir(), 'leaktrace-bench-'))
process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const rows = await measure()
say(`\n${tableOf(rows, count)}`)
say('\nNot measured here: a slow line, a server whose disk is cold, real providers.')
if (rows.some((row) => judgeRow(row, count) === 'MISSED')) process.exitCode = 1

async function measure(): Promise<Row[]> {
  const world = makeWorld(directory, resolve(values.program))
  const hasPython = isInstalled('python3')
  if (!hasPython) say('SKIPPED, python3 is not installed: comparisons with Python')
  const { rows: all, bareSeconds } = await startUp(world)
  all.unshift(readingRate(world))
  say(`writing ${count.toLocaleString('en')} messages`)
  const maildir = maildirOf(directory)
  const truths = writeMaildir(maildir, count)
  say('reading files')
  all.push(...(await readFiles(world, maildir, truths, hasPython)))
  const version = dovecotVersion()
  if (version?.startsWith('2.3.') !== true) {
    const found = version === null ? 'is not installed' : `${version} is not the 2.3 that this is written for`
    say(`SKIPPED, Dovecot ${found}: everything about servers`)
    return all
  }
  const server = await startServer(directory)
  try {
    say('reading from a server')
    all.push(...(await readServer({ world, server, hasPython, bareSeconds }, truths)))
  } finally {
    await server.stop()
  }
  return all
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
