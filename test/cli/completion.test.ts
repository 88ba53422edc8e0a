import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { readTree } from '../../scripts/man-tree.ts'
import { placeAt } from '../../src/cli/completion/candidates.ts'
import type { CommandNode } from '../../src/cli/completion/command-tree.ts'
import { bashQuoted, splitLine } from '../../src/cli/completion/words.ts'
import { keptComputer } from './kept.ts'
import { type Computer, freshComputer } from './world.ts'

let tree: CommandNode
before(async () => {
  tree = await readTree()
})

for (const [line, words, current, inQuotes] of [
  ['', [], '', false],
  ['leaktrace', [], 'leaktrace', false],
  ['leaktrace ', ['leaktrace'], '', false],
  ['a  b\tc', ['a', 'b'], 'c', false],
  ['a "b c" d', ['a', 'b c'], 'd', false],
  ['a "b c', ['a'], 'b c', true],
  ["a 'b \\ c", ['a'], 'b \\ c', true],
  ['a b\\ c', ['a'], 'b c', false],
  ['a "b\\"c', ['a'], 'b"c', true],
  ['a x"y"z w', ['a', 'xyz'], 'w', false],
  ['a ""', ['a'], '', false],
  ['a "" b', ['a', ''], 'b', false],
  ['a \\', ['a'], '', false],
] as const)
  test(`an unfinished line is split as a shell does: ${JSON.stringify(line)}`, () => {
    assert.deepEqual(splitLine(line), { words, current, inQuotes })
  })

for (const value of [
  'Book Shop',
  "O'Neill",
  '$(rm x)',
  '`x`',
  'a;b&c|d',
  'a*b?[c]',
  'é ü',
  '~x',
  '#x',
  '!x',
  'a"b\\c',
  '(x)',
])
  test(`bash takes ${value} for one word as it is`, () => {
    const out = execFileSync('bash', ['-c', `printf '%s' ${bashQuoted(value)}`], { encoding: 'utf8' })
    assert.equal(out, value)
  })

for (const [before, typed, expected] of [
  [[], '', 'words'],
  [['leak'], '', 'words'],
  [['leak', 'show'], '', 'alias'],
  [['leak', 'allow', 'a@b.example'], '', 'nothing'],
  [['--data-dir'], '', 'directories'],
  [['--data-dir', 'x', 'leak', 'show'], '', 'alias'],
  [['--data-dir=x', '-q', 'leak', 'show'], '', 'alias'],
  [['alias', 'add'], '', 'nothing'],
  [['alias', 'new'], '', 'service'],
  [['alias', 'add', 'x@y.example', '--service'], '', 'service'],
  [['scan'], '', 'files'],
  [['scan', 'a', 'b'], '', 'files'],
  [['scan', '--account'], '', 'account'],
  [['scan', '--json'], '', 'files'],
  [['restore', 'a.zip'], '', 'nothing'],
  [['case', 'show'], '', 'case'],
  [['case', 'log', '1'], '', 'words'],
  [['evidence', 'verify'], '', 'directories'],
  [['account', 'check'], '', 'account'],
  [['schema'], '', 'output'],
  [['alias', 'import', 'x', '--format'], '', 'format'],
  [['leak', 'show', '--'], '', 'alias'],
  [['no', 'such'], '', 'nothing'],
] as const)
  test(`leaktrace ${before.join(' ')} ⇥ wants ${expected}`, () => {
    assert.equal(placeAt(tree, before, typed).expected.kind, expected)
  })

test('options are those of the command and of the program, and the value of one stands behind its =', () => {
  const values = (before: readonly string[], typed: string): string[] => {
    const { expected, prefix } = placeAt(tree, before, typed)
    return expected.kind === 'words' ? expected.words.map(({ value }) => prefix + value) : []
  }
  const options = values(['leak', 'list'], '--')
  for (const option of ['--new', '--json', '--help', '--data-dir', '--quiet'])
    assert.ok(options.includes(option), option)
  assert.deepEqual(values(['complain', 'x'], '--to='), [
    '--to=esp',
    '--to=service',
    '--to=author',
    '--to=authority',
  ])
  assert.deepEqual(values(['complain', 'x', '--to'], ''), ['esp', 'service', 'author', 'authority'])
  assert.deepEqual(values(['rules', 'x', '--format'], ''), ['sieve', 'gmail'])
  assert.deepEqual(values(['leak', 'list', '--'], '--'), [])
})

test('every command has an example, and every argument name is one that is completed or meant to be typed', () => {
  const typedByHand = new Set(['domain', 'name'])
  const completed = new Set([
    'alias',
    'address',
    'service',
    'case',
    'event',
    'file',
    'source',
    'directory',
    'shell',
  ])
  const walk = (node: CommandNode): void => {
    assert.ok(node.examples.length > 0 || node.commands.length > 0, node.name)
    for (const { name } of node.arguments)
      assert.ok(typedByHand.has(name) || completed.has(name), `${node.name} ${name}`)
    node.commands.forEach(walk)
  }
  walk(tree)
  assert.ok(!tree.commands.some(({ name }) => name.startsWith('_')))
})

test('a shell that is not known is refused, and a question from one is answered by nothing', async (t) => {
  const computer = freshComputer(t)
  const refused = await computer.lt(['completion', 'tcsh'])
  assert.equal(refused.status, 64)
  assert.match(refused.stderr, /choose one of: bash, zsh, fish/)
  assert.deepEqual(await computer.lt(['__complete', 'tcsh', '--', '']), { status: 0, stdout: '', stderr: '' })
})

