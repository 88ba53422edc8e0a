import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { shellWord } from '../../src/words/shell-word.ts'

for (const text of [
  'shop.k7q2xd@me.example',
  '$(id)@x.example',
  '`id`@x.example',
  'a|b&c@x.example',
  "o'neil@x.example",
  '*?[a]@x.example',
  '~root',
  '!x',
  '#x',
  '{a,b}',
  '-rf',
  '',
  'a b',
  'Gaz & Eau',
  '"',
  '\\',
  '$HOME',
  'a;b',
]) {
  // biome-ignore format: a list
  test(`a shell reads ${JSON.stringify(text)} as the one word it is`, () => {
    const read = execFileSync('/bin/sh', ['-c', `printf '<%s>' ${shellWord(text)}`]).toString()
    assert.equal(read, `<${text}>`)
  })
}

test('a plain address is shown as it is', () => {
  assert.equal(shellWord('shop.k7q2xd+1@me.example'), 'shop.k7q2xd+1@me.example')
})
