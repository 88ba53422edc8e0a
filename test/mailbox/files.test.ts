import assert from 'node:assert/strict'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import type { MailboxErrorCode } from '../../src/mailbox/mailbox-error.ts'
import { openPath } from '../../src/mailbox/open-path.ts'
import type { RawMessage } from '../../src/mailbox/raw-message.ts'
import { sampleHeaders } from '../../src/mailbox/sample.ts'
import type { Cursor, MailSource, ReadOptions } from '../../src/mailbox/source.ts'
import { readStandardInput } from '../../src/mailbox/standard-input.ts'
import { failure } from './reading.ts'

const all: ReadOptions = { retry: [], since: null, signal: new AbortController().signal }

/** Makes files in a directory of the test's own; what ends in a slash is a directory. */
function files(t: TestContext, contents: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'mailbox-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(contents)) {
    const path = join(root, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content, 'latin1')
  }
  return root
}

interface Found {
  readonly messages: readonly RawMessage[]
  readonly headers: readonly string[]
  readonly refs: readonly string[]
  readonly problems: readonly string[]
  readonly count: number
  readonly unchanged: boolean
  readonly gone: number
  readonly cursor: Cursor | null
}

async function read(
  source: MailSource,
  cursor: Cursor | null = null,
  options = all,
  path?: string,
): Promise<Found> {
  const [first] = await source.folders()
  const folder = path === undefined ? first! : { path, role: null }
  const messages: RawMessage[] = []
  const problems: string[] = []
  const found = { count: -1, unchanged: false, gone: 0, cursor: null as Cursor | null }
  for await (const event of source.read(folder, cursor, options)) {
    if (event.kind === 'opened') Object.assign(found, { count: event.count, unchanged: event.unchanged })
    else if (event.kind === 'messages') messages.push(...event.messages)
    else if (event.kind === 'skipped') problems.push(`${event.problem.ref} ${event.problem.code}`)
    else Object.assign(found, { gone: event.gone, cursor: event.cursor })
  }
  const headers = messages.map(({ header }) => header.toString('latin1'))
  return { messages, headers, refs: messages.map(({ location }) => location.ref), problems, ...found }
}

