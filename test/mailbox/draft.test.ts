import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileDraft } from '../../src/mailbox/draft.ts'
import { openImap } from '../../src/mailbox/imap.ts'
import { startDovecot } from '../dovecot.ts'
import { type FakeOptions, fakeImap } from './fake-imap.ts'
import { failure, imapOptions, readFolder } from './reading.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const DRAFT = latin1(
  `From: claire@me.example\r\nMessage-ID: <d1@me.example>\r\nX-Long: ${'x'.repeat(3000)}\r\n\r\n\xe9t\xe9\r\n${'y'.repeat(100_000)}\r\n)\r\nA1 OK no\r\n`,
)

for (const format of ['maildir', 'mdbox'] as const) {
  test(`a real server (${format}) keeps a draft as it was given, and nothing else changes`, async (t) => {
    const dovecot = await startDovecot(t, format)
    if (dovecot === null) return
    await dovecot.deliver('INBOX', 'Subject: a\r\n\r\nb\r\n')
    await dovecot.deliver('Drafts', 'Subject: old\r\n\r\nb\r\n')
    const { tlsPort, ca, user, password } = dovecot
    const options = imapOptions(tlsPort, {
      ...{ security: 'tls', ca, auth: { user, password } },
      ...{ folders: ['Drafts'], exclude: [] },
      deadlines: { connect: 5_000, greeting: 5_000, login: 10_000, progress: 10_000 },
    })
    const before = await dovecot.flags('INBOX')

    const filed = await fileDraft(options, DRAFT)
    assert.deepEqual(filed, { folder: 'Drafts', uid: 2 })

    const source = await openImap(options)
    t.after(() => source.close())
    const { uidValidity } = await readFolder(source, 'Drafts')
    const kept = await source.fetchSource({ folder: 'Drafts', uidValidity, uid: 2, ref: '' })
    assert.ok(kept !== null && Buffer.from(kept).equals(DRAFT))
    assert.deepEqual(await dovecot.flags('INBOX'), before)
    const [old, made] = await dovecot.flags('Drafts')
    assert.ok(!old?.includes('\\Draft') && made?.includes('\\Draft'))
    await source.close()
    const writing = dovecot
      .commands()
      .filter((line) => /^\S+ (SELECT|STORE|UID STORE|COPY|MOVE|EXPUNGE|CREATE|DELETE|APPEND)\b/.test(line))
    assert.deepEqual(
      writing.map((line) => line.replace(/^\S+ /, '')),
      [`APPEND "Drafts" (\\Draft) {${DRAFT.length}+}`],
    )
  })
}

/** A server with a folder of that LIST line, which takes an APPEND as told. */
function drafts(list: string, tagged: string, found: string): FakeOptions {
  let command: string | null = null
  return {
    answer: ({ verb, line, tag, send, done }) => {
      if (command !== null) {
        // Lines of the literal, up to the empty line that ends the command.
        if (line !== '') return true
        send(`${command} ${tagged}`)
        command = null
        return true
      }
      if (verb === 'LIST') send(list)
      else if (verb === 'UID SEARCH') send(found)
      else if (verb === 'APPEND') {
        send('+ go on')
        command = tag
        return true
      } else return false
      done()
      return true
    },
  }
}

const SMALL = latin1('Message-ID: <d1@me.example>\r\nX: y\r\n')

test('the folder is told by its attribute, the octets wait until the server asks, and a server without UIDPLUS is searched', async (t) => {
  const list = '* LIST (\\HasNoChildren \\Drafts) "/" "Entw&APw-rfe alt"'
  const server = await fakeImap(t, drafts(list, 'OK appended', '* SEARCH 3 7'))
  const filed = await fileDraft(imapOptions(server.port), SMALL)
  assert.deepEqual(filed, { folder: 'Entwürfe alt', uid: 7 })
  const lines = server.lines.map((line) => line.replace(/^L\S+ /, ''))
  const at = lines.indexOf(`APPEND "Entw&APw-rfe alt" (\\Draft) {${SMALL.length}}`)
  assert.ok(at > 0)
  assert.deepEqual(lines.slice(at + 1, at + 3), ['Message-ID: <d1@me.example>', 'X: y'])
  assert.ok(lines.includes('EXAMINE "Entw&APw-rfe alt"'))
  assert.ok(lines.includes('UID SEARCH HEADER Message-ID "<d1@me.example>"'))
})

test('a draft that is nowhere to be found is told', async (t) => {
  const server = await fakeImap(t, drafts('* LIST () "/" "Drafts"', 'OK appended', '* SEARCH'))
  const { message } = await failure(fileDraft(imapOptions(server.port), SMALL), 'protocol')
  assert.match(message, /says that it took the draft, but Drafts does not hold it/)
})

test('without a folder for drafts nothing is sent', async (t) => {
  const server = await fakeImap(t, { messages: new Map() })
  const error = await failure(fileDraft(imapOptions(server.port), SMALL), 'no-such-folder')
  assert.match(error.hint, /--format eml --out DIR/)
  assert.ok(!server.received().includes('APPEND'))
})

test('a refusal before the octets were asked for sends none', async (t) => {
  const server = await fakeImap(t, {
    answer: ({ verb, send, done }) => {
      if (verb === 'LIST') send('* LIST (\\Drafts) "/" "D"')
      else if (verb !== 'APPEND') return false
      done(verb === 'APPEND' ? 'NO [OVERQUOTA] full' : 'OK')
      return true
    },
  })
  const { message } = await failure(fileDraft(imapOptions(server.port), SMALL), 'try-again')
  assert.match(message, /does not take a draft into D: "full \[OVERQUOTA\]"/)
  assert.ok(!server.received().includes('d1@me.example'))
})
