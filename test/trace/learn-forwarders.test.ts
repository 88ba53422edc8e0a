import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnForwarders, type ReadSample } from '../../src/trace/learn-forwarders.ts'
import { type Client, hop, host, MX, mail, traced } from '../message-builder.ts'

const relay = host('relay3.mail.hoster.example', '198.51.100.7')

interface Sent {
  readonly author: string
  readonly client?: Client
  /** Where the hop below took it in, and for whom. */
  readonly takenBy?: string
  readonly takenFor?: string
}

/** A message that came through another server before the person's own took it in. */
function sample({ author, client = relay, takenBy, takenFor = 'shop@me.example' }: Sent): ReadSample {
  const fields = mail(
    'X-Original-To: claire@mailbox.example',
    hop(client, MX, { for: 'claire@mailbox.example' }),
    hop(host(`out.${author}`, '203.0.113.5'), takenBy ?? 'spool1.mail.hoster.example', { for: takenFor }),
    `From: a@${author}`,
  )
  return { fields, sighting: traced(fields) }
}

const authors = ['one.example', 'two.example', 'three.example']

test('a host that took mail in for another domain and hands it on is proposed by the name its hosts share', () => {
  assert.deepEqual(learnForwarders(authors.map((author) => sample({ author }))), [
    { host: 'mail.hoster.example', takesFor: 'me.example', messages: 3 },
  ])
})

for (const [what, sent] of [
  ['took it in for the very mailbox', { takenFor: 'claire@mailbox.example' }],
  ['is of another organisation than the hop below', { takenBy: 'mx.elsewhere.example' }],
  ['has a name that nobody looked up', { client: { ...relay, name: null } }],
] as const) {
  test(`a host that ${what} is no forwarder`, () =>
    assert.deepEqual(learnForwarders(authors.map((author) => sample({ author, ...sent }))), []))
}

test('one author, or two messages, are not enough', () => {
  assert.deepEqual(
    learnForwarders(['one.example', 'one.example', 'one.example'].map((author) => sample({ author }))),
    [],
  )
  assert.deepEqual(learnForwarders(authors.slice(0, 2).map((author) => sample({ author }))), [])
})
