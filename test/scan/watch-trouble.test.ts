import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError } from '../../src/config/config-error.ts'
import { MailboxError } from '../../src/mailbox/mailbox-error.ts'
import { backOff, troubleOf } from '../../src/scan/watch-trouble.ts'
import { StoreError } from '../../src/store/store-error.ts'

for (const [failures, random, milliseconds] of [
  [0, 1, 1_000],
  [0, 0, 500],
  [3, 1, 8_000],
  [9, 1, 300_000],
  [9, 0, 150_000],
  [100_000, 1, 300_000],
] as const) {
  test(`after ${failures} failures, with chance at ${random}, the wait is ${milliseconds} ms`, () =>
    assert.equal(backOff(failures, random), milliseconds))
}

test('another scan is looked for more often', () => assert.equal(backOff(20, 1, 'busy'), 30_000))

for (const [error, trouble] of [
  [new MailboxError('try-again', 'the connection was cut', ''), 'again'],
  [new MailboxError('unavailable', 'there is no host', ''), 'again'],
  [new MailboxError('protocol', 'a sign-in page of the hotel', ''), 'again'],
  [new MailboxError('login', 'wrong password', ''), 'refused'],
  [new MailboxError('no-such-folder', 'gone', ''), 'gone'],
  [new MailboxError('try-again', 'takes no login just now: "Too many connections"', ''), 'crowded'],
  [
    new MailboxError('try-again', 'no login: "Maximum number of connections exceeded [LIMIT]"', ''),
    'crowded',
  ],
  [new StoreError('locked', 'another scan is running', ''), 'busy'],
  [new StoreError('disk-full', 'full', ''), 'again'],
  [new StoreError('newer', 'written by a later leaktrace', ''), 'fatal'],
  [new ConfigError('being edited', ''), 'again'],
  [new TypeError('a bug'), 'fatal'],
  ['thrown text', 'fatal'],
] as const) {
  test(`${error} is ${trouble}`, () => assert.equal(troubleOf(error), trouble))
}
