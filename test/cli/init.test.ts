import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ENTER, person, STOP } from './answers.ts'
import { type Computer, freshComputer } from './world.ts'

const client = (host: string): string =>
  `<clientConfig version="1.1"><emailProvider id="x"><incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></emailProvider></clientConfig>`

/** What is typed in a pipe, and how leaktrace refuses: always in one line, and with nothing written. */
async function refused(computer: Computer, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await computer.lt(['init', ...args])
  assert.deepEqual([status, stdout], [64, ''])
  assert.match(stderr, /^leaktrace: [^\n]+; [^\n]+\n$/)
  assert.ok(!existsSync(computer.configFile))
  return stderr
}

test('without a terminal everything that is missing is said at once', async (t) => {
  const computer = freshComputer(t)
  assert.match(
    await refused(computer),
    /--address ADDRESS, --host HOST unless.*--password-command.*LEAKTRACE_<NAME>_PASSWORD.*--yes/,
  )
  assert.match(
    await refused(computer, '--address', 'claire@me.example'),
    /--host HOST \(or --provider ID, or --network.*--password-command.*LEAKTRACE_HOME_PASSWORD.*--yes/,
  )
  const known = await refused(computer, '--address', 'claire@gmail.com', '--yes')
  assert.match(known, /--password-command/)
  assert.doesNotMatch(known, /--host|--yes/)
})

for (const [what, args, words] of [
  ['an address that is none', ['--address', 'claire'], /"claire" is no e-mail address/],
  ['a provider that is not known', ['--provider', 'gandy'], /"gandy" is not known; it is one of .*gandi/],
  ['a security that is not known', ['--host', 'a.example', '--security', 'ssl'], /"ssl" is not known/],
  ['a port that is none', ['--host', 'a.example', '--port', '0'], /"0" is no port/],
  ['a certificate that is not there', ['--host', 'a.example', '--tls-ca', 'nowhere.pem'], /nowhere\.pem/],
  ['a name with a dot', ['--host', 'a.example', '--name', 'a.b'], /no name for an account/],
] as const) {
  test(`${what} is refused`, async (t) => {
    const all = ['--address', 'claire@me.example', '--password-command', 'true', '--yes', ...args]
    const { status, stderr } = await freshComputer(t).lt(['init', ...all])
    assert.ok(status === 64 || status === 66, String(status))
    assert.match(stderr, words)
  })
}

test('Tuta has no IMAP, and that is said with what to do instead', async (t) => {
  const args = ['--address', 'claire@tuta.com', '--password-command', 'true', '--yes']
  const { status, stderr } = await freshComputer(t).lt(['init', ...args])
  assert.equal(status, 69)
  assert.match(stderr, /no IMAP.*; export your messages.*leaktrace scan FOLDER/)
})

test('an address that is set up already is refused with its account', async (t) => {
  const computer = freshComputer(t)
  await computer.lt(['account', 'add', 'post', '--address', 'claire@gmail.com'])
  const before = readFileSync(computer.configFile, 'utf8')
  const { status, stderr } = await computer.lt([
    'init',
    '--address',
    'claire@gmail.com',
    '--yes',
    '--password-command',
    'x',
  ])
  assert.equal(status, 64)
  assert.match(stderr, /set up already, as account "post"/)
  assert.equal(readFileSync(computer.configFile, 'utf8'), before)
})

test('nobody is asked on the network without leave', async (t) => {
  const computer = freshComputer(t)
  const ask = person([/Ask them\?/, false], [/Who runs your mailbox/, STOP])
  const { status, stderr } = await computer.lt(['init', '--address', 'claire@me.example'], { ask })
  assert.equal(status, 130)
  assert.match(stderr, /told the domain, not your address[\s\S]*leaktrace: stopped; nothing was written\n$/)
  ask.done()
})

test('with leave, only the domain is told, and what was found is shown with who said so', async (t) => {
  const computer = freshComputer(t)
  const urls: string[] = []
  const fetch = async (input: unknown): Promise<Response> => {
    urls.push(String(input))
    return new Response(client('imap.me.example'))
  }
  const ask = person([/Ask them\?/, ENTER], [/Use this server/, STOP])
  const { stderr } = await computer.lt(['init', '--address', 'claire@me.example'], { ask, fetch })
  assert.deepEqual(urls, ['https://autoconfig.me.example/mail/config-v1.1.xml'])
  assert.match(
    stderr,
    /imap\.me\.example, port 993, TLS, login claire@me\.example\n {2}as its domain says on https/,
  )
  ask.done()
})

test('what the DNS alone says is not taken without a person', async (t) => {
  const names = {
    resolveMx: async () => [],
    resolveSrv: async () => [{ name: 'imap.elsewhere.example', port: 993, priority: 0, weight: 0 }],
  }
  const args = ['--address', 'claire@me.example', '--network', '--yes', '--password-command', 'true']
  const { status, stderr } = await freshComputer(t).lt(['init', ...args], { names })
  assert.equal(status, 64)
  assert.match(stderr, /nobody signed.*add --host imap\.elsewhere\.example --port 993 --security tls/)
})

test('a provider that takes tokens only is asked for a token command', async (t) => {
  const ask = person([/Use this server/, ENTER], [/Command that prints the token/, STOP])
  const { stderr } = await freshComputer(t).lt(['init', '--address', 'claire@hotmail.fr'], {
    ask,
    env: { PATH: '/nowhere' },
  })
  assert.match(stderr, /Microsoft takes no password over IMAP/)
  ask.done()
})

test('what is installed is proposed, with the command that puts the password there', async (t) => {
  const computer = freshComputer(t)
  const bin = join(computer.directory, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'pass'), '#!/bin/sh\n', { mode: 0o755 })
  const ask = person(
    [/Use this server/, ENTER],
    [/Where does the password come from/, /^pass: pass show mail\/claire@gmail\.com$/],
    [/Command that prints the password/, STOP],
  )
  const { stderr } = await computer.lt(['init', '--address', 'claire@gmail.com'], { ask, env: { PATH: bin } })
  assert.match(stderr, /2-Step Verification/)
  assert.match(stderr, /pass insert mail\/claire@gmail\.com/)
  ask.done()
})

