import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Dovecot, startDovecot } from '../dovecot.ts'
import { type Computer, freshComputer, type Ran } from './world.ts'

const messages = fileURLToPath(new URL('../../fixtures/cases/cloudwatt/messages', import.meta.url))
const mails = readdirSync(messages)
  .sort()
  .map((name) => readFileSync(join(messages, name), 'latin1'))
const alias = 'cloudwatt.k7q2xd@me.example'

interface Place extends Computer {
  readonly server: Dovecot
  scan(
    ...args: string[]
  ): Promise<Record<string, unknown> & { totals: Record<string, number>; incidents: unknown[] }>
  withPassword(password: string, ...args: string[]): Promise<Ran>
}

/** A computer with an account on a real Dovecot over TLS, whose INBOX holds the Cloudwatt case; null (skipped out loud) without one. */
async function place(t: Parameters<typeof freshComputer>[0]): Promise<Place | null> {
  const server = await startDovecot(t)
  if (server === null) return null
  for (const mail of mails) await server.deliver('INBOX', mail.replace(/\r?\n/g, '\r\n'))
  const computer = freshComputer(t)
  writeFileSync(join(computer.directory, 'ca.pem'), server.ca)
  const account = [
    'account',
    'add',
    'home',
    '--address',
    'claire@me.example',
    '--host',
    'localhost',
    '--port',
    String(server.tlsPort),
  ]
  const more = [
    '--tls-ca',
    'ca.pem',
    '--user',
    server.user,
    '--receivers',
    'mx.me.example',
    '--alias-domains',
    'me.example',
  ]
  assert.equal((await computer.lt([...account, ...more])).status, 0)
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
  const withPassword = (password: string, ...args: string[]): Promise<Ran> =>
    computer.lt(args, { env: { LEAKTRACE_HOME_PASSWORD: password } })
  const scan = async (...args: string[]): ReturnType<Place['scan']> => {
    const { status, stdout, stderr } = await withPassword(server.password, 'scan', '--json', ...args)
    assert.equal(status, 0, stderr)
    return JSON.parse(stdout)
  }
  return { ...computer, server, scan, withPassword }
}

test('a mailbox on a server is scanned over TLS; a second scan reads nothing; new mail is read alone', async (t) => {
  const at = await place(t)
  if (at === null) return
  const first = await at.scan()
  assert.deepEqual(
    [first.totals.messages, first.totals.sightings, first.incidents.length],
    [mails.length, mails.length, 1],
  )
  assert.equal((await at.scan()).totals.messages, 0)
  await at.server.deliver(
    'INBOX',
    (mails[0] ?? '')
      .replace(/^Message-ID: .*$/im, 'Message-ID: <another@cloudwatt.com>')
      .replace(/\r?\n/g, '\r\n'),
  )
  const third = await at.scan()
  assert.deepEqual([third.totals.messages, third.totals.sightings], [1, mails.length + 1])
})

test('a changed UIDVALIDITY makes a folder be read again, and nothing is counted twice', async (t) => {
  const at = await place(t)
  if (at === null) return
  const before = await at.scan()
  await at.server.changeUidValidity('INBOX', 4_000_000_001)
  const after = await at.scan()
  assert.deepEqual([after.totals.messages, after.totals.sightings], [mails.length, mails.length])
  assert.deepEqual(after.incidents, before.incidents)
})

test('the mailbox is never changed: flags stay, and only reading commands are sent', async (t) => {
  const at = await place(t)
  if (at === null) return
  const flags = await at.server.flags('INBOX')
  await at.scan()
  assert.deepEqual(await at.server.flags('INBOX'), flags)
  const verbs = new Set(
    at.server.commands().map((line) =>
      line
        .split(' ')
        .slice(1, 3)
        .join(' ')
        .toUpperCase()
        .replace(/^(?!UID )(\S+).*$/, '$1'),
    ),
  )
  const allowed = [
    'CAPABILITY',
    'ID',
    'NAMESPACE',
    'LIST',
    'LSUB',
    'STATUS',
    'ENABLE',
    'EXAMINE',
    'UID SEARCH',
    'UID FETCH',
    'NOOP',
    'COMPRESS',
    'LOGOUT',
    'UNSELECT',
    'CLOSE',
  ]
  assert.deepEqual(
    [...verbs].filter((verb) => !allowed.includes(verb)),
    [],
  )
  assert.ok(
    at.server.commands().every((line) => !/BODY\[/.test(line)),
    'every body is peeked at',
  )
})

test('the same mail through IMAP, Maildir, mbox and .eml gives the same incidents and is counted once', async (t) => {
  const at = await place(t)
  if (at === null) return
  const { incidents } = await at.scan()
  const maildir = join(at.directory, 'Maildir')
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true })
  for (const [place, mail] of mails.entries())
    writeFileSync(join(maildir, 'cur', `${1000 + place}.x.host:2,S`), mail, 'latin1')
  const mbox = join(at.directory, 'takeout.mbox')
  const quoted = mails.map(
    (mail) =>
      `From 123@xxx Sat Nov 21 12:00:00 +0000 2026\nX-GM-THRID: 123\nX-Gmail-Labels: Inbox\n${mail.replace(/\r\n/g, '\n').replace(/^(>*From )/gm, '>$1')}\n`,
  )
  writeFileSync(mbox, quoted.join(''), 'latin1')
  for (const source of [maildir, mbox, messages]) {
    const report = await at.scan(source)
    assert.equal(report.totals.sightings, mails.length, source)
    assert.deepEqual(report.incidents, incidents, source)
  }
})

