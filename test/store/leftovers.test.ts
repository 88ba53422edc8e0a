import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { draftsIn } from '../../src/store/leftovers.ts'
import { open, place } from './place.ts'

/** The number of a process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['--version']).pid

const HASH = 'a'.repeat(64)

test('what killed processes left goes, whole files and what is in the making stay', (t) => {
  const path = place(t)
  const store = open(t, path)
  const [data, gone] = [dirname(path), dead()]
  const evidence = join(data, 'evidence')
  mkdirSync(join(data, `restore.${gone}.new`, 'evidence'), { recursive: true })
  mkdirSync(evidence)
  const kept = [
    join(data, `registry.db.${process.pid}.new`),
    join(data, 'notes.new'),
    join(evidence, `${HASH}.eml`),
  ]
  const left = [
    join(data, `registry.db.${gone}.new`),
    join(data, `registry.db.${gone}.new-journal`),
    join(data, `restore.${gone}.new`, 'evidence', 'x.eml'),
    join(evidence, `${HASH}.eml.${gone}.new`),
    // Another process may have its number by now; only one that holds the lock writes here.
    join(evidence, `${HASH}.eml.${process.pid}.new`),
  ]
  for (const file of [...kept, ...left]) writeFileSync(file, 'Subject: private')
  const before = readdirSync(data).length
  const lock = store.lockScan()
  store.removeLeftovers()
  lock.release()
  assert.deepEqual(readdirSync(evidence), [`${HASH}.eml`])
  assert.deepEqual(draftsIn(data), [`registry.db.${process.pid}.new`])
  assert.equal(readdirSync(data).length, before - 3 + 1, 'and the lock file is new')
})

test('where no evidence was ever kept there is nothing to remove', (t) => {
  const store = open(t)
  store.removeLeftovers()
  assert.deepEqual(draftsIn(join(dirname(store.path), 'evidence')), [])
})
