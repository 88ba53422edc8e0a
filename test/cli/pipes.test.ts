import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { person, STOP } from './answers.ts'
import { ALIAS, keptComputer } from './kept.ts'
import { treeDigest } from './tree-digest.ts'

const program = join(import.meta.dirname, '../../bin/leaktrace.ts')

test('a reader that has seen enough ends the program with 0 and without a word', async (t) => {
  const { directory, dataDir, configFile, lt } = await keptComputer(t)
  const rows = Array.from({ length: 5000 }, (_, n) => `s${n}@me.example,Service ${n},true,2020-01-01,x`)
  writeFileSync(join(directory, 'a.csv'), `alias,note,enabled,creation_date,mailboxes\n${rows.join('\n')}\n`)
  assert.equal((await lt(['alias', 'import', 'a.csv'])).status, 0)
  for (const words of [
    ['alias', 'list'],
    ['alias', 'list', '--json'],
    ['trace', ...Array.from({ length: 20 }, () => 'Maildir')],
    ['alias', 'import', 'a.csv', '--dry-run', '--verbose'],
  ])
    await t.test(words.slice(0, 3).join(' '), () => {
      const pipe = '{ "$0" "$@"; echo "ended with $?" >&2; } | head -c 20'
      const { stdout, stderr } = spawnSync('sh', ['-c', pipe, process.execPath, program, ...words], {
        cwd: directory,
        env: { ...process.env, LEAKTRACE_CONFIG: configFile, LEAKTRACE_DATA_DIR: dataDir },
        encoding: 'utf8',
      })
      assert.equal(stderr, 'ended with 0\n')
      assert.equal(Buffer.byteLength(stdout), 20)
    })
})

for (const [args, question] of [
  [['forget', ALIAS], /Forget/],
  [['alias', 'new', 'Shop'], /alone\?/],
  [['complain', ALIAS, '--to', 'author', '--redact', 'none', '--out', 'letter'], /Let them go out/],
  [['alias', 'discover', '--alias-domain', 'me.example'], /Register them/],
] as const)
  test(`stopping at the question of ${args.slice(0, 2).join(' ')} is 130, and writes nothing`, async (t) => {
    const { directory, dataDir, lt } = await keptComputer(t)
    await lt(['alias', 'remove', 'train@me.example'])
    await lt(['leak', 'list'])
    const before = treeDigest(directory)
    const ask = person([question, STOP])
    const { status, stderr } = await lt(args, { ask })
    assert.equal(status, 130, stderr)
    assert.match(stderr, /(?:^|\n)leaktrace: stopped; nothing was written\n$/)
    ask.done()
    const after = treeDigest(directory)
    const changed = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name])
    assert.deepEqual(
      changed.filter((name) => join(directory, name) !== join(dataDir, 'registry.db')),
      [],
    )
    const kept = await lt(['alias', 'show', ALIAS])
    assert.equal(kept.status, 0)
  })