test('a wrong password is told as such, with what to do', async (t) => {
  const at = await place(t)
  if (at === null) return
  const { status, stderr, stdout } = await at.withPassword('wrong', 'scan')
  assert.deepEqual([status, stdout], [77, ''])
  assert.match(stderr, /^leaktrace: [^\n]+; [^\n]+\n$/)
  assert.doesNotMatch(stderr, /wrong\b.*wrong/)
})

test('without a password the error says where to put one', async (t) => {
  const at = await place(t)
  if (at === null) return
  const { status, stderr } = await at.lt(['scan'])
  assert.equal(status, 78)
  assert.match(stderr, /password_command.*LEAKTRACE_HOME_PASSWORD/)
})

test('a certificate that nobody vouches for is refused', async (t) => {
  const at = await place(t)
  if (at === null) return
  const config = readFileSync(at.configFile, 'utf8').replace(/^tls_ca.*$/m, '')
  writeFileSync(at.configFile, config, { mode: 0o600 })
  const { status, stderr } = await at.withPassword(at.server.password, 'scan')
  assert.equal(status, 76)
  assert.match(stderr, /certificate/i)
})

test('an unknown folder is named with near ones', async (t) => {
  const at = await place(t)
  if (at === null) return
  const { status, stderr } = await at.withPassword(at.server.password, 'scan', '--folder', 'Inbux')
  assert.equal(status, 66)
  assert.match(stderr, /Inbux.*INBOX/)
})

test('account check logs in, lists the folders and shows who receives the mail', async (t) => {
  const at = await place(t)
  if (at === null) return
  const { status, stdout } = await at.withPassword(at.server.password, 'account', 'check', '--json')
  assert.equal(status, 0)
  const check = JSON.parse(stdout)
  assert.deepEqual(check.receivers, ['mx.me.example'])
  assert.equal(
    check.folders.find((folder: { path: string }) => folder.path === 'INBOX').messages,
    mails.length,
  )
  assert.equal(check.learnt.at(0).receivers[0], 'mx.me.example')
})

test('a server that is not there is told apart from one that refuses', async (t) => {
  const computer = freshComputer(t)
  await computer.lt([
    'account',
    'add',
    'home',
    '--address',
    'c@me.example',
    '--host',
    'localhost',
    '--port',
    '1',
    '--user',
    'c',
  ])
  const { status, stderr } = await computer.lt(['scan'], { env: { LEAKTRACE_HOME_PASSWORD: 'x' } })
  assert.equal(status, 69)
  assert.match(stderr, /^leaktrace: localhost [^\n]+; [^\n]+\n$/)
})

test('complain --draft puts the letter into Drafts with the message attached, and nothing is sent or changed', async (t) => {
  const here = await place(t)
  if (here === null) return
  await here.scan()
  const identity = '\n[identity]\nname = "Claire Aubrac"\nreply_to = "claire@me.example"\ncountry = "FR"\n'
  appendFileSync(here.configFile, identity)
  await here.server.deliver('Drafts', 'Subject: old\r\n\r\nb\r\n')
  const before = await here.server.flags('INBOX')
  const { password } = here.server
  const { status, stderr } = await here.withPassword(password, 'complain', alias, '--to', 'esp', '--draft')
  assert.equal(status, 0, stderr)
  assert.match(stderr, /The draft lies in Drafts of home\./)
  assert.deepEqual(await here.server.flags('INBOX'), before)
  const [, made] = await here.server.flags('Drafts')
  assert.ok(made?.includes('\\Draft'))
})

test('doctor logs in with --network alone, and tells a refused login as a problem of the account', async (t) => {
  const home = await place(t)
  if (home === null) return
  const unasked = await home.withPassword('wrong', 'doctor')
  assert.equal(unasked.status, 0)
  assert.doesNotMatch(unasked.stdout, /logged in/)
  const right = await home.withPassword(home.server.password, 'doctor', '--network')
  assert.equal(right.status, 0, right.stdout)
  assert.match(right.stdout, /home: logged in with TLS, \d+ folders/)
  const wrong = await home.withPassword('wrong', 'doctor', '--network')
  assert.equal(wrong.status, 69)
  assert.match(wrong.stdout, /PROBLEM .*\n/)
  assert.doesNotMatch(wrong.stdout, /wrong/)
})
