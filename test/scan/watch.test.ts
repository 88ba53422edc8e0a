import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SecretRefused } from '../../src/config/secret.ts'
import { MailboxError, type MailboxErrorCode } from '../../src/mailbox/mailbox-error.ts'
import { FOLDERS_EVERY } from '../../src/scan/watch-folders.ts'
import { StoreError, type StoreErrorCode } from '../../src/store/store-error.ts'
import { settle, watchWorld } from './watch-world.ts'

const mailbox = (code: MailboxErrorCode, message = 'the connection was cut'): MailboxError =>
  new MailboxError(code, message, 'try again')
const store = (code: StoreErrorCode): StoreError => new StoreError(code, 'another scan is running', 'wait')
const cut = mailbox('try-again')

/** Fails with these, in turn, then works. */
function failing(...errors: readonly unknown[]): () => Promise<void> {
  const left = [...errors]
  return async () => {
    if (left.length > 0) throw left.shift()
  }
}

test('a watch scans everything, then listens, and scans what was heard', async () => {
  const { clock, rounds, openNow, told } = watchWorld(['INBOX', 'Junk'])
  await clock.pass(1_000)
  assert.deepEqual(rounds, [null, ['INBOX', 'Junk']])
  assert.deepEqual(told, [{ kind: 'watching', listened: ['INBOX', 'Junk'], polled: [] }])
  openNow('INBOX')?.ear.changed('INBOX')
  openNow('INBOX')?.ear.changed('INBOX')
  openNow('Junk')?.ear.changed('Junk')
  await clock.pass(1_000)
  assert.deepEqual(rounds.slice(2), [['INBOX', 'Junk']], 'what comes together is scanned together')
})

test('what is heard during a scan is scanned after it', async () => {
  let finish = (): void => {}
  const round = (): Promise<void> => new Promise((resolve) => (finish = resolve))
  const { clock, rounds, openNow } = watchWorld(['INBOX'], { round })
  await settle()
  finish()
  await clock.pass(1_000)
  openNow('INBOX')?.ear.changed('INBOX')
  await clock.pass(60_000)
  assert.equal(rounds.length, 2, 'one scan at a time')
  finish()
  await clock.pass(1_000)
  assert.deepEqual(rounds, [null, ['INBOX'], ['INBOX']])
})

test('three folders are listened in, the others looked at over one connection', async () => {
  const { clock, rounds, connections, openNow } = watchWorld(['INBOX', 'A', 'B', 'C', 'Sent'])
  await clock.pass(1_000)
  assert.deepEqual(
    connections.map(({ folder }) => folder),
    ['INBOX', 'A', 'B', ''],
  )
  assert.deepEqual(openNow('')?.folders(), ['C', 'Sent'])
  assert.deepEqual(new Set(rounds[1]), new Set(['INBOX', 'A', 'B', 'C', 'Sent']))
})

test('a connection that was cut comes back: after 1, 2, 4 s and so on to 5 minutes, and is told once', async () => {
  let refuse = false
  const connect = (): void => {
    if (refuse) throw cut
  }
  const { clock, openNow, kinds, rounds } = watchWorld(['INBOX'], { connect })
  await clock.pass(1_000)
  refuse = true
  clock.asked.length = 0
  openNow('INBOX')?.fail(cut)
  await clock.pass(20 * 60_000)
  const waits = clock.asked.filter((wait) => wait !== 20_000)
  assert.deepEqual(
    waits.slice(0, 10),
    [1, 2, 4, 8, 16, 32, 64, 128, 256, 300].map((one) => one * 1_000),
  )
  assert.deepEqual(kinds(), ['watching', 'lost'])
  refuse = false
  const before = rounds.length
  await clock.pass(5 * 60_000)
  assert.deepEqual(kinds(), ['watching', 'lost', 'back'])
  assert.deepEqual(rounds.slice(before), [['INBOX']], 'what came meanwhile is looked for')
})

test('a cut that mends at once is told nobody', async () => {
  const { clock, openNow, kinds } = watchWorld(['INBOX'])
  await clock.pass(1_000)
  for (let times = 0; times < 3; times++) {
    await clock.pass(120_000)
    openNow('INBOX')?.fail(cut)
  }
  await clock.pass(5_000)
  assert.ok(openNow('INBOX'))
  assert.deepEqual(kinds(), ['watching'])
})

