import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Computer, freshComputer } from './world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/cases/cloudwatt', import.meta.url))
const alias = 'cloudwatt.k7q2xd@me.example'

/** A computer on which the Cloudwatt case was registered and scanned. */
async function scanned(t: Parameters<typeof freshComputer>[0]): Promise<Computer> {
  const computer = freshComputer(t)
  cpSync(join(fixtures, 'config.toml'), computer.configFile)
  await computer.lt(['alias', 'add', alias, '--service', 'Cloudwatt', '--domain', 'cloudwatt.com'])
  await computer.lt(['service', 'domain', 'add', 'Cloudwatt', 'orange.com', '--role', 'successor'])
  await computer.lt(['service', 'domain', 'add', 'Cloudwatt', 'parcels.example', '--role', 'carrier'])
  assert.equal((await computer.lt(['scan', join(fixtures, 'messages')])).status, 0)
  return computer
}

test('rules prints a Sieve script on stdout and what to know on stderr', async (t) => {
  const { lt } = await scanned(t)
  const { status, stdout, stderr } = await lt(['rules', alias])
  assert.equal(status, 0)
  assert.match(stdout, /now used by pushemploi\.example/)
  assert.match(stdout, /require \["fileinto", "envelope"\];/)
  assert.match(stdout, /"cloudwatt\.com", "\*\.cloudwatt\.com"/)
  assert.match(stderr, /parcels\.example \(carrier of Cloudwatt\) does not pass/)
  assert.match(stderr, /leaktrace alias retire cloudwatt\.k7q2xd@me\.example/)
})

test('rules --out writes a new file and never over one that is there', async (t) => {
  const computer = await scanned(t)
  const args = ['rules', alias, '--format', 'gmail', '--folder', 'Old & gone', '--out', 'filters.xml']
  assert.match((await computer.lt(args)).stdout, /^Wrote filters\.xml/)
  const text = readFileSync(join(computer.directory, 'filters.xml'), 'utf8')
  assert.match(text, /name="label" value="Old &#38; gone"/)
  const again = await computer.lt([...args, '--json'])
  assert.equal(again.status, 73)
  assert.match(again.stderr, /is there already/)
  assert.equal(readFileSync(join(computer.directory, 'filters.xml'), 'utf8'), text)
})

test('rules --json tells who passes and who does not', async (t) => {
  const { lt } = await scanned(t)
  const told = JSON.parse((await lt(['rules', alias, '--json'])).stdout)
  assert.equal(told.schema, 'leaktrace.rules/1')
  assert.deepEqual(
    told.passing.map(({ identity, role }: { identity: string; role: string }) => [identity, role]),
    [
      ['cloudwatt.com', 'own'],
      ['orange.com', 'successor'],
    ],
  )
  assert.deepEqual(told.withheld, [
    { domain: 'parcels.example', role: 'carrier', service: 'Cloudwatt', why: 'role', on: null },
  ])
})

test('without a registered domain nothing passes, and the person is told', async (t) => {
  const { lt } = freshComputer(t)
  await lt(['alias', 'add', 'shop@me.example', '--service', 'Shop'])
  const { stdout, stderr } = await lt(['rules', 'shop@me.example'])
  assert.doesNotMatch(stdout, /not anyof/)
  assert.match(stderr, /No domain of Shop is registered/)
})

for (const [address, args, status, words] of [
  ['x.a1b2c3@mozmail.com', [], 65, /alias of Firefox Relay, which rewrites the author/],
  ['x.a1b2c3@slmail.me', ['--format', 'gmail'], 65, /a Gmail filter cannot tell/],
  ['x.a1b2c3@slmail.me', [], 0, /switching it off there stops all of its mail/],
  ['shop@me.example', ['--format', 'procmail'], 64, /choose sieve or gmail/],
  ['shop@me.example', ['--folder', 'a\nb'], 64, /control character/],
] as const) {
  test(`rules ${address} ${JSON.stringify(args)} ends with ${status}`, async (t) => {
    const { lt } = freshComputer(t)
    await lt(['alias', 'add', address, '--service', 'Shop', '--domain', 'shop.example'])
    const ran = await lt(['rules', address, ...args])
    assert.equal(ran.status, status)
    assert.match(ran.stderr, words)
  })
}

test('an address that is not registered has no rules', async (t) => {
  const { status } = await freshComputer(t).lt(['rules', 'nobody@me.example'])
  assert.equal(status, 66)
})

test('at Gmail the filter is Gmail’s without being asked for', async (t) => {
  const { lt } = freshComputer(t)
  await lt(['account', 'add', 'home', '--address', 'claire@gmail.com', '--host', 'imap.gmail.com'])
  await lt(['alias', 'add', 'claire+shop@gmail.com', '--service', 'Shop', '--domain', 'shop.example'])
  assert.match((await lt(['rules', 'claire+shop@gmail.com'])).stdout, /^<\?xml/)
})
