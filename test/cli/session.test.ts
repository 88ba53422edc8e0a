import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { Session, terminalOf, type World } from '../../src/cli/session.ts'
import { french } from '../../src/report/french/french.ts'

/** A world whose standard error is a terminal of 40 columns, and what was written there. */
function narrow(): { world: World; written: () => string } {
  let text = ''
  const stderr = { write: (piece: string | Uint8Array) => (text += String(piece)), isTTY: true, columns: 40 }
  const world: World = {
    ...{ argv: [], env: {}, workingDir: '/', home: '/', stdin: Readable.from([]) },
    ...{ stdout: { write: () => true }, stderr, signal: new AbortController().signal },
    ...{ fetch: () => Promise.reject(new Error('not used')), now: () => new Date(0) },
  }
  return { world, written: () => text }
}

test('a session with a further variable speaks the same language', () => {
  const { world } = narrow()
  const session = new Session(world, {}, null, french).withEnv({ LEAKTRACE_HOME_PASSWORD: 'x' })
  assert.deepEqual([session.say.language, session.paint.say.language], ['fr', 'fr'])
  assert.equal(session.world.env.LEAKTRACE_HOME_PASSWORD, 'x')
})

test('a warning is broken between words on a narrow terminal', async () => {
  const { world, written } = narrow()
  const session = new Session(world, {}, await terminalOf(world))
  session.warn('localhost refuses the login of claire; check the password')
  assert.equal(
    written(),
    `leaktrace: localhost refuses the login
  of claire; check the password
`,
  )
})
