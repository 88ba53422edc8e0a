import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { connectImap } from '../../src/mailbox/imap-connection.ts'
import type { ImapOptions } from '../../src/mailbox/imap-options.ts'
import type { MailboxErrorCode } from '../../src/mailbox/mailbox-error.ts'
import { makeCertificate } from '../certificate.ts'
import { type Exchange, type FakeOptions, fakeImap } from './fake-imap.ts'
import { failure, imapOptions } from './reading.ts'

const good = makeCertificate(['localhost', '127.0.0.1'])
const other = makeCertificate(['other.example'])
const expired = makeCertificate(['127.0.0.1'], -30, -2)
const future = makeCertificate(['127.0.0.1'], 5, 30)

/** The password as it stands on the wire: raw, and as PLAIN and LOGIN send it. */
const SECRETS = [
  'canary-Pa55',
  Buffer.from('\0claire\0canary-Pa55').toString('base64'),
  Buffer.from('canary-Pa55').toString('base64'),
]

function on(verb: string, act: (exchange: Exchange) => void): (exchange: Exchange) => boolean {
  return (exchange) => {
    if (exchange.verb !== verb) return false
    act(exchange)
    return true
  }
}

interface Refused {
  readonly server: FakeOptions
  readonly client: Partial<ImapOptions>
  readonly code: MailboxErrorCode
  readonly says: RegExp
}

const START = { security: 'starttls' } as const
const TLS = { security: 'tls', ca: good.cert } as const

const REFUSED: Readonly<Record<string, Refused>> = {
  'a certificate nobody vouches for': {
    ...{ server: { tls: good }, client: { security: 'tls' } },
    ...{ code: 'protocol', says: /is not signed by an authority.*; .*tls_ca/ },
  },
  'a certificate of another host': {
    ...{ server: { tls: other }, client: { security: 'tls', ca: other.cert } },
    ...{ code: 'protocol', says: /certificate for another host/ },
  },
  'a certificate that has expired': {
    ...{ server: { tls: expired }, client: { security: 'tls', ca: expired.cert } },
    ...{ code: 'protocol', says: /has expired/ },
  },
  'a certificate of the future': {
    ...{ server: { tls: future }, client: { security: 'tls', ca: future.cert } },
    ...{ code: 'protocol', says: /not valid yet; check the clock/ },
  },
  'TLS 1.1': {
    server: {
      tls: good,
      tlsOptions: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    },
    ...{ client: TLS, code: 'protocol', says: /TLS versions that are no longer safe/ },
  },
  'a server without TLS where TLS is asked for': {
    ...{ server: {}, client: TLS, code: 'protocol', says: /does not speak TLS.*"starttls"/ },
  },
  'a TLS server where STARTTLS is asked for': {
    ...{ server: { tls: good, greeting: null }, client: START, code: 'protocol', says: /no IMAP greeting/ },
  },
  'STARTTLS stripped from the capabilities': {
    ...{ server: {}, client: START, code: 'protocol', says: /does not offer STARTTLS; nothing was sent/ },
  },
  'NO to STARTTLS': {
    server: { capabilities: 'STARTTLS AUTH=PLAIN', answer: on('STARTTLS', ({ done }) => done('NO not now')) },
    ...{ client: START, code: 'protocol', says: /does not offer STARTTLS/ },
  },
  'commands slipped in behind STARTTLS': {
    server: {
      capabilities: 'STARTTLS AUTH=PLAIN',
      answer: on('STARTTLS', ({ tag, send }) => send(`${tag} OK`, '* CAPABILITY IMAP4rev1 AUTH=PLAIN')),
    },
    ...{ client: START, code: 'protocol', says: /writes into the STARTTLS exchange/ },
  },
  'an untrusted certificate after STARTTLS': {
    server: { capabilities: 'STARTTLS AUTH=PLAIN', startTls: good },
    ...{ client: START, code: 'protocol', says: /is not signed by an authority/ },
  },
  'PREAUTH where STARTTLS is asked for': {
    ...{ server: { greeting: '* PREAUTH welcome' }, client: START, code: 'protocol', says: /STARTTLS/ },
  },
  LOGINDISABLED: {
    ...{ server: { capabilities: 'LOGINDISABLED' }, client: {}, code: 'login', says: /takes no password/ },
  },
  'plain text to a host elsewhere': {
    ...{ server: {}, client: { host: 'imap.me.example' }, code: 'protocol', says: /in clear.*"tls"/ },
  },
  'no greeting': {
    ...{ server: { greeting: null }, client: {}, code: 'protocol', says: /no IMAP greeting/ },
  },
  'an SMTP server': {
    ...{ server: { greeting: '220 mx.me.example ESMTP' }, client: {}, code: 'protocol', says: /greeting/ },
  },
  'a greeting that says BYE': {
    server: { greeting: '* BYE Too many connections from your address' },
    ...{ client: {}, code: 'try-again', says: /"Too many connections from your address"/ },
  },
  'no mechanism for a token': {
    ...{ server: {}, client: { auth: { user: 'claire', token: 'tok' } } },
    ...{ code: 'login', says: /takes no tokens; check auth/ },
  },
}

for (const [name, { server, client, code, says }] of Object.entries(REFUSED)) {
  test(`no password goes out: ${name}`, async (t) => {
    const { port, lines, received } = await fakeImap(t, server)
    const error = await failure(connectImap(imapOptions(port, client)), code)
    assert.match(`${error.message}; ${error.hint}`, says)
    for (const secret of SECRETS) {
      assert.ok(!received().includes(secret))
      assert.ok(!lines.some((line) => line.includes(secret)))
    }
  })
}

