import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Command } from 'commander'
import { parse } from 'csv-parse/sync'
import { commands } from '../../src/cli/commands.ts'
import { fillRegistry } from '../../src/scan/registry-file.ts'
import { openStore } from '../../src/store/store.ts'
import { household, MAILBOX, writeMessages } from '../many-aliases.ts'
import { hop, MX, results, saying } from '../message-builder.ts'
import { assertOutput } from '../output-schemas.ts'
import { type Computer, freshComputer } from './world.ts'

/** A computer of a person with so many aliases, whose mail was read. */
async function scanned(t: Parameters<typeof freshComputer>[0], count = 12): Promise<Computer> {
  const computer = freshComputer(t)
  const { registry, messages, config } = household(count)
  mkdirSync(computer.dataDir, { mode: 0o700 })
  const store = openStore(join(computer.dataDir, 'registry.db'), {
    now: () => new Date('2026-11-21T12:00:00Z'),
  })
  fillRegistry(store, registry)
  store.close()
  writeFileSync(computer.configFile, config, { mode: 0o600 })
  const mail = join(computer.directory, 'mail')
  writeMessages(mail, messages)
  assert.equal((await computer.lt(['scan', mail])).status, 0)
  return computer
}

test('report tells the whole picture on the screen, and how to go on', async (t) => {
  const { lt } = await scanned(t)
  const { status, stdout } = await lt(['report'])
  assert.equal(status, 0)
  assert.match(stdout, /^Report of 21 Nov 2026: \d+ messages read, /)
  assert.match(stdout, /12 {2}addresses given to 12 services/)
  assert.match(stdout, /4 {2}used by somebody they were not given to/)
  assert.match(stdout, /GIVEN TO +NOW USED BY +THROUGH/)
  assert.match(stdout, /leaktrace leak show \S+@me\.example/)
})

test('report --html and --csv write files that only the person can read, and say so', async (t) => {
  const { lt, directory } = await scanned(t)
  const { status, stdout, stderr } = await lt(['report', '--html', 'report.html', '--csv', 'report.csv'])
  assert.equal(status, 0)
  assert.equal(stdout, 'Wrote report.html\nWrote report.csv\n')
  assert.match(stderr, /look at it before you pass it on/)
  for (const file of ['report.html', 'report.csv'])
    assert.equal(statSync(join(directory, file)).mode & 0o777, 0o600)
  assert.match(readFileSync(join(directory, 'report.html'), 'utf8'), /4 of 12 addresses are used by somebody/)
  const rows = parse(readFileSync(join(directory, 'report.csv')), { columns: true }) as Record<
    string,
    string
  >[]
  assert.ok(rows.length >= 4)
  assert.match(rows[0]?.used_by ?? '', /^offers\d+\.example$/)
  assert.deepEqual(
    readdirSync(directory).filter((name) => name.endsWith('.new')),
    [],
  )
})

test('the person’s own mailbox is in no report, and their aliases are', async (t) => {
  const { lt, directory } = await scanned(t)
  const { stdout } = await lt(['report', '--html', 'a.html', '--csv', 'a.csv', '--json'])
  const texts = [
    stdout,
    (await lt(['report'])).stdout,
    ...['a.html', 'a.csv'].map((file) => readFileSync(join(directory, file), 'utf8')),
  ]
  for (const text of texts) {
    assert.ok(!text.toLowerCase().includes(MAILBOX))
    assert.match(text, /photo\.\w+@me\.example/)
  }
  assert.match(texts[2] ?? '', /“Offer \d+ for \[your mailbox\]”/)
})

test('who writes under the person’s own address does not bring it into a report', async (t) => {
  const computer = await scanned(t, 3)
  const alias = 'bank.k7q2xd@me.example'
  await computer.lt([
    'alias',
    'add',
    alias,
    '--service',
    'Bank',
    '--domain',
    'bank.example',
    '--given',
    '2019-01-01',
  ])
  const lines = [
    `Return-Path: <${MAILBOX}>`,
    `X-Original-To: ${alias}`,
    results(MX, `spf=fail smtp.mailfrom=${MAILBOX}`, 'dkim=none'),
    hop(saying('me.example', '203.0.113.50'), MX, { for: alias, at: 'Wed, 04 Mar 2020 09:11:05 +0000' }),
    `From: Claire <${MAILBOX}>`,
    'Subject: I know your password',
    'Message-ID: <1@evil.example>',
    'Date: Wed, 04 Mar 2020 09:11:00 +0000',
  ]
  writeFileSync(join(computer.directory, 'own.eml'), `${lines.join('\r\n')}\r\n\r\nPay.\r\n`)
  await computer.lt(['scan', join(computer.directory, 'own.eml')])
  await computer.lt(['report', '--html', 'r.html'])
  const page = readFileSync(join(computer.directory, 'r.html'), 'utf8')
  assert.match(page, /<dd>Claire &lt;\[your mailbox\]&gt; /)
  assert.ok(!page.includes(MAILBOX))
})

