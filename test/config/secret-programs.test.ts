import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readSecret } from '../../src/config/secret.ts'
import { installedPrograms, secretPrograms } from '../../src/config/secret-programs.ts'

const address = "o'hara+x@me.example"

/** A folder of programs; each prints what it was called with. */
function programs(t: TestContext, ...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaktrace-programs-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of names) writeFileSync(join(folder, name), '#!/bin/sh\necho "$*"\n', { mode: 0o755 })
  return folder
}

test('what stands on the PATH and may be run is found, in the order of the list', (t) => {
  const folder = programs(t, 'secret-tool', 'pass', 'rbw')
  chmodSync(join(folder, 'rbw'), 0o644)
  mkdirSync(join(folder, 'op'))
  const found = installedPrograms({ PATH: `/nowhere:${folder}` }).map(({ program }) => program)
  assert.deepEqual(found, ['pass', 'secret-tool'])
})

test('a PATH that is empty or relative finds nothing', () => {
  assert.deepEqual(installedPrograms({}), [])
  assert.deepEqual(installedPrograms({ PATH: '.:bin' }), [])
})

for (const { program, command, keep, prints } of secretPrograms) {
  test(`${program} is called with the address as one word, and prints a ${prints}`, async (t) => {
    const folder = programs(t, program)
    const words = command(address)
    assert.equal(words[0], program)
    assert.equal(words.filter((word) => word.includes(address)).length, 1)
    assert.ok(keep('claire@me.example').includes('claire@me.example'))
    assert.doesNotMatch(keep(address).replaceAll(`o'\\''hara`, ''), / o'hara\+x@me\.example$/)
    const account = { name: 'home', passwordCommand: words, tokenCommand: null, password: null }
    const printed = await readSecret(account, { PATH: `${folder}:/bin:/usr/bin` })
    assert.equal(printed, words.slice(1).join(' '))
  })
}
