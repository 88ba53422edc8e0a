import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Session } from '../../src/cli/session.ts'
import { reachOf } from '../../src/cli/watch-reach.ts'
import type { Account } from '../../src/config/account.ts'

/** An account whose secret command counts how often it was run, in a world with a clock that the test moves. */
function place(t: TestContext, auth: 'password' | 'xoauth2') {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-reach-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  const count = join(directory, 'count')
  writeFileSync(count, '')
  const command = ['sh', '-c', `printf x >>"${count}"; wc -c <"${count}"`]
  let now = 0
  const world = {
    env: { PATH: process.env.PATH },
    now: () => new Date(now),
    signal: new AbortController().signal,
  }
  let account = {
    ...{ name: 'home', host: 'imap.me.example', port: 993, security: 'tls', user: 'claire', tlsCa: null },
    ...{ auth, folders: [], exclude: [], password: null },
    passwordCommand: auth === 'password' ? command : null,
    tokenCommand: auth === 'xoauth2' ? command : null,
  } as unknown as Account
  return {
    reach: reachOf({ world } as unknown as Session, () => account, null),
    pass: (milliseconds: number) => (now += milliseconds),
    change: (more: Partial<Account>) => (account = { ...account, ...more }),
    runs: () => readFileSync(count, 'utf8').length,
  }
}

test('a password is asked for once, for connections at the same time and months later', async (t) => {
  const { reach, pass, runs } = place(t, 'password')
  await Promise.all([reach.options(), reach.options(), reach.options()])
  pass(90 * 86_400_000)
  assert.deepEqual((await reach.options()).auth, { user: 'claire', password: '1' })
  assert.equal(runs(), 1)
})

test('a password that the server refused is asked for again', async (t) => {
  const { reach, runs } = place(t, 'password')
  await reach.options()
  reach.refused()
  assert.deepEqual((await reach.options()).auth, { user: 'claire', password: '2' })
  assert.equal(runs(), 2)
})

test('a token serves the connections of a minute, and no later one', async (t) => {
  const { reach, pass, runs } = place(t, 'xoauth2')
  await reach.options()
  pass(30_000)
  await reach.options()
  assert.equal(runs(), 1)
  pass(31_000)
  assert.deepEqual((await reach.options()).auth, { user: 'claire', token: '2' })
})

test('an account that was changed is reached as it now is', async (t) => {
  const { reach, change } = place(t, 'password')
  await reach.options()
  change({ host: 'other.me.example' })
  assert.equal((await reach.options()).host, 'other.me.example')
})

test('a secret command that failed is run again', async (t) => {
  const { reach, change, runs } = place(t, 'password')
  change({ name: 'other', passwordCommand: ['false'] })
  await assert.rejects(reach.options(), { name: 'SecretRefused' })
  await assert.rejects(reach.options(), { name: 'SecretRefused' })
  assert.equal(runs(), 0)
})
