import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readConfig } from '../../src/config/config.ts'
import { addAccount, removeAccount } from '../../src/config/edit.ts'

function place(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'leaktrace-edit-'))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  return join(dir, 'config.toml')
}

const COMMENTED = `# my mail
default_account = "home"  # the one I use

[identity]
name = "Claire"

# at home
[accounts.home]
address = "claire@me.example" # base
# rotating this every year
receivers = [
  "mx.me.example", # first
  "mx2.me.example",
]

# at work
[accounts.work]
address = "c@work.example"
# the end
`

test('the first account makes the file, and is the default', (t) => {
  const path = place(t)
  addAccount(path, 'home', { address: 'claire@me.example', alias_domains: ['me.example'] })
  assert.equal(
    readFileSync(path, 'utf8'),
    `default_account = "home"

[accounts.home]
address = "claire@me.example"
alias_domains = [ "me.example" ]
`,
  )
  assert.equal(readConfig(path)?.defaultAccount, 'home')
})

test('another account comes at the end and changes nothing above', (t) => {
  const path = place(t)
  writeFileSync(path, COMMENTED)
  addAccount(path, 'club', { address: 'c@club.example', user: 'a "quoted" \\ name' })
  const text = readFileSync(path, 'utf8')
  assert.ok(text.startsWith(COMMENTED))
  assert.equal(readConfig(path)?.accounts.get('club')?.user, 'a "quoted" \\ name')
})

test('an identity is written with its account, and never over another', (t) => {
  const path = place(t)
  addAccount(path, 'home', { address: 'claire@me.example' }, { name: 'Claire "C." Lumière', country: 'FR' })
  const config = readConfig(path)
  assert.deepEqual([config?.identity.name, config?.defaultAccount], ['Claire "C." Lumière', 'home'])
  const before = readFileSync(path, 'utf8')
  assert.throws(() => addAccount(path, 'club', { address: 'c@club.example' }, { name: 'Other' }), /already/)
  assert.equal(readFileSync(path, 'utf8'), before)
})

test('an account added and removed leaves the file as it was', (t) => {
  const path = place(t)
  writeFileSync(path, COMMENTED)
  addAccount(path, 'club', { address: 'c@club.example' })
  removeAccount(path, 'club')
  assert.equal(readFileSync(path, 'utf8').trimEnd(), COMMENTED.trimEnd())
})

test('a removed account takes its lines and its default along, and leaves the comments around it', (t) => {
  const path = place(t)
  writeFileSync(path, COMMENTED)
  removeAccount(path, 'home')
  assert.equal(
    readFileSync(path, 'utf8'),
    `# my mail

[identity]
name = "Claire"

# at home

# at work
[accounts.work]
address = "c@work.example"
# the end
`,
  )
})

for (const [what, text] of [
  ['a table written inline', 'accounts = { home = { address = "claire@me.example" } }\n'],
  ['dotted keys', 'accounts.home.address = "claire@me.example"\n'],
  [
    'a header inside a text of many lines',
    `[accounts.home]\naddress = "claire@me.example"\nuser = '''\n[accounts.work]\n'''\nhost = "imap.me.example"\n`,
  ],
] as const) {
  test(`${what} is left to the person`, (t) => {
    const path = place(t)
    writeFileSync(path, text)
    assert.throws(() => removeAccount(path, 'home'), /change it by hand|cannot change|not valid/)
    assert.equal(readFileSync(path, 'utf8'), text)
  })
}

for (const [what, name, table, words] of [
  ['a name that is taken', 'home', { address: 'a@b.example' }, /already/],
  ['a name with a dot', 'a.b', { address: 'a@b.example' }, /no name for an account/],
  ['a name that closes the table', 'a]\n[b', { address: 'a@b.example' }, /no name for an account/],
  ['an address that is none', 'new', { address: 'nobody' }, /must be an e-mail address/],
  ['two secrets', 'new', { address: 'a@b.example', password: 'x', password_command: 'y' }, /both there/],
] as const) {
  test(`${what} is refused and nothing is written`, (t) => {
    const path = place(t)
    writeFileSync(path, COMMENTED)
    assert.throws(() => addAccount(path, name, table), words)
    assert.equal(readFileSync(path, 'utf8'), COMMENTED)
  })
}

test('an account that is not there cannot be removed', (t) => {
  assert.throws(() => removeAccount(place(t), 'home'), /no account "home"/)
})

test('a default that was written first gets its account', (t) => {
  const path = place(t)
  writeFileSync(path, 'default_account = "home"\n')
  addAccount(path, 'home', { address: 'claire@me.example' })
  assert.equal(readConfig(path)?.defaultAccount, 'home')
})

test('a linked file stays a link', (t) => {
  const path = place(t)
  const target = `${path}.dotfiles`
  writeFileSync(target, COMMENTED)
  symlinkSync(target, path)
  addAccount(path, 'club', { address: 'c@club.example' })
  assert.ok(readFileSync(target, 'utf8').includes('[accounts.club]'))
  assert.deepEqual(readdirSync(join(path, '..')).sort(), ['config.toml', 'config.toml.dotfiles'])
})

for (const umask of ['000', '022', '077', '777']) {
  test(`under umask ${umask} the file is 0600 and its new directories 0700`, (t) => {
    const path = join(place(t), '..', 'a', 'b', 'config.toml')
    const edit = join(import.meta.dirname, '../../src/config/edit.ts')
    const script = `
      process.umask(0o${umask})
      const { addAccount } = await import(${JSON.stringify(edit)})
      addAccount(${JSON.stringify(path)}, 'home', { address: 'claire@me.example' })
      addAccount(${JSON.stringify(path)}, 'work', { address: 'c@work.example' })`
    execFileSync(process.execPath, ['--input-type=module', '-e', script])
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.equal(statSync(join(path, '..')).mode & 0o777, 0o700)
    assert.equal(statSync(join(path, '../..')).mode & 0o777, 0o700)
  })
}
