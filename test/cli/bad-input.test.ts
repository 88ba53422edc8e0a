import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Computer, freshComputer } from './world.ts'

/** Each: what is typed, the exit status, and what the one line on stderr has to name. */
const cases: readonly (readonly [what: string, args: readonly string[], status: number, told: RegExp])[] = [
  ['an unknown command', ['scann'], 64, /unknown command 'scann'; Did you mean scan\?/],
  ['an unknown option', ['scan', '--fulll'], 64, /unknown option '--fulll'; Did you mean --full\?/],
  ['a missing argument', ['trace'], 64, /missing required argument 'file'; see: leaktrace trace --help/],
  [
    'a missing service',
    ['alias', 'add', 'a@me.example'],
    64,
    /required option '--service <name>' not specified/,
  ],
  [
    'an address without @',
    ['alias', 'add', 'shop', '--service', 'Shop'],
    64,
    /"shop" is no e-mail address; write it as name@example\.org/,
  ],
  [
    'an empty service name',
    ['alias', 'add', 'a@me.example', '--service', '  '],
    64,
    /the service name is empty/,
  ],
  [
    'an ESC in a service name',
    ['alias', 'add', 'a@me.example', '--service', 'A\u001b[31mB'],
    64,
    /the service name contains a control character/,
  ],
  [
    'a bidi override in a service name',
    ['alias', 'add', 'a@me.example', '--service', 'A\u202eB'],
    64,
    /the service name contains a control character/,
  ],
  [
    'a day that does not exist',
    ['alias', 'add', 'a@me.example', '--service', 'S', '--given', '2021-02-30'],
    64,
    /--given "2021-02-30" is no day; write it as YYYY-MM-DD/,
  ],
  ['a day in another form', ['scan', '.', '--since', '1/2/2021'], 64, /--since "1\/2\/2021" is no day/],
  [
    'a context that is none',
    ['alias', 'add', 'a@me.example', '--service', 'S', '--context', 'work'],
    64,
    /--context "work" is not known; it is personal or professional/,
  ],
  [
    'a domain that is none',
    ['alias', 'add', 'a@me.example', '--service', 'S', '--domain', 'nodots'],
    64,
    /"nodots" is no domain name/,
  ],
  [
    'a public suffix as a domain',
    ['alias', 'add', 'a@me.example', '--service', 'S', '--domain', 'co.uk'],
    64,
    /"co\.uk" is a suffix/,
  ],
  [
    'a mailbox provider’s domain',
    ['alias', 'add', 'a@me.example', '--service', 'S', '--domain', 'gmail.com'],
    64,
    /"gmail\.com" is shared/,
  ],
  [
    'a role that is none',
    ['service', 'domain', 'add', 'S', 'a.example', '--role', 'friend'],
    64,
    /there is no role "friend"; it is one of own, processor/,
  ],
  [
    'an unknown alias',
    ['leak', 'show', 'nobody@me.example'],
    66,
    /nobody@me\.example is not registered; see: leaktrace alias list/,
  ],
  [
    'an unknown service',
    ['service', 'show', 'Nobody'],
    66,
    /there is no service "Nobody"; see: leaktrace service list/,
  ],
  [
    'a scan without an account',
    ['scan'],
    78,
    /no mail account is configured; set one up with: leaktrace init/,
  ],
  ['a source that is not there', ['scan', 'nowhere'], 66, /there is no .*nowhere; /],
  ['a message that is not there', ['trace', 'nowhere.eml'], 66, /there is no .*nowhere\.eml; /],
  ['a directory that is no mailbox', ['scan', 'empty'], 65, /empty holds no mail; /],
  ['a file that is no message', ['trace', 'picture.bin'], 65, /picture\.bin.*; /],
  [
    'a text file that is no message',
    ['trace', 'passwd'],
    65,
    /passwd.*; |it holds no header field of mail; /,
  ],
  [
    'a port that is none',
    ['account', 'add', 'x', '--address', 'a@me.example', '--host', 'h.example', '--port', '99999'],
    64,
    /--port "99999" is no port/,
  ],
  [
    'security none for a remote host',
    ['account', 'add', 'x', '--address', 'a@me.example', '--host', 'imap.example.org', '--security', 'none'],
    78,
    /security/,
  ],
  [
    'a security that is none',
    ['account', 'add', 'x', '--address', 'a@me.example', '--host', 'imap.example.org', '--security', 'ssl'],
    78,
    /security/,
  ],
  ['an account that is not there', ['account', 'remove', 'x'], 66, /there is no account "x"/],
  [
    'a CA file that is not there',
    ['account', 'add', 'x', '--address', 'a@me.example', '--host', 'h.example', '--tls-ca', 'ca.pem'],
    66,
    /there is no file .*ca\.pem/,
  ],
]