test('report --json is the same picture in values', async (t) => {
  const { lt } = await scanned(t)
  const told = JSON.parse((await lt(['report', '--json', '--csv', 'x.csv'])).stdout)
  assertOutput(told)
  assert.equal(told.schema, 'leaktrace.report/1')
  assert.equal(told.totals.aliases, 12)
  assert.equal(told.totals.used, told.incidents.length)
  assert.deepEqual(told.files, ['x.csv'])
  assert.equal(told.incidents[0].evidence[0].recipient.grade, 'proved')
})

test('a report replaces an earlier one', async (t) => {
  const { lt, directory } = await scanned(t)
  const [{ alias }] = JSON.parse((await lt(['leak', 'list', '--json'])).stdout).incidents
  for (const [option, file, change] of [
    ['--html', 'r.html', ['dismiss', alias, '--why', 'known']],
    ['--csv', 'r.csv', ['reopen', alias]],
  ] as const) {
    await lt(['report', option, file])
    const before = readFileSync(join(directory, file), 'utf8')
    await lt(['leak', ...change])
    assert.equal((await lt(['report', option, file])).status, 0)
    assert.notEqual(readFileSync(join(directory, file), 'utf8'), before)
  }
})

test('nothing else is ever replaced', async (t) => {
  const { lt, directory } = freshComputer(t)
  writeFileSync(join(directory, 'letter.html'), '<!doctype html>\n<p>mine</p>')
  writeFileSync(join(directory, 'target.html'), '')
  symlinkSync(join(directory, 'target.html'), join(directory, 'link.html'))
  symlinkSync(join(directory, 'nowhere.html'), join(directory, 'dangling.html'))
  mkdirSync(join(directory, 'folder'))
  for (const [file, status, words] of [
    ['letter.html', 73, /is there already and is no report; name another, or remove it/],
    ['link.html', 73, /is no plain file/],
    ['dangling.html', 73, /is no plain file/],
    ['folder', 73, /is no plain file/],
    ['missing/report.html', 73, /there is no directory/],
    ['-', 64, /name one, such as report\.html/],
    ['', 64, /name one/],
  ] as const) {
    const ran = await lt(['report', '--html', file])
    assert.equal(ran.status, status, file)
    assert.match(ran.stderr, words)
    assert.equal(ran.stdout, '')
  }
  assert.equal(readFileSync(join(directory, 'letter.html'), 'utf8'), '<!doctype html>\n<p>mine</p>')
  assert.equal(readFileSync(join(directory, 'target.html'), 'utf8'), '')
})

test('before there is anything to tell, a report says what to do', async (t) => {
  const { lt, directory } = freshComputer(t)
  assert.match((await lt(['report'])).stdout, /No address is registered yet\. .*leaktrace alias discover/)
  assert.equal((await lt(['report', '--html', 'r.html', '--csv', 'r.csv'])).status, 0)
  assert.match(readFileSync(join(directory, 'r.html'), 'utf8'), /No address is registered yet\./)
  await lt(['alias', 'add', 'shop@me.example', '--service', 'Shop', '--domain', 'shop.example'])
  assert.match((await lt(['report'])).stdout, /No mail was read yet: leaktrace scan/)
  assert.equal((await lt(['report', '--html', 'r.html'])).status, 0)
  assert.match(
    readFileSync(join(directory, 'r.html'), 'utf8'),
    /No address is used by anybody it was not given to/,
  )
})

test('every command that a page names exists', async (t) => {
  const { lt, directory } = await scanned(t, 30)
  await lt(['report', '--html', 'r.html'])
  const page = readFileSync(join(directory, 'r.html'), 'utf8')
  const program = new Command('leaktrace')
  for (const declare of commands) declare(program, () => assert.fail())
  const named = [...page.matchAll(/<code class="command">(.*?)<\/code>/g)].map((found) =>
    (found[1] ?? '').replaceAll(/<[^>]*>/g, '').split(' '),
  )
  assert.ok(named.length > 20)
  for (const [, verb, sub] of named) {
    const command = program.commands.find((one) => one.name() === verb)
    assert.ok(command !== undefined, verb)
    if (command.commands.length > 0)
      assert.ok(
        command.commands.some((one) => one.name() === sub),
        sub,
      )
  }
})