/** Runs as somebody whom permissions bind: as root, as nobody. */
async function unprivileged<T>(act: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return await act()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

const FROM = 'From a@me.example Wed Mar  2 09:11:00 2016\n'

for (const [name, mbox, headers, bodies] of [
  ['one message', `${FROM}A: 1\n\nbody\n`, ['A: 1\n\n'], ['body\n']],
  ['two', `${FROM}A: 1\n\none\n\n${FROM}A: 2\n\ntwo\n\n`, ['A: 1\n\n', 'A: 2\n\n'], ['one\n', 'two\n']],
  [
    'CRLF',
    `${FROM}A: 1\n\none\n\n${FROM}A: 2\n\ntwo\n\n`.replaceAll('\n', '\r\n'),
    ['A: 1\r\n\r\n', 'A: 2\r\n\r\n'],
    ['one\r\n', 'two\r\n'],
  ],
  ['no line end at the end', `${FROM}A: 1\n\nbody`, ['A: 1\n\n'], ['body']],
  ['no body', `${FROM}A: 1\n\n${FROM}A: 2\n`, ['A: 1\n', 'A: 2\n'], ['', '']],
  [
    'no empty line before: no new message',
    `${FROM}A: 1\n\none\n${FROM}A: 2\n\n`,
    ['A: 1\n\n'],
    [`one\n${FROM}A: 2\n`],
  ],
  [
    'unquoted prose',
    `${FROM}A: 1\n\none\n\nFrom now on we\nmeet\n`,
    ['A: 1\n\n'],
    ['one\n\nFrom now on we\nmeet\n'],
  ],
  [
    'no date, but a header below',
    `${FROM}A: 1\n\none\n\nFrom b\nA: 2\n\ntwo\n`,
    ['A: 1\n\n', 'A: 2\n\n'],
    ['one\n', 'two\n'],
  ],
  [
    'quoted',
    `${FROM}A: 1\n\n>From b\n >From c\n>>From d\n>to\nFrom e\n`,
    ['A: 1\n\n'],
    ['From b\n >From c\n>From d\n>to\nFrom e\n'],
  ],
  ['a quoted line in the header', `${FROM}>From b\nA: 1\n\none\n`, ['>From b\nA: 1\n\n'], ['one\n']],
  ['only a From line', FROM, [''], ['']],
] as const) {
  test(`mbox: ${name}`, async (t) => {
    const source = await openPath(join(files(t, { box: mbox }), 'box'))
    const found = await read(source)
    assert.deepEqual([found.headers, found.count, found.problems], [headers, headers.length, []])
    for (const [index, { location, internalDate }] of found.messages.entries()) {
      const whole = await source.fetchSource(location)
      assert.equal(whole?.toString('latin1'), headers[index]! + bodies[index]!)
      if (!name.startsWith('no date')) assert.equal(internalDate, '2016-03-02T09:11:00Z')
    }
  })
}

test('mbox: messages are found wherever the blocks that are read end', async (t) => {
  const body = `${'x'.repeat(700)}\n`.repeat(400)
  const count = 40
  const mbox = Array.from({ length: count }, (_, index) => {
    return `${FROM}A: ${index}\n\n${'y'.repeat(index)}\n${body.slice(index * 211)}\n`
  }).join('')
  const path = join(files(t, { box: mbox }), 'box')
  const source = await openPath(path)
  const { messages, headers } = await read(source)
  assert.deepEqual(
    headers,
    Array.from({ length: count }, (_, index) => `A: ${index}\n\n`),
  )
  for (const [index, { location, size }] of messages.entries()) {
    assert.ok(mbox.startsWith(FROM, location.uid))
    const whole = await source.fetchSource(location)
    assert.equal(whole?.length, size)
    assert.equal(whole?.toString('latin1'), `A: ${index}\n\n${'y'.repeat(index)}\n${body.slice(index * 211)}`)
  }
})

test('mbox: only messages from a day on', async (t) => {
  const mbox = `${FROM}A: 1\n\n\n${FROM.replace('2016', '2020')}A: 2\n\n\nFrom x\nA: 3\n\n`
  const source = await openPath(join(files(t, { box: mbox }), 'box'))
  const found = await read(source, null, { ...all, since: '2016-03-03' })
  assert.deepEqual(found.headers, ['A: 2\n\n', 'A: 3\n'])
  assert.equal(found.cursor?.fingerprint, null, 'the cursor must not cover what was left out')
})

test('mbox: an empty one has no messages', async (t) => {
  const found = await read(await openPath(join(files(t, { box: '' }), 'box')))
  assert.deepEqual([found.messages, found.problems, found.count], [[], [], 0])
})

test('mbox: a place where no message begins any more gives none', async (t) => {
  const path = join(files(t, { box: `${FROM}A: 1\n\none\n\n${FROM}A: 2\n\ntwo\n` }), 'box')
  const source = await openPath(path)
  const { messages } = await read(source)
  writeFileSync(path, `${FROM}A: 0\n\nzero, and longer than before\n\n`)
  assert.equal(await source.fetchSource(messages[1]!.location), null)
})

test('files that have not changed are not read again, unless something is to be tried again', async (t) => {
  const root = files(t, { 'a.eml': 'A: 1\n\n', 'Maildir/cur/1:2,S': 'A: 1\n\n', 'Maildir/new/': '' })
  for (const path of [join(root, 'a.eml'), join(root, 'Maildir')]) {
    const source = await openPath(path)
    const { cursor } = await read(source)
    assert.equal((await read(source, cursor)).unchanged, true)
    assert.equal((await read(source, cursor, { ...all, retry: [0] })).messages.length, 1)
  }
  const source = await openPath(join(root, 'a.eml'))
  const { cursor } = await read(source)
  appendFileSync(join(root, 'a.eml'), 'more')
  assert.equal((await read(source, cursor)).unchanged, false)
})

test('a header longer than one block is read to its empty line', async (t) => {
  const header = `A: ${'a\n '.repeat(100_000)}end\r\n\r\n`
  const source = await openPath(join(files(t, { 'a.eml': `${header}body\n\nmore` }), 'a.eml'))
  const { headers, messages } = await read(source)
  assert.equal(headers[0], header)
  assert.equal(messages[0]?.size, header.length + 10)
})

test('a header that never ends is skipped with a reason', async (t) => {
  const root = files(t, { 'a.eml': 'A: 1\n\n', 'b.eml': Buffer.alloc((16 << 20) + 99, 'B: 2\n') })
  const { refs, problems } = await read(await openPath(root))
  assert.deepEqual([refs, problems], [['a.eml'], ['b.eml too-large']])
})

test('a folder of files: what looks like mail, sorted, at any depth', async (t) => {
  const root = files(t, {
    'b.eml': 'B: 1\n\n',
    'a.eml': 'A: 1\n\n',
    'in/deep/c.EML': 'C: 1\n\n',
    '17': 'D: 1\n\n',
    '1316.M2P3.host:2,S': 'E: 1\n\n',
    'na\u0301me with\nline end.txt': 'F: 1\n\n',
    'notes.txt': 'nothing of the kind\n',
    'empty.eml': '',
    'picture.jpg': '\xff\xd8\xff\0\0',
    '.hidden.eml': 'G: 1\n\n',
    '.git/config': 'H: 1\n\n',
  })
  symlinkSync(join(root, 'a.eml'), join(root, 'link.eml'))
  const source = await openPath(root)
  const { refs, problems, messages } = await read(source)
  assert.deepEqual(refs, [
    '1316.M2P3.host:2,S',
    '17',
    'a.eml',
    'b.eml',
    'in/deep/c.EML',
    'na\u0301me with\nline end.txt',
  ])
  assert.deepEqual(problems, ['empty.eml not-a-message', 'link.eml unreadable', 'notes.txt not-a-message'])
  assert.equal((await source.fetchSource(messages[4]!.location))?.toString(), 'C: 1\n\n')
})

test('a folder of files may hold an mbox', async (t) => {
  const root = files(t, { 'a.eml': 'A: 1\n\n', Inbox: `${FROM}B: 1\n\none\n\n${FROM}B: 2\n\ntwo\n` })
  const source = await openPath(root)
  const { headers, messages } = await read(source)
  assert.deepEqual(headers, ['B: 1\n\n', 'B: 2\n\n', 'A: 1\n\n'])
  assert.equal((await source.fetchSource(messages[1]!.location))?.toString(), 'B: 2\n\ntwo\n')
})

for (const ref of ['../outside.eml', '/etc/hostname', 'in/../../outside.eml']) {
  test(`no file outside the folder is ever read: ${ref}`, async (t) => {
    const root = files(t, { 'outside.eml': 'A: 1\n\n', 'in/a.eml': 'A: 1\n\n' })
    const source = await openPath(join(root, 'in'))
    assert.equal(await source.fetchSource({ folder: '', uidValidity: null, uid: 0, ref }), null)
  })
}

test('a file that may not be read is skipped with a reason', async (t) => {
  const root = files(t, { 'a.eml': 'A: 1\n\n', 'b.eml': 'B: 1\n\n' })
  chmodSync(root, 0o755)
  chmodSync(join(root, 'b.eml'), 0)
  const { refs, problems } = await unprivileged(async () => read(await openPath(root)))
  assert.deepEqual([refs, problems], [['a.eml'], ['b.eml unreadable']])
})

test('a file or folder that may not be read is said', async (t) => {
  const root = files(t, { 'a.eml': 'A: 1\n\n', 'dir/b.eml': 'B: 1\n\n' })
  chmodSync(root, 0o755)
  chmodSync(join(root, 'a.eml'), 0)
  chmodSync(join(root, 'dir'), 0)
  await unprivileged(async () => {
    for (const name of ['a.eml', 'dir']) {
      const error = await failure(openPath(join(root, name)), 'unreadable')
      assert.match(error.message, new RegExp(`${name} may not be read$`))
    }
  })
  chmodSync(join(root, 'dir'), 0o755)
})

test('what is no mail is said', async (t) => {
  const root = files(t, {
    'photo.eml': '\x89PNG\r\n\x1a\n\0\0',
    'prose.txt': 'Dear Claire,\nthis is\n',
    'empty/': '',
    'other/notes.md': '# Notes\n',
    'a.eml': 'A: 1\n\n',
  })
  symlinkSync(join(root, 'a.eml'), join(root, 'link'))
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'))
  for (const [name, code] of [
    ['photo.eml', 'not-a-mailbox'],
    ['prose.txt', 'not-a-mailbox'],
    ['empty', 'not-a-mailbox'],
    ['other', 'not-a-mailbox'],
    ['missing', 'no-such-source'],
    ['a.eml/inside', 'no-such-source'],
    ['link', 'unreadable'],
    ['dangling', 'no-such-source'],
  ] satisfies readonly (readonly [string, MailboxErrorCode])[]) {
    const error = await failure(openPath(join(root, name)), code)
    assert.ok(error.message.includes(join(root, name)), error.message)
  }
})

const MAILDIR = {
  'cur/2.M2.host:2,S': 'A: 2\n\n',
  'cur/1.M1.host:2,': 'A: 1\n\n',
  'new/3.M3.host': 'A: 3\n\n',
  'tmp/4.M4.host': 'A: 4\n\n',
  'cur/.dot': 'A: 5\n\n',
  'dovecot-uidlist': '',
  '.Sent/cur/5': 'S: 1\n\n',
  '.Sent/new/': '',
  '.Archive.2016/cur/6': 'Z: 1\n\n',
  '.Archive.2016/new/': '',
  '.&AMk-l&AOk-ments supprim&AOk-s/cur/7': 'T: 1\n\n',
  '.&AMk-l&AOk-ments supprim&AOk-s/new/': '',
  '.NoMaildir/x': '',
  'Work/cur/8': 'W: 1\n\n',
  'Work/new/': '',
}

test('Maildir: its folders, with roles, the sent one last', async (t) => {
  const source = await openPath(files(t, MAILDIR))
  assert.match(source.id, /^maildir:\//)
  assert.deepEqual(
    (await source.folders()).map(({ path, role }) => [path, role]),
    [
      ['INBOX', 'inbox'],
      ['Archive.2016', null],
      ['Work', null],
      ['Sent', 'sent'],
    ],
  )
  const named = await openPath(files(t, MAILDIR), { folders: ['Éléments supprimés'], exclude: [] })
  assert.deepEqual((await read(named)).headers, ['T: 1\n\n'])
  const unknown = await openPath(files(t, MAILDIR), { folders: ['Snet'], exclude: [] })
  await failure(unknown.folders(), 'no-such-folder')
})

test('Maildir: cur and new, by file name', async (t) => {
  const source = await openPath(files(t, MAILDIR))
  const { headers, refs, count } = await read(source)
  assert.deepEqual(headers, ['A: 1\n\n', 'A: 2\n\n', 'A: 3\n\n'])
  assert.deepEqual([refs, count], [['1.M1.host', '2.M2.host', '3.M3.host'], 3])
})

test('Maildir: flags are no change, and a message is found under its new name', async (t) => {
  const root = files(t, MAILDIR)
  const source = await openPath(root)
  const { cursor, messages } = await read(source)
  renameSync(join(root, 'new/3.M3.host'), join(root, 'cur/3.M3.host:2,RS'))
  assert.equal((await read(source, cursor)).unchanged, true)
  assert.equal((await source.fetchSource(messages[2]!.location))?.toString(), 'A: 3\n\n')
  rmSync(join(root, 'cur/3.M3.host:2,RS'))
  assert.equal((await read(source, cursor)).unchanged, false)
  assert.equal(await source.fetchSource(messages[2]!.location), null)
})

test('Maildir: what another program renames or removes meanwhile is found or counted as gone', async (t) => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`cur/${1000 + index}`, `A: ${index}\n\n`]),
  )
  const root = files(t, { ...many, 'new/': '' })
  const source = await openPath(root)
  let kept = 0
  let gone = 0
  for await (const event of source.read({ path: 'INBOX', role: null }, null, all)) {
    if (event.kind === 'messages' && kept === 0) {
      renameSync(join(root, 'cur/1150'), join(root, 'cur/1150:2,S'))
      rmSync(join(root, 'cur/1151'))
    }
    if (event.kind === 'messages') kept += event.messages.length
    if (event.kind === 'checkpoint') gone = event.gone
  }
  assert.deepEqual([kept, gone], [199, 1])
})

