import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fixtureFiles } from '../../scripts/cases/fixture-files.ts'

const root = fileURLToPath(new URL('../../fixtures', import.meta.url))

test('every generated fixture is on disk as scripts/make-cases.ts writes it', () => {
  for (const [path, contents] of fixtureFiles()) {
    assert.ok(existsSync(join(root, path)), `${path} is missing: run node scripts/make-cases.ts`)
    assert.equal(readFileSync(join(root, path), 'utf8'), contents, path)
  }
})

test('no message lies among the fixtures that the generator does not know', () => {
  const known = fixtureFiles()
  for (const folder of ['cases', 'demo/Maildir']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
      const isMessage = entry.isFile() && (folder === 'demo/Maildir' || path.endsWith('.eml'))
      assert.ok(!isMessage || known.has(path), path)
    }
  }
})

test('messages are written in ASCII with lines that RFC 5322 §2.1.1 allows', () => {
  for (const [path, contents] of fixtureFiles()) {
    if (path.endsWith('.json')) continue
    assert.match(contents, /^[\t\n -~]*$/, path)
    for (const line of contents.split('\n')) assert.ok(line.length <= 998, `${path}: ${line.slice(0, 60)}`)
  }
})

test('the demo mailbox stays small enough to be shipped', () => {
  let octets = 0
  for (const [path, contents] of fixtureFiles()) if (path.startsWith('demo/')) octets += contents.length
  assert.ok(octets < 250_000, `${octets} octets`)
})

test('each case hands its registry, its commands and its account along', () => {
  for (const name of ['cloudwatt', 'amazon', 'pole-emploi', 'i-milo', 'socialarks']) {
    const folder = join(root, 'cases', name)
    const registry = JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8')) as {
      services: { name: string }[]
      aliases: { address: string; services: { name: string }[] }[]
    }
    const services = new Set(registry.services.map((service) => service.name))
    const commands = readFileSync(join(folder, 'commands.txt'), 'utf8')
    for (const alias of registry.aliases) {
      assert.match(
        commands,
        new RegExp(`alias add ${alias.address.replaceAll(/[.+]/g, '\\$&')} `),
        alias.address,
      )
      for (const service of alias.services) assert.ok(services.has(service.name), service.name)
    }
    const expectations = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as {
      messages: Record<string, { service: string | null }>
      incidents: { alias: string }[]
    }
    const aliases = new Set(registry.aliases.map((alias) => alias.address))
    for (const incident of expectations.incidents) assert.ok(aliases.has(incident.alias), incident.alias)
    for (const { service } of Object.values(expectations.messages)) {
      assert.ok(service === null || services.has(service), String(service))
    }
    assert.ok(existsSync(join(folder, 'config.toml')) && existsSync(join(folder, 'README.md')), name)
  }
})
