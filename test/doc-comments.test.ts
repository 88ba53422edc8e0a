import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const source = join(import.meta.dirname, '..', 'src')

/** What is exported without a comment of its own, or of the paragraph that it stands in. */
function uncommented(text: string): string[] {
  return text.split(/\n(?:[ \t]*\n)+/).flatMap((paragraph) => {
    const lines = paragraph.split('\n')
    return lines.flatMap((line, at) => {
      const [, name] = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line) ?? []
      const isTold = lines.slice(0, at).some((one) => one.startsWith('/**'))
      return name === undefined || isTold ? [] : [name]
    })
  })
}

test('everything that is exported says what it is', () => {
  const found = globSync('**/*.ts', { cwd: source }).flatMap((file) =>
    uncommented(readFileSync(join(source, file), 'utf8')).map((name) => `${file}: ${name}`),
  )
  assert.deepEqual(found.sort(), [])
})

test('the test would find an export that says nothing', () => {
  assert.deepEqual(uncommented('/** A. */\nexport const a = 1\n\nexport const b = 2'), ['b'])
  assert.deepEqual(uncommented('/** A and b. */\nexport const a = 1\nexport const b = 2'), [])
})
