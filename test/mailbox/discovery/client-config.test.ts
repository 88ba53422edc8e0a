import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readClientConfig } from '../../../src/mailbox/discovery/client-config.ts'

/** One server as a client configuration has it. */
function server(parts: Record<string, string>, type = 'imap'): string {
  const all = {
    hostname: 'imap.me.example',
    port: '993',
    socketType: 'SSL',
    username: '%EMAILADDRESS%',
    authentication: 'password-cleartext',
    ...parts,
  }
  const elements = Object.entries(all).map(([name, text]) => `<${name}>${text}</${name}>`)
  return `<incomingServer type="${type}">${elements.join('')}</incomingServer>`
}

const config = (...servers: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1"><emailProvider id="me.example"><domain>me.example</domain>${servers.join('')}</emailProvider></clientConfig>`

test('IMAP servers are read, those with TLS from the start first', () => {
  const xml = config(
    server({}, 'pop3'),
    server({ hostname: 'b.me.example', port: '143', socketType: 'STARTTLS', username: '%EMAILLOCALPART%' }),
    server({}),
  )
  assert.deepEqual(readClientConfig(xml), [
    { host: 'imap.me.example', port: 993, security: 'tls', user: 'address', tokenOnly: false },
    { host: 'b.me.example', port: 143, security: 'starttls', user: 'local-part', tokenOnly: false },
  ])
})

test('a server that takes tokens only is told as such, one that takes both is not', () => {
  const both = server({}).replace(
    '</incomingServer>',
    '<authentication>OAuth2</authentication></incomingServer>',
  )
  const [first, second] = readClientConfig(config(server({ authentication: 'OAuth2' }), both)) ?? []
  assert.deepEqual([first?.tokenOnly, second?.tokenOnly], [true, false])
})

for (const [what, parts] of [
  ['without TLS', { socketType: 'plain' }],
  ['of an unknown security', { socketType: 'SSL3' }],
  ['with a port that is none', { port: '99999' }],
  ['with a port of letters', { port: 'imap' }],
  ['on this machine', { hostname: 'localhost' }],
  ['at an address', { hostname: '127.0.0.1' }],
  ['on the local network', { hostname: 'printer.local' }],
  ['with a path', { hostname: 'me.example/x' }],
  ['with a form of the login that is not known', { username: '%REALNAME%' }],
] as const) {
  test(`a server ${what} is left out`, () => assert.deepEqual(readClientConfig(config(server(parts))), []))
}

for (const [what, xml] of [
  ['nothing', ''],
  ['a web page', '<!doctype html><html><body><p>not here</body></html>'],
  ['another document', '<feed><entry/></feed>'],
  ['a document without servers', config()],
  ['a document cut short', config(server({})).slice(0, 200)],
  [
    'a document with entities',
    `<!DOCTYPE clientConfig [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${config(server({ hostname: '&b;.example' }))}`,
  ],
  [
    'a document that names a file',
    `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${config(server({ hostname: '&f;' }))}`,
  ],
  ['a very deep document', '<a>'.repeat(20_000)],
  ['a name of the language', '<__proto__><x>1</x></__proto__>'],
] as const) {
  test(`${what} is no client configuration`, () => {
    assert.equal(readClientConfig(xml), null)
    assert.equal(({} as Record<string, unknown>).x, undefined)
  })
}

test('entities are not expanded in what is read', () => {
  assert.deepEqual(readClientConfig(config(server({ hostname: 'imap&#46;me.example' }))), [])
})

test('no text makes it throw, and every host it gives is a public name', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '<a>',
    '</a>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '&amp;',
    ' x="',
    'é',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
      const found = readClientConfig(config(server({ hostname: pieces.join('') }))) ?? []
      for (const { host } of found) assert.match(host, /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/)
      readClientConfig(pieces.join(''))
    }),
  )
})
