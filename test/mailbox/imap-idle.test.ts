import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type EarTimes, imapEars } from '../../src/mailbox/imap-ears.ts'
import { MailboxError } from '../../src/mailbox/mailbox-error.ts'
import { type Exchange, type FakeOptions, fakeImap, mailbox } from './fake-imap.ts'
import { imapOptions } from './reading.ts'

/** A server that takes IDLE, and says more whenever the test wants it to. */
interface IdleServer {
  readonly options: FakeOptions
  say(...lines: readonly string[]): void
  cut(): void
}

function idleServer(more: FakeOptions = {}): IdleServer {
  let idling: Exchange | null = null
  return {
    say: (...lines) => idling?.send(...lines),
    cut: () => void idling?.socket.destroy(),
    options: {
      capabilities: 'AUTH=PLAIN IDLE',
      messages: mailbox(3),
      ...more,
      answer: (exchange) => {
        if (more.answer?.(exchange) === true) return true
        if (exchange.verb === 'IDLE') {
          idling = exchange
          exchange.send('+ idling')
        } else if (exchange.line === 'DONE') idling?.done('OK IDLE ended')
        else return false
        return true
      },
    },
  }
}

/** Listens in INBOX and notes what is heard. */
async function listen(t: TestContext, server: FakeOptions, times: Partial<EarTimes> = {}) {
  const { port, lines } = await fakeImap(t, server)
  const heard: string[] = []
  const stop = new AbortController()
  t.after(() => stop.abort())
  const reach = { options: async () => imapOptions(port), refused: () => void heard.push('refused') }
  const ears = imapEars(reach, { renew: 60_000, every: 60_000, ...times })
  const ear = {
    listening: () => void heard.push('listening'),
    changed: (folder: string) => void heard.push(folder),
  }
  const ended = ears.listen('INBOX', ear, stop.signal)
  ended.catch(() => {})
  return { ears, ear, ended, heard, lines, stop }
}

