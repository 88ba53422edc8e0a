import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ConfigError } from '../../src/config/config-error.ts'
import { checkPortable, portableConfig } from '../../src/config/portable.ts'

function written(t: TestContext, text: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-portable-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  writeFileSync(join(directory, 'config.toml'), text)
  return join(directory, 'config.toml')
}

const home = '[accounts.home]\naddress = "a@b.example"\nhost = "imap.b.example"\n'

test('a configuration leaves the machine without passwords, commands and comments', (t) => {
  const path = written(t, `# hunter2\n${home}password_command = ["sh", "-c", "echo hunter2"] # hunter2\n`)
  assert.deepEqual(portableConfig(path), { text: home, leftOut: ['accounts.home.password_command'] })
})

test('everything else of it stays, and is read as before', (t) => {
  const text = `default_account = "home"\n\n[identity]\nname = "Claire"\n\n${home}alias_domains = [ "me.example" ]\n`
  const portable = portableConfig(written(t, text))
  assert.deepEqual(portable, { text, leftOut: [] })
  assert.deepEqual(checkPortable(text), ['imap.b.example'])
})

test('no configuration is none', () => {
  assert.equal(portableConfig('/nowhere/config.toml'), null)
})

for (const key of ['password = "x"', 'password_command = "x"', 'token_command = ["x"]'])
  test(`a configuration from elsewhere with ${key.split(' ')[0]} is refused`, () => {
    assert.throws(() => checkPortable(`${home}${key}\n`), ConfigError)
  })