test('a server that cuts every connection soon is asked less and less often', async () => {
  const { clock, openNow } = watchWorld(['INBOX'])
  await clock.pass(1_000)
  clock.asked.length = 0
  for (let times = 0; times < 5; times++) {
    openNow('INBOX')?.fail(cut)
    await clock.pass(2 ** times * 1_000 + 10)
  }
  const waits = clock.asked.filter((wait) => wait !== 20_000 && wait !== 200)
  assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000])
})

test('chance takes up to half of each wait away', async () => {
  const { clock, openNow } = watchWorld(['INBOX'], { random: () => 0 })
  await clock.pass(1_000)
  clock.asked.length = 0
  openNow('INBOX')?.fail(cut)
  await settle()
  assert.deepEqual(clock.asked, [500])
})

test('after the machine has slept all connections are made anew, at once, and folders are looked at', async () => {
  const { clock, connections, openNow, kinds, rounds } = watchWorld(['INBOX', 'A', 'B', 'C'])
  await clock.pass(10_000)
  const before = [connections.length, rounds.length]
  clock.suspend(8 * 3_600_000)
  await clock.pass(21_000)
  assert.deepEqual(before, [4, 2])
  assert.deepEqual(
    connections.slice(4).map(({ folder }) => folder),
    ['INBOX', 'A', 'B', ''],
  )
  assert.ok(connections.slice(0, 4).every((one) => !one.isOpen()))
  assert.ok(openNow('INBOX'))
  assert.deepEqual(kinds(), ['watching', 'woke'])
  assert.deepEqual(rounds[2], ['INBOX', 'A', 'B'])
})

test('sleep ends a long wait, too', async () => {
  let refuse = false
  const connect = (): void => {
    if (refuse) throw cut
  }
  const { clock, openNow } = watchWorld(['INBOX'], { connect })
  await clock.pass(1_000)
  refuse = true
  openNow('INBOX')?.fail(cut)
  await clock.pass(30 * 60_000)
  clock.suspend(3_600_000)
  clock.asked.length = 0
  await clock.pass(25_000)
  const waits = clock.asked.filter((wait) => wait !== 20_000)
  assert.deepEqual(waits.slice(0, 2), [1_000, 2_000], 'the network may need a moment, and no more')
  refuse = false
  await clock.pass(5_000)
  assert.ok(openNow('INBOX'))
})

test('a machine that is only busy has not slept', async () => {
  const { clock, kinds } = watchWorld(['INBOX'])
  await clock.pass(1_000)
  clock.suspend(25_000)
  await clock.pass(60_000)
  assert.deepEqual(kinds(), ['watching'])
})

test('another scan that runs is waited for, also at the start', async () => {
  const round = failing(store('locked'), store('locked'), store('locked'))
  const { clock, rounds, kinds } = watchWorld(['INBOX'], { round })
  await clock.pass(60_000)
  assert.deepEqual(rounds, [null, null, null, null, ['INBOX']])
  assert.deepEqual(kinds(), ['busy', 'watching'])
})

test('a scan that fails on the way is made again for the same folders and those heard meanwhile', async () => {
  const errors: unknown[] = []
  const round = async (): Promise<void> => {
    if (errors.length > 0) throw errors.shift()
  }
  const { clock, rounds, openNow, kinds } = watchWorld(['INBOX', 'Junk'], { round })
  await clock.pass(1_000)
  errors.push(
    cut,
    mailbox('unavailable'),
    mailbox('protocol'),
    store('disk-full'),
    new SecretRefused('no', 'x'),
  )
  openNow('INBOX')?.ear.changed('INBOX')
  await clock.pass(1_000)
  openNow('Junk')?.ear.changed('Junk')
  await clock.pass(60_000)
  assert.deepEqual(rounds.slice(2), [...Array(6).fill(['INBOX']), ['Junk']])
  assert.deepEqual(kinds(), ['watching', 'lost', 'back'])
})