/** Waits until something holds; a test that waits for nothing fails by its assertion. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries++) await sleep(10)
}

test('new mail is heard at once, and what came before listening began is looked for', async (t) => {
  const server = idleServer()
  const { heard } = await listen(t, server.options)
  await until(() => heard.length === 2)
  assert.deepEqual(heard, ['listening', 'INBOX'])
  server.say('* 4 EXISTS', '* 1 RECENT')
  await until(() => heard.length === 3)
  assert.equal(heard.length, 3)
})

test('removals and repetitions are no new mail', async (t) => {
  const server = idleServer()
  const { heard } = await listen(t, server.options)
  await until(() => heard.length === 2)
  server.say('* 4 EXISTS')
  server.say('* 2 EXPUNGE', '* 3 EXISTS', '* OK still here', '* 3 EXISTS', '* 1 FETCH (FLAGS (\\Seen))')
  server.say('* 1 EXPUNGE', '* 3 EXISTS')
  await until(() => heard.length === 4)
  await sleep(30)
  assert.deepEqual(heard.slice(2), ['INBOX', 'INBOX'])
})

test('a silent server is left in peace, and IDLE is asked for anew in time', async (t) => {
  const server = idleServer()
  const { heard, lines } = await listen(t, server.options, { renew: 450 }) // Longer than an answer may take.
  await until(() => lines.filter((line) => line.endsWith(' IDLE')).length === 3)
  const said = lines.filter((line) => / IDLE$|^DONE$/.test(line)).map((line) => line.replace(/^\S+ /, ''))
  assert.deepEqual(said, ['IDLE', 'DONE', 'IDLE', 'DONE', 'IDLE'])
  server.say('* 9 EXISTS')
  await until(() => heard.length === 3)
  assert.deepEqual(heard, ['listening', 'INBOX', 'INBOX'])
})

test('what is said between the end of an IDLE and the next is heard', async (t) => {
  let tag = ''
  const server = idleServer({
    answer: ({ verb, tag: given, line, send }) => {
      if (verb === 'IDLE') tag = given
      if (line !== 'DONE') return false
      send(`${tag} OK done`, '* 7 EXISTS')
      return true
    },
  })
  const { heard } = await listen(t, server.options, { renew: 50 })
  await until(() => heard.length >= 3)
  assert.equal(heard[2], 'INBOX')
})

for (const [name, server] of [
  ['offers no IDLE', { capabilities: 'AUTH=PLAIN', messages: mailbox(3) }],
  ['refuses IDLE', idleServer({ answer: refuse('BAD what?') }).options],
  ['ends every IDLE at once', idleServer({ answer: refuse('OK done') }).options],
  ['ends every IDLE as soon as it has begun', idleServer({ answer: beginAndEnd }).options],
] as const) {
  test(`a server that ${name} is told apart`, async (t) => {
    const { ended, lines } = await listen(t, server)
    assert.equal(await ended, 'unsupported')
    assert.ok(lines.filter((line) => line.endsWith(' IDLE')).length <= 1)
  })
}

function refuse(status: string): (exchange: Exchange) => boolean {
  return ({ verb, done }) => {
    if (verb === 'IDLE') done(status)
    return verb === 'IDLE'
  }
}

function beginAndEnd({ verb, send, done }: Exchange): boolean {
  if (verb !== 'IDLE') return false
  send('+ idling')
  done()
  return true
}

test('a server that says goodbye, or a cut, ends listening with what to do', async (t) => {
  for (const end of ['bye', 'cut'] as const) {
    const server = idleServer()
    const { ended, heard } = await listen(t, server.options)
    await until(() => heard.length === 2)
    if (end === 'bye') server.say('* BYE shutting down')
    server.cut()
    const error = await ended.catch((reason: unknown) => reason)
    assert.ok(error instanceof MailboxError && error.code === 'try-again')
    assert.match(error.message, end === 'bye' ? /shutting down/ : /was cut/)
  }
})

test('a server that does not end an IDLE when it is asked to is given up', async (t) => {
  const server = idleServer({ answer: ({ line }) => line === 'DONE' })
  const { ended } = await listen(t, server.options, { renew: 50 })
  const error = await ended.catch((reason: unknown) => reason)
  assert.ok(error instanceof MailboxError && error.code === 'try-again', String(error))
})

test('stopping ends listening at once, with the reason given', async (t) => {
  const server = idleServer()
  const { ended, heard, stop } = await listen(t, server.options)
  await until(() => heard.length === 2)
  const reason = new Error('enough')
  stop.abort(reason)
  await assert.rejects(ended, reason)
})

test('stopping ends a login that hangs, long before its own limit', async (t) => {
  const { port } = await fakeImap(t, { greeting: null })
  const deadlines = { connect: 30_000, greeting: 30_000, login: 30_000, progress: 30_000 }
  const reach = { options: async () => imapOptions(port, { deadlines }), refused: () => {} }
  const stop = new AbortController()
  const ended = imapEars(reach).folders(stop.signal)
  ended.catch(() => {})
  await sleep(100)
  const since = performance.now()
  const reason = new Error('enough')
  stop.abort(reason)
  await assert.rejects(ended, reason)
  assert.ok(performance.now() - since < 10_000)
})

test('a refused login is told to whoever handed the password out', async (t) => {
  const answer: FakeOptions['answer'] = ({ verb, done }) => {
    if (verb === 'AUTHENTICATE') done('NO [AUTHENTICATIONFAILED] no')
    return verb === 'AUTHENTICATE'
  }
  const { ended, heard } = await listen(t, { answer })
  await assert.rejects(ended, MailboxError)
  assert.deepEqual(heard, ['refused'])
})

test('polling hears of new mail and of another UIDVALIDITY, not of flags or removals, and outlives a lost folder', async (t) => {
  const status: Record<string, string | null> = { INBOX: '(MESSAGES 3 UIDNEXT 4 UIDVALIDITY 7)', Old: null }
  const answer: FakeOptions['answer'] = ({ verb, line, send, done }) => {
    if (verb === 'LIST') {
      send('* LIST () "/" INBOX', '* LIST () "/" Old')
      done()
      return true
    }
    if (verb !== 'STATUS') return false
    const name = line.includes('INBOX') ? 'INBOX' : 'Old'
    if (status[name] === null) done('NO [NONEXISTENT] gone')
    else {
      send(`* STATUS ${name} ${status[name]}`)
      done()
    }
    return true
  }
  const { port, lines } = await fakeImap(t, { answer })
  const heard: string[] = []
  const stop = new AbortController()
  const reach = { options: async () => imapOptions(port), refused: () => {} }
  const ears = imapEars(reach, { renew: 60_000, every: 20 })
  const ear = { listening: () => void heard.push('listening'), changed: (at: string) => void heard.push(at) }
  const ended = ears.poll(() => ['INBOX', 'Old', 'Never'], ear, stop.signal)
  await until(() => heard.length === 2)
  assert.deepEqual(heard, ['INBOX', 'listening'])
  status.INBOX = '(MESSAGES 2 UIDNEXT 4 UIDVALIDITY 7)'
  const before = lines.length
  await until(() => lines.length > before + 4)
  assert.equal(heard.length, 2)
  status.INBOX = '(MESSAGES 3 UIDNEXT 5 UIDVALIDITY 7)'
  await until(() => heard.length === 3)
  status.INBOX = '(MESSAGES 3 UIDNEXT 5 UIDVALIDITY 8)'
  await until(() => heard.length === 4)
  assert.deepEqual(heard.slice(2), ['INBOX', 'INBOX'])
  stop.abort(new Error('enough'))
  await assert.rejects(ended)
  assert.equal(lines.filter((line) => line.includes('Old')).length, 1)
})

test('polling lists the folders again when it is to look at one that was not there', async (t) => {
  const folders = ['INBOX']
  const answer: FakeOptions['answer'] = ({ verb, line, send, done }) => {
    if (verb === 'LIST') send(...folders.map((name) => `* LIST () "/" ${name}`))
    else if (verb === 'STATUS')
      send(`* STATUS ${line.includes('New') ? 'New' : 'INBOX'} (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 7)`)
    else return false
    done()
    return true
  }
  const { port, lines } = await fakeImap(t, { answer })
  const heard: string[] = []
  const stop = new AbortController()
  const ears = imapEars(
    { options: async () => imapOptions(port), refused: () => {} },
    { renew: 60_000, every: 20 },
  )
  const wanted = ['INBOX']
  const ear = { listening: () => {}, changed: (at: string) => void heard.push(at) }
  const ended = ears.poll(() => wanted, ear, stop.signal)
  await until(() => heard.length === 1)
  folders.push('New')
  wanted.push('New')
  await until(() => heard.length === 2)
  assert.deepEqual(heard, ['INBOX', 'New'])
  const count = (verb: string): number => lines.filter((line) => line.includes(` ${verb} `)).length
  const [lists, looks] = [count('LIST'), count('STATUS')]
  await until(() => count('STATUS') > looks + 4)
  assert.equal(count('LIST'), lists, 'not at every look')
  stop.abort(new Error('enough'))
  await assert.rejects(ended)
})
