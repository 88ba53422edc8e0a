import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkImap, openImap } from '../../src/mailbox/imap.ts'
import { MailboxError } from '../../src/mailbox/mailbox-error.ts'
import { sampleHeaders } from '../../src/mailbox/sample.ts'
import type { Cursor } from '../../src/mailbox/source.ts'
import { type FakeOptions, fakeImap, header, isIn, mailbox, row, setOf } from './fake-imap.ts'
import { failure, imapOptions, readFolder } from './reading.ts'

type Test = Parameters<typeof fakeImap>[0]

async function open(t: Test, server: FakeOptions, client = {}) {
  const { port, lines } = await fakeImap(t, server)
  const source = await openImap(imapOptions(port, client))
  t.after(() => source.close())
  return { source, lines, verbs: () => lines.map((line) => line.split(' ').slice(1, 3).join(' ')) }
}

const cursor = (lastUid: number, uidValidity: string | null = '7'): Cursor => {
  return { uidValidity, lastUid, fingerprint: null }
}

test('reads only what is new since the cursor', async (t) => {
  const { source } = await open(t, { messages: mailbox(5) })
  const reading = await readFolder(source, 'INBOX', cursor(3))
  assert.deepEqual([reading.kept, reading.count, reading.uidValidity], [[4, 5], 2, '7'])
  assert.deepEqual(reading.cursor, { uidValidity: '7', lastUid: 5, fingerprint: '7:6:5:-' })
})

test('a folder in which nothing has changed is not opened', async (t) => {
  const { source, verbs } = await open(t, { messages: mailbox(5) })
  const { cursor } = await readFolder(source)
  const before = verbs().length
  assert.equal((await readFolder(source, 'INBOX', cursor)).unchanged, true)
  assert.deepEqual(verbs().slice(before), ['STATUS "INBOX"'])
})

test('a folder in which only flags or older messages have changed is not opened', async (t) => {
  const messages = mailbox(5)
  const { source, verbs } = await open(t, { messages })
  messages.delete(2)
  assert.equal((await readFolder(source, 'INBOX', cursor(5))).unchanged, true)
  assert.ok(!verbs().includes('EXAMINE "INBOX"'))
})

test('`5:*` finding a message already read adds nothing', async (t) => {
  const answer: FakeOptions['answer'] = ({ verb, send, done }) => {
    if (verb === 'STATUS') send('* STATUS INBOX (MESSAGES 5 UIDVALIDITY 7)')
    else if (verb === 'UID SEARCH') send('* SEARCH 5')
    else return false
    done()
    return true
  }
  const { source } = await open(t, { messages: mailbox(5), answer })
  const reading = await readFolder(source, 'INBOX', cursor(5))
  assert.deepEqual([reading.kept, reading.cursor?.lastUid, reading.cursor?.fingerprint], [[], 5, null])
})

for (const [name, server, before, validity] of [
  ['changed', { uidValidity: 8 }, cursor(3), '8'],
  ['is not given', { uidValidity: null }, cursor(3, null), null],
  ['is no number that it may be', { uidValidity: 4294967296 }, cursor(3, '4294967296'), null],
] as const) {
  test(`reads from the start when UIDVALIDITY ${name}`, async (t) => {
    const { source } = await open(t, { ...server, messages: mailbox(5) })
    const reading = await readFolder(source, 'INBOX', before)
    assert.deepEqual([reading.kept, reading.uidValidity], [[1, 2, 3, 4, 5], validity])
    assert.equal(reading.cursor?.uidValidity, validity)
    const again = await readFolder(source, 'INBOX', reading.cursor)
    assert.equal(again.unchanged, validity !== null)
  })
}

test('messages skipped before are asked for again, and count as gone when they are', async (t) => {
  const messages = mailbox(5)
  messages.delete(2)
  const { source } = await open(t, { messages })
  const reading = await readFolder(source, 'INBOX', cursor(4), { retry: [3, 2, 1, 3] })
  assert.deepEqual(reading.kept, [1, 3, 5])
  assert.equal(reading.cursor?.lastUid, 5)
})

test('a folder without new messages is opened for those to ask for again', async (t) => {
  const { source } = await open(t, { messages: mailbox(5) })
  const first = await readFolder(source)
  const reading = await readFolder(source, 'INBOX', first.cursor, { retry: [2] })
  assert.deepEqual([reading.kept, reading.unchanged, reading.cursor?.lastUid], [[2], false, 5])
})

