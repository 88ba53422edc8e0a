import assert from 'node:assert/strict'
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import pkg from '../../package.json' with { type: 'json' }
import { fillRegistry } from '../../src/scan/registry-file.ts'
import { openStore } from '../../src/store/store.ts'
import { LETTER, newKey, signed } from '../scan/dkim/signing.ts'

const root = join(import.meta.dirname, '..', '..')
const home = mkdtempSync(join(tmpdir(), 'leaktrace-bundle-'))
after(() => rmSync(home, { recursive: true, force: true }))

// Laid out as an installed package.
for (const shared of ['node_modules', 'fixtures'])
  symlinkSync(join(root, shared), join(home, shared), 'junction')
writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
execFileSync(process.execPath, [join(root, 'scripts', 'bundle.ts'), join(home, 'dist')])
const built = join(home, 'dist', 'bin', 'leaktrace.js')

let runs = 0
function run(program: string | readonly string[], ...words: string[]): SpawnSyncReturns<string> {
  const data = join(home, `data-${runs++}`)
  mkdirSync(data)
  const env = { PATH: process.env.PATH, HOME: data, LANG: 'C' }
  return spawnSync(process.execPath, [...[program].flat(), ...words], { cwd: data, env, encoding: 'utf8' })
}

test('the built program tells the version of the package', () => {
  assert.equal(run(built, '--version').stdout, `${pkg.version}\n`)
})

for (const words of [
  ['--help'],
  ['demo'],
  ['alias', 'list'],
  ['alias', 'show', 'nobody@me.example'],
  ['alias', 'add', 'shop@me.example', '--service', 'Shop', '--domain', 'shop.example'],
  ['leak', 'list', '--json'],
  ['service', 'domain', 'add', 'Shop', 'no domain'],
  ['scan', 'nowhere', '--json'],
  ['scan', join(root, 'fixtures', 'demo', 'Maildir'), '--json', '--dry-run'],
  ['trace', join(root, 'README.md')],
  ['breach', 'list'],
  ['case', 'list'],
  ['no-such-command'],
]) {
  test(`the built program does what the source does: leaktrace ${words.join(' ').replace(root, '')}`, () => {
    const [ours, source] = [run(built, ...words), run(join(root, 'bin', 'leaktrace.ts'), ...words)]
    const plain = (text: string): string =>
      text
        .replaceAll(/data-\d+/g, 'data')
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now')
        .replaceAll(/\d\.\d s\b/g, 'in no time')
        // The reference of the demo's letter and the tokens of its copy hang on a registry's random key.
        .replaceAll(/LT-[0-9A-Z]{6}|[0-9a-f]{64}|[0-9a-f]{14,16}(?=[@.])/g, 'random')
    assert.equal(plain(ours.stderr), plain(source.stderr))
    assert.equal(plain(ours.stdout), plain(source.stdout))
    assert.equal(ours.status, source.status)
  })
}

test('the built program decodes whole messages: it finds the notice among those of a case', (t) => {
  const folder = join(root, 'fixtures', 'cases', 'amazon')
  const data = mkdtempSync(join(tmpdir(), 'leaktrace-bundle-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  const store = openStore(join(data, 'registry.db'), { now: () => new Date() })
  fillRegistry(store, JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8')))
  store.close()
  copyFileSync(join(folder, 'config.toml'), join(data, 'config.toml'))
  const { stdout, stderr } = run(
    built,
    ...['--config', join(data, 'config.toml'), '--data-dir', data],
    ...['scan', join(folder, 'messages'), '--json'],
  )
  assert.equal(stderr, '')
  assert.match(stdout, /"opening": ?"notice"/)
})

test('the built program checks signatures: RSA and Ed25519, whole, altered and without a key', async () => {
  const [rsa, ed25519] = [newKey(), newKey('ed25519')]
  const letters = {
    'rsa.eml': await signed(LETTER, { key: rsa, selector: 'rsa' }),
    'ed25519.eml': await signed(LETTER, { key: ed25519, selector: 'ed25519' }),
    'altered.eml': (await signed(LETTER, { key: rsa, selector: 'rsa' })).replace('your order', 'your debt'),
    'keyless.eml': await signed(LETTER, { key: rsa, selector: 'gone' }),
  }
  for (const [name, letter] of Object.entries(letters)) writeFileSync(join(home, name), letter)
  // In the place of the DNS of this machine.
  const zone = { rsa: rsa.record, ed25519: ed25519.record }
  writeFileSync(
    join(home, 'zone.mjs'),
    `import { Resolver } from 'node:dns/promises'
    const zone = ${JSON.stringify(zone)}
    Resolver.prototype.getServers = () => ['zone of the test']
    Resolver.prototype.resolveTxt = async (name) => {
      const record = zone[/^(\\w+)\\._domainkey\\.shop\\.example$/.exec(name)?.[1]]
      if (record === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
      return [[record.slice(0, 40), record.slice(40)]]
    }`,
  )
  for (const [name, result] of [
    ['rsa.eml', 'pass'],
    ['ed25519.eml', 'pass'],
    ['altered.eml', 'fail'],
    ['keyless.eml', 'permerror'],
  ] as const) {
    const words = ['trace', join(home, name), '--verify', '--json'] as const
    const zoned = ['--import', pathToFileURL(join(home, 'zone.mjs')).href]
    const { stdout, stderr } = run([...zoned, built], ...words)
    assert.equal(stderr, '')
    const { verification } = JSON.parse(stdout)
    assert.deepEqual(
      verification.signatures.map((one: { result: string }) => one.result),
      [result],
      name,
    )
    const source = JSON.parse(run([...zoned, join(root, 'bin', 'leaktrace.ts')], ...words).stdout)
    assert.deepEqual(verification.signatures, source.verification.signatures)
  }
})

test('the built program reads a large mailbox in a second thread, which is a file of its own', () => {
  const copies = Array.from({ length: 2_100 }, (_, place) => {
    const head = `From a@b.example Wed Mar  2 09:11:05 2016\nFrom: a@b.example\nTo: c@d.example\n`
    return `${head}Message-ID: <${place}@b.example>\n\nHello\n\n`
  })
  writeFileSync(join(home, 'large.mbox'), copies.join(''))
  const { stdout, stderr } = run(built, 'scan', join(home, 'large.mbox'), '--json')
  assert.equal(stderr, '')
  assert.equal(JSON.parse(stdout).totals.messages, 2_100)
})

test('each file of the built program loads by itself', () => {
  const chunks = join(home, 'dist', 'chunks')
  const files = readdirSync(chunks)
  const imports = files.map(
    (file) => `await import(${JSON.stringify(pathToFileURL(join(chunks, file)).href)})`,
  )
  execFileSync(process.execPath, ['--input-type=module', '--eval', imports.join('\n')], { stdio: 'pipe' })
  assert.ok(files.length > 10)
})

test('the licence of every package inside is told', () => {
  const licences = readFileSync(join(home, 'dist', 'LICENSES.txt'), 'utf8')
  for (const name of ['commander', 'imapflow', 'mailparser', 'tldts', 'zod'])
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'))
  assert.doesNotMatch(licences, /^better-sqlite3 /m)
})