for (const [name, error] of [
  ['a wrong password', mailbox('login')],
  ['a host that is not there', mailbox('unavailable')],
  ['a folder that is not there', mailbox('no-such-folder')],
  ['a damaged registry', store('damaged')],
  ['a password command that says no', new SecretRefused('no', 'x')],
] as const) {
  test(`${name} ends a watch before it has begun`, async () => {
    const { clock, ended, rounds } = watchWorld(['INBOX'], { round: failing(error) })
    await clock.pass(1_000)
    await assert.rejects(ended, error)
    assert.equal(rounds.length, 1)
  })
}

test('a network that is not there yet is waited for', async () => {
  const { clock, rounds } = watchWorld(['INBOX'], { round: failing(cut, cut) })
  await clock.pass(10_000)
  assert.deepEqual(rounds, [null, null, null, ['INBOX']])
})

test('a login that is refused three times in a row ends the watch, one that works again does not', async () => {
  const refused = mailbox('login', 'the server refuses the login')
  let refusals = 2
  const connect = (): void => {
    if (refusals-- > 0) throw refused
  }
  const { clock, ended, openNow } = watchWorld(['INBOX'], { connect })
  await clock.pass(10_000)
  assert.ok(openNow('INBOX'))
  refusals = 2
  openNow('INBOX')?.fail(cut)
  await clock.pass(60_000)
  assert.ok(openNow('INBOX'), 'refusals of before do not count')
  refusals = 3
  openNow('INBOX')?.fail(cut)
  await clock.pass(30 * 60_000)
  await assert.rejects(ended, refused)
})

test('a bug or a damaged registry ends the watch, and every connection with it', async () => {
  for (const error of [new TypeError('a bug'), store('damaged')]) {
    const errors: unknown[] = []
    const round = async (): Promise<void> => {
      if (errors.length > 0) throw errors.shift()
    }
    const { clock, ended, openNow, connections } = watchWorld(['INBOX', 'Junk'], { round })
    await clock.pass(1_000)
    errors.push(error)
    openNow('INBOX')?.ear.changed('INBOX')
    await clock.pass(1_000)
    await assert.rejects(ended, error)
    assert.ok(connections.every((one) => !one.isOpen()))
  }
})

test('a server without IDLE is asked now and then instead', async () => {
  const { clock, openNow, kinds } = watchWorld(['INBOX', 'Junk'])
  await clock.pass(1_000)
  openNow('INBOX')?.end('unsupported')
  openNow('Junk')?.end('unsupported')
  await clock.pass(1_000)
  assert.deepEqual(kinds(), ['watching', 'polled', 'polled'])
  assert.deepEqual(openNow('')?.folders(), ['INBOX', 'Junk'])
})

test('a folder that is gone is left, and the others are watched on; without any the watch ends', async () => {
  const { clock, ended, openNow, kinds } = watchWorld(['INBOX', 'Old'])
  await clock.pass(1_000)
  openNow('Old')?.end('gone')
  await clock.pass(1_000)
  assert.deepEqual(kinds(), ['watching', 'gone'])
  assert.ok(openNow('INBOX'))
  openNow('INBOX')?.end('gone')
  await clock.pass(1_000)
  await assert.rejects(ended, { code: 'no-such-folder' })
})

test('a folder that is gone keeps no other from being scanned', async () => {
  let isGone = false
  const round = async (folders: readonly string[] | null): Promise<void> => {
    if (isGone && folders?.includes('Old')) throw mailbox('no-such-folder')
  }
  const { clock, rounds, openNow } = watchWorld(['INBOX', 'Old'], { round })
  await clock.pass(1_000)
  isGone = true
  for (const folder of ['Old', 'INBOX']) openNow(folder)?.ear.changed(folder)
  await clock.pass(1_000)
  assert.deepEqual(rounds.slice(2), [['Old', 'INBOX'], ['Old'], ['INBOX']])
})

test('a server that allows few connections: a folder is looked at for an hour instead of listened in', async () => {
  const crowded = mailbox('try-again', 'takes no login: "Maximum number of connections exceeded [LIMIT]"')
  let isFull = true
  const connect = (folder: string): void => {
    if (isFull && folder === 'Junk') throw crowded
  }
  const { clock, openNow } = watchWorld(['INBOX', 'Junk'], { connect })
  await clock.pass(10_000)
  assert.deepEqual(openNow('')?.folders(), ['Junk'])
  isFull = false
  await clock.pass(61 * 60_000)
  assert.ok(openNow('Junk'))
  assert.deepEqual(openNow('')?.folders(), [])
})

