import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Computer, freshComputer } from './world.ts'

// The tests happen on 21 November 2026.
const config = `
[accounts.home]
address = "claire@me.example"
receivers = ["mx.me.example"]
alias_domains = ["me.example"]
`

const mail = (to: string, from: string, at: string, subject = 'x'): string =>
  [
    `Delivered-To: ${to}`,
    `Authentication-Results: mx.me.example; dmarc=pass header.from=${from.split('@')[1] ?? ''}`,
    `Received: from mail.far.example (mail.far.example [192.0.2.7]) by mx.me.example (Postfix) with ESMTPS id 4Z; ${at}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${subject}.${Date.parse(at)}@far.example>`,
    '',
    'x',
    '',
  ].join('\r\n')

const OLD = 'Wed, 02 Mar 2016 09:11:05 +0000'
const NEW = 'Wed, 04 Nov 2026 09:11:05 +0000'

/** A Maildir of old and new mail: personal, to an alias, to a relay's alias; and an old message of the person's own. */
function mailbox({ directory }: Computer): { readonly path: string; add(name: string, text: string): void } {
  const path = join(directory, 'mail')
  for (const folder of ['cur', 'new', 'tmp', '.Sent/cur', '.Sent/new', '.Sent/tmp'])
    mkdirSync(join(path, folder), { recursive: true })
  const add = (name: string, text: string): void => writeFileSync(join(path, name), text)
  add('cur/1:2,S', mail('claire@me.example', 'friend@far.example', OLD, 'old personal'))
  add('cur/2:2,S', mail('claire@me.example', 'friend@far.example', NEW, 'new personal'))
  add('cur/3:2,S', mail('shop.k7q2xd@me.example', 'news@shop.example', OLD, 'old expected'))
  add('cur/4:2,S', mail('other@me.example', 'news@other.example', OLD, 'old unregistered'))
  add('.Sent/cur/5:2,S', mail('friend@far.example', 'claire@me.example', OLD, 'old outgoing'))
  return { path, add }
}

async function ready(t: TestContext): Promise<Computer> {
  const computer = freshComputer(t)
  writeFileSync(computer.configFile, config, { mode: 0o600 })
  await computer.lt([
    'alias',
    'add',
    'shop.k7q2xd@me.example',
    '--service',
    'Shop',
    '--domain',
    'shop.example',
  ])
  return computer
}

const keepFor = ({ configFile }: Computer, days: number): void =>
  writeFileSync(configFile, `sightings_keep = ${days}\n${config}`, { mode: 0o600 })

const scan = async ({ lt }: Computer, ...args: string[]) => {
  const { stdout, stderr, status } = await lt(['scan', '--json', ...args])
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout).totals
}

test('without sightings_keep all is kept', async (t) => {
  const computer = await ready(t)
  const { path } = mailbox(computer)
  assert.deepEqual(await scan(computer, path), {
    messages: 5,
    sightings: 5,
    verdicts: { outgoing: 1, personal: 2, unregistered: 1, expected: 1 },
    unanchored: 0,
    forgotten: 0,
  })
})

test('old personal mail is taken out at the end of a scan, and nothing else', async (t) => {
  const computer = await ready(t)
  const { path } = mailbox(computer)
  await scan(computer, path)
  keepFor(computer, 730)
  const verdicts = { outgoing: 1, personal: 1, unregistered: 1, expected: 1 }
  const after = { messages: 0, sightings: 4, verdicts, unanchored: 0, forgotten: 1 }
  assert.deepEqual(await scan(computer, path), after)
  assert.deepEqual(await scan(computer, path), { ...after, forgotten: 0 })
  const registry = readFileSync(join(computer.dataDir, 'registry.db')).toString('latin1')
  assert.ok(registry.includes('old expected') && !registry.includes('old personal'))
})

