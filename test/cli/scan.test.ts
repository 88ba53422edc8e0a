import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/store/store.ts'
import { type Computer, freshComputer } from './world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/cases/cloudwatt', import.meta.url))
const messages = join(fixtures, 'messages')
const alias = 'cloudwatt.k7q2xd@me.example'

async function registered(t: Parameters<typeof freshComputer>[0]): Promise<Computer> {
  const computer = freshComputer(t)
  cpSync(join(fixtures, 'config.toml'), computer.configFile)
  await computer.lt([
    'alias',
    'add',
    alias,
    '--service',
    'Cloudwatt',
    '--domain',
    'cloudwatt.com',
    '--exclusive',
  ])
  return computer
}

test('the JSON of a scan names sources, totals, verdicts, incidents and problems', async (t) => {
  const { lt } = await registered(t)
  const report = JSON.parse((await lt(['scan', messages, '--json'])).stdout)
  assert.equal(report.schema, 'leaktrace.scan/1')
  assert.deepEqual([report.totals.messages, report.totals.sightings], [12, 12])
  assert.equal(
    Object.values(report.totals.verdicts as Record<string, number>).reduce((sum, one) => sum + one, 0),
    12,
  )
  assert.deepEqual(Object.keys(report.sources[0]), [
    'source',
    'folder',
    'uidValidity',
    'read',
    'new',
    'skipped',
  ])
  assert.deepEqual(report.problems, [])
  assert.equal(report.incidents[0].alias, alias)
})

test('a second scan finds nothing new, and --full reads all again without counting twice', async (t) => {
  const { lt } = await registered(t)
  await lt(['scan', messages])
  const again = JSON.parse((await lt(['scan', messages, '--json'])).stdout)
  assert.deepEqual([again.totals.messages, again.totals.sightings], [0, 12])
  const full = JSON.parse((await lt(['scan', messages, '--full', '--json'])).stdout)
  assert.deepEqual([full.sources[0].read, full.sources[0].new, full.totals.sightings], [12, 0, 12])
  assert.deepEqual(full.incidents, again.incidents)
})

test('a folder that is not there is no scan that was cut', async (t) => {
  const { lt, dataDir } = await registered(t)
  const runs = () => {
    const store = openStore(join(dataDir, 'registry.db'), { now: () => new Date() })
    const list = store.runs.list(9)
    store.close()
    return list
  }
  const maildir = fileURLToPath(new URL('../../fixtures/demo/Maildir', import.meta.url))
  const { status, stderr } = await lt(['scan', messages, maildir, '--folder', 'Nope'])
  assert.equal(status, 66, stderr)
  assert.deepEqual(runs(), [])
  await lt(['scan', messages])
  const before = runs()
  assert.equal((await lt(['scan', maildir, '--folder', 'Nope'])).status, 66)
  assert.deepEqual(runs(), before)
  assert.doesNotMatch((await lt(['doctor'])).stdout, /was cut/)
})

test('--exit-code is 1 when an incident was opened, and 0 when nothing changed', async (t) => {
  const { lt } = await registered(t)
  assert.equal((await lt(['scan', messages, '--exit-code'])).status, 1)
  assert.equal((await lt(['scan', messages, '--exit-code'])).status, 0)
})

test('a dry run shows what would be found and keeps nothing', async (t) => {
  const { lt, dataDir } = await registered(t)
  const { stdout } = await lt(['scan', messages, '--dry-run'])
  assert.match(stdout, /pushemploi\.example|orange\.com/)
  assert.match(stdout, /Nothing was kept: this was a dry run\./)
  assert.equal(JSON.parse((await lt(['leak', 'list', '--json'])).stdout).incidents.length, 0)
  assert.equal(existsSync(join(dataDir, 'evidence')), false)
  assert.equal(JSON.parse((await lt(['scan', messages, '--json'])).stdout).sources[0].new, 12)
})

test('with an empty registry a scan names the addresses most written to', async (t) => {
  const computer = freshComputer(t)
  cpSync(join(fixtures, 'config.toml'), computer.configFile)
  const { stdout } = await computer.lt(['scan', messages])
  assert.match(
    stdout,
    /No address is registered yet\. The addresses most written to:\n {2}cloudwatt\.k7q2xd@me\.example/,
  )
  assert.match(stdout, /leaktrace alias add ADDRESS --service NAME/)
})

test('another receiving side in the configuration makes the next scan read the facts again', async (t) => {
  const computer = await registered(t)
  await computer.lt(['scan', messages])
  const text = (await import('node:fs')).readFileSync(computer.configFile, 'utf8')
  ;(await import('node:fs')).writeFileSync(
    computer.configFile,
    text.replace('mx.me.example', 'mx.elsewhere.example'),
    { mode: 0o600 },
  )
  const report = JSON.parse((await computer.lt(['scan', messages, '--json'])).stdout)
  assert.equal(report.totals.unanchored, 12)
  assert.equal(report.totals.sightings, 12)
})

test('an interrupted scan ends in one line, keeps what was read, and the next one goes on', async (t) => {
  const computer = await registered(t)
  const interrupt = new AbortController()
  interrupt.abort()
  const { status, stderr, stdout } = await computer.lt(['scan', messages], { signal: interrupt.signal })
  assert.deepEqual([status, stdout], [130, ''])
  assert.equal(stderr, 'leaktrace: stopped; what was read is kept, and the same command goes on from there\n')
  assert.equal(JSON.parse((await computer.lt(['scan', messages, '--json'])).stdout).totals.sightings, 12)
})

test('the demo tells the story and leaves nothing behind', async (t) => {
  const computer = freshComputer(t)
  // A place of its own for temporary files: other tests run the demo at the same time.
  const { TMPDIR } = process.env
  const scratch = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
  t.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    rmSync(scratch, { recursive: true, force: true })
  })
  process.env.TMPDIR = scratch
  const { status, stdout, stderr } = await computer.lt(['demo'])
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /The address given to Cloudwatt is now used by pushemploi\.example\./)
  assert.match(stdout, /Mailjet, customer \d+ {2}proved/)
  assert.deepEqual(readdirSync(computer.directory), [])
  assert.deepEqual(readdirSync(scratch), [])
})
