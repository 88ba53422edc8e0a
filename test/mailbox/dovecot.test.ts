import assert from 'node:assert/strict'
import { connect, createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { openImap } from '../../src/mailbox/imap.ts'
import type { ImapOptions } from '../../src/mailbox/imap-options.ts'
import type { Cursor } from '../../src/mailbox/source.ts'
import { type Dovecot, startDovecot } from '../dovecot.ts'
import { failure, imapOptions, readFolder } from './reading.ts'

const DEADLINES = { connect: 5_000, greeting: 5_000, login: 10_000, progress: 10_000 }

function options(dovecot: Dovecot, more: Partial<ImapOptions> = {}): ImapOptions {
  const { tlsPort, ca, user, password } = dovecot
  const auth = { user, password }
  return imapOptions(tlsPort, { security: 'tls', ca, auth, deadlines: DEADLINES, ...more })
}

const head = (name: string): string =>
  `Subject: ${name}\r\nTo: ${name}@me.example\r\nX-Long: ${'x'.repeat(3000)}\r\n\r\n`
const message = (name: string): string => `${head(name)}body of ${name}\r\n`

test('a mailbox on a real server, from the first scan to later ones', async (t) => {
  const dovecot = await startDovecot(t)
  if (dovecot === null) return
  for (const name of ['a', 'b', 'c']) await dovecot.deliver('INBOX', message(name))
  await dovecot.deliver('Sent', message('mine'))
  await dovecot.deliver('Été & hiver', message('d'))
  await dovecot.deliver('Trash', message('e'))
  const flags = await dovecot.flags('INBOX')

  const source = await openImap(options(dovecot))
  t.after(() => source.close())
  const folders = await source.folders()
  assert.deepEqual(
    folders.map(({ path, role }) => [path, role]),
    [
      ['INBOX', 'inbox'],
      ['Été & hiver', null],
      ['Junk', 'junk'],
      ['Sent', 'sent'],
    ],
  )
  const first = await readFolder(source)
  assert.deepEqual([...first.headers.values()], ['a', 'b', 'c'].map(head))
  assert.deepEqual([...(await readFolder(source, 'Été & hiver')).headers.values()], [head('d')])
  assert.equal((await readFolder(source, 'INBOX', first.cursor)).unchanged, true)

  await dovecot.expunge('INBOX', 2)
  await dovecot.deliver('INBOX', message('f'))
  const second = await readFolder(source, 'INBOX', first.cursor, { retry: [1, 2] })
  assert.deepEqual(second.kept, [1, 4])
  const { uidValidity } = second
  const place = (uid: number) => ({ folder: 'INBOX', uidValidity, uid, ref: '' })
  assert.equal((await source.fetchSource(place(4)))?.toString(), message('f'))
  assert.equal(await source.fetchSource(place(2)), null)

  const next = Number(uidValidity) + 1
  await source.close() // Dovecot keeps the old one for sessions that have the folder open.
  await dovecot.changeUidValidity('INBOX', next)
  const third = await readFolder(source, 'INBOX', second.cursor)
  assert.equal(third.uidValidity, `${next}`)
  assert.deepEqual([...third.headers.values()], ['a', 'c', 'f'].map(head))
  assert.equal((await readFolder(source, 'INBOX', null, { since: '2099-01-01' })).kept.length, 0)

  assert.deepEqual(new Set(await dovecot.flags('INBOX')), new Set(flags), 'no flag has changed')
  await source.close()
  for (const line of dovecot.commands()) {
    assert.match(
      line,
      /^\S+ (ID|NAMESPACE|LIST|STATUS|EXAMINE|UID SEARCH|UID FETCH [\d:,*]+ \(.*(?:BODY\.PEEK\[(HEADER)?\]|RFC822\.SIZE)\)|LOGOUT)( |$)/,
    )
  }
})

for (const [name, format, more] of [
  ['compressed', 'maildir', { compress: true }],
  ['another store', 'mdbox', {}],
] as const) {
  test(`a thousand messages arrive as they are: ${name}`, async (t) => {
    const dovecot = await startDovecot(t, format)
    if (dovecot === null) return
    await dovecot.deliver('INBOX', message('first'))
    const source = await openImap(options(dovecot, more))
    t.after(() => source.close())
    await append(dovecot, 999)
    const { headers, skipped, gone, error } = await readFolder(source)
    assert.deepEqual([headers.size, skipped, gone, error], [1000, [], 0, null])
    for (const [uid, header] of headers) assert.equal(header, head(uid === 1 ? 'first' : `m${uid}`))
    const place = { folder: 'INBOX', uidValidity: (await readFolder(source)).uidValidity, uid: 7, ref: '' }
    assert.equal((await source.fetchSource(place))?.toString(), message('m7'))
  })
}

test('STARTTLS works, and a wrong password is told', async (t) => {
  const dovecot = await startDovecot(t)
  if (dovecot === null) return
  const start = options(dovecot, { security: 'starttls', port: dovecot.port })
  const source = await openImap(start)
  assert.equal((await readFolder(source)).error, null)
  await source.close()
  const wrong = openImap({ ...start, auth: { user: 'claire', password: 'wrong' } })
  assert.match((await failure(wrong, 'login')).message, /refuses the login of claire/)
})

test('wherever the connection is cut, going on loses nothing and reads nothing wrong', async (t) => {
  const dovecot = await startDovecot(t)
  if (dovecot === null) return
  await append(dovecot, 60, 1)
  const golden = await wholeReading(options(dovecot, { security: 'none', port: dovecot.port }))
  let failures = 0
  for (let cutAfter = 1; cutAfter < golden.octets; cutAfter += 4_999) {
    for (const reset of [true, false]) {
      const proxy = await cuttingProxy(t, dovecot.port, cutAfter, reset)
      const found = await wholeReading(options(dovecot, { security: 'none', port: proxy }))
      failures += found.failures
      assert.deepEqual(found.headers, golden.headers, `cut after ${cutAfter}`)
      assert.equal(found.cursor?.lastUid, 60)
    }
  }
  assert.ok(failures >= 60, `only ${failures} cuts were felt`)
})

/** Scans until a scan ends well, each from where the last one stopped. */
async function wholeReading(client: ImapOptions) {
  const headers = new Map<number, string>()
  let cursor: Cursor | null = null
  let octets = 0
  for (let failures = 0; failures < 5; failures++) {
    try {
      const source = await openImap(client)
      const reading = await readFolder(source, 'INBOX', cursor)
      await source.close()
      for (const [uid, header] of reading.headers) {
        headers.set(uid, header)
        octets += header.length
      }
      cursor = reading.cursor ?? cursor
      if (reading.error === null) return { headers, cursor, octets, failures }
      assert.equal(reading.error.code, 'try-again')
    } catch (error) {
      assert.equal(
        (error as { code?: string }).code,
        (error as Error).message.includes('greeting') ? 'protocol' : 'try-again',
      )
    }
  }
  return assert.fail('no scan ended well')
}

/** A proxy that cuts the first connection after so many octets from the server, and lets the others be. */
async function cuttingProxy(t: TestContext, to: number, cutAfter: number, reset: boolean): Promise<number> {
  let left = cutAfter
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => [client, upstream].map((each) => each.destroy()))
    }
    client.pipe(upstream)
    upstream.on('data', (chunk: Buffer) => {
      if (left <= 0) return client.write(chunk)
      if (chunk.length < left) {
        left -= chunk.length
        return client.write(chunk)
      }
      const last = chunk.subarray(0, left)
      left = 0
      upstream.removeAllListeners('data')
      return client.write(last, () => (reset ? client.resetAndDestroy() : client.end()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Fills the inbox quickly, over one connection: messages `m…` named by the UID they get. */
async function append(dovecot: Dovecot, count: number, from = 2): Promise<void> {
  const socket = connect(dovecot.port, '127.0.0.1')
  socket.setNoDelay(true).write(`a LOGIN ${dovecot.user} ${dovecot.password}\r\n`)
  let answers = ''
  for await (const chunk of socket) {
    const hadLoggedIn = answers.includes('a OK ')
    answers += chunk
    if (hadLoggedIn || !answers.includes('a OK ')) continue
    for (let uid = from; uid < from + count; uid++) {
      const text = message(`m${uid}`)
      socket.write(`b${uid} APPEND INBOX {${text.length}+}\r\n${text}\r\n`)
    }
    socket.write('c LOGOUT\r\n')
  }
  assert.match(answers, /^c OK /m)
}
