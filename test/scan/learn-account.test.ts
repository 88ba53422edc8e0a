import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Account } from '../../src/config/account.ts'
import { accountOf } from '../../src/config/account-table.ts'
import type { RawMessage } from '../../src/mailbox/raw-message.ts'
import { learnAccount } from '../../src/scan/learn-account.ts'
import { hop, host, saying } from '../message-builder.ts'

const account = (address: string): Account => accountOf('home', { address }, '/config.toml')

/** A raw message of these lines, taken in by its store in a year. */
function raw(place: number, year: number, ...lines: readonly string[]): RawMessage {
  return {
    location: { folder: 'INBOX', uidValidity: '1', uid: place + 1, ref: String(place) },
    header: Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'),
    internalDate: `${year}-03-02T09:11:05Z`,
    size: null,
  }
}

const receivedIn = (year: number) => `Mon, 2 Mar ${year} 10:11:05 +0100`

const stranger = (place: number) => saying(`mail${place}.far.example`, '203.0.113.9')

test('receivers that every year agrees on are settled, those that changed are not', () => {
  const at = (mx: string, year: number) =>
    Array.from({ length: 10 }, (_, place) =>
      raw(place, 2026, hop(stranger(place), mx, { at: receivedIn(year) }), 'From: a@b.example'),
    )
  const same = learnAccount(
    [...at('mx.me.example', 2020), ...at('mx.me.example', 2021)],
    account('c@me.example'),
  )
  assert.deepEqual(same.settledReceivers, ['mx.me.example'])
  const moved = learnAccount(
    [...at('mx.me.example', 2020), ...at('in.other.example', 2021)],
    account('c@me.example'),
  )
  assert.deepEqual([moved.receivers.length, moved.settledReceivers], [2, []])
})

test('mail of ten years that was moved into another store on one day is learnt by the years it came in', () => {
  const messages = [2016, 2024].flatMap((year, place) =>
    Array.from({ length: 10 }, (_, one) =>
      raw(
        place * 10 + one,
        2026,
        `X-Original-To: a${one}@me.example`,
        hop(stranger(one), ['mx.old.example', 'mx.me.example'][place] ?? '', { at: receivedIn(year) }),
        'From: a@b.example',
      ),
    ),
  )
  const learnt = learnAccount(messages, account('c@me.example'))
  assert.deepEqual(
    learnt.receivers.map(({ year, receivers }) => [year, ...receivers]),
    [
      [2016, 'mx.old.example'],
      [2024, 'mx.me.example'],
    ],
  )
  assert.equal(learnt.aliasDomains[0]?.messages, 20, 'each message is read with the receivers of its year')
})

test('what a forwarder took in shows the domain that it forwards', () => {
  const relay = host('relay3.mail.hoster.example', '198.51.100.7')
  const messages = Array.from({ length: 12 }, (_, place) =>
    raw(
      place,
      2020,
      hop(relay, 'mx.mailbox.example', { for: 'claire@mailbox.example' }),
      hop(stranger(place), 'spool.mail.hoster.example', { for: `shop${place}@me.example` }),
      `From: a@author${place}.example`,
    ),
  )
  const learnt = learnAccount(messages, account('claire@mailbox.example'))
  assert.deepEqual(learnt.forwarders, [{ host: 'mail.hoster.example', takesFor: 'me.example', messages: 12 }])
  assert.deepEqual(
    learnt.aliasDomains.map(({ domain, names }) => [domain, names]),
    [['me.example', 12]],
  )
})

test('a shipped provider is known by its profile, and by what it delivers', () => {
  const learnt = learnAccount([], account('claire@gmail.com'))
  assert.deepEqual(
    [learnt.profile, learnt.offersSubaddresses, learnt.isGmail, learnt.sampled],
    ['Gmail and Google Workspace', true, true, 0],
  )
})

test('mail that another server took in speaks against the provider of the address', () => {
  const messages = Array.from({ length: 10 }, (_, place) =>
    raw(
      place,
      2020,
      `X-Original-To: a${place}@me.example`,
      hop(stranger(place), 'mx.me.example'),
      'From: a@b.example',
    ),
  )
  const learnt = learnAccount(messages, account('claire@gmail.com'))
  assert.deepEqual([learnt.profile, learnt.settledReceivers], [null, ['mx.me.example']])
  assert.equal(learnt.aliasDomains[0]?.names, 10)
})
