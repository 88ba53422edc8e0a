import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RawMessage } from '../../src/mailbox/raw-message.ts'
import type { ReadEvent } from '../../src/mailbox/source.ts'
import type { FactReader, ReadPlace } from '../../src/scan/fact-reader.ts'
import { readAhead } from '../../src/scan/read-ahead.ts'

const opened: ReadEvent = { kind: 'opened', uidValidity: '1', count: 6, unchanged: false }
const messages = (...uids: number[]): ReadEvent => ({
  kind: 'messages',
  messages: uids.map((uid) => ({
    location: { folder: 'INBOX', uidValidity: '1', uid, ref: '' },
    header: Buffer.alloc(0),
    internalDate: null,
    size: null,
  })),
})
const checkpoint = (lastUid: number): ReadEvent => ({
  kind: 'checkpoint',
  cursor: { uidValidity: '1', lastUid, fingerprint: null },
  gone: 0,
})

/** Makes no facts; the later a batch is asked for, the sooner it is done. Batches with some UID fail. */
function slowReader(ahead: number, failsAt = -1): FactReader & { mostUnderWay: number } {
  let underWay = 0
  let patience = 40
  return {
    ahead,
    mostUnderWay: 0,
    async read(batch: readonly RawMessage[]): Promise<readonly ReadPlace[]> {
      this.mostUnderWay = Math.max(this.mostUnderWay, ++underWay)
      patience -= 8
      await new Promise((resolve) => setTimeout(resolve, patience))
      underWay--
      if (batch.some(({ location }) => location.uid === failsAt)) throw new Error('no facts')
      return batch.map(({ location }) => ({ location, read: null }))
    },
    close: async () => {},
  }
}

async function* told(events: readonly ReadEvent[], failure?: Error): AsyncGenerator<ReadEvent> {
  yield* events
  if (failure !== undefined) throw failure
}

/** What comes, in order: UIDs of messages, `c` and the UID of a checkpoint, and why it ended early. */
async function seen(events: AsyncIterable<ReadEvent>, reader: FactReader): Promise<string[]> {
  const all: string[] = []
  try {
    for await (const event of readAhead(events, () => reader)) {
      if (event.kind === 'facts') all.push(...event.messages.map(({ location }) => `${location.uid}`))
      if (event.kind === 'checkpoint') all.push(`c${event.cursor.lastUid}`)
    }
  } catch (error) {
    all.push((error as Error).message)
  }
  return all
}

const mail = [opened, messages(1, 2), messages(3), checkpoint(3), messages(4), messages(5), checkpoint(5)]

test('messages and checkpoints keep their order, however long each takes to read', async () => {
  const reader = slowReader(3)
  assert.deepEqual(await seen(told(mail), reader), ['1', '2', '3', 'c3', '4', '5', 'c5'])
  assert.ok(reader.mostUnderWay > 1)
})

test('a reader that reads at once is not asked ahead', async () => {
  const reader = slowReader(0)
  assert.deepEqual(await seen(told(mail), reader), ['1', '2', '3', 'c3', '4', '5', 'c5'])
  assert.equal(reader.mostUnderWay, 1)
})

test('what came before a failure of the mailbox is told before the failure', async () => {
  const cut = told(mail.slice(0, 5), new Error('the connection was cut'))
  assert.deepEqual(await seen(cut, slowReader(3)), ['1', '2', '3', 'c3', '4', 'the connection was cut'])
})

test('no checkpoint passes messages that could not be read into facts', async () => {
  assert.deepEqual(await seen(told(mail), slowReader(3, 3)), ['1', '2', 'no facts'])
})

test('the mailbox is left when nobody wants more of it', async () => {
  let isLeft = false
  async function* watched(): AsyncGenerator<ReadEvent> {
    try {
      yield* told(mail)
    } finally {
      isLeft = true
    }
  }
  for await (const event of readAhead(watched(), () => slowReader(2))) if (event.kind === 'facts') break
  assert.ok(isLeft)
})