test('with a first day the cursor stays where it was', async (t) => {
  const { source, lines } = await open(t, { messages: mailbox(5) })
  const before = cursor(3)
  assert.equal((await readFolder(source, 'INBOX', before, { since: '2016-03-02' })).cursor, before)
  assert.ok(lines.some((line) => line.endsWith('UID SEARCH UID 4:* SINCE 2-Mar-2016')))
  const fresh = await readFolder(source, 'INBOX', null, { since: '2016-03-02' })
  assert.deepEqual([fresh.kept.length, fresh.cursor?.lastUid, fresh.cursor?.fingerprint], [5, 0, null])
})

test('a large folder is read in parts, with a checkpoint after each', async (t) => {
  const { source, lines } = await open(t, { messages: mailbox(12_001) })
  const reading = await readFolder(source)
  assert.deepEqual([reading.kept.length, reading.checkpoints], [12_001, 3])
  assert.deepEqual(lines.filter((line) => / FETCH /.test(line)).map(setOf), [
    '1:5000',
    '5001:10000',
    '10001:12001',
  ])
})

test('messages far apart are not fetched with all between them', async (t) => {
  const messages = new Map([10, 4_000_000_000].map((uid) => [uid, header(uid)]))
  const { source, lines } = await open(t, { messages })
  assert.deepEqual((await readFolder(source)).kept, [10, 4_000_000_000])
  assert.equal(lines.filter((line) => / UID /.test(line)).length, 2)
})

test('a consumer that takes its time is waited for', async (t) => {
  const { source } = await open(t, {
    messages: new Map([...mailbox(2000)].map(([uid]) => [uid, `${header(uid)}${'x'.repeat(9000)}`])),
  })
  let kept = 0
  const signal = new AbortController().signal
  for await (const event of source.read({ path: 'INBOX', role: null }, null, {
    retry: [],
    since: null,
    signal,
  })) {
    if (event.kind !== 'messages') continue
    if (kept === 0) await new Promise((resolve) => setTimeout(resolve, 900)) // Longer than the deadline for progress.
    kept += event.messages.length
  }
  assert.equal(kept, 2000)
})

test('a whole message can be fetched in the middle of a folder', async (t) => {
  const answer: FakeOptions['answer'] = ({ line, send, done }) => {
    if (!line.includes('BODY.PEEK[])')) return false
    for (const uid of [1, 2]) if (isIn(setOf(line), uid)) send(row(uid, `${header(uid)}body`, 'BODY[]'))
    done()
    return true
  }
  const { source } = await open(t, { messages: mailbox(200), answer })
  const signal = new AbortController().signal
  const found: (string | undefined)[] = []
  for await (const event of source.read({ path: 'INBOX', role: null }, null, {
    retry: [],
    since: null,
    signal,
  })) {
    if (event.kind !== 'messages' || found.length > 0) continue
    const two = event.messages.slice(0, 2).map(({ location }) => source.fetchSource(location))
    found.push(...(await Promise.all(two)).map((octets) => octets?.toString()))
  }
  assert.deepEqual(
    found,
    [1, 2].map((uid) => `${header(uid)}body`),
  )
})

for (const [name, uid, uidValidity] of [
  ['its UID is gone', 9, '7'],
  ['UIDVALIDITY is another', 1, '6'],
  ['UIDVALIDITY was never known', 1, null],
] as const) {
  test(`no message is fetched when ${name}`, async (t) => {
    const { source } = await open(t, { messages: mailbox(5) })
    assert.equal(await source.fetchSource({ folder: 'INBOX', uidValidity, uid, ref: '' }), null)
  })
}

test('a message over 50 MB is refused, and the connection still serves', async (t) => {
  const answer: FakeOptions['answer'] = ({ line, send, done }) => {
    if (!line.includes('UID FETCH 1 (UID BODY.PEEK[])')) return false
    send(row(1, 'x'.repeat((50 << 20) + 1), 'BODY[]'))
    done()
    return true
  }
  const { source, verbs } = await open(t, { messages: mailbox(5), answer })
  const location = { folder: 'INBOX', uidValidity: '7', uid: 1, ref: '' }
  await failure(source.fetchSource(location), 'input-output')
  assert.equal((await readFolder(source)).kept.length, 5)
  assert.equal(verbs().filter((verb) => verb.startsWith('AUTHENTICATE')).length, 1)
})

