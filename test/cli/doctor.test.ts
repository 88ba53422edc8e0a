import assert from 'node:assert/strict'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { nodeFinding } from '../../src/scan/doctor/machine.ts'
import { keptComputer, withStore } from './kept.ts'
import { type Computer, freshComputer } from './world.ts'

interface Found {
  readonly area: string
  readonly check: string
  readonly health: string
  readonly message: string
  readonly next: string | null
}

async function examined(
  computer: Computer,
): Promise<{ status: number; health: string; of(check: string): Found; has(check: string): boolean }> {
  const { status, stdout } = await computer.lt(['doctor', '--json'])
  const { health, findings } = JSON.parse(stdout) as { health: string; findings: Found[] }
  const find = (check: string): Found | undefined =>
    findings.find((one) => `${one.area} ${one.check}` === check)
  const of = (check: string): Found => find(check) ?? assert.fail(`${check} in ${stdout}`)
  return { status, health, of, has: (check) => find(check) !== undefined }
}

test('a computer with nothing on it is told where to begin, and nothing is made on it', async (t) => {
  const computer = freshComputer(t)
  const { status, health, of } = await examined(computer)
  assert.equal(status, 0)
  assert.equal(health, 'advice')
  assert.match(of('configuration file').next ?? '', /leaktrace init/)
  assert.match(of('registry file').next ?? '', /alias add/)
  assert.deepEqual(readdirSync(computer.directory), [])
})

test('a registry in order is told area by area, with advice', async (t) => {
  const computer = await keptComputer(t)
  const { stdout, status } = await computer.lt(['doctor'])
  assert.equal(status, 0)
  assert.deepEqual(
    [...stdout.matchAll(/^(\w+)$/gm)].map(([, title]) => title),
    ['Machine', 'Files', 'Configuration', 'Registry', 'Accounts', 'Upkeep'],
  )
  assert.match(stdout, /ok {7}it holds 8 addresses, 8 services, 37 messages, 1 case/)
  assert.match(stdout, /ok {7}10 kept messages, each as it was kept/)
  assert.match(stdout, /advice {3}home: imap\.me\.example, no password is known\n {11}set password_command/)
  assert.match(stdout, /Everything works; \d things could be better\./)
  assert.doesNotMatch(stdout, /PROBLEM/)
})

test('a configuration that cannot be used is a problem, 78, and the rest is looked at all the same', async (t) => {
  const computer = await keptComputer(t)
  appendFileSync(computer.configFile, '\n[accounts.x]\naddress = "a@b.example"\nhots = "b.example"\n')
  const { status, health, of } = await examined(computer)
  assert.equal(status, 78)
  assert.equal(health, 'problem')
  assert.match(of('configuration file').message, /unknown key accounts\.x\.hots/)
  assert.match(of('configuration file').next ?? '', /nearest known one is "host"/)
  assert.equal(of('registry integrity').health, 'ok')
})

test('a damaged registry is a problem, 65', async (t) => {
  const computer = await keptComputer(t)
  const registry = join(computer.dataDir, 'registry.db')
  truncateSync(registry, statSync(registry).size - 8192)
  const { status, of } = await examined(computer)
  assert.equal(status, 65)
  assert.match(of('registry file').message, /cut short/)
})

test('evidence is compared with what was kept: changed is a problem, gone and spare are advice', async (t) => {
  const computer = await keptComputer(t)
  const evidence = join(computer.dataDir, 'evidence')
  const [gone = '', changed = ''] = readdirSync(evidence)
  rmSync(join(evidence, gone))
  writeFileSync(join(evidence, 'spare.eml'), 'x')
  const advised = await examined(computer)
  assert.equal(advised.status, 0)
  assert.equal(advised.of('registry evidence-gone').health, 'advice')
  assert.match(advised.of('registry evidence-spare').message, /spare\.eml/)
  appendFileSync(join(evidence, changed), 'x')
  const broken = await examined(computer)
  assert.equal(broken.status, 65)
  assert.equal(broken.of('registry evidence-changed').health, 'problem')
})

test('files that others may read are told with the command that closes them', async (t) => {
  const computer = await keptComputer(t)
  assert.equal((await examined(computer)).of('files private').health, 'ok')
  chmodSync(computer.dataDir, 0o755)
  assert.equal((await examined(computer)).of('files private').next, `run: chmod 700 ${computer.dataDir}`)
  chmodSync(computer.dataDir, 0o700)
  chmodSync(join(computer.dataDir, 'registry.db'), 0o644)
  assert.match((await examined(computer)).of('files private').next ?? '', /chmod 600 .*registry\.db/)
})

