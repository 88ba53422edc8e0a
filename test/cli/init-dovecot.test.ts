import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Dovecot, startDovecot } from '../dovecot.ts'
import { ENTER, person, STOP } from './answers.ts'
import { type Computer, freshComputer } from './world.ts'

const maildir = fileURLToPath(new URL('../../fixtures/demo/Maildir/cur', import.meta.url))

interface Place extends Computer {
  readonly server: Dovecot
  /** Flags that name the server. */
  readonly there: readonly string[]
}

/** A computer without a configuration, and a real Dovecot that holds the demo's mail; null (skipped out loud) without one. */
async function place(t: TestContext): Promise<Place | null> {
  const server = await startDovecot(t)
  if (server === null) return null
  for (const name of readdirSync(maildir))
    await server.deliver('INBOX', readFileSync(join(maildir, name), 'latin1').replace(/\r?\n/g, '\r\n'))
  const computer = freshComputer(t)
  writeFileSync(join(computer.directory, 'ca.pem'), server.ca)
  const there = [
    '--host',
    'localhost',
    '--port',
    String(server.tlsPort),
    '--tls-ca',
    'ca.pem',
    '--user',
    server.user,
  ]
  return { ...computer, server, there }
}

const address = ['--address', 'claire@me.example']

test('from an address to a configuration and a first scan, without a terminal', async (t) => {
  const at = await place(t)
  if (at === null) return
  const secret = ['--password-command', `echo ${at.server.password}`]
  const { status, stdout, stderr } = await at.lt([
    'init',
    ...address,
    ...at.there,
    ...secret,
    '--yes',
    '--scan',
  ])
  assert.equal(status, 0, stderr)
  assert.match(stderr, /✓ logged in over TLSv1\.[23]; a scan would read 33 messages/)
  assert.match(stderr, /11 names at me\.example got 29 messages/)
  assert.match(
    stdout,
    /^Added account "home"[\s\S]*Read 33 messages[\s\S]*cloudwatt\.k7q2xd@me\.example {2}7 messages/,
  )
  const written = readFileSync(at.configFile, 'utf8')
  assert.match(written, /^receivers = \[ "mx\.me\.example" \]$/m)
  assert.match(written, /^alias_domains = \[ "me\.example" \]$/m)
  assert.equal(statSync(at.configFile).mode & 0o777, 0o600)
})

test('as JSON, with flags that win over what the mail teaches, and no secret in it', async (t) => {
  const at = await place(t)
  if (at === null) return
  const args = [
    ...address,
    ...at.there,
    '--yes',
    '--json',
    '--alias-domains',
    'aliases.example',
    '--country',
    'fr',
  ]
  const { status, stdout, stderr } = await at.lt(['init', ...args], {
    env: { LEAKTRACE_HOME_PASSWORD: at.server.password },
  })
  assert.equal(status, 0, stderr)
  const done = JSON.parse(stdout)
  assert.deepEqual(done.account.aliasDomains, ['aliases.example'])
  assert.deepEqual(done.server, { source: 'given', detail: null })
  assert.equal(done.learnt.aliasDomains[0].domain, 'me.example')
  assert.equal(done.identity, true)
  assert.doesNotMatch(stdout + stderr + readFileSync(at.configFile, 'utf8'), /secret/)
  assert.ok(!existsSync(join(at.dataDir, 'registry.db')), 'nothing was scanned')
})

test('on a terminal: a wrong password, the right one, what was learnt, an identity, a scan', async (t) => {
  const at = await place(t)
  if (at === null) return
  const ask = person(
    [/Where does the password come from/, /Type it each time/],
    [/Password/, 'wrong'],
    [/What now/, ENTER],
    [/Where does the password come from/, /Type it each time/],
    [/Password/, at.server.password],
    [/Is every address at me\.example yours/, ENTER],
    [/letters are signed/, 'Claire Lumière'],
    [/Language/, /French/],
    [/Country/, ENTER],
    [/Write this/, ENTER],
    [/Read your mail now/, ENTER],
  )
  const env = { LANG: 'en_BE.UTF-8', PATH: '/nowhere' }
  const { status, stdout, stderr } = await at.lt(['init', ...address, ...at.there, '--name', 'post'], {
    ask,
    env,
  })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /leaktrace: localhost refuses the login of claire/)
  assert.match(stdout, /Read 33 messages/)
  const written = readFileSync(at.configFile, 'utf8')
  assert.match(written, /\[identity\]\nname = "Claire Lumière"\nlanguage = "fr"\ncountry = "BE"\n$/)
  assert.doesNotMatch(written, /password/)
  ask.done()
  const again = person([/^Password of claire at localhost:$/, at.server.password])
  const next = await at.lt(['scan'], { ask: again, env })
  assert.equal(next.status, 0, next.stderr)
  assert.match(next.stdout, /Nothing new/)
  again.done()
})