test('reading stops at once when it is told to', async (t) => {
  const { source } = await open(t, {
    messages: mailbox(5),
    answer: ({ verb, send }) => verb === 'UID FETCH' && send(row(1, header(1))) === undefined,
  })
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  const start = performance.now()
  await assert.rejects(readFolder(source, 'INBOX', null, { signal: stop.signal }), { name: 'AbortError' })
  assert.ok(performance.now() - start < 300)
})

test('after a folder was left in the middle the next is read on a new connection', async (t) => {
  const { source, verbs } = await open(t, { messages: mailbox(3000) })
  const signal = new AbortController().signal
  for await (const event of source.read({ path: 'INBOX', role: null }, null, {
    retry: [],
    since: null,
    signal,
  })) {
    if (event.kind === 'messages') break
  }
  assert.equal((await readFolder(source)).kept.length, 3000)
  assert.equal(verbs().filter((verb) => verb.startsWith('AUTHENTICATE')).length, 2)
})

test('after a cut the same source reads on', async (t) => {
  let cut = false
  const { source } = await open(t, {
    messages: mailbox(200),
    answer: ({ verb, socket, send }) => {
      if (verb !== 'UID FETCH' || cut) return false
      cut = true
      send(...[1, 2, 3].map((uid) => row(uid, header(uid))))
      socket.end()
      return true
    },
  })
  const first = await readFolder(source)
  assert.deepEqual([first.kept, first.cursor?.lastUid, first.error?.code], [[1, 2, 3], 3, 'try-again'])
  const second = await readFolder(source, 'INBOX', first.cursor)
  assert.deepEqual([second.kept.length, second.kept[0], second.error], [197, 4, null])
})

const LISTED = [
  '* LIST (\\HasChildren) "/" "INBOX"',
  '* LIST (\\Noselect) "/" "[Gmail]"',
  '* LIST (\\All) "/" "[Gmail]/Tous les messages"',
  '* LIST (\\Junk) "/" "[Gmail]/Spam"',
  '* LIST (\\Sent) "/" {20}\r\n[Gmail]/Messages env',
  '* LIST () "/" "user/bob"',
  '* LIST (\\NonExistent) "/" Ghost',
  '* LIST () NIL "a\\"b&AOk-"',
]
const list = (lines: readonly string[], refuse = false): NonNullable<FakeOptions['answer']> => {
  return ({ verb, line, send, done }) => {
    if (verb === 'NAMESPACE') send('* NAMESPACE (("" "/")) (("user/" "/")) NIL')
    else if (verb === 'LIST' && refuse && line.includes('RETURN')) {
      done('BAD RETURN?')
      return true
    } else if (verb === 'LIST') send(...lines)
    else return false
    done()
    return true
  }
}

test('folders that hold all mail are read in place of the others', async (t) => {
  const { source } = await open(t, { answer: list(LISTED) })
  assert.deepEqual(
    (await source.folders()).map(({ path, role }) => `${path} ${role}`),
    ['[Gmail]/Tous les messages all', '[Gmail]/Spam junk'],
  )
})

test("others' folders are read only when they are named", async (t) => {
  const lines = LISTED.filter((line) => !line.includes('All'))
  const capabilities = 'AUTH=PLAIN NAMESPACE'
  const usual = await open(t, { capabilities, answer: list(lines) })
  const paths = (await usual.source.folders()).map(({ path }) => path)
  assert.deepEqual(paths, ['INBOX', 'a"bé', '[Gmail]/Spam', '[Gmail]/Messages env'])
  const named = await open(t, { capabilities, answer: list(lines) }, { folders: ['user/bob'] })
  assert.deepEqual(
    (await named.source.folders()).map(({ path }) => path),
    ['user/bob'],
  )
})

test('a name from the server goes back as it came', async (t) => {
  const { source, lines } = await open(t, { answer: list(LISTED) })
  await readFolder(source, 'a"bé')
  assert.ok(lines.some((line) => line.endsWith('STATUS "a\\"b&AOk-" (MESSAGES UIDNEXT UIDVALIDITY)')))
  assert.ok(lines.some((line) => line.endsWith('EXAMINE "a\\"b&AOk-"')))
})

