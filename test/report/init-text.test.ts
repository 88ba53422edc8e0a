import assert from 'node:assert/strict'
import { test } from 'node:test'
import { providerById } from '../../src/directory/providers.ts'
import { learntText, type ShownLearnt, serverText, stepsText } from '../../src/report/init-text.ts'
import { plainPaint } from '../../src/report/paint.ts'

const nothing: ShownLearnt = {
  ...{ sampled: 400, profile: null, receivers: [], aliasDomains: [], plusAddresses: [], forwarders: [] },
  others: [],
}

test('an empty mailbox teaches nothing, and that is all that is said', () => {
  assert.equal(
    learntText({ ...nothing, sampled: 0 }, plainPaint),
    'The mailbox holds no message to learn from.',
  )
})

test('a mailbox whose messages do not agree says so', () => {
  assert.equal(
    learntText(nothing, plainPaint),
    `What 400 messages of your mailbox show
  the messages do not agree on who receives your mail; a scan asks them again
  no address beside your own shows a scheme by which you make aliases`,
  )
})

test('everything that was learnt stands there with what speaks for it, and no control character of it', () => {
  const text = learntText(
    {
      sampled: 400,
      profile: null,
      receivers: [
        { year: 2014, receivers: ['mx.me.example'], sampled: 40, agreeing: 40 },
        { year: 2020, receivers: ['mx.me.example'], sampled: 40, agreeing: 39 },
      ],
      aliasDomains: [{ domain: 'me.example', names: 3, messages: 1200, examples: ['shop@me.example'] }],
      plusAddresses: [{ address: 'c@me.example', details: 1, examples: ['c+\u001b[31mx@me.example'] }],
      forwarders: [{ host: 'mail.hoster.example', takesFor: 'me.example', messages: 12 }],
      others: Array.from({ length: 7 }, (_, place) => ({
        address: `a${place}@b.example`,
        messages: 9 - place,
      })),
    },
    plainPaint,
  )
  assert.equal(
    text,
    `What 400 messages of your mailbox show
  your mail is received by mx.me.example (mail of 2014 to 2020)
  3 names at me.example got 1,200 messages, for example shop@me.example
  1 form of c@me.example with a + got mail, for example c+\\u{1b}[31mx@me.example
  mail.hoster.example handed over 12 messages that it had taken in for addresses at me.example
  mail also reached you at a0@b.example (9), a1@b.example (8), a2@b.example (7), a3@b.example (6), a4@b.example (5), and 2 more`,
  )
})

test('a server is shown with who named it; what only the DNS says is marked', () => {
  const server = { host: 'imap.me.example', port: 993, security: 'tls', user: 'c' } as const
  assert.equal(
    serverText({ ...server, source: { source: 'srv', detail: '_imaps._tcp.me.example' } }),
    `imap.me.example, port 993, TLS, login c
  from the DNS, which nobody signed: the record _imaps._tcp.me.example`,
  )
})

test('a provider whose page was not read says so among its steps', () => {
  const [gmail, bouygues] = [providerById('gmail'), providerById('bouygues')]
  assert.ok(gmail !== null && bouygues !== null)
  assert.doesNotMatch(stepsText(gmail, plainPaint), /was not read/)
  assert.match(stepsText(bouygues, plainPaint), / {2}2\. The provider’s own page was not read/)
})
