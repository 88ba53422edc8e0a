import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { ALIAS, keptComputer } from './kept.ts'
import type { Computer } from './world.ts'

const CANARY = 'Zx9-canary-Qw7'
const FORMS = [
  CANARY,
  Buffer.from(CANARY).toString('base64').replace(/=+$/, ''),
  Buffer.from(`\0claire\0${CANARY}`).toString('base64').replace(/=+$/, ''),
  Buffer.from(CANARY).toString('hex'),
]

/** Everything that writes a file, and what fails with a password at hand. */
const runs: readonly (readonly string[])[] = [
  ['scan', 'Maildir'],
  ['scan', '--verbose'],
  ['account', 'list', '--json'],
  ['account', 'check', '--verbose'],
  ['watch', '--verbose'],
  ['doctor', '--verbose'],
  ['doctor', '--network', '--json'],
  ['report', '--html', 'made/report.html', '--csv', 'made/report.csv', '--json'],
  ['rules', ALIAS, '--out', 'made/rules.sieve'],
  ['evidence', 'export', ALIAS, '--out', 'made/deep/pack'],
  ['complain', ALIAS, '--to', 'esp', '--redact', 'alias', '--out', 'made/letter'],
  ['complain', ALIAS, '--to', 'service', '--format', 'pdf', '--redact', 'alias', '--out', 'made/pdf'],
  ['complain', ALIAS, '--to', 'esp', '--format', 'eml', '--redact', 'alias', '--out', 'made/eml'],
  ['complain', ALIAS, '--to', 'esp', '--format', 'arf', '--redact', 'alias', '--out', 'made/arf'],
  ['complain', ALIAS, '--to', 'esp', '--redact', 'alias', '--draft', '--verbose'],
  ['export', 'made.zip'],
  ['restore', 'made.zip', '--data-dir', 'other/data', '--config', 'other/config.toml'],
  ['account', 'add', 'second', '--address', 'b@me.example', '--config', 'new/config.toml'],
  ['forget', 'train@me.example', '--yes'],
  ['scan', '--account', 'nobody', '--verbose'],
  ['completion', 'bash'],
]

function setPassword({ configFile }: Computer): void {
  const text = readFileSync(configFile, 'utf8').replace(
    /^host = .*$/m,
    `host = "127.0.0.1"\nport = 1\nsecurity = "none"\npassword = "${CANARY}"`,
  )
  writeFileSync(configFile, text)
}

/** Every file below a directory, zip files unpacked. */
function contents(directory: string): (readonly [name: string, octets: Buffer])[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(directory, name)
    if (!statSync(path).isFile()) return []
    const octets = readFileSync(path)
    const inside = name.endsWith('.zip') ? Object.entries(unzipSync(octets)) : []
    return [[name, octets] as const, ...inside.map(([entry, all]) => [entry, Buffer.from(all)] as const)]
  })
}

for (const umask of [0o000, 0o022, 0o077])
  test(`umask ${umask.toString(8)}: what is written is the person’s alone, and no password leaves the configuration`, async (t) => {
    const before = process.umask(umask)
    t.after(() => process.umask(before))
    const computer = await keptComputer(t)
    setPassword(computer)
    const { directory, lt } = computer
    mkdirSync(join(directory, 'made'), { mode: 0o700 })
    const known = new Set(readdirSync(directory))
    let made = ''
    for (const args of runs) {
      const { stdout, stderr } = await lt(args)
      made += `${stdout}${stderr}`
      for (const form of FORMS) assert.ok(!`${stdout}${stderr}`.includes(form), args.join(' '))
    }
    for (const [name, octets] of contents(directory))
      if (name !== 'config.toml' && !name.startsWith('Maildir'))
        for (const form of FORMS) assert.equal(octets.indexOf(form), -1, `${name} holds ${form}`)
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    const kept = files.filter((name) => !known.has(name) && !name.startsWith('Maildir'))
    for (const name of ['made/report.html', 'made/rules.sieve', 'made/deep/pack/manifest.json', 'made.zip'])
      assert.ok(kept.includes(name), `${name} ${made}`)
    for (const name of kept) {
      const { mode } = statSync(join(directory, name))
      assert.equal(mode & 0o077, 0, `${name} ${(mode & 0o777).toString(8)}`)
    }
  })
