import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { splitCommand } from '../../src/config/command-words.ts'
import { accounts } from './bad-inputs/accounts.ts'
import { aliases } from './bad-inputs/aliases.ts'
import type { BadInput } from './bad-inputs/bad-input.ts'
import { configs } from './bad-inputs/config.ts'
import { init } from './bad-inputs/init.ts'
import { leaks } from './bad-inputs/leaks.ts'
import { letters } from './bad-inputs/letters.ts'
import { mail } from './bad-inputs/mail.ts'
import { options } from './bad-inputs/options.ts'
import { ownData } from './bad-inputs/own-data.ts'
import { services } from './bad-inputs/services.ts'
import { ALIAS, keptComputer } from './kept.ts'
import { treeDigest } from './tree-digest.ts'
import { type Computer, freshComputer } from './world.ts'

/** Files that are not what a command wants. */
function putFiles({ directory }: Computer): void {
  mkdirSync(join(directory, 'empty'))
  mkdirSync(join(directory, 'full'))
  const files = {
    'full/x': 'x',
    nothing: '',
    passwd: 'root:x:0:0:root:/root:/bin/sh\n',
    'picture.bin': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'bad.csv': 'a,b\n1,"2\n',
    'bad.json': '{"a":',
    'bad.zip': 'PK\u0003\u0004nonsense',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
}

/** What ends with a path. */
const takers: readonly (readonly string[])[] = [
  ['scan'],
  ['trace'],
  ['alias', 'import'],
  ['breach', 'import'],
  ['export'],
  ['restore'],
  ['restore', 'full.zip', '--data-dir'],
  ['report', '--html'],
  ['report', '--csv'],
  ['rules', ALIAS, '--out'],
  ['complain', ALIAS, '--to', 'service', '--redact', 'alias', '--out'],
  ['evidence', 'export', ALIAS, '--out'],
  ['evidence', 'verify'],
  ['case', 'log', '1', 'bounced', '--file'],
  ['alias', 'list', '--data-dir'],
  ['alias', 'list', '--config'],
  ['account', 'add', 'x', '--address', 'b@me.example', '--config'],
  ['account', 'add', 'x', '--address', 'b@me.example', '--tls-ca'],
]

/** What a terminal could obey, or an eye be fooled by. */
const unsafe = /[^\P{C}\n]|[\u2028\u2029]/u

async function refuseAll(t: TestContext, computer: Computer, inputs: readonly BadInput[]): Promise<void> {
  const before = treeDigest(computer.directory)
  for (const [typed, status, told] of inputs) {
    await t.test(`leaktrace ${JSON.stringify(typed)}: ${status}`, async () => {
      const words = splitCommand(typed.replaceAll('$A', ALIAS))
      assert.ok(words !== undefined)
      const ran = await computer.lt(words)
      assert.equal(ran.status, status, ran.stderr)
      assert.match(ran.stderr, /^leaktrace: \S[^\n]*\S; \S[^\n]+\n$/, 'one line: what is wrong; what to do')
      assert.ok(ran.stderr.includes(told.replaceAll('$A', ALIAS)), ran.stderr)
      assert.doesNotMatch(ran.stderr, unsafe)
      assert.equal(ran.stdout, '')
      assert.deepEqual(treeDigest(computer.directory), before, 'nothing is written')
    })
  }
}

for (const [command, inputs] of Object.entries({
  aliases,
  services,
  leaks,
  mail,
  letters,
  ownData,
  options,
})) {
  test(`bad input is refused in one line, and nothing is written: ${command}`, async (t) => {
    const computer = await keptComputer(t)
    await computer.lt(['leak', 'list'])
    putFiles(computer)
    await refuseAll(t, computer, inputs)
  })
}

test('bad input is refused in one line, and nothing is written: accounts and init', async (t) => {
  const computer = freshComputer(t)
  await computer.lt(['account', 'add', 'home', '--address', 'post@home.example'])
  // The registry is made by the first command that looks into it.
  await computer.lt(['alias', 'list'])
  putFiles(computer)
  await refuseAll(t, computer, [...accounts, ...init])
})

test('a path that leads nowhere is refused in one line by whatever takes one', async (t) => {
  const computer = await keptComputer(t)
  await computer.lt(['leak', 'list'])
  await computer.lt(['export', 'full.zip'])
  symlinkSync('loop', join(computer.directory, 'loop'))
  const before = treeDigest(computer.directory)
  for (const path of ['x'.repeat(300), 'loop', 'full.zip/x'])
    for (const words of takers)
      await t.test(`${words.join(' ')} ${path.slice(0, 20)}`, async () => {
        const { status, stdout, stderr } = await computer.lt([...words, path])
        assert.ok([64, 66, 73, 74, 77, 78].includes(status), `${status} ${stderr}`)
        assert.match(stderr, /^leaktrace: \S[^\n]*\S; \S[^\n]+\n$/)
        assert.equal(stdout, '')
        assert.deepEqual(treeDigest(computer.directory), before)
      })
})

test('a configuration that is wrong is refused in one line that names the key, and stays as it is', async (t) => {
  for (const [text, told] of configs)
    await t.test(JSON.stringify(text), async (t) => {
      const computer = freshComputer(t)
      writeFileSync(computer.configFile, text, { mode: 0o600 })
      const ran = await computer.lt(['alias', 'list'])
      assert.equal(ran.status, 78, ran.stderr)
      assert.match(ran.stderr, /^leaktrace: \S[^\n]*config\.toml[^\n]*; \S[^\n]+\n$/)
      assert.ok(ran.stderr.includes(told), ran.stderr)
      assert.doesNotMatch(ran.stderr, unsafe)
      assert.equal(ran.stdout, '')
      assert.deepEqual(Object.keys(treeDigest(computer.directory)), ['config.toml'])
    })
})
