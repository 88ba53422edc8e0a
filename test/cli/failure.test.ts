import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { failureOf } from '../../src/cli/failure.ts'
import { writePrivateFile } from '../../src/store/private-file.ts'

const full = (path?: string) =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }, path && { path })

test('a failure of the disk names the file where it is known, and nothing where it is not', () => {
  assert.equal(failureOf(full('/a/b')).message, '/a/b: the disk is full; make room and run the command again')
  assert.equal(failureOf(full()).message, 'the disk is full; make room and run the command again')
})

test('a private file that could not be written whole is named by the failure, and no draft of it stays', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-failure-'))
  t.after(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'report.html')
  const endless = {
    [Symbol.iterator]: () => ({
      next: () => {
        throw full()
      },
    }),
  }
  assert.throws(() => writePrivateFile(path, endless as unknown as string), { path })
  assert.deepEqual(readdirSync(directory), [])
})
