import assert from 'node:assert/strict'
import { hostname } from 'node:os'
import { test } from 'node:test'
import { StoreError } from '../../src/store/store-error.ts'
import { NOW, open, place, run } from './place.ts'

test('one scan at a time, in one process too, and the other is told who has it', (t) => {
  const path = place(t)
  const [one, two] = [open(t, path), open(t, path)]
  const lock = one.lockScan()
  assert.throws(
    () => two.lockScan(),
    (error) => {
      assert.ok(error instanceof StoreError)
      assert.equal(error.code, 'locked')
      assert.match(
        error.message,
        new RegExp(
          `process ${process.pid} on ${hostname()}, since ${NOW.slice(0, 16).replace('T', ' ')} UTC`,
        ),
      )
      return true
    },
  )
  two.aliases.add({ address: 'a@me.example', disclosures: [], context: null, origin: 'added', note: null })
  lock.release()
  two.lockScan().release()
  one.lockScan().release()
})

test('the lock of a killed scan is free at once', async (t) => {
  const path = place(t)
  const store = open(t, path)
  let pid = 0
  const script = `
    const store = openStore(${JSON.stringify(path)}, { now: () => new Date() })
    store.lockScan()
    console.log('held by ' + process.pid)
    setInterval(() => {}, 1000)`
  const ending = await run(script, (output, kill) => {
    if (pid !== 0 || !output.endsWith('\n')) return
    pid = Number(/held by (\d+)/.exec(output)?.[1])
    assert.throws(() => store.lockScan(), new RegExp(`process ${pid} on`))
    kill()
  })
  assert.equal(ending.signal, 'SIGKILL')
  assert.notEqual(pid, 0)
  store.lockScan().release()
})

test('of scans that race, each has the lock alone or is told which process has it', async (t) => {
  const path = place(t)
  const store = open(t, path)
  store.meta.set('inside', '0')
  const script = `
    const { writeSync } = await import('node:fs')
    const store = openStore(${JSON.stringify(path)}, { now: () => new Date() })
    const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    writeSync(1, 'pid ' + process.pid + '\\n')
    for (let round = 0; round < 8; round++) {
      try {
        const lock = store.lockScan()
        if (store.meta.get('inside') !== '0') writeSync(1, 'not alone\\n')
        store.meta.set('inside', String(process.pid))
        pause(30)
        if (store.meta.get('inside') !== String(process.pid)) writeSync(1, 'not alone\\n')
        store.meta.set('inside', '0')
        lock.release()
        writeSync(1, 'held\\n')
      } catch (error) {
        writeSync(1, error.code + ' ' + (/process (\\d+) on/.exec(error.message)?.[1] ?? error.message) + '\\n')
      }
      pause(7)
    }`
  const endings = await Promise.all([run(script), run(script)])
  const lines = endings.flatMap(({ output }) => output.trim().split('\n'))
  const pids = lines.filter((line) => line.startsWith('pid ')).map((line) => line.slice(4))
  assert.equal(pids.length, 2)
  for (const line of lines) {
    assert.ok(/^pid |^held$/.test(line) || pids.some((pid) => line === `locked ${pid}`), line)
  }
  assert.equal(lines.length, 2 + 2 * 8)
  assert.ok(lines.includes('held'))
})
