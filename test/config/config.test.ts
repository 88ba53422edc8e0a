import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { chooseAccount, parseConfig, readConfig } from '../../src/config/config.ts'
import { ConfigError } from '../../src/config/config-error.ts'

const PATH = '/home/claire/.config/leaktrace/config.toml'
const parse = (text: string, mode = 0o600) => parseConfig(text, PATH, mode)
const account = (lines: string) => `[accounts.home]\naddress = "claire@me.example"\n${lines}\n`

test('the whole file of the manual is read', () => {
  const config = parse(`
default_account = "home"
[identity]
name = "Claire Martin"
postal = "1 rue de l'Exemple"
reply_to = "claire@me.example"
language = "fr"
country = "fr"
[accounts.home]
address = "Claire@ME.example"
addresses = ["c@post.example"]
host = "imap.me.example"
port = 143
security = "starttls"
tls_ca = "ca.pem"
user = "claire"
auth = "password"
password_command = ["pass", "show", "mail"]
folders = ["INBOX"]
exclude = ["Trash"]
receivers = ["MX.me.example"]
forwarders = ["fwd.example"]
alias_domains = ["Mé.example"]
plus_addresses = ["me@gmail.com"]
gmail_dots = true
`)
  assert.deepEqual(config.identity, {
    name: 'Claire Martin',
    postal: "1 rue de l'Exemple",
    replyTo: 'claire@me.example',
    language: 'fr',
    country: 'FR',
  })
  assert.deepEqual(config.accounts.get('home'), {
    name: 'home',
    address: 'claire@me.example',
    addresses: ['c@post.example'],
    host: 'imap.me.example',
    port: 143,
    security: 'starttls',
    tlsCa: '/home/claire/.config/leaktrace/ca.pem',
    user: 'claire',
    auth: 'password',
    passwordCommand: ['pass', 'show', 'mail'],
    tokenCommand: null,
    password: null,
    folders: ['INBOX'],
    exclude: ['Trash'],
    receivers: ['mx.me.example'],
    forwarders: ['fwd.example'],
    aliasDomains: ['xn--m-bga.example'],
    plusAddresses: ['me@gmail.com'],
    gmailDots: true,
  })
  assert.deepEqual(config.warnings, [])
})

test('an address alone makes an account: TLS on 993, the address as login, nothing else', () => {
  const home = parse(account('')).accounts.get('home')
  assert.equal(home?.security, 'tls')
  assert.equal(home?.port, 993)
  assert.equal(home?.host, null)
  assert.equal(home?.user, 'claire@me.example')
  assert.equal(home?.auth, 'password')
  assert.deepEqual(home?.aliasDomains, [])
})

