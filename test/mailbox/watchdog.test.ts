import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Watchdog } from '../../src/mailbox/watchdog.ts'

test('a watchdog ends a wait without progress, once, and none with it', (t) => {
  let clock = 0
  t.mock.method(performance, 'now', () => clock)
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const pass = (milliseconds: number): void => {
    clock += milliseconds
    t.mock.timers.tick(milliseconds)
  }
  let ended = 0
  const watchdog = new Watchdog(
    () => 100,
    () => ended++,
  )
  pass(500)
  assert.equal(ended, 0, 'it has not been started')
  watchdog.start()
  pass(60)
  watchdog.progress()
  pass(60)
  assert.equal(ended, 0)
  pass(60)
  assert.equal(ended, 1)
  pass(500)
  assert.equal(ended, 1)
  watchdog.start()
  watchdog.stop()
  pass(500)
  assert.equal(ended, 1)
})
