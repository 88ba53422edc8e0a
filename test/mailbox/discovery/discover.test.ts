import assert from 'node:assert/strict'
import { test } from 'node:test'
import { discoverServer } from '../../../src/mailbox/discovery/discover.ts'
import { LONGEST_PAGE } from '../../../src/mailbox/discovery/fetch-page.ts'
import type { MxRecord, SrvRecord } from '../../../src/mailbox/discovery/names.ts'

const page = (host: string): string =>
  `<clientConfig version="1.1"><emailProvider id="x"><incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></emailProvider></clientConfig>`

interface Given {
  readonly pages?: Readonly<Record<string, string | Response>>
  readonly mx?: readonly MxRecord[]
  readonly srv?: Readonly<Record<string, readonly SrvRecord[]>>
  readonly signal?: AbortSignal
}

/** Discovery in a world made of these pages and records, and what was asked in it. */
async function look(domain: string, given: Given) {
  const asked: string[] = []
  const sent: string[] = []
  const found = await discoverServer(domain, {
    fetch: async (input, init) => {
      sent.push(String(input), JSON.stringify(init))
      const answer = given.pages?.[String(input)]
      if (answer === undefined) throw new TypeError('fetch failed')
      return typeof answer === 'string' ? new Response(answer) : answer
    },
    names: {
      resolveMx: async () => given.mx ?? [],
      resolveSrv: async (name) => given.srv?.[name] ?? [],
    },
    signal: given.signal ?? new AbortController().signal,
    asking: (whom) => asked.push(whom),
  })
  return { found, asked, sent }
}

test('the places are asked in the order of Thunderbird, by the domain alone', async () => {
  const { found, asked } = await look('me.example', {})
  assert.equal(found, null)
  assert.deepEqual(asked, [
    'https://autoconfig.me.example/mail/config-v1.1.xml',
    'https://me.example/.well-known/autoconfig/mail/config-v1.1.xml',
    'https://autoconfig.thunderbird.net/v1.1/me.example',
    'the DNS for MX me.example',
    'the DNS for SRV _imaps._tcp.me.example',
    'the DNS for SRV _imap._tcp.me.example',
  ])
})

for (const url of [
  'https://autoconfig.me.example/mail/config-v1.1.xml',
  'https://me.example/.well-known/autoconfig/mail/config-v1.1.xml',
  'https://autoconfig.thunderbird.net/v1.1/me.example',
]) {
  test(`what ${url} says is taken, and nobody is asked after it`, async () => {
    const { found, asked } = await look('me.example', { pages: { [url]: page('imap.me.example') } })
    assert.equal(found?.server.host, 'imap.me.example')
    assert.equal(asked.at(-1), url)
  })
}

test('the mail exchanger of a shipped provider names its server, marked as the word of DNS', async () => {
  const mx = [
    { exchange: 'spool.mail.gandi.net', priority: 10 },
    { exchange: 'fallback.example', priority: 50 },
  ]
  const { found } = await look('me.example', { mx })
  assert.deepEqual(
    [found?.server.host, found?.provider, found?.witness.kind],
    ['mail.gandi.net', 'gandi', 'exchanger'],
  )
})

test('the mail exchanger of another provider is looked up in the list by its registrable domain', async () => {
  const { found } = await look('me.example', {
    mx: [{ exchange: 'mx1.mail.hoster.example', priority: 1 }],
    pages: { 'https://autoconfig.thunderbird.net/v1.1/hoster.example': page('imap.hoster.example') },
  })
  assert.deepEqual([found?.server.host, found?.witness.kind], ['imap.hoster.example', 'exchanger'])
})

test('SRV records count last: the lowest priority, then the greatest weight', async () => {
  const record = (name: string, priority: number, weight: number): SrvRecord => ({
    ...{ name, priority, weight },
    port: 993,
  })
  const { found } = await look('me.example', {
    srv: {
      '_imaps._tcp.me.example': [
        record('c.me.example', 2, 9),
        record('b.me.example', 1, 1),
        record('a.me.example', 1, 5),
      ],
    },
  })
  assert.deepEqual(found?.server, {
    ...{ host: 'a.me.example', port: 993, security: 'tls' },
    ...{ user: 'address', tokenOnly: false },
  })
})

test('an SRV record that says "not here" (RFC 2782) is passed over', async () => {
  const none = { name: '.', port: 0, priority: 0, weight: 0 }
  const starttls = { name: 'imap.me.example', port: 143, priority: 0, weight: 0 }
  const { found } = await look('me.example', {
    srv: { '_imaps._tcp.me.example': [none], '_imap._tcp.me.example': [starttls] },
  })
  assert.deepEqual([found?.server.port, found?.server.security], [143, 'starttls'])
})

const first = 'https://autoconfig.me.example/mail/config-v1.1.xml'
const moved = (to: string): Response => new Response(null, { status: 302, headers: { location: to } })

test('a page may send on over https', async () => {
  const { found } = await look('me.example', {
    pages: {
      [first]: moved('https://hoster.example/c.xml'),
      'https://hoster.example/c.xml': page('imap.me.example'),
    },
  })
  assert.equal(found?.server.host, 'imap.me.example')
})

for (const [what, answer] of [
  ['sends on to plain http', moved('http://me.example/c.xml')],
  ['sends on to itself for ever', moved(first)],
  ['is too long', `${page('imap.me.example')}<!--${'x'.repeat(LONGEST_PAGE)}-->`],
  ['is not there', new Response(page('imap.me.example'), { status: 404 })],
] as const) {
  test(`a page that ${what} counts for nothing`, async () => {
    const { found, sent } = await look('me.example', { pages: { [first]: answer } })
    assert.equal(found, null)
    assert.ok(sent.every((text) => !text.startsWith('http:')))
  })
}

test('being stopped ends it', async () => {
  const stopped = AbortSignal.abort()
  await assert.rejects(look('me.example', { signal: stopped }), { name: 'AbortError' })
})