test('the only folder is listened in however crowded the server is', async () => {
  const crowded = mailbox('try-again', 'takes no login: "Too many simultaneous connections"')
  let isFull = false
  const errors: unknown[] = []
  const round = async (): Promise<void> => {
    if (errors.length > 0) throw errors.shift()
  }
  const connect = (): void => {
    if (isFull) throw crowded
  }
  const { clock, connections, openNow } = watchWorld(['INBOX'], { connect, round })
  await clock.pass(1_000)
  errors.push(crowded, crowded)
  openNow('INBOX')?.ear.changed('INBOX')
  await clock.pass(10_000)
  assert.equal(connections.length, 1)
  isFull = true
  openNow('INBOX')?.fail(cut)
  await clock.pass(10_000)
  isFull = false
  await clock.pass(60_000)
  assert.ok(openNow('INBOX'))
  assert.equal(openNow(''), undefined)
})

test('an outage ends when everything works again', async () => {
  const refused = new Set<string>()
  const connect = (folder: string): void => {
    if (refused.has(folder)) throw cut
  }
  const { clock, openNow, kinds } = watchWorld(['INBOX', 'Junk'], { connect })
  await clock.pass(1_000)
  for (const folder of ['INBOX', 'Junk']) {
    refused.add(folder)
    openNow(folder)?.fail(cut)
  }
  await clock.pass(60_000)
  refused.delete('INBOX')
  await clock.pass(6 * 60_000)
  assert.ok(openNow('INBOX'))
  assert.deepEqual(kinds(), ['watching', 'lost'])
  refused.delete('Junk')
  await clock.pass(6 * 60_000)
  assert.deepEqual(kinds(), ['watching', 'lost', 'back'])
})

test('a scan that gets no connection is made room for', async () => {
  const errors: unknown[] = []
  const round = async (): Promise<void> => {
    if (errors.length > 0) throw errors.shift()
  }
  const { clock, openNow, rounds } = watchWorld(['INBOX', 'Junk'], { round })
  await clock.pass(1_000)
  errors.push(mailbox('try-again', 'takes no login: "Too many simultaneous connections"'))
  openNow('INBOX')?.ear.changed('INBOX')
  await clock.pass(5_000)
  assert.ok(openNow('INBOX'))
  assert.equal(openNow('Junk'), undefined)
  assert.deepEqual(rounds.at(-1), ['Junk'])
})

test('stopping ends the watch with the reason given, whether it waits, listens or tries again', async () => {
  for (const round of [async () => {}, failing(cut, cut), failing(store('locked'), store('locked'))]) {
    const { clock, ended, stop, connections } = watchWorld(['INBOX', 'A', 'B', 'C'], { round })
    await clock.pass(1_500)
    const reason = new Error('stop')
    stop.abort(reason)
    await assert.rejects(ended, reason)
    assert.ok(connections.every((one) => !one.isOpen()))
  }
})

test('a folder that comes to be meanwhile is looked at, too; so is one that was gone and is back', async () => {
  const folders = ['INBOX', 'Junk']
  const { clock, rounds, told, openNow } = watchWorld(folders)
  await clock.pass(1_000)
  await clock.pass(FOLDERS_EVERY)
  assert.deepEqual(told.length, 1, 'nothing is new yet')
  folders.push('Shops')
  await clock.pass(FOLDERS_EVERY)
  assert.deepEqual(told.at(-1), { kind: 'new', folders: ['Shops'] })
  assert.deepEqual(rounds.at(-1), ['Shops'], 'what it holds already is scanned')
  assert.deepEqual(openNow('')?.folders(), ['Shops'])
  openNow('Junk')?.end('gone')
  await clock.pass(FOLDERS_EVERY)
  assert.deepEqual(told.slice(-2), [
    { kind: 'gone', folder: 'Junk' },
    { kind: 'new', folders: ['Junk'] },
  ])
  await clock.pass(4 * FOLDERS_EVERY)
  assert.equal(told.length, 4, 'nothing is told twice')
})
