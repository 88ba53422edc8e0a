import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertPrinted } from '../output-schemas.ts'
import { cloudwattMail, watchPlace } from './watched.ts'
import { freshComputer } from './world.ts'

const leak = '11-push-emploi-mailing'
const line =
  /cloudwatt\.k7q2xd@me\.example: given to Cloudwatt, now used by pushemploi\.example, through Mailjet \(high\)\n/

/** Lines of leaks that were printed. */
const told = (text: string): string[] => text.split('\n').filter((one) => one !== '')

test('a leak that comes while watching is told within seconds, once; SIGINT ends it with 130', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  await at.server.deliver('INBOX', cloudwattMail('01-sign-up-confirmation'))
  const watching = at.watch()
  await watching.says(/Watching INBOX, Junk and Sent/)
  assert.match(watching.stderr(), /^Up to date: 1 message known\.\n/)
  const since = performance.now()
  await at.server.deliver('INBOX', cloudwattMail('02-newsletter-of-the-launch'))
  await at.server.deliver('INBOX', cloudwattMail(leak))
  await watching.says(line)
  assert.ok(performance.now() - since < 10_000)
  await at.server.deliver('Junk', cloudwattMail(leak, 'second@mailjet.com'))
  await watching.says(/again used by pushemploi\.example/)
  assert.match(watching.stdout(), new RegExp(`^2 Mar 2016 09:11 UTC {2}${line.source}`))
  assert.equal(told(watching.stdout()).length, 2)
  assert.equal(await watching.stop('SIGINT'), 130)
  assert.match(watching.stderr(), /Stopped\. [^\n]+\n$/)
  const { stdout } = await at.lt(['leak', 'list', '--new', '--json'])
  assert.equal(JSON.parse(stdout).incidents[0].messages, 2)
})

test('what is there at the first watch is known; what came between two watches is told by the second, once', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  await at.server.deliver('INBOX', cloudwattMail(leak))
  const first = at.watch('--quiet')
  for (let tries = 0; tries < 100; tries++) {
    const { stdout } = await at.lt(['leak', 'list', '--json'])
    if (JSON.parse(stdout).incidents.length > 0) break
    await sleep(100)
  }
  await sleep(500)
  assert.equal(await first.stop('SIGTERM'), 143)
  assert.equal(first.stdout() + first.stderr(), '')
  await at.server.deliver('INBOX', cloudwattMail(leak, 'between@mailjet.com'))
  const env = { LEAKTRACE_HOME_PASSWORD: at.server.password }
  assert.equal((await at.lt(['scan'], { env })).status, 0, 'another scan may have read it')
  const second = at.watch()
  await second.says(/Watching/)
  assert.match(second.stderr(), /One incident is open: leaktrace leak list/)
  assert.match(second.stdout(), /^[^\n]+again used by pushemploi\.example[^\n]+\n$/)
  await second.stop('SIGTERM')
  const third = at.watch()
  await third.says(/Watching/)
  await third.stop('SIGTERM')
  assert.equal(third.stdout(), '')
})

test('a connection that the server kills comes back; nothing is lost and nothing told twice', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const watching = at.watch('--json')
  await watching.says(/Watching/)
  await at.server.deliver('INBOX', cloudwattMail(leak, 'm0@mailjet.com'))
  await watching.says(/m0@mailjet\.com/)
  for (let cut = 1; cut <= 3; cut++) {
    at.server.killSessions()
    await at.server.deliver('INBOX', cloudwattMail(leak, `m${cut}@mailjet.com`))
    await watching.says(new RegExp(`m${cut}@mailjet\\.com`))
  }
  await watching.stop('SIGTERM')
  const ids = told(watching.stdout()).map((text) => JSON.parse(text).message.messageId)
  assert.deepEqual(
    ids,
    [0, 1, 2, 3].map((number) => `<m${number}@mailjet.com>`),
  )
  assertPrinted(watching.stdout())
})

test('another UIDVALIDITY makes the folder be read again, and nothing is told twice', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const watching = at.watch('--json')
  await watching.says(/Watching/)
  await at.server.deliver('INBOX', cloudwattMail(leak))
  await watching.says(/pushemploi/)
  at.server.killSessions()
  await at.server.changeUidValidity('INBOX', 4_000_000_001)
  await at.server.deliver('INBOX', cloudwattMail(leak, 'after@mailjet.com'))
  await watching.says(/after@mailjet\.com/)
  await watching.stop('SIGTERM')
  assert.equal(told(watching.stdout()).length, 2)
})

