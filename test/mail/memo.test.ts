import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembering } from '../../src/mail/memo.ts'

/** A reading that counts how often it was asked. */
function counted(entries: number): { read: (text: string) => number | null; asked: string[] } {
  const asked: string[] = []
  const read = remembering((text) => {
    asked.push(text)
    return text === '' ? null : text.length
  }, entries)
  return { read, asked }
}

test('what was read is not read again, be it nothing', () => {
  const { read, asked } = counted(10)
  assert.deepEqual([read('ab'), read('ab'), read(''), read('')], [2, 2, null, null])
  assert.deepEqual(asked, ['ab', ''])
})

test('what was not asked for lately is forgotten; what was asked for meanwhile is not', () => {
  const { read, asked } = counted(2)
  for (const text of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) read(text)
  assert.deepEqual(asked, ['a', 'b', 'c', 'd', 'b'])
})

test('a long text is read each time', () => {
  const { read, asked } = counted(10)
  const long = 'x'.repeat(201)
  assert.deepEqual([read(long), read(long), asked.length], [201, 201, 2])
})
