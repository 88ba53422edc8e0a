import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openImap } from '../../src/mailbox/imap.ts'
import { type Exchange, type FakeOptions, fakeImap, header, isIn, mailbox, row, setOf } from './fake-imap.ts'
import { imapOptions, type Reading, readFolder } from './reading.ts'

/** Sends each row that was asked for through `change`, which may give another line, several, or none. */
function rows(count: number, change: (uid: number, row: string) => readonly string[], status = 'OK done') {
  return (exchange: Exchange): boolean => {
    if (exchange.verb !== 'UID FETCH') return false
    for (let uid = 1; uid <= count; uid++) {
      if (isIn(setOf(exchange.line), uid)) exchange.send(...change(uid, row(uid, header(uid))))
    }
    exchange.done(status)
    return true
  }
}

/** Only the first FETCH is answered so. */
function once(answer: (exchange: Exchange) => boolean): (exchange: Exchange) => boolean {
  let used = false
  return (exchange) => {
    if (used || exchange.verb !== 'UID FETCH') return false
    used = true
    return answer(exchange)
  }
}

const five = [1, 2, 3, 4, 5]
const others = [1, 2, 4, 5]

interface Misbehaviour {
  readonly answer: (exchange: Exchange) => boolean
  readonly kept: readonly number[]
  readonly skipped?: readonly string[]
  readonly gone?: number
  readonly error?: string
  /** Where the cursor stands afterwards. */
  readonly lastUid?: number | null
}

const literal = (text: string): string => `{${text.length}}\r\n${text}`