test('going on without a login that works writes what was said, and asks for no scan first', async (t) => {
  const computer = freshComputer(t)
  const ask = person(
    [/mailbox address/, ' Claire@Me.Example '],
    [/Ask them/, false],
    [/Who runs/, /Another/],
    [/IMAP server/, 'localhost'],
    [/Protection/, /STARTTLS/],
    [/Port/, '1'],
    [/Login name/, 'claire'],
    [/Where does/, /Type it now, and keep it/],
    [/Password/, 'top secret'],
    [/What now/, /Go on without/],
    [/letters are signed/, ''],
    [/Write this/, ENTER],
    [/Read your mail now/, STOP],
  )
  const { status, stdout, stderr } = await computer.lt(['init'], { ask, env: { PATH: '/nowhere' } })
  assert.equal(status, 0, stderr)
  assert.doesNotMatch(stdout + stderr, /top secret/)
  assert.match(stderr, /password = "\(not shown\)"/)
  const written = readFileSync(computer.configFile, 'utf8')
  assert.match(written, /^password = "top secret"$/m)
  assert.match(written, /^security = "starttls"$/m)
  ask.done()
})

test('saying no at the end writes nothing', async (t) => {
  const computer = freshComputer(t)
  const ask = person([/What now/, /Go on without/], [/letters are signed/, ''], [/Write this/, false])
  const args = [
    '--address',
    'c@me.example',
    '--host',
    'localhost',
    '--port',
    '1',
    '--password-command',
    'echo x',
  ]
  const { status, stderr } = await computer.lt(['init', ...args], { ask })
  assert.equal(status, 0)
  assert.match(stderr, /Nothing was written/)
  assert.ok(!existsSync(computer.configFile))
  ask.done()
})

test('a login that fails without a terminal ends it, and nothing is written', async (t) => {
  const computer = freshComputer(t)
  const args = [
    '--address',
    'c@me.example',
    '--host',
    'localhost',
    '--port',
    '1',
    '--password-command',
    'echo x',
  ]
  const { status, stderr } = await computer.lt(['init', ...args, '--yes'])
  assert.equal(status, 69)
  assert.match(stderr, /leaktrace: localhost refuses connections on port 1; /)
  assert.ok(!existsSync(computer.configFile))
})