test('old personal mail that a scan comes upon is not kept, however often it is read', async (t) => {
  const computer = await ready(t)
  keepFor(computer, 730)
  const { path, add } = mailbox(computer)
  const first = await scan(computer, path)
  assert.deepEqual([first.messages, first.sightings, first.forgotten], [5, 4, 1])
  add('cur/6:2,S', mail('claire@me.example', 'friend@far.example', NEW, 'newer'))
  const text = (await computer.lt(['scan', path])).stdout
  assert.match(text, /1 old personal message not kept, as sightings_keep says\./)
  const full = await scan(computer, path, '--full')
  assert.deepEqual([full.sightings, full.forgotten, full.verdicts.personal], [5, 1, 2])
})

test("mail to a relay's address stays: it may yet be registered", async (t) => {
  const computer = await ready(t)
  const { path, add } = mailbox(computer)
  const text = [
    'Delivered-To: claire@me.example',
    'Authentication-Results: mx.me.example; spf=pass smtp.mailfrom=simplelogin.co',
    `Received: from mail-200163.simplelogin.co (mail-200163.simplelogin.co [176.119.200.163]) by mx.me.example (Postfix) with ESMTPS id 4Z for <claire@me.example>; ${OLD}`,
    'X-SimpleLogin-Type: Forward',
    'X-SimpleLogin-Envelope-To: shop.snow@slmail.me',
    'X-SimpleLogin-Original-From: Shop <news@shop.example>',
    'X-SimpleLogin-Envelope-From: bounce@shop.example',
    'From: "Shop - news at shop.example" <news_at_shop_example_abcdefg@simplelogin.co>',
    'Subject: old relayed',
    '',
    'x',
    '',
  ].join('\r\n')
  add('cur/7:2,S', text)
  await scan(computer, path)
  const before = JSON.parse((await computer.lt(['alias', 'discover', '--json'])).stdout)
  keepFor(computer, 730)
  await scan(computer, path)
  const after = JSON.parse((await computer.lt(['alias', 'discover', '--json'])).stdout)
  assert.ok(JSON.stringify(before).includes('shop.snow@slmail.me'))
  assert.deepEqual([after.proposals, after.apart], [before.proposals, before.apart])
})

test('judging again after it forgets nothing and finds the same', async (t) => {
  const computer = await ready(t)
  const { path } = mailbox(computer)
  await scan(computer, path)
  keepFor(computer, 730)
  const { verdicts } = await scan(computer, path)
  await computer.lt(['alias', 'edit', 'shop.k7q2xd@me.example', '--note', 'x'])
  assert.deepEqual((await scan(computer, path)).verdicts, verdicts)
})

test('a dry run says what would go, and takes nothing out', async (t) => {
  const computer = await ready(t)
  const { path } = mailbox(computer)
  await scan(computer, path)
  keepFor(computer, 730)
  assert.equal((await scan(computer, path, '--dry-run')).forgotten, 1)
  assert.equal((await scan(computer, path)).forgotten, 1)
})

for (const [value, words] of [
  ['7', /sightings_keep must be at least 30 days/],
  ['"2 years"', /sightings_keep must be a whole number of days/],
  ['100.5', /sightings_keep must be a whole number of days/],
] as const) {
  test(`sightings_keep = ${value} is refused`, async (t) => {
    const computer = freshComputer(t)
    writeFileSync(computer.configFile, `sightings_keep = ${value}\n`, { mode: 0o600 })
    const { status, stderr } = await computer.lt(['leak', 'list'])
    assert.equal(status, 78)
    assert.match(stderr, words)
  })
}

test('adding and removing an account leaves sightings_keep as it is', async (t) => {
  const computer = await ready(t)
  keepFor(computer, 365)
  appendFileSync(computer.configFile, '# mine\n')
  assert.equal((await computer.lt(['account', 'add', 'work', '--address', 'c@work.example'])).status, 0)
  assert.equal((await computer.lt(['account', 'remove', 'work'])).status, 0)
  assert.match(readFileSync(computer.configFile, 'utf8'), /^sightings_keep = 365$/m)
})