test('a certificate that nobody signed is asked for first, and a further mailbox shows its forms with a +', async (t) => {
  const at = await place(t)
  if (at === null) return
  for (const form of ['other@post.example', 'other+shop@post.example', 'other+club@post.example'])
    for (const _ of [1, 2])
      await at.server.deliver(
        'INBOX',
        `X-Original-To: ${form}\r\nReceived: from a.far.example (a.far.example [203.0.113.9])\r\n\tby mx.me.example; Tue, 2 Mar 2014 10:11:05 +0100\r\nFrom: a@far.example\r\n\r\n`,
      )
  const ask = person(
    [/Where does/, /Type it each time/],
    [/Password/, at.server.password],
    [/What now/, ENTER],
    [/Certificate of the server/, '~/ca.pem'],
    [/Which of those are mailboxes of yours/, 'other@post.example'],
    [/Is every address at me\.example yours/, ENTER],
    [/^Are addresses like other\+anything@post\.example aliases of yours/, ENTER],
    [/letters are signed/, ''],
    [/Write this/, ENTER],
    [/Read your mail now/, STOP],
  )
  const untrusted = at.there.filter((word) => word !== '--tls-ca' && word !== 'ca.pem')
  const { status, stderr } = await at.lt(['init', ...address, ...untrusted], {
    ask,
    env: { PATH: '/nowhere' },
  })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /not signed by an authority[^;]*; [^;]*--tls-ca/)
  const written = readFileSync(at.configFile, 'utf8')
  assert.match(written, /^tls_ca = ".*\/ca\.pem"$/m)
  assert.match(written, /^plus_addresses = \[ "other@post\.example" \]$/m)
  ask.done()
})

for (const [what, script] of [
  ['Where does the password come from', [[/Where does/, STOP]]],
  [
    'what was learnt',
    [
      [/Where does/, /Type it each time/],
      [/Password/, 'secret'],
      [/Is every address/, STOP],
    ],
  ],
  [
    'whether to write it',
    [
      [/Where does/, /Type it each time/],
      [/Password/, 'secret'],
      [/Is every address/, false],
      [/letters are signed/, ''],
      [/Write this/, STOP],
    ],
  ],
] as const) {
  test(`stopping at the question ${what} leaves nothing behind`, async (t) => {
    const at = await place(t)
    if (at === null) return
    const ask = person(...script)
    const { status, stderr } = await at.lt(['init', ...address, ...at.there], {
      ask,
      env: { PATH: '/nowhere' },
    })
    assert.equal(status, 130)
    assert.match(stderr, /leaktrace: stopped; nothing was written\n$/)
    assert.ok(!existsSync(at.configFile) && !existsSync(at.dataDir))
    ask.done()
  })
}

test('the mailbox is looked at, never changed, and no password goes before TLS', async (t) => {
  const at = await place(t)
  if (at === null) return
  const flags = await at.server.flags('INBOX')
  const secret = ['--password-command', `echo ${at.server.password}`]
  assert.equal((await at.lt(['init', ...address, ...at.there, ...secret, '--yes'])).status, 0)
  assert.deepEqual(await at.server.flags('INBOX'), flags)
  const commands = at.server.commands().join('\n')
  assert.doesNotMatch(commands, /\b(?:SELECT|STORE|COPY|MOVE|APPEND|EXPUNGE|DELETE|CREATE|RENAME)\b/i)
  const plain = at.there.with(3, String(at.server.port))
  const again = ['--address', 'c@me.example', ...plain, ...secret, '--yes', '--security', 'starttls']
  assert.equal((await at.lt(['init', ...again])).status, 0, 'STARTTLS')
})