for (const [lines, key, expected] of [
  ['port = 1143\nsecurity = "none"\nhost = "127.0.0.1"', 'port', 1143],
  ['security = "none"\nhost = "localhost"', 'port', 143],
  ['token_command = "token show"', 'auth', 'xoauth2'],
  ['tls_ca = "/etc/ca.pem"', 'tlsCa', '/etc/ca.pem'],
  ['password_command = "pass show \'my mail\'"', 'passwordCommand', ['pass', 'show', 'my mail']],
] as const) {
  test(`${lines.replaceAll('\n', ', ')} gives ${key} ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(parse(account(lines)).accounts.get('home')?.[key], expected)
  })
}

for (const [what, text, message] of [
  ['an unknown key', account('reciever = []'), /accounts\.home\.reciever.*\|.*"receivers"/],
  ['an unknown table', '[acounts.home]\naddress = "a@me.example"', /unknown key acounts.*\|.*"accounts"/],
  ['an unknown key of the identity', '[identity]\nreplyto = "x"', /identity\.replyto.*\|.*"reply_to"/],
  ['a number for a text', account('user = 7'), /accounts\.home\.user must be a text/],
  ['a text for a list', account('receivers = "mx.me.example"'), /receivers must be a list/],
  [
    'a number in a list',
    account('receivers = ["mx.me.example", 7]'),
    /receivers, entry 2, must be a host name/,
  ],
  ['a text for a port', account('port = "993"'), /port must be a whole number/],
  ['a port out of range', account('port = 70000'), /port must be a port from 1 to 65535/],
  ['a fraction for a port', account('port = 99.5'), /port must be a whole number/],
  ['a text for a truth', account('gmail_dots = "yes"'), /gmail_dots must be true or false/],
  ['another security', account('security = "ssl"'), /security must be "tls", "starttls" or "none"/],
  ['security none for a far host', account('security = "none"\nhost = "imap.me.example"'), /in clear/],
  ['security none for a look-alike', account('security = "none"\nhost = "127.0.0.1.me.example"'), /in clear/],
  [
    'an address that is none',
    account('addresses = ["claire"]'),
    /addresses, entry 1, must be an e-mail address/,
  ],
  [
    'no address',
    '[accounts.home]\nhost = "imap.me.example"',
    /address must be an e-mail address.*\|.*base mailbox/,
  ],
  ['a domain that is none', account('alias_domains = ["me"]'), /alias_domains, entry 1, must be a domain/],
  [
    'a mailbox provider’s domain for aliases',
    account('alias_domains = ["mine.example", "GMail.com"]'),
    /alias_domains, entry 2, is the domain of a mailbox provider.*\|.*plus_addresses/,
  ],
  ['an empty command', account('password_command = []'), /password_command must be a command/],
  ['an open quote', account(`password_command = "pass 'x"`), /password_command must be a command/],
  [
    'two secrets',
    account('password_command = "a"\npassword = "b"'),
    /password_command and password are both/,
  ],
  [
    'a token for a password login',
    account('auth = "password"\ntoken_command = "a"'),
    /token_command goes with/,
  ],
  ['an account that is no table', 'accounts = { home = 3 }', /accounts\.home must be a table/],
  ['a name with a dot', '[accounts."a.b"]\naddress = "a@me.example"', /must be named with letters/],
  [
    'a default that is not there',
    `default_account = "work"\n${account('')}`,
    /default_account names.*\|.*"home"/,
  ],
  ['a language that is not spoken', '[identity]\nlanguage = "de"', /language must be "fr" or "en"/],
  ['a country in words', '[identity]\ncountry = "France"', /country must be a country code/],
  ['no TOML', 'default_account = ', /line 1, column \d+: this is not valid TOML/],
] as const) {
  test(`${what} is refused by name`, () => {
    assert.throws(
      () => parse(text),
      (error) => {
        assert.ok(error instanceof ConfigError)
        assert.equal(error.code, 'config')
        assert.match(`${error.message} | ${error.hint}`, message)
        assert.ok(!`${error.message}${error.hint}`.includes('\n'))
        return true
      },
    )
  })
}

for (const [mode, what] of [
  [0o640, 'readable for the group'],
  [0o604, 'readable for all'],
  [0o620, 'writable for the group'],
] as const) {
  test(`a password in a file that is ${what} is refused`, () => {
    assert.throws(() => parse(account('password = "hunter2"'), mode), /holds a password.*others may/)
  })
}

test('a password in a private file works, with a warning', () => {
  const config = parse(account('password = "hunter2"'))
  assert.equal(config.accounts.get('home')?.password?.reveal(), 'hunter2')
  assert.match(config.warnings.join(), /account "home" keeps its password/)
})

test('a command in a file that others may write is refused, in one that they may read it is not', () => {
  assert.throws(() => parse(account('password_command = "pass x"'), 0o664), /names a command to run/)
  assert.equal(parse(account('password_command = "pass x"'), 0o644).warnings.length, 0)
})

test('a password shows in no log and no JSON of the account', () => {
  const home = parse(account('password = "hunter2"')).accounts.get('home')
  assert.ok(!inspect(home, { depth: 9, showHidden: true }).includes('hunter2'))
  assert.ok(!JSON.stringify(home).includes('hunter2'))
})

test('no error tells a value of the file, wherever it stands', () => {
  for (const text of [
    account('password = "hunter2'),
    account('password = ["hunter2"]'),
    account('password = "hunter2"\npassword = "hunter2"'),
    account('password_command = "hunter2 \'"'),
    account('pasword = "hunter2"'),
  ]) {
    assert.throws(
      () => parse(text),
      (error) => !inspect(error, { depth: 9 }).includes('hunter2'),
      text,
    )
  }
})

test('whatever the file holds, it is read or refused as a config error', () => {
  const words = fc.constantFrom(
    '[accounts.home]\n',
    'address',
    ' = ',
    '"a@b.example"\n',
    '[',
    ']',
    '{',
    "'",
    '#',
    '\n',
    '7',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      try {
        parse(parts.join(''))
      } catch (error) {
        assert.ok(error instanceof ConfigError, inspect(error))
      }
    }),
  )
})

test('the account is the one named, else the default, else the only one', () => {
  const two = `${account('')}[accounts.work]\naddress = "c@work.example"\n`
  assert.equal(chooseAccount(parse(account('')), null).name, 'home')
  assert.equal(chooseAccount(parse(two), 'work').name, 'work')
  assert.equal(chooseAccount(parse(`default_account = "work"\n${two}`), null).name, 'work')
  assert.throws(() => chooseAccount(parse(two), null), /no default_account/)
  assert.throws(
    () => chooseAccount(parse(two), 'wrk'),
    (error) => error instanceof ConfigError && /"work"/.test(error.hint),
  )
  assert.throws(() => chooseAccount(null, null), /no mail account/)
})

test('the mode of the file itself decides, and no file is no config', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'leaktrace-config-'))
  t.after(() => rmSync(dir, { recursive: true }))
  const path = join(dir, 'config.toml')
  assert.equal(readConfig(path), null)
  writeFileSync(path, account('password = "hunter2"'))
  chmodSync(path, 0o644)
  assert.throws(() => readConfig(path), ConfigError)
  chmodSync(path, 0o600)
  assert.equal(readConfig(path)?.path, path)
  assert.throws(() => readConfig(dir), /cannot be read \(EISDIR\)/)
})
