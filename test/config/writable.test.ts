import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigError } from '../../src/config/config-error.ts'
import { checkWritable } from '../../src/config/writable.ts'

test('where a file or directories can be made, nothing is said, and nothing is made', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  checkWritable(join(directory, 'config.toml'))
  checkWritable(join(directory, 'none', 'yet', 'config.toml'))
  mkdirSync(join(directory, 'dotfiles'))
  writeFileSync(join(directory, 'dotfiles', 'config.toml'), '')
  symlinkSync(join(directory, 'dotfiles', 'config.toml'), join(directory, 'link.toml'))
  checkWritable(join(directory, 'link.toml'))
  assert.deepEqual(readdirSync(directory).sort(), ['dotfiles', 'link.toml'])
})

test('a file in the place of a directory is told', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  writeFileSync(join(directory, 'file'), '')
  const told = (path: string): string => {
    try {
      checkWritable(path)
    } catch (error) {
      assert.ok(error instanceof ConfigError)
      return `${error.message}; ${error.hint}`
    }
    return ''
  }
  assert.match(told(join(directory, 'file', 'config.toml')), /cannot be written \(ENOTDIR\); .*--config$/)
  assert.match(told(join(directory, 'file')), /^$/, 'a file that is there is replaced')
})