const MISBEHAVIOURS: Readonly<Record<string, Misbehaviour>> = {
  'a row left out although the answer is OK': {
    answer: rows(5, (uid, line) => (uid === 3 ? [] : [line])),
    kept: others,
    skipped: ['3 not-served'],
  },
  'a row left out once': {
    answer: once(rows(5, (uid, line) => (uid === 3 ? [] : [line]))),
    kept: [1, 2, 4, 5, 3],
  },
  'all rows left out once': { answer: once(rows(5, () => [])), kept: five },
  'a row with a parenthesis too few': {
    answer: rows(5, (uid, line) => (uid === 3 ? [line.slice(0, -1)] : [line])),
    kept: others,
    skipped: ['3 garbled'],
  },
  'a row without UID': {
    answer: rows(5, (uid, line) => (uid === 3 ? [line.replace('UID 3 ', '')] : [line])),
    kept: others,
    skipped: ['3 garbled'],
  },
  'a line of noise in the middle': {
    answer: rows(5, (uid, line) => (uid === 3 ? ['Subject: \x1b[31mnot IMAP', line] : [line])),
    kept: five,
  },
  'every row twice': { answer: rows(5, (_, line) => [line, line]), kept: five },
  'rows that nobody asked for': {
    answer: rows(5, (uid, line) => [row(uid + 100, header(uid)), line]),
    kept: five,
  },
  'NIL for a header': {
    answer: rows(5, (uid, line) => (uid === 3 ? ['* 3 FETCH (UID 3 BODY[HEADER] NIL)'] : [line])),
    kept: others,
    skipped: ['3 not-served'],
  },
  'a row that gives no header': {
    answer: rows(5, (uid, line) => (uid === 3 ? ['* 3 FETCH (UID 3 FLAGS (\\Seen))'] : [line])),
    kept: others,
    skipped: ['3 not-served'],
  },
  'a quoted string for a header': {
    answer: rows(5, (uid, line) =>
      uid === 3 ? ['* 3 FETCH (BODY[HEADER] "Subject: \\"a\\"" UID 3)'] : [line],
    ),
    kept: five,
  },
  'other items, in another order, literals among them': {
    answer: rows(5, (uid) => [
      `* ${uid} FETCH (BODY[HEADER] ${literal(header(uid))} X-GM-LABELS ("a (b" ${literal('c)')} NIL) MODSEQ (9) UID ${uid})`,
    ]),
    kept: five,
  },
  'news of other messages in the middle': {
    answer: rows(5, (uid, line) => [
      '* 9 EXISTS',
      '* 1 EXPUNGE',
      '* OK [ALERT] hello {3}',
      `* ${uid} FETCH (UID ${uid} FLAGS (\\Seen))`,
      line,
    ]),
    kept: five,
  },
  'a header over 16 MB': {
    answer: rows(5, (uid, line) => (uid === 3 ? [row(3, `X: ${'x'.repeat(17 << 20)}\r\n\r\n`)] : [line])),
    kept: others,
    skipped: ['3 too-large'],
  },
  'a literal of two gigabytes': {
    answer: rows(5, (uid, line) => (uid === 3 ? ['* 3 FETCH (UID 3 BODY[HEADER] {2147483648}'] : [line])),
    kept: [1, 2],
    error: 'protocol',
    lastUid: 2,
  },
  'a line without end': {
    answer: rows(5, (uid, line) => (uid === 3 ? [`* 3 FETCH (UID 3 X ${'x'.repeat(5 << 20)})`] : [line])),
    kept: [1, 2],
    error: 'protocol',
    lastUid: 2,
  },
  'BYE in the middle': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      exchange.send(row(1, header(1)), row(2, header(2)), '* BYE [UNAVAILABLE] going down')
      exchange.socket.end()
      return true
    },
    kept: [1, 2],
    error: 'try-again',
    lastUid: 2,
  },
  'a cut in the middle of a header': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      exchange.send(row(1, header(1)))
      exchange.socket.write(row(2, header(2)).slice(0, -20), () => exchange.socket.destroy())
      return true
    },
    kept: [1],
    error: 'try-again',
    lastUid: 1,
  },
  'a reset': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      exchange.socket.resetAndDestroy()
      return true
    },
    kept: [],
    error: 'try-again',
    lastUid: null,
  },
  'silence in the middle of a header': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      exchange.socket.write(row(1, header(1)).slice(0, -20))
      return true
    },
    kept: [],
    error: 'try-again',
    lastUid: null,
  },
  'chatter without end': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      trickle(exchange, '* OK still there\r\n')
      return true
    },
    kept: [],
    error: 'try-again',
    lastUid: null,
  },
  'a header octet by octet': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      exchange.socket.write('* 1 FETCH (UID 1 BODY[HEADER] {900}\r\n')
      trickle(exchange, 'x')
      return true
    },
    kept: [],
    error: 'try-again',
    lastUid: null,
  },
  'an answer under another tag': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      exchange.send('L0 OK done')
      return true
    },
    kept: [],
    error: 'try-again',
    lastUid: null,
  },
  'the same row again and again': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      trickle(exchange, `${row(1, header(1))}\r\n`)
      return true
    },
    kept: [1],
    error: 'try-again',
    lastUid: 1,
  },
  'NO at one message, always': {
    answer: (exchange) => {
      if (exchange.verb !== 'UID FETCH') return false
      const asked = five.filter((uid) => isIn(setOf(exchange.line), uid))
      const until = asked.indexOf(3)
      exchange.send(...(until < 0 ? asked : asked.slice(0, until)).map((uid) => row(uid, header(uid))))
      exchange.done(until < 0 ? 'OK done' : 'NO [SERVERBUG] cannot read it')
      return true
    },
    kept: [1, 2, 4, 5],
    skipped: ['3 refused'],
  },
  'NO [UNAVAILABLE]': {
    answer: rows(5, (uid, line) => (uid === 1 ? [line] : []), 'NO [UNAVAILABLE] backend down'),
    kept: [1],
    error: 'try-again',
    lastUid: 1,
  },
  'a request to wait': {
    answer: once(
      rows(
        5,
        (uid, line) => (uid < 3 ? [line] : []),
        'BAD Request is throttled. Suggested Backoff Time: 20 milliseconds',
      ),
    ),
    kept: five,
  },
  'BAD to everything': {
    answer: rows(5, () => [], 'BAD what?'),
    kept: [],
    skipped: five.map((uid) => `${uid} refused`),
  },
}

