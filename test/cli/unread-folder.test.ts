import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type Exchange, fakeImap, header, isIn, row, setOf } from '../mailbox/fake-imap.ts'
import { type Computer, freshComputer } from './world.ts'

/** A server with three folders of two messages, one of which cannot be opened. */
function answer(broken: () => boolean) {
  let open = ''
  return ({ verb, line, send, done }: Exchange): boolean => {
    const folder = /"(\w+)"/.exec(line)?.[1] ?? ''
    const first = ['A', 'B', 'C'].indexOf(open) * 10
    if (verb === 'LIST') send(...['A', 'B', 'C'].map((name) => `* LIST () "/" "${name}"`))
    else if (verb === 'STATUS') send(`* STATUS "${folder}" (MESSAGES 2 UIDNEXT 3 UIDVALIDITY 7)`)
    else if (verb === 'EXAMINE' && folder === 'B' && broken()) {
      done('NO [SERVERBUG] Internal error')
      return true
    } else if (verb === 'EXAMINE') {
      open = folder
      send('* OK [UIDVALIDITY 7] UIDs valid')
    } else if (verb === 'UID SEARCH') send('* SEARCH 1 2')
    else if (verb === 'UID FETCH') {
      for (const uid of [1, 2]) if (isIn(setOf(line), uid)) send(row(uid, header(first + uid)))
    } else return false
    done()
    return true
  }
}

async function computer(t: TestContext, broken: () => boolean): Promise<Computer> {
  const { port } = await fakeImap(t, { answer: answer(broken) })
  const made = freshComputer(t)
  const account = ['account', 'add', 'home', '--address', 'claire@me.example', '--receivers', 'mx.me.example']
  const server = ['--host', '127.0.0.1', '--port', String(port), '--security', 'none', '--user', 'claire']
  assert.equal((await made.lt([...account, ...server])).status, 0)
  return made
}

const env = { LEAKTRACE_HOME_PASSWORD: 'canary' }

test('a folder that cannot be opened is told with its exit status, after all others were read', async (t) => {
  let isBroken = true
  const { lt } = await computer(t, () => isBroken)
  const first = await lt(['scan'], { env })
  assert.equal(first.status, 69)
  assert.match(first.stdout, /^Read 4 messages \(in 2 folders/)
  assert.match(
    first.stdout,
    /1 folder could not be read; the next scan tries again:\n {2}B: 127\.0\.0\.1 does not open B/,
  )
  assert.match(
    first.stderr,
    /^leaktrace: 127\.0\.0\.1 does not open B: "Internal error \[SERVERBUG\]"; the fault is on the server; ask who runs it\n$/,
  )
  const json = await lt(['scan', '--json'], { env })
  assert.equal(json.status, 69)
  const { sources, problems } = JSON.parse(json.stdout)
  assert.deepEqual(
    [sources.length, problems.map(({ ref, code }: Record<string, string>) => [ref, code])],
    [2, [['B', 'folder']]],
  )
  isBroken = false
  const mended = await lt(['scan'], { env })
  assert.equal(mended.status, 0, mended.stderr)
  assert.match(mended.stdout, /2 new; 6 messages known/)
})

test('a folder asked for by name that cannot be opened fails the scan', async (t) => {
  const { lt } = await computer(t, () => true)
  const { status, stdout } = await lt(['scan', '--folder', 'B'], { env })
  assert.deepEqual([status, stdout], [69, ''])
})

test('it says so in French', async (t) => {
  const { lt } = await computer(t, () => true)
  const { stdout, stderr } = await lt(['scan', '--lang', 'fr'], { env })
  assert.match(stdout, /1 dossier n’a pas pu être lu\s; la prochaine analyse réessaiera\s:/)
  assert.match(stderr, /le défaut est sur le serveur/)
})
