import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { openStore, type Store } from '../../src/store/store.ts'
import { now, open, place, run } from './place.ts'

/** Reads 2,000 messages in transactions of 100 with their cursor, as a scan does; told on stdout after each. */
const SCAN = `
  function scan(store, say) {
    const inbox = store.cursors.folder('imap:home', 'INBOX')
    const start = store.cursors.get(inbox)?.lastUid ?? 0
    for (let batch = start; batch < 2000; batch += 100) {
      store.begin()
      for (let uid = batch + 1; uid <= batch + 100; uid++) {
        const digest = new Uint8Array(32)
        new DataView(digest.buffer).setUint32(0, uid)
        const facts = JSON.stringify({ uid, subject: 'x'.repeat(300) })
        const sighting = { account: 'home', receivedAt: null, role: null, facts }
        const { id } = store.sightings.keep(digest, sighting, false)
        store.sightings.addLocation(inbox, { uidValidity: '1', uid, ref: null }, id)
        if (uid === batch + 50) say('half of ' + batch)
      }
      store.cursors.set(inbox, { uidValidity: '1', lastUid: batch + 100, fingerprint: null })
      store.commit()
      say('kept ' + (batch + 100))
    }
  }
`

const child = (path: string): string => `
  ${SCAN}
  const { writeSync } = await import('node:fs')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  scan(openStore(${JSON.stringify(path)}, { now: () => new Date() }), (words) => {
    writeSync(1, words + '\\n')
    Atomics.wait(pause, 0, 0, 5)
  })`

const scan = new Function(`${SCAN}; return scan`)() as (store: Store, say: (words: string) => void) => void

/** All that a registry holds of the scan. */
function contents(store: Store): unknown {
  const sightings = [...store.sightings.iterate()].map((seen) => [seen, store.sightings.locations(seen.id)])
  return { sightings, cursors: store.cursors.list(), faults: store.check() }
}

for (const point of ['half of 0\n', 'kept 100\n', 'half of 700\n', 'kept 1300\n', 'half of 1900\n']) {
  test(`killed at "${point.trim()}", a scan runs on to the same end`, async (t) => {
    const golden = open(t)
    scan(golden, () => {})
    const path = place(t)
    const { output, signal } = await run(child(path), (said, kill) => {
      if (said.includes(point)) kill()
    })
    assert.equal(signal, 'SIGKILL')
    const store = open(t, path)
    const kept = Number(output.match(/(?<=kept )\d+/g)?.at(-1) ?? 0)
    const count = store.sightings.count()
    assert.ok(count >= kept && count % 100 === 0, `${count} of ${kept}`)
    assert.equal(store.cursors.list()[0]?.lastUid ?? 0, count)
    scan(store, () => {})
    assert.deepEqual(contents(store), contents(golden))
  })
}

test('of processes that make the registry at once, one makes it and all use it', async (t) => {
  const path = place(t)
  const script = `
    const store = openStore(${JSON.stringify(path)}, { now: () => new Date() })
    store.services.ensure('Shop ' + process.pid)
    console.log(Buffer.from(store.meta.key()).toString('hex'))
    store.close()`
  const endings = await Promise.all(Array.from({ length: 4 }, () => run(script)))
  assert.deepEqual(
    endings.map(({ code }) => code),
    [0, 0, 0, 0],
  )
  assert.equal(new Set(endings.map(({ output }) => output)).size, 1)
  assert.equal(open(t, path).services.list().length, 4)
  assert.deepEqual(
    readdirSync(dirname(path)).filter((name) => name.endsWith('.new')),
    [],
  )
})

test('when the disk takes no more, it is told, and with room the scan runs on', (t) => {
  const path = place(t)
  openStore(path, { now }).close()
  const module = JSON.stringify(join(import.meta.dirname, '../../src/store/store.ts'))
  const script = `
    const { openStore } = await import(${module})
    ${SCAN}
    try {
      scan(openStore(${JSON.stringify(path)}, { now: () => new Date() }), () => {})
    } catch (error) {
      console.log(error.name, error.code)
    }`
  // A limit on the size of files stands for a full disk: 800 blocks of 512 octets.
  const shell = `trap '' XFSZ; ulimit -f 800; exec "$0" --input-type=module -e "$1"`
  const { stdout } = spawnSync('sh', ['-c', shell, process.execPath, script], { encoding: 'utf8' })
  assert.equal(stdout, 'StoreError input-output\n')
  const store = open(t, path)
  const count = store.sightings.count()
  assert.ok(count > 0 && count < 2000 && count % 100 === 0, String(count))
  scan(store, () => {})
  const golden = open(t)
  scan(golden, () => {})
  assert.deepEqual(contents(store), contents(golden))
})
