import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { World } from '../../src/cli/session.ts'
import { readExec, runExec } from '../../src/cli/watch-exec.ts'

/** A world in which a command can run, and what it printed. */
function world(signal = new AbortController().signal, env: Record<string, string> = {}) {
  const printed: string[] = []
  const stderr = { write: (text: string | Uint8Array) => printed.push(Buffer.from(text).toString()) }
  const given = { env: { PATH: process.env.PATH, ...env }, workingDir: import.meta.dirname, stderr, signal }
  return { world: given as unknown as World, printed }
}

for (const [text, words] of [
  ['sh -c "exit 3"', ['sh', '-c', 'exit 3']],
  ["tee -a 'my leaks'", ['tee', '-a', 'my leaks']],
] as const) {
  test(`${text} is read as a shell would`, () => assert.deepEqual(readExec(text, world().world), words))
}

for (const [text, says] of [
  ['', /is no command/],
  ['   ', /is no command/],
  ['""', /is no command/],
  ['tee "a', /is no command/],
  ['no-such-program-here x', /there is no program no-such-program-here/],
  ['./watch-exec.test.ts', /there is no program/],
  ['/', /there is no program/],
] as const) {
  test(`"${text}" cannot be run, and that is told at once`, () =>
    assert.throws(() => readExec(text, world().world), says))
}

test('a command gets its input, and all that it prints goes to the person', async () => {
  const at = world()
  const ended = await runExec(['sh', '-c', 'tr a-z A-Z; echo more >&2'], 'a leak\n', at.world)
  assert.deepEqual(ended, { kind: 'done' })
  assert.deepEqual(at.printed.join('').split('\n').sort(), ['', 'A LEAK', 'more'])
})

for (const [name, words, why] of [
  ['a status', ['sh', '-c', 'exit 3'], 'failed with status 3'],
  ['a signal', ['sh', '-c', 'kill -KILL $$'], 'failed with SIGKILL'],
  ['a program that has gone', ['no-such-program-here'], 'cannot be run (ENOENT)'],
] as const) {
  test(`${name} is a failure that is told`, async () =>
    assert.deepEqual(await runExec(words, '{}\n', world().world), { kind: 'failed', why }))
}

test('a command that reads nothing of a long input fails nobody', async () => {
  assert.deepEqual(await runExec(['true'], 'x'.repeat(1 << 20), world().world), { kind: 'done' })
})

test('a command that leaves something running is not waited for', async () => {
  const since = performance.now()
  assert.deepEqual(await runExec(['sh', '-c', 'sleep 30 & exit 0'], '', world().world), { kind: 'done' })
  assert.ok(performance.now() - since < 10_000)
})

test('a command that takes too long is ended', async () => {
  const ended = await runExec(['sleep', '30'], '', world().world, 100)
  assert.deepEqual(ended, { kind: 'failed', why: 'did not end within 0 s' })
})

test('a command that will not end is killed', async () => {
  const stubborn = "trap '' TERM; echo ready; while :; do sleep 0.1; done"
  const ended = await runExec(['sh', '-c', stubborn], '', world().world, 300)
  assert.equal(ended.kind, 'failed')
})

test('stopping ends a command, and says so', async () => {
  const stop = new AbortController()
  const ended = runExec(['sleep', '30'], '', world(stop.signal).world)
  stop.abort()
  assert.deepEqual(await ended, { kind: 'stopped' })
})

test('passwords for leaktrace are not handed on, all else is', async () => {
  const at = world(undefined, { LEAKTRACE_HOME_PASSWORD: 'canary', LEAKTRACE_CONFIG: 'c.toml', OTHER: 'yes' })
  await runExec(['sh', '-c', 'echo "$LEAKTRACE_HOME_PASSWORD:$LEAKTRACE_CONFIG:$OTHER"'], '', at.world)
  assert.equal(at.printed.join(''), ':c.toml:yes\n')
})
