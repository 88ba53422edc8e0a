import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Computer, freshComputer } from './world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/cases/cloudwatt', import.meta.url))
const alias = 'cloudwatt.k7q2xd@me.example'

/** A computer on which the Cloudwatt case was registered by command and scanned. */
async function scanned(t: Parameters<typeof freshComputer>[0]): Promise<Computer> {
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
    '--given',
    '2014-03-10',
    '--exclusive',
  ])
  const { status } = await computer.lt(['scan', join(fixtures, 'messages')])
  assert.equal(status, 0)
  return computer
}

async function incident(
  { lt }: Computer,
  address = alias,
): Promise<Record<string, unknown> & { intruders: { domain: string }[] }> {
  const { incidents } = JSON.parse((await lt(['leak', 'list', '--json'])).stdout)
  return incidents.find((one: { alias: string }) => one.alias === address)
}

const domains = (of: { intruders: { domain: string }[] }): string[] =>
  of.intruders.map((intruder) => intruder.domain).sort()

test('the Cloudwatt case is told right from one scan: alias, service, intruder, ESP and how sure', async (t) => {
  const computer = await scanned(t)
  await computer.lt([
    'service',
    'domain',
    'add',
    'Cloudwatt',
    'orange.com',
    '--role',
    'successor',
    '--since',
    '2015-01-15',
  ])
  const found = await incident(computer)
  assert.deepEqual(
    [found.services, found.state, found.opening, found.confidence, found.givenOn, found.messages],
    [['Cloudwatt'], 'open', 'leak', 'high', '2014-03-10', 1],
  )
  const [intruder] = found.intruders as unknown as Record<string, unknown>[]
  assert.deepEqual(
    [intruder?.domain, intruder?.esps, intruder?.authenticated],
    ['pushemploi.example', ['mailjet'], true],
  )
})

test('a registered successor makes the mail after its first day authorised, at once and without reading again', async (t) => {
  const computer = await scanned(t)
  assert.deepEqual(domains(await incident(computer)), ['orange.com', 'pushemploi.example'])
  await computer.lt([
    'service',
    'domain',
    'add',
    'Cloudwatt',
    'orange.com',
    '--role',
    'successor',
    '--since',
    '2015-01-15',
  ])
  assert.deepEqual(domains(await incident(computer)), ['pushemploi.example'])
  await computer.lt([
    'service',
    'domain',
    'add',
    'Cloudwatt',
    'orange.com',
    '--role',
    'successor',
    '--since',
    '2016-01-01',
  ])
  assert.deepEqual(domains(await incident(computer)), ['orange.com', 'pushemploi.example'])
})

test('what is allowed for one alias is no leak there any more', async (t) => {
  const computer = await scanned(t)
  const { status, stdout } = await computer.lt(['leak', 'allow', alias, 'orange.com', '--role', 'successor'])
  assert.equal(status, 0)
  assert.match(stdout, /orange\.com may write to cloudwatt\.k7q2xd@me\.example as successor of Cloudwatt\./)
  assert.deepEqual(domains(await incident(computer)), ['pushemploi.example'])
})

test('when the registry leaves no leak the incident closes by itself and says why', async (t) => {
  const computer = await scanned(t)
  await computer.lt(['leak', 'allow', alias, 'orange.com'])
  await computer.lt(['leak', 'allow', alias, 'pushemploi.example'])
  const found = await incident(computer)
  assert.equal(found.state, 'closed')
  assert.equal(found.messages, 0)
  assert.match(JSON.stringify(found.reasons), /no-leak-left/)
  assert.match(
    (await computer.lt(['leak', 'list'])).stdout,
    /^No registered address is used by anybody it was not given to/,
  )
})

test('a dismissed incident is hidden from the list, kept in JSON with its reason, and can be reopened', async (t) => {
  const computer = await scanned(t)
  await computer.lt(['leak', 'dismiss', alias, '--why', 'they told me'])
  assert.equal((await incident(computer)).state, 'dismissed')
  assert.match(
    (await computer.lt(['leak', 'list'])).stdout,
    /1 dismissed or closed: leaktrace leak list --all/,
  )
  assert.match((await computer.lt(['leak', 'list', '--all'])).stdout, /cloudwatt\.k7q2xd@me\.example/)
  assert.match((await computer.lt(['leak', 'show', alias])).stdout, /they told me/)
  await computer.lt(['leak', 'reopen', alias])
  assert.equal((await incident(computer)).state, 'open')
})