function trickle(exchange: Exchange, text: string): void {
  const timer = setInterval(() => {
    if (exchange.socket.destroyed) clearInterval(timer)
    else exchange.socket.write(text)
  }, 20)
}

for (const [name, expected] of Object.entries(MISBEHAVIOURS)) {
  test(`every message is accounted for: ${name}`, async (t) => {
    const reading = await read(t, { messages: mailbox(5), answer: expected.answer })
    assert.deepEqual(reading.kept, expected.kept)
    assert.deepEqual(reading.skipped, expected.skipped ?? [])
    assert.equal(reading.error?.code, expected.error, reading.error?.message)
    if (expected.error === undefined) {
      assert.equal(reading.kept.length + reading.skipped.length + reading.gone, 5)
      assert.deepEqual(reading.cursor, { uidValidity: '7', lastUid: 5, fingerprint: '7:6:5:-' })
    } else {
      assert.equal(reading.cursor?.lastUid ?? null, expected.lastUid)
      assert.equal(
        reading.cursor?.fingerprint ?? null,
        null,
        'a folder that was not read to its end is not done',
      )
    }
    for (const uid of reading.kept) {
      const isQuoted = name === 'a quoted string for a header' && uid === 3
      assert.equal(reading.headers.get(uid), isQuoted ? 'Subject: "a"' : header(uid))
    }
  })
}

test('what was expunged between SEARCH and FETCH is counted as gone', async (t) => {
  const messages = mailbox(5)
  const reading = await read(t, {
    messages,
    answer: ({ verb }) => {
      if (verb === 'UID FETCH') messages.delete(4)
      return false
    },
  })
  assert.deepEqual(reading.kept, [1, 2, 3, 5])
  assert.equal(reading.gone, 1)
})

test('a server that refuses every message is given up after a few', async (t) => {
  const { port, lines } = await fakeImap(t, {
    messages: mailbox(3000),
    answer: rows(3000, () => [], 'NO no'),
  })
  const source = await openImap(imapOptions(port))
  t.after(() => source.close())
  const reading = await readFolder(source)
  assert.equal(reading.error?.code, 'protocol')
  assert.match(reading.error?.message ?? '', /does not give the messages of INBOX: "no"/)
  assert.ok(lines.length < 100, `${lines.length} commands`)
})

test('server text is cleaned before it is shown', async (t) => {
  const reading = await read(t, {
    messages: mailbox(5),
    answer: rows(5, () => [], 'NO [LIMIT] wait\x1b[2J\x07'),
  })
  assert.match(reading.error?.message ?? '', /"wait\?\[2J\? \[LIMIT\]"/)
})

test('only the commands of a reader are sent', async (t) => {
  const { port, lines } = await fakeImap(t, {
    messages: mailbox(5),
    answer: rows(5, (uid, l) => (uid === 3 ? [] : [l])),
  })
  const source = await openImap(imapOptions(port))
  await readFolder(source)
  await source.close()
  const verbs = lines
    .map((line) => line.split(' ').slice(1, 3).join(' ').toUpperCase())
    .filter((verb) => verb !== '')
  for (const verb of verbs) {
    assert.match(
      verb,
      /^(CAPABILITY|AUTHENTICATE PLAIN|NAMESPACE|LIST ""|STATUS "INBOX"|EXAMINE "INBOX"|UID SEARCH|UID FETCH|LOGOUT)$/,
    )
  }
  for (const line of lines.filter((each) => / FETCH /.test(each)))
    assert.match(line, /BODY\.PEEK\[HEADER\]\)$/)
})

async function read(t: Parameters<typeof fakeImap>[0], options: FakeOptions): Promise<Reading> {
  const { port } = await fakeImap(t, options)
  const source = await openImap(imapOptions(port))
  t.after(() => source.close())
  return readFolder(source)
}
