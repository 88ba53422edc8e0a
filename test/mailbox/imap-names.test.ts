import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openImap } from '../../src/mailbox/imap.ts'
import { fakeImap, header, row } from './fake-imap.ts'
import { imapOptions, readFolder } from './reading.ts'

const composed = 'Priv&AOk-'
const decomposed = 'Prive&AwE-'

test('two folders whose names differ only in how an accent is written are both read', async (t) => {
  let open = ''
  const { port } = await fakeImap(t, {
    answer: ({ verb, line, send, done }) => {
      if (verb === 'LIST') send(...[composed, decomposed].map((name) => `* LIST () "/" "${name}"`))
      else if (verb === 'STATUS') send(`* STATUS ${line.split(' ')[2]} (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 7)`)
      else if (verb === 'EXAMINE') {
        open = line.split(' ')[2] ?? ''
        send('* OK [UIDVALIDITY 7] UIDs valid')
      } else if (verb === 'UID SEARCH') send('* SEARCH 1')
      else if (verb === 'UID FETCH') send(row(1, header(open.includes(composed) ? 10 : 20)))
      else return false
      done()
      return true
    },
  })
  const source = await openImap(imapOptions(port))
  t.after(() => source.close())
  const folders = await source.folders()
  assert.equal(folders.length, 2)
  const subjects: string[] = []
  for (const { path } of folders) {
    const { headers } = await readFolder(source, path)
    subjects.push(...[...headers.values()].map((text) => text.split('\r\n')[0] ?? ''))
  }
  assert.deepEqual(subjects.sort(), ['Subject: message 10', 'Subject: message 20'])
})