test('a server that offers LIST-STATUS and does not take it is asked plainly', async (t) => {
  const capabilities = 'AUTH=PLAIN NAMESPACE LIST-STATUS LIST-EXTENDED SPECIAL-USE CONDSTORE'
  const { source, lines } = await open(t, { capabilities, answer: list(LISTED, true) })
  assert.equal((await source.folders()).length, 2)
  const asked = lines.filter((line) => / LIST /.test(line)).map((line) => line.slice(line.indexOf('LIST')))
  assert.deepEqual(asked, [
    'LIST "" "*" RETURN (SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ))',
    'LIST "" "*"',
  ])
})

test('a folder that is not there is said, with those nearly so named', async (t) => {
  const { source } = await open(t, {}, { folders: ['Inbux'] })
  assert.match((await failure(source.folders(), 'no-such-folder')).hint, /did you mean INBOX\?/)
})

for (const [answered, code] of [
  ['NO [NONEXISTENT] gone', 'no-such-folder'],
  ['NO [NOPERM] not yours', 'login'],
  ['NO [INUSE] locked', 'try-again'],
  ['NO [SERVERBUG] oops', 'unavailable'],
  ['BAD what?', 'protocol'],
] as const) {
  test(`a folder that cannot be opened: ${answered}`, async (t) => {
    const { source } = await open(t, {
      messages: mailbox(1),
      answer: ({ verb, done }) => verb === 'EXAMINE' && done(answered) === undefined,
    })
    const { error } = await readFolder(source)
    assert.ok(error instanceof MailboxError)
    assert.equal(error.code, code)
  })
}

test('a list of folders without end is given up', async (t) => {
  const line = '* LIST () "/" x\r\n'.repeat(1000)
  const { source } = await open(t, {
    answer: ({ line: command, socket }) => {
      if (!command.includes('LIST "" "*"')) return false
      const more = (): void => {
        if (!socket.destroyed) socket.write(line, more)
      }
      more()
      return true
    },
  })
  assert.match((await failure(source.folders(), 'protocol')).message, /folders without end/)
})

test('a check tells of folders, capabilities and what mail looks like there', async (t) => {
  const { port } = await fakeImap(t, { messages: mailbox(300) })
  const check = await checkImap(imapOptions(port), 40)
  assert.deepEqual(check.folders, [{ path: 'INBOX', role: 'inbox', messages: 300, read: true }])
  assert.deepEqual([check.tls, check.capabilities], [null, ['AUTH=PLAIN', 'IMAP4REV1']])
  assert.equal(check.samples.length, 40)
})

test('samples are spread over years, and within each over UIDs', async (t) => {
  const yearOf = (uid: number): number => (uid <= 900 ? 2019 : 2020)
  const answer: FakeOptions['answer'] = ({ verb, line, send, done }) => {
    const since = /SINCE 1-Jan-(\d{4})/.exec(line)
    const uids = Array.from({ length: 1000 }, (_, index) => index + 1)
    if (since !== null) send(`* SEARCH ${uids.filter((uid) => yearOf(uid) === Number(since[1])).join(' ')}`)
    else if (verb === 'UID FETCH') {
      const asked = uids.filter((uid) => isIn(setOf(line), uid))
      send(...asked.map((uid) => row(uid, header(uid)).replace('Mar-2016', `Mar-${yearOf(uid)}`)))
    } else return false
    done()
    return true
  }
  const { source } = await open(t, { messages: mailbox(1000), answer })
  const samples = await sampleHeaders(source, { path: 'INBOX', role: null }, 10)
  const uids = samples.map(({ location }) => location.uid)
  assert.deepEqual(uids, [1, 226, 451, 675, 900, 901, 926, 951, 975, 1000])
})

test('no failure carries the password, nor does the source when it is printed', async (t) => {
  const { source } = await open(t, {
    messages: mailbox(5),
    answer: ({ verb, socket }) => verb === 'UID FETCH' && Boolean(socket.destroy()),
  })
  const { error } = await readFolder(source)
  const { inspect } = await import('node:util')
  const shown = inspect(error, { depth: 20, showHidden: true }) + inspect(source, { depth: 20 })
  assert.doesNotMatch(shown, /canary/)
})
