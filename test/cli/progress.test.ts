import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawProgress } from '../../src/cli/progress.ts'
import type { Session } from '../../src/cli/session.ts'
import { noProgress } from '../../src/scan/progress.ts'

const on = (isTTY: boolean, env: Record<string, string>, quiet = false): Session =>
  ({ world: { stderr: { isTTY }, env }, options: { quiet } }) as unknown as Session

test('progress is drawn on a terminal that can draw, and nowhere else', () => {
  assert.notEqual(drawProgress(on(true, { TERM: 'xterm' })), noProgress)
  assert.equal(drawProgress(on(true, { TERM: 'dumb' })), noProgress)
  assert.equal(drawProgress(on(false, {})), noProgress)
  assert.equal(drawProgress(on(true, {}, true)), noProgress)
})