test('certificates are checked whatever the environment says', async (t) => {
  const { port } = await fakeImap(t, { tls: good })
  t.mock.method(process, 'emitWarning', () => {}) // Node warns that the variable is dangerous.
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  try {
    await failure(connectImap(imapOptions(port, { security: 'tls' })), 'protocol')
  } finally {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  }
})

for (const [name, server, client] of [
  ['TLS', { tls: good }, TLS],
  ['STARTTLS', { capabilities: 'STARTTLS AUTH=PLAIN', startTls: good }, { ...START, ca: good.cert }],
  ['plain text on this machine', {}, {}],
  ['PREAUTH on a connection that needs no protection', { greeting: '* PREAUTH welcome' }, {}],
  ['the LOGIN command', { capabilities: '' }, {}],
  ['LOGIN when it is asked for', {}, { saslLogin: 'LOGIN' }],
] as const) {
  test(`logs in: ${name}`, async (t) => {
    const { port, lines } = await fakeImap(t, server)
    const { wire, tls } = await connectImap(imapOptions(port, client))
    await wire.logout(500)
    assert.equal(tls !== null, name.endsWith('TLS'))
    assert.match(lines.at(-1) ?? '', / LOGOUT$/)
    if (name.includes('LOGIN')) assert.ok(lines.some((line) => / LOGIN /.test(line)))
  })
}

/** What a server says to a login, and what the person is told. */
for (const [said, code, hint] of [
  ['NO [AUTHENTICATIONFAILED] Authentication failed.', 'login', /check the login name and the password/],
  ['NO Login failed', 'login', /check the login name and the password/],
  ['NO [UNAVAILABLE] Internal error', 'try-again', /password was not judged/],
  ['NO [LIMIT] Maximum number of connections exceeded', 'try-again', /password was not judged/],
  ['NO [ALERT] Too many simultaneous connections. (Failure)', 'try-again', /try again later/],
  ['NO [INUSE] locked', 'try-again', /try again later/],
  [
    'NO [ALERT] Application-specific password required: https://me.example/x (Failure)',
    'login',
    /app password/,
  ],
  ['NO [ALERT] Please log in via your web browser', 'login', /app password/],
  ['NO [EXPIRED] Password has expired', 'login', /run out/],
  ['NO [PRIVACYREQUIRED] TLS only', 'login', /"tls"/],
  ['BAD [ALERT] Request is throttled. Suggested Backoff Time: 5 milliseconds', 'try-again', /try again/],
] as const) {
  test(`a refused login is told apart: ${said}`, async (t) => {
    const { port } = await fakeImap(t, { answer: on('AUTHENTICATE', ({ done }) => done(said)) })
    const error = await failure(connectImap(imapOptions(port)), code)
    assert.match(error.hint, hint)
    assert.ok(!`${error.message}${error.hint}${error.cause}`.includes('canary'))
  })
}

for (const [status, hint] of [
  ['400', /get a new one/],
  ['401', /account and scope/],
] as const) {
  test(`a refused token is told apart: ${status}`, async (t) => {
    const challenge = Buffer.from(JSON.stringify({ status, schemes: 'bearer' })).toString('base64')
    let refused: Exchange | null = null
    const { port } = await fakeImap(t, {
      capabilities: 'AUTH=XOAUTH2',
      answer: (exchange) => {
        if (exchange.verb === 'AUTHENTICATE') {
          refused = exchange
          exchange.send(`+ ${challenge}`)
          return true
        }
        if (refused === null || exchange.line !== '') return false
        refused.done('NO [AUTHENTICATIONFAILED] Invalid credentials')
        return true
      },
    })
    const auth = { user: 'claire', token: 'canary-token' }
    const error = await failure(connectImap(imapOptions(port, { auth })), 'login')
    assert.match(error.hint, hint)
    assert.doesNotMatch(error.message, /canary/)
  })
}

test('a login without password says that there is none', async (t) => {
  const { port } = await fakeImap(t, {})
  await failure(connectImap(imapOptions(port, { auth: { user: 'claire', password: '' } })), 'secret')
})

test('a port where nobody listens is unavailable', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const error = await failure(connectImap(imapOptions(port)), 'unavailable')
  assert.match(error.message, new RegExp(`refuses connections on port ${port}`))
})

for (const [name, server] of [
  ['keeps silent at the login', { answer: on('AUTHENTICATE', () => {}) }],
  [
    'chatters at the login',
    {
      answer: on('AUTHENTICATE', ({ socket }) => {
        const timer = setInterval(
          () => (socket.destroyed ? clearInterval(timer) : socket.write('* OK wait\r\n')),
          20,
        )
      }),
    },
  ],
  ['keeps silent at the capabilities', { answer: on('CAPABILITY', () => {}) }],
] as const) {
  test(`a server that ${name} is given up in time`, async (t) => {
    const { port } = await fakeImap(t, server)
    const deadlines = { connect: 300, greeting: 300, login: 400, progress: 300 }
    const start = performance.now()
    const error = await failure(connectImap(imapOptions(port, { deadlines })), 'try-again')
    assert.match(error.message, /did not answer the login/)
    assert.ok(performance.now() - start < 2_400)
  })
}

test('a server that hangs up in the middle of the login was cut', async (t) => {
  const { port } = await fakeImap(t, { answer: on('AUTHENTICATE', ({ socket }) => socket.destroy()) })
  assert.match((await failure(connectImap(imapOptions(port)), 'try-again')).message, /was cut/)
})

test('a web server is no IMAP server', async (t) => {
  const { port } = await fakeImap(t, {
    greeting: null,
    answer: ({ socket }) => Boolean(socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  })
  assert.match((await failure(connectImap(imapOptions(port)), 'protocol')).message, /no IMAP greeting/)
})