test('Maildirs side by side below a directory that is none', async (t) => {
  const source = await openPath(
    files(t, { 'INBOX/cur/1': 'A: 1\n\n', 'INBOX/new/': '', 'Sent/cur/2': 'S: 1\n\n', 'Sent/new/': '' }),
  )
  const folders = await source.folders()
  assert.deepEqual(
    folders,
    folders.filter(({ path }) => path === 'INBOX' || path === 'Sent'),
  )
  assert.deepEqual(
    folders.map(({ role }) => role),
    ['inbox', 'sent'],
  )
  assert.deepEqual((await read(source, null, all, 'Sent')).headers, ['S: 1\n\n'])
})

test('samples are spread over a Maildir and over the years of an mbox', async (t) => {
  const names = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`cur/${1000 + index}`, `A: ${index}\n\n`]),
  )
  const maildir = await openPath(files(t, { ...names, 'new/': '' }))
  const picked = await sampleHeaders(maildir, { path: 'INBOX', role: null }, 4)
  assert.deepEqual(
    picked.map(({ location }) => location.ref),
    ['1000', '1033', '1066', '1099'],
  )

  const years = [2014, ...Array.from({ length: 300 }, () => 2015)]
  const mbox = years.map((year) => `${FROM.replace('2016', `${year}`)}A: ${year}\n\nx\n\n`).join('')
  const source = await openPath(join(files(t, { box: mbox }), 'box'))
  const samples = await sampleHeaders(source, (await source.folders())[0]!, 10)
  const counted = [2014, 2015].map(
    (year) => samples.filter(({ header }) => header.includes(`${year}`)).length,
  )
  assert.deepEqual(counted, [1, 5])
})

test('standard input: one message, or an mbox', async () => {
  const one = await readStandardInput(Readable.from([Buffer.from('A: 1\n'), Buffer.from('\nbody')]))
  const found = await read(one)
  assert.deepEqual([one.id, found.headers], ['eml:-', ['A: 1\n\n']])
  assert.equal((await one.fetchSource(found.messages[0]!.location))?.toString(), 'A: 1\n\nbody')
  const mbox = await readStandardInput(Readable.from([`${FROM}A: 1\n\n\n${FROM}A: 2\n\n`]))
  assert.deepEqual([mbox.id, (await read(mbox)).headers.length], ['mbox:-', 2])
  await failure(readStandardInput(Readable.from([])), 'not-a-mailbox')
  await failure(readStandardInput(Readable.from(['no mail'])), 'not-a-mailbox')
})

test('reading files stops when it is told to', async (t) => {
  const source = await openPath(files(t, MAILDIR))
  const signal = AbortSignal.abort()
  await assert.rejects(read(source, null, { ...all, signal }), { name: 'AbortError' })
})
