import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { manPage } from '../../scripts/man-page.ts'
import { readTree } from '../../scripts/man-tree.ts'
import type { CommandNode } from '../../src/cli/completion/command-tree.ts'

let tree: CommandNode
let page: string
before(async () => {
  tree = await readTree()
  page = manPage(tree, '0.1.0', '2026-11-21')
})

const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined

/** Commands that do something, by the words that call them. */
function leaves(node: CommandNode, above: string): readonly (readonly [string, CommandNode])[] {
  const name = `${above}${node.name}`
  return node.commands.length === 0
    ? [[name, node]]
    : node.commands.flatMap((below) => leaves(below, `${name} `))
}

test('the manual page has a part for each command, with all its options and its example', () => {
  const all = leaves(tree, '')
  assert.ok(all.length > 40)
  const parts = new Map(
    page
      .split('.SS "')
      .slice(1)
      .map((part) => [part.split(/["\\[]/)[0]?.trim() ?? '', part]),
  )
  for (const [name, { options, examples }] of all) {
    const part = parts.get(name) ?? assert.fail(name)
    for (const { long } of options)
      if (long !== null && long !== '--help')
        assert.ok(part.includes(long.replaceAll('-', '\\-')), `${name} ${long}`)
    for (const example of examples) assert.ok(part.includes(`$ ${example.split(/["'-]/)[0]}`), example)
  }
})

test('no line of text begins with what roff would take for a request', () => {
  for (const line of page.split('\n'))
    assert.doesNotMatch(line, /^(?:'|\.(?!(?:TH|SH|SS|TP|PP|B|I|RI|RS|RE|EX|EE)\b))/)
})

test('mandoc finds nothing to say', { skip: has('mandoc', '-V') ? false : 'mandoc is not installed' }, () => {
  const { stdout, stderr } = spawnSync('mandoc', ['-Tlint'], { input: page, encoding: 'utf8' })
  assert.equal(stdout + stderr, '')
})

test('groff finds nothing to say', { skip: has('groff', '-v') ? false : 'groff is not installed' }, () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], { input: page, encoding: 'utf8' })
  assert.equal(stderr, '')
  // Bold is a letter struck over itself.
  assert.match(stdout.replaceAll(/.\x08/g, ''), /EXIT STATUS/)
})

test('the package names its page as npm installs one: in a list', () => {
  const { man } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.deepEqual(man, ['./dist/man/leaktrace.1'])
})
