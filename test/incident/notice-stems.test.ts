import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayAnnounce } from '../../src/incident/notice-stems.ts'
import { attackEvents, disclosedWords, strangers } from '../../src/incident/notice-words.ts'
import { notices } from './notice-examples.ts'

for (const [name, words] of Object.entries({ disclosedWords, attackEvents, strangers })) {
  test(`whatever ${name} finds holds a stem`, () => {
    const written = words.source
      .replace(/^\\b/, '^')
      .replace(/\\b$/, '$')
      .replaceAll(String.raw`\w+`, '[a-z]{1,9}')
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(written)), (text) => {
        assert.ok(words.test(text))
        assert.ok(mayAnnounce(text), text)
      }),
      { numRuns: 5000 },
    )
  })
}

test('every notice may be one, with accents, in capitals, and cut into lines', () => {
  for (const { text } of notices) {
    for (const written of [text, text.toUpperCase(), text.normalize('NFD'), text.replaceAll(' ', '\n')])
      assert.ok(mayAnnounce(written), written)
  }
})

test('an everyday text need not be read as a notice', () => {
  assert.ok(
    !mayAnnounce(
      'Votre commande est disponible. Your invoice of this month: account statement, order shipped.',
    ),
  )
})