test('what a program that was killed left is told', async (t) => {
  const computer = await keptComputer(t)
  mkdirSync(join(computer.dataDir, 'restore.999999.new'))
  writeFileSync(join(computer.dataDir, 'evidence', 'abc.eml.999999.new'), 'From: somebody')
  const { message, next } = (await examined(computer)).of('files leftovers')
  assert.match(message, /restore\.999999\.new, abc\.eml\.999999\.new/)
  assert.equal(next, 'the next scan removes it')
  await computer.lt(['scan', join(import.meta.dirname, '../../fixtures/demo/Maildir')])
  assert.ok(!(await examined(computer)).has('files leftovers'))
  writeFileSync(`${computer.configFile}.999999.new`, '')
  const config = (await examined(computer)).of('files leftovers')
  assert.match(config.next ?? '', /^remove it from .*, when no leaktrace runs$/)
})

test('a scan that is running is told by its process, and is no fault', async (t) => {
  const computer = await keptComputer(t)
  const told = await withStoreLocked(computer, () => examined(computer))
  assert.equal(told.of('registry lock').health, 'ok')
  assert.match(told.of('registry lock').message, new RegExp(`process ${process.pid}`))
  assert.match((await examined(computer)).of('registry lock').message, /no scan is running/)
})

async function withStoreLocked<T>(computer: Computer, work: () => Promise<T>): Promise<T> {
  const { openStore } = await import('../../src/store/store.ts')
  const store = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date(0) })
  const lock = store.lockScan()
  try {
    return await work()
  } finally {
    lock.release()
    store.close()
  }
}

test('services without a domain, and those to write to without a contact, are named with the command', async (t) => {
  const computer = await keptComputer(t)
  withStore(computer, (store) => {
    store.aliases.disclose('train@me.example', {
      service: 'Nameless',
      givenOn: null,
      how: null,
      exclusive: false,
    })
    store.services.edit('Cloudwatt', { contacts: [] })
  })
  const { of } = await examined(computer)
  assert.equal(of('upkeep domains').next, 'leaktrace service domain add "Nameless" DOMAIN --role own')
  assert.match(of('upkeep contacts').message, /Cloudwatt/)
})

test('where the secret comes from is told, and never the secret', async (t) => {
  const computer = await keptComputer(t)
  appendFileSync(
    computer.configFile,
    '\n[accounts.work]\naddress = "w@w.example"\nhost = "i.w.example"\npassword = "hunter2-doctor"\n' +
      '\n[accounts.two]\naddress = "t@w.example"\nhost = "i.w.example"\npassword_command = ["pass", "show", "hunter2-entry"]\n',
  )
  const { stdout } = await computer.lt(['doctor'], { env: { LEAKTRACE_HOME_PASSWORD: 'hunter2-env' } })
  assert.match(stdout, /home: imap\.me\.example, the password comes from LEAKTRACE_HOME_PASSWORD/)
  assert.match(stdout, /work: i\.w\.example, the password stands in the configuration/)
  assert.match(stdout, /two: i\.w\.example, the secret comes from the command pass/)
  assert.doesNotMatch(stdout, /hunter2/)
})

test('--network tells what the mail server says, as a problem of the account', async (t) => {
  const computer = freshComputer(t)
  writeFileSync(
    computer.configFile,
    '[accounts.home]\naddress = "a@b.example"\nhost = "127.0.0.1"\nport = 1\nsecurity = "none"\nreceivers = ["mx.b.example"]\n',
  )
  const env = { LEAKTRACE_HOME_PASSWORD: 'x' }
  const { status, stdout } = await computer.lt(['doctor', '--network'], { env })
  assert.equal(status, 69)
  assert.match(stdout, /PROBLEM .*127\.0\.0\.1/)
})

for (const [version, needed, health] of [
  ['24.21.0', '>=22.19', 'ok'],
  ['22.19.0', '>=22.19', 'ok'],
  ['22.18.9', '>=22.19', 'problem'],
  ['20.20.2', '>=22.19', 'problem'],
] as const)
  test(`Node ${version} where ${needed} is needed: ${health}`, () => {
    assert.equal(nodeFinding(version, needed).health, health)
  })