test('a command gets the JSON of each leak, one after the other and in order, and no password', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const script = join(at.directory, 'told.sh')
  writeFileSync(
    script,
    `#!/bin/sh\necho begin >>"$1"\ncat >>"$1"\nenv | grep -c PASSWORD >>env\necho to the person >&2\nsleep 0.3\necho end >>"$1"\nexit 3\n`,
  )
  chmodSync(script, 0o700)
  const watching = at.watch('--exec', './told.sh "all leaks"')
  await watching.says(/Watching/)
  for (const name of ['a', 'b', 'c'])
    await at.server.deliver('INBOX', cloudwattMail(leak, `${name}@mailjet.com`))
  await watching.says(/(status 3[\s\S]*){3}/)
  assert.equal(await watching.stop('SIGTERM'), 143)
  const lines = readFileSync(join(at.directory, 'all leaks'), 'utf8').trim().split('\n')
  assert.deepEqual(
    lines.map((text) => (text.startsWith('{') ? JSON.parse(text).message.messageId : text)),
    ['a', 'b', 'c'].flatMap((name) => ['begin', `<${name}@mailjet.com>`, 'end']),
  )
  assertPrinted(lines.filter((text) => text.startsWith('{')).join('\n'))
  const [first] = lines.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text))
  assert.deepEqual(
    [
      first.event,
      first.alias,
      first.services,
      first.intruder.domain,
      first.message.esp.id,
      first.verdict.confidence,
    ],
    ['leak', 'cloudwatt.k7q2xd@me.example', ['Cloudwatt'], 'pushemploi.example', 'mailjet', 'high'],
  )
  assert.equal(told(watching.stdout()).length, 3)
  assert.match(watching.stderr(), /to the person/)
  assert.match(watching.stderr(), /leaktrace: --exec \.\/told\.sh failed with status 3; the watch goes on/)
  assert.deepEqual([...new Set(readFileSync(join(at.directory, 'env'), 'utf8').trim().split('\n'))], ['0'])
})

test('a leak whose command was ended by the end of the watch is told again by the next', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const watching = at.watch('--exec', 'sleep 60')
  await watching.says(/Watching/)
  await at.server.deliver('INBOX', cloudwattMail(leak))
  await watching.says(line)
  assert.equal(await watching.stop('SIGTERM'), 143)
  const next = at.watch('--quiet')
  await next.says(line)
  await next.stop('SIGTERM')
  assert.equal(next.stderr(), '')
})

test('only reading commands are sent, and no flag changes', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const watching = at.watch()
  await watching.says(/Watching/)
  await at.server.deliver('INBOX', cloudwattMail(leak))
  await watching.says(line)
  await watching.stop('SIGTERM')
  const allowed =
    /^(DONE|\S+ (ID|CAPABILITY|NAMESPACE|LIST|STATUS|EXAMINE|IDLE|LOGOUT|UID SEARCH|UID FETCH \S+ \(UID RFC822\.SIZE\)$|UID FETCH \S+ \(.*BODY\.PEEK\[)(\b|$|HEADER|\]))/
  assert.deepEqual(
    at.server.commands().filter((command) => !allowed.test(command)),
    [],
  )
  assert.doesNotMatch((await at.server.flags('INBOX')).join(), /Seen/)
})

for (const [name, args, status, says] of [
  ['a command with an open quote', ['--exec', 'tee "a'], 64, /is no command/],
  ['a program that is not there', ['--exec', 'no-such-program-here'], 64, /there is no program/],
  ['no account', [], 78, /no mail account is configured/],
] as const) {
  test(`${name} is told before anything is done`, async (t) => {
    const computer = freshComputer(t)
    const ran = await computer.lt(['watch', ...args])
    assert.deepEqual([ran.status, ran.stdout], [status, ''])
    assert.match(ran.stderr, says)
  })
}

test('a wrong password ends a watch at the start, with what to do', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const { status, stderr } = await at.lt(['watch'], { env: { LEAKTRACE_HOME_PASSWORD: 'wrong' } })
  assert.equal(status, 77)
  assert.match(stderr, /refuses the login/)
})

