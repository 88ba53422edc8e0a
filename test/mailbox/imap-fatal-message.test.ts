import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openImap } from '../../src/mailbox/imap.ts'
import { type Exchange, fakeImap, header, isIn, mailbox, row, setOf } from './fake-imap.ts'
import { imapOptions, type Reading, readFolder } from './reading.ts'

/** A server that ends the session, with a word or without, where one of some messages is asked for. */
function fallsOver(fatal: readonly number[], word: string | null) {
  return ({ verb, line, socket, send, done }: Exchange): boolean => {
    if (verb !== 'UID FETCH') return false
    for (let uid = 1; uid <= 9; uid++) {
      if (!isIn(setOf(line), uid)) continue
      if (fatal.includes(uid)) {
        if (word !== null) send(word)
        socket.end()
        return true
      }
      send(row(uid, header(uid)))
    }
    done()
    return true
  }
}

async function read(t: TestContext, answer: (exchange: Exchange) => boolean, lastUid = 0): Promise<Reading> {
  const { port } = await fakeImap(t, { messages: mailbox(9), answer })
  const source = await openImap(imapOptions(port))
  t.after(() => source.close())
  return readFolder(source, 'INBOX', lastUid === 0 ? null : { uidValidity: '7', lastUid, fingerprint: null })
}

const bye = '* BYE FETCH failed: Internal error occurred'

test('a message at which the server says goodbye is passed over with a reason, and the others are read', async (t) => {
  const reading = await read(t, fallsOver([3], bye))
  assert.deepEqual(reading.kept, [1, 2, 4, 5, 6, 7, 8, 9])
  assert.deepEqual(reading.skipped, ['3 refused'])
  assert.deepEqual([reading.error, reading.cursor?.lastUid], [null, 9])
})

test('so are several, the first and the last among them', async (t) => {
  const reading = await read(t, fallsOver([1, 4, 5, 9], bye))
  assert.deepEqual(reading.kept, [2, 3, 6, 7, 8])
  assert.deepEqual(reading.skipped, ['1 refused', '4 refused', '5 refused', '9 refused'])
})

test('where the server falls over it without a word, the next scan gets past it', async (t) => {
  const first = await read(t, fallsOver([3], null))
  assert.deepEqual([first.kept, first.error?.code, first.cursor?.lastUid], [[1, 2], 'try-again', 2])
  const second = await read(t, fallsOver([3], null), 2)
  assert.deepEqual([second.kept, second.skipped, second.error], [[4, 5, 6, 7, 8, 9], ['3 refused'], null])
})

test('a goodbye for other reasons stays one', async (t) => {
  let said = false
  const once = (exchange: Exchange): boolean => {
    if (said || exchange.verb !== 'UID FETCH') return false
    said = true
    return fallsOver([3], '* BYE shutting down')(exchange)
  }
  const reading = await read(t, once)
  assert.deepEqual([reading.kept, reading.skipped, reading.error?.code], [[1, 2], [], 'try-again'])
  assert.match(reading.error?.message ?? '', /ended the session: "shutting down"/)
})

test('a server that ends every session blames no message', async (t) => {
  const reading = await read(t, fallsOver([1, 2, 3, 4, 5, 6, 7, 8, 9], bye))
  assert.deepEqual([reading.kept, reading.skipped, reading.error?.code], [[], [], 'try-again'])
})

test('a folder that was made anew meanwhile is left to the next scan', async (t) => {
  let validity = 7
  const { port } = await fakeImap(t, {
    messages: mailbox(9),
    answer: (exchange) => {
      if (exchange.verb === 'EXAMINE') {
        exchange.send(`* OK [UIDVALIDITY ${validity++}] UIDs valid`)
        exchange.done()
        return true
      }
      return fallsOver([3], bye)(exchange)
    },
  })
  const source = await openImap(imapOptions(port))
  t.after(() => source.close())
  const reading = await readFolder(source)
  assert.deepEqual([reading.kept, reading.skipped, reading.error?.code], [[1, 2], [], 'try-again'])
})
