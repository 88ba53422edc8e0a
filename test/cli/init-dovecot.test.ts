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
    [/Where does the password come from/, /Type it now; later it comes from LEAKTRACE_POST_PASSWORD/],
    [/Password/, 'wrong'],
    [/What now/, /in another way/],
    [/Where does the password come from/, /Type it now; later/],
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
})

for (const [what, script] of [
  ['Where does the password come from', [[/Where does/, STOP]]],
  [
    'what was learnt',
    [
      [/Where does/, /Type it now; later/],
      [/Password/, 'secret'],
      [/Is every address/, STOP],
    ],
  ],
  [
    'whether to write it',
    [
      [/Where does/, /Type it now; later/],
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