test('a configuration with an account and an identity keeps both to the letter', async (t) => {
  const computer = freshComputer(t)
  const before =
    '# mine\ndefault_account = "post"\n\n[identity]\nname = "Claire"\n\n[accounts.post]\naddress = "c@post.example"\n'
  writeFileSync(computer.configFile, before, { mode: 0o600 })
  const ask = person([/What now/, /Go on without/], [/Write this/, true], [/Read your mail/, false])
  const args = [
    '--address',
    'c@me.example',
    '--host',
    'localhost',
    '--port',
    '1',
    '--password-command',
    'echo x',
  ]
  const { stderr } = await computer.lt(['init', ...args, '--identity-name', 'Other'], { ask })
  assert.match(stderr, /configuration with "post"/)
  assert.match(stderr, /has an \[identity\] already/)
  const written = readFileSync(computer.configFile, 'utf8')
  assert.ok(written.startsWith(before))
  assert.match(written, /\[accounts\.me\]/)
  ask.done()
})

test('Proton is read through its Bridge, with the certificate that it exports', async (t) => {
  const computer = freshComputer(t)
  writeFileSync(join(computer.directory, 'cert.pem'), 'not read before the login')
  const ask = person([/Use this server/, ENTER], [/Certificate/, 'cert.pem'], [/Where does/, STOP])
  const { stderr } = await computer.lt(['init', '--address', 'claire@proton.me'], { ask })
  assert.match(
    stderr,
    /127\.0\.0\.1, port 1143, STARTTLS, login claire@proton\.me[\s\S]*cert\.pem is needed here/,
  )
  ask.done()
})

test('another server on this machine is not Proton’s Bridge', async (t) => {
  const ask = person([/Where does/, /Type it each time/], [/^Password:$/, STOP])
  const args = ['--address', 'claire@me.example', '--host', '127.0.0.1', '--port', '1']
  const { stderr } = await freshComputer(t).lt(['init', ...args], { ask, env: { PATH: '/nowhere' } })
  assert.doesNotMatch(stderr, /Bridge/)
  ask.done()
})

test('an app password is asked for by its name', async (t) => {
  const ask = person(
    [/Use this server/, ENTER],
    [/Where does/, /Type it each time/],
    [/^App password, not that of your account:$/, STOP],
  )
  const env = { PATH: '/nowhere' }
  await freshComputer(t).lt(['init', '--address', 'claire@gmail.com'], { ask, env })
  ask.done()
})

test('a place where nothing can be written is told before anything is asked', async (t) => {
  const computer = freshComputer(t)
  writeFileSync(join(computer.directory, 'file'), '')
  const ask = person()
  const config = join(computer.directory, 'file', 'config.toml')
  const { status, stderr } = await computer.lt(['--config', config, 'init'], { ask })
  assert.equal(status, 78)
  assert.match(stderr, /^leaktrace: .*file\/config\.toml cannot be (?:written|read) \(ENOTDIR\); /)
})

test('a signal while the network is asked leaves nothing behind', async (t) => {
  const computer = freshComputer(t)
  const stop = new AbortController()
  const fetch = async (): Promise<Response> => {
    stop.abort()
    throw stop.signal.reason
  }
  const ask = person([/Ask them\?/, true])
  const { status, stderr } = await computer.lt(['init', '--address', 'claire@me.example'], {
    ...{ ask, fetch, signal: stop.signal },
  })
  assert.equal(status, 130)
  assert.match(stderr, /leaktrace: stopped; nothing was written\n$/)
  assert.ok(!existsSync(computer.configFile))
})

test('a configuration with a password in it is readable by its owner alone', async (t) => {
  const computer = freshComputer(t)
  const ask = person(
    [/Where does/, /keep it in the configuration/],
    [/Password/, 'top secret'],
    [/What now/, /Go on without/],
    [/letters are signed/, ''],
    [/Write this/, ENTER],
    [/Read your mail/, false],
  )
  const args = ['--address', 'c@me.example', '--host', 'localhost', '--port', '1']
  await computer.lt(['init', ...args], { ask, env: { PATH: '/nowhere' } })
  assert.equal(statSync(computer.configFile).mode & 0o777, 0o600)
  const { stderr } = await computer.lt(['account', 'list'])
  assert.match(stderr, /keeps its password in .*; password_command keeps it out of files/)
})