test('a decision without a reason is refused', async (t) => {
  const computer = await scanned(t)
  const { status, stderr } = await computer.lt(['leak', 'close', alias])
  assert.equal(status, 64)
  assert.match(stderr, /--why/)
})

test('the list can be narrowed by day, service and what the last scan changed', async (t) => {
  const computer = await scanned(t)
  const count = async (...args: string[]): Promise<number> =>
    JSON.parse((await computer.lt(['leak', 'list', '--json', ...args])).stdout).incidents.length
  assert.equal(await count('--since', '2016-03-01'), 1)
  assert.equal(await count('--since', '2016-04-01'), 0)
  assert.equal(await count('--service', 'cloudwatt'), 1)
  assert.equal((await computer.lt(['leak', 'list', '--service', 'Other'])).status, 66)
  assert.equal(await count('--new'), 1)
  await computer.lt(['scan', join(fixtures, 'messages')])
  assert.equal(await count('--new'), 0)
})

test('alias show lists everybody who wrote to the alias with what their mail was judged to be', async (t) => {
  const { lt } = await scanned(t)
  const { correspondents } = JSON.parse((await lt(['alias', 'show', alias, '--json'])).stdout)
  const judged = Object.fromEntries(
    correspondents.map((one: { author: string; verdict: string }) => [one.author, one.verdict]),
  )
  assert.deepEqual([judged['cloudwatt.com'], judged['pushemploi.example']], ['expected', 'leak'])
})

test('an alias registered after the scan is judged from what was kept', async (t) => {
  const computer = freshComputer(t)
  cpSync(join(fixtures, 'config.toml'), computer.configFile)
  await computer.lt(['scan', join(fixtures, 'messages')])
  assert.equal(JSON.parse((await computer.lt(['leak', 'list', '--json'])).stdout).incidents.length, 0)
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
  assert.deepEqual(domains(await incident(computer)), ['orange.com', 'pushemploi.example'])
})

test('what a complaint needs is kept whole and unchanged, content-addressed', async (t) => {
  const computer = await scanned(t)
  const { openStore } = await import('../../src/store/store.ts')
  const store = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date() })
  t.after(() => store.close())
  const kept = store.evidence.list().map((record) => store.evidence.read(record).toString())
  const mailing = readFileSync(join(fixtures, 'messages', '11-push-emploi-mailing.eml'), 'utf8')
  assert.ok(kept.includes(mailing), 'the stranger’s message')
  assert.ok(
    kept.some((message) => /Confirmez votre inscription|cloudwatt\.com/.test(message)),
    'the service’s first message',
  )
})

test('confirming a domain as foreign takes back that it was allowed; one registered for the service is refused', async (t) => {
  const computer = await scanned(t)
  await computer.lt(['leak', 'allow', alias, 'orange.com', '--role', 'successor'])
  assert.deepEqual(domains(await incident(computer)), ['pushemploi.example'])
  assert.equal((await computer.lt(['leak', 'confirm', alias, 'orange.com'])).status, 0)
  assert.deepEqual(domains(await incident(computer)), ['orange.com', 'pushemploi.example'])
  const { status, stderr } = await computer.lt(['leak', 'confirm', alias, 'cloudwatt.com'])
  assert.equal(status, 65)
  assert.match(
    stderr,
    /cloudwatt\.com is registered as own of Cloudwatt; take that back with: leaktrace service domain remove/,
  )
})

test('a domain that never wrote may be typed wrong: what is decided of it says so', async (t) => {
  const computer = await scanned(t)
  for (const words of [['confirm'], ['allow']]) {
    const { stderr } = await computer.lt(['leak', ...words, alias, 'pushemplois.example'])
    assert.match(stderr, /no mail of pushemplois\.example to cloudwatt\S+ has been read so far/)
  }
  assert.equal((await computer.lt(['leak', 'confirm', alias, 'pushemploi.example'])).stderr, '')
})