function prepare({ directory }: Computer): void {
  mkdirSync(join(directory, 'empty'))
  writeFileSync(join(directory, 'picture.bin'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
  writeFileSync(join(directory, 'passwd'), 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1::/:/bin/false\n')
}

for (const [what, args, status, told] of cases) {
  test(`${what} gets one clear line and exit status ${status}`, async (t) => {
    const computer = freshComputer(t)
    prepare(computer)
    const before = readdirSync(computer.directory).sort()
    const ran = await computer.lt(args)
    assert.equal(ran.status, status, ran.stderr)
    assert.match(ran.stderr, told)
    assert.match(ran.stderr, /^leaktrace: [^\n]+; [^\n]+\n$/, 'one line: what is wrong; what to do')
    assert.doesNotMatch(ran.stderr, /\n\s+at /)
    assert.equal(ran.stdout, '')
    const made = readdirSync(computer.directory).filter((name) => !before.includes(name) && name !== 'data')
    assert.deepEqual(made, [], 'nothing half-written')
  })
}

test('with --json a failure is an object on stdout, too', async (t) => {
  const { lt } = freshComputer(t)
  const { status, stdout } = await lt(['leak', 'show', 'nobody@me.example', '--json'])
  assert.equal(status, 66)
  assert.deepEqual(JSON.parse(stdout), {
    schema: 'leaktrace.error/1',
    error: { code: 'no-input', message: 'nobody@me.example is not registered; see: leaktrace alias list' },
  })
})

test('an unknown key of the configuration is named with the nearest known one', async (t) => {
  const computer = freshComputer(t)
  writeFileSync(
    computer.configFile,
    '[accounts.home]\naddress = "a@me.example"\nreciever = ["mx.me.example"]\n',
    { mode: 0o600 },
  )
  const { status, stderr } = await computer.lt(['account', 'list'])
  assert.equal(status, 78)
  assert.match(stderr, /reciever.*receivers/)
})

test('a damaged registry is told from an empty one, and left as it is', async (t) => {
  const computer = freshComputer(t)
  await computer.lt(['alias', 'add', 'a@me.example', '--service', 'S', '--domain', 's.example'])
  const registry = join(computer.dataDir, 'registry.db')
  writeFileSync(registry, 'this is no database, whatever its name says'.repeat(100))
  const { status, stderr } = await computer.lt(['alias', 'list'])
  assert.equal(status, 65)
  assert.match(stderr, /^leaktrace: .*registry\.db .*; .+\n$/)
})

test('an unreadable message is told with what to do', {
  skip: process.getuid?.() === 0 && 'as root every file can be read',
}, async (t) => {
  const computer = freshComputer(t)
  const file = join(computer.directory, 'secret.eml')
  writeFileSync(file, 'From: a@b.example\n\n')
  chmodSync(file, 0)
  const { status, stderr } = await computer.lt(['trace', 'secret.eml'])
  assert.equal(status, 77)
  assert.match(stderr, /; check/)
})

test('a failure shows its stack only with --verbose', async (t) => {
  const { lt } = freshComputer(t)
  const { stderr } = await lt(['leak', 'show', 'nobody@me.example', '--verbose'])
  assert.match(stderr, /\n\s+at /)
})
