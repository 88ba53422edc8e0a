import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignRoles } from '../../src/mailbox/folder-role.ts'
import { selectFolders, USUAL_FOLDERS } from '../../src/mailbox/folder-selection.ts'
import { uidSet } from '../../src/mailbox/imap-folder-reading.ts'
import { isLoopback, isNearby } from '../../src/mailbox/local-host.ts'
import { MailboxError } from '../../src/mailbox/mailbox-error.ts'
import { decodeMailboxName } from '../../src/mailbox/mailbox-name.ts'
import type { Folder } from '../../src/mailbox/source.ts'

for (const [name, role] of [
  ['INBOX', 'inbox'],
  ['Inbox', 'inbox'],
  ['Sent', 'sent'],
  ['Sent Items', 'sent'],
  ['Éléments envoyés', 'sent'],
  ['INBOX/Gesendete Objekte', 'sent'],
  ['Enviados', 'sent'],
  ['Brouillons', 'drafts'],
  ['Entwürfe', 'drafts'],
  ['Deleted_Items', 'trash'],
  ['Corbeille', 'trash'],
  ['Gelöschte Elemente', 'trash'],
  ['Papelera', 'trash'],
  ['Junk-E-Mail', 'junk'],
  ['Courrier indésirable', 'junk'],
  ['Correo no deseado', 'junk'],
  ['Archives', 'archive'],
  ['Clients/Sent', null],
  ['Sentinel', null],
  ['constructor', null],
] as const) {
  test(`role by name: ${name}`, () => {
    assert.deepEqual(assignRoles([{ levels: name.split('/'), attributes: [] }]), [role])
  })
}

test('what the server says of a folder wins over names', () => {
  const roles = assignRoles([
    { levels: ['Sent'], attributes: ['\\HasNoChildren'] },
    { levels: ['Elsewhere'], attributes: ['\\Sent'] },
    { levels: ['Spam'], attributes: [] },
    { levels: ['Starred'], attributes: ['\\Flagged'] },
  ])
  assert.deepEqual(roles, [null, 'sent', 'junk', null])
})

const plain: readonly Folder[] = [
  { path: 'Archive', role: 'archive' },
  { path: 'Drafts', role: 'drafts' },
  { path: 'INBOX', role: 'inbox' },
  { path: 'Junk', role: 'junk' },
  { path: 'Sent', role: 'sent' },
  { path: 'Trash', role: 'trash' },
  { path: 'Été', role: null },
]
const gmail: readonly Folder[] = [
  { path: 'INBOX', role: 'inbox' },
  { path: '[Gmail]/All Mail', role: 'all' },
  { path: '[Gmail]/Spam', role: 'junk' },
  { path: '[Gmail]/Sent Mail', role: 'sent' },
  { path: 'Work', role: null },
]

for (const [name, listed, selection, expected] of [
  ['all but drafts and trash, sent last', plain, USUAL_FOLDERS, 'INBOX Archive Été Junk Sent'],
  ['one that holds all, and junk', gmail, USUAL_FOLDERS, '[Gmail]/All Mail [Gmail]/Spam'],
  ['those named, even trash', plain, { folders: ['Trash', 'inbox'], exclude: [] }, 'Trash INBOX'],
  ['those named, of a mailbox with all', gmail, { folders: ['Work'], exclude: [] }, 'Work'],
  ['all but those excluded', plain, { folders: [], exclude: ['Archive', 'Junk'] }, 'INBOX Été Sent'],
  ['an accent composed or not', plain, { folders: ['E\u0301te\u0301'], exclude: [] }, 'Été'],
  ['a folder named twice', plain, { folders: ['INBOX', 'Inbox'], exclude: [] }, 'INBOX'],
] as const) {
  test(`reads ${name}`, () => {
    assert.equal(
      selectFolders(listed, selection)
        .map(({ path }) => path)
        .join(' '),
      expected,
    )
  })
}

for (const [typed, hint] of [
  ['Archiv', 'did you mean Archive?'],
  ['snet', 'did you mean Sent'],
  ['Nothing of the kind', 'did you mean Archive, Drafts'],
] as const) {
  test(`a folder that is not there: ${typed}`, () => {
    assert.throws(
      () => selectFolders(plain, { folders: [typed], exclude: [] }),
      (error) => {
        assert.ok(error instanceof MailboxError)
        assert.equal(error.code, 'no-such-folder')
        assert.ok(error.hint.startsWith(hint), error.hint)
        return true
      },
    )
  })
}

for (const [octets, name] of [
  ['INBOX', 'INBOX'],
  ['&AMk-l&AOk-ments envoy&AOk-s', 'Éléments envoyés'],
  ['Tom &- Jerry', 'Tom & Jerry'],
  ['&2D3eAA-', '😀'],
  ['&Jjo!', '&Jjo!'],
  ['&A-', '&A-'],
  ['\xc3\x89t\xc3\xa9', 'Été'],
  ['\xc9t\xe9', 'Été'],
] as const) {
  test(`decodes a mailbox name: ${octets}`, () => assert.equal(decodeMailboxName(octets), name))
}

for (const [host, loopback, nearby] of [
  ['localhost', true, true],
  ['imap.localhost', true, true],
  ['127.0.0.1', true, true],
  ['127.9.9.9', true, true],
  ['::1', true, true],
  ['[::1]', true, true],
  ['192.168.1.9', false, true],
  ['fd00::1', false, true],
  ['nas.local', false, true],
  ['localhost.me.example', false, false],
  ['127.0.0.1.me.example', false, false],
  ['203.0.113.7', false, false],
] as const) {
  test(`host ${host}`, () => assert.deepEqual([isLoopback(host), isNearby(host)], [loopback, nearby]))
}

test('UIDs as a set', () => {
  assert.equal(uidSet([1, 2, 3, 7, 9, 10]), '1:3,7,9:10')
  assert.equal(uidSet([5]), '5')
})