test('a damaged registry, a bad configuration and no registry complete to nothing, without a word', async (t) => {
  const computer = freshComputer(t)
  const ask = async (...words: string[]): Promise<unknown> =>
    computer.lt(['__complete', 'fish', '--', ...words])
  const silent = { status: 0, stdout: 'words\n', stderr: '' }
  assert.deepEqual(await ask('leak', 'show', ''), silent)
  mkdirSync(computer.dataDir)
  writeFileSync(join(computer.dataDir, 'registry.db'), 'nonsense')
  writeFileSync(computer.configFile, '= nonsense')
  assert.deepEqual(await ask('leak', 'show', ''), silent)
  assert.deepEqual(await ask('scan', '--account', ''), silent)
})

test('a service whose name a terminal would obey is not offered', async (t) => {
  const computer = await keptComputer(t)
  const { withStore } = await import('./kept.ts')
  withStore(computer, (store) => store.services.ensure('Evil\u001b]0;x\u0007'))
  const { stdout } = await computer.lt(['__complete', 'fish', '--', 'service', 'show', ''])
  assert.doesNotMatch(stdout, /Evil/)
  assert.match(stdout, /^Rail Express\trail-express\.example$/m)
})

/** A computer with the program on its PATH, and a shell on it that completes. */
async function shellOn(computer: Computer, shell: string, args: readonly string[]): Promise<string> {
  const bin = join(computer.directory, 'bin')
  mkdirSync(bin)
  const program = join(import.meta.dirname, '../../bin/leaktrace.ts')
  writeFileSync(join(bin, 'leaktrace'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(join(bin, 'leaktrace'), 0o755)
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd: computer.directory,
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      HOME: computer.directory,
      PATH: `${bin}:${process.env.PATH}`,
      LEAKTRACE_CONFIG: computer.configFile,
      LEAKTRACE_DATA_DIR: computer.dataDir,
      LC_ALL: 'C.UTF-8',
      TERM: 'dumb',
    },
  })
  assert.equal(stderr, '')
  return stdout
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

test('bash completes commands, addresses behind @, names with spaces, values behind =, and leaves files to itself', async (t) => {
  const computer = await keptComputer(t)
  const script = `
    eval "$(leaktrace completion bash)"
    complete -p leaktrace
    try() {
      COMP_LINE="$1"; COMP_POINT=\${#COMP_LINE}; COMPREPLY=()
      compopt() { printf '(%s)' "$*"; }
      _leaktrace leaktrace
      printf '%s|' "\${COMPREPLY[@]}"; echo
    }
    try 'leaktrace exp'
    try 'leaktrace leak show ban'
    try 'leaktrace leak show banque.z5h2wn@'
    try 'leaktrace service show Rail\\ E'
    try 'leaktrace service show "Rail E'
    try 'leaktrace complain x --to=se'
    try 'leaktrace restore '
    try 'leaktrace evidence verify '
    try 'leaktrace --data-dir /nowhere leak show '`
  assert.deepEqual((await shellOn(computer, 'bash', ['--norc', '-c', script])).trim().split('\n'), [
    'complete -F _leaktrace leaktrace',
    'export|',
    'banque.z5h2wn@me.example|',
    'me.example|',
    'Rail\\ Express|',
    'Rail Express|',
    'service|',
    '(-o default)|',
    '(-o dirnames)|',
    '|',
  ])
})

test('zsh completes in its own line editor', {
  skip: has('zsh') ? false : 'zsh is not installed',
}, async (t) => {
  const computer = await keptComputer(t)
  writeFileSync(join(computer.directory, 'backup.zip'), '')
  // The words of a line are completed where the command stands first; a stand-in that takes its place prints them. Each step
  // waits for what the one before shows.
  const drive = `zmodload zsh/zpty
zpty z 'zsh -f -i'
zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source <(leaktrace completion zsh); bindkey "^I" complete-word; said() { for one; do print -r -- "<$one>"; done }; print REA""DY'
zpty -r -m z out '*READY*'
typeset -A shows=('leak show ban' z5h2wn@me.example 'service show Rai' Express 'restore back' up.zip 'complain x --to=se' rvice)
for typed last in \${(kv)shows}; do
  zpty -n -w z "leaktrace $typed"$'\\t'
  zpty -r -m z out "*$last*"
  zpty -n -w z $'\\001said \\005\\n'
  zpty -r -m z out "*<*$last>*"
  print -r -- "$out"
done`
  const out = await shellOn(computer, 'zsh', ['-f', '-c', drive])
  for (const word of ['<banque.z5h2wn@me.example>', '<Rail Express>', '<backup.zip>', '<--to=service>'])
    assert.ok(out.includes(word), `${word} in ${out}`)
})

test('fish completes with descriptions', {
  skip: has('fish') ? false : 'fish is not installed',
}, async (t) => {
  const computer = await keptComputer(t)
  writeFileSync(join(computer.directory, 'backup.zip'), '')
  const script = `leaktrace completion fish | source
    complete -C 'leaktrace exp'
    complete -C 'leaktrace leak show ban'
    complete -C 'leaktrace service show Rai'
    complete -C 'leaktrace complain x --to=se'
    complete -C 'leaktrace restore back'
    complete -C 'leaktrace --data-dir /nowhere leak show ban'`
  const lines = (await shellOn(computer, 'fish', ['--no-config', '-c', script])).trim().split('\n')
  assert.match(lines[0] ?? '', /^export\t/)
  assert.deepEqual(lines.slice(1), [
    'banque.z5h2wn@me.example\tBanque Lumière',
    'Rail Express\trail-express.example',
    '--to=service',
    'backup.zip',
  ])
})