test('systemd has nothing against the unit of the manual', (t) => {
  const manual = readFileSync(new URL('../../docs/watch.md', import.meta.url), 'utf8')
  const unit = /^```ini\n([\s\S]*?)^```$/m.exec(manual)?.[1] ?? ''
  assert.match(unit, /^ExecStart=\S+\/leaktrace watch$/m)
  const { directory } = freshComputer(t)
  const file = join(directory, 'leaktrace.service')
  writeFileSync(file, unit.replace('%h/.local/bin/leaktrace', process.execPath))
  const { error, stderr } = spawnSync('systemd-analyze', ['--user', 'verify', file], {
    env: { PATH: process.env.PATH, XDG_RUNTIME_DIR: directory },
    encoding: 'utf8',
  })
  if (error !== undefined) return t.skip('systemd-analyze is not installed (Debian: apt-get install systemd)')
  assert.equal(stderr, '')
})

test('what was dismissed is not told, a new party is; and what is registered meanwhile counts', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  await at.server.deliver('INBOX', cloudwattMail(leak))
  const watching = at.watch()
  await watching.says(/Watching/)
  const alias = 'cloudwatt.k7q2xd@me.example'
  assert.equal((await at.lt(['leak', 'dismiss', alias, '--why', 'known'])).status, 0)
  await at.server.deliver('INBOX', cloudwattMail(leak, 'known@mailjet.com'))
  for (let tries = 0; tries < 100; tries++) {
    const { stdout } = await at.lt(['leak', 'list', '--all', '--json'])
    if (JSON.parse(stdout).incidents[0].messages === 2) break
    await sleep(100)
  }
  const other = cloudwattMail(leak, 'other@mailjet.com').replaceAll('pushemploi.example', 'other.example')
  await at.server.deliver('INBOX', other)
  await watching.says(/other\.example/)
  const shop = cloudwattMail(leak, 'shop@mailjet.com').replaceAll('cloudwatt.k7q2xd', 'shop.r4w7kd')
  assert.equal((await at.lt(['alias', 'add', 'shop.r4w7kd@me.example', '--service', 'Shop'])).status, 0)
  await at.server.deliver('INBOX', shop)
  await watching.says(/given to Shop/)
  await watching.stop('SIGTERM')
  assert.deepEqual(
    told(watching.stdout()).map((text) => /used by (\S+),/.exec(text)?.[1]),
    ['other.example', 'pushemploi.example'],
  )
})

test('a service that announces a disclosure is told as what it is', async (t) => {
  const at = await watchPlace(t, 'mx.google.com')
  if (at === null) return
  const amazon = ['alias', 'add', 'claire+amazon@me.example', '--service', 'Amazon', '--domain', 'amazon.fr']
  assert.equal((await at.lt([...amazon, '--given', '2017-05-11'])).status, 0)
  const watching = at.watch('--json', '--exec', "sh -c 'cat > line.json; echo the line is kept'")
  await watching.says(/Watching/)
  const notice = new URL(
    '../../fixtures/cases/amazon/messages/06-notice-of-the-disclosure.eml',
    import.meta.url,
  )
  await at.server.deliver('INBOX', readFileSync(notice, 'latin1').replace(/\r?\n/g, '\r\n'))
  await watching.says(/"event":"notice"/)
  // Stopping a watch ends its command, too.
  await watching.says(/the line is kept/)
  await watching.stop('SIGTERM')
  assertPrinted(watching.stdout())
  const json = JSON.parse(watching.stdout())
  assert.deepEqual([json.alias, json.intruder, json.verdict], ['claire+amazon@me.example', null, null])
  assert.deepEqual([json.notice.service, json.incident.opening], ['Amazon', 'notice'])
  assert.deepEqual(JSON.parse(readFileSync(join(at.directory, 'line.json'), 'utf8')), json)
})

test('a configuration that is just being edited ends nothing', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const watching = at.watch()
  await watching.says(/Watching/)
  writeFileSync(at.configFile, '[accounts.home\n')
  await at.server.deliver('INBOX', cloudwattMail(leak))
  await watching.says(line)
  assert.match(watching.stderr(), /going on with the configuration of before/)
  assert.equal(await watching.stop('SIGTERM'), 143)
})

test('whoever has several accounts is told which are not watched', async (t) => {
  const at = await watchPlace(t)
  if (at === null) return
  const files = '[accounts.files]\naddress = "claire@files.example"\n'
  const work = '[accounts.work]\naddress = "claire@work.example"\nhost = "localhost"\n'
  appendFileSync(at.configFile, `${files}${work}`)
  const watching = at.watch('--account', 'home')
  await watching.says(
    /Only home is watched\. Not watched: work; each wants a watch of its own, with --account\./,
  )
  await watching.says(/Watching INBOX/)
  assert.equal(await watching.stop('SIGTERM'), 143)
})
