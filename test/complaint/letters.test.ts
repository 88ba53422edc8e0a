import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { draftLetter } from '../../src/complaint/draft.ts'
import type { Letter } from '../../src/complaint/letter.ts'
import { letterMarkdown } from '../../src/complaint/markdown.ts'
import { letterText } from '../../src/complaint/text.ts'
import { faultsOf } from '../../src/complaint/wording.ts'
import { contextOf, factsOf, languages, letterCases, letterKinds, lettersFolder } from './letters.ts'

const asText = { serializers: [(value: unknown): string => String(value)] }

/** Every letter that the facts of a case make, and why the others are refused. */
function told(name: string): { letters: Letter[]; refused: string[] } {
  const facts = factsOf(name)
  const letters: Letter[] = []
  const refused: string[] = []
  for (const kind of letterKinds)
    for (const lang of languages) {
      const drafted = draftLetter(kind, facts, contextOf(facts, kind, lang))
      if ('letter' in drafted) letters.push(drafted.letter)
      else {
        const { code, what, instead } = drafted.refusal
        refused.push(`${kind} (${lang}): ${code}\n  ${what}\n  instead: ${instead}`)
      }
    }
  return { letters, refused }
}

test('the founding cases are all told', () => {
  assert.deepEqual(letterCases, ['amazon', 'cloudwatt', 'i-milo', 'pole-emploi', 'socialarks'])
})

for (const name of letterCases)
  test(`${name}: the messages that the facts name are those of the case`, () => {
    const folder = join(lettersFolder, '..', 'cases', name, 'messages')
    const known = new Set(
      readdirSync(folder).map((file) =>
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ),
    )
    const { messages, services } = factsOf(name)
    const named = [
      ...messages.map(({ original }) => original),
      ...services.flatMap(({ firstMessage, notices }) => [
        firstMessage?.original ?? null,
        ...notices.map(({ original }) => original),
      ]),
    ].flatMap((original) => original?.sha256 ?? [])
    assert.ok(named.length > 0)
    for (const sha256 of named) assert.ok(known.has(sha256))
  })

for (const name of letterCases) {
  const { letters, refused } = told(name)
  const golden = (file: string): string => join(lettersFolder, name, file)

  for (const letter of letters) {
    const file = `${letter.kind}.${letter.lang}.txt`
    const text = letterText(letter)
    const all = [letter.subject, text, ...letter.advice].join('\n')

    test(`${name}/${file} reads as it was read aloud`, (t) => {
      t.assert.fileSnapshot(text, golden(file), asText)
    })

    test(`${name}/${file} accuses, threatens and insults nobody`, () => {
      assert.deepEqual(faultsOf(all, letter.lang), [])
      assert.deepEqual(faultsOf(letterMarkdown(letter), letter.lang), [])
    })

    test(`${name}/${file} has no gap, no unknown and no line that is too long`, () => {
      assert.doesNotMatch(all, /…|\.\.\.|unknown|inconnue?\b|undefined|null|NaN|\[object|\bTODO\b/)
      assert.doesNotMatch(all, /\(\s*\)| {2,}\S.*\n.*,,|,\s*,|\s,|\.\./)
      for (const line of text.split('\n')) {
        const words = line.trim().split(' ')
        assert.ok(line.length <= 72 || words.length <= 3, line)
      }
    })
  }

  test(`${name}: what is refused says why and what to do instead`, (t) => {
    t.assert.fileSnapshot(`${refused.join('\n\n')}\n`, golden('refused.txt'), asText)
  })

  test(`${name}: what the person should know first`, (t) => {
    const advice = letters.map(
      (letter) =>
        `${letter.kind}.${letter.lang} to ${letter.to.name} (${letter.to.where})\n${letter.advice.map((line) => `- ${line}`).join('\n')}`,
    )
    t.assert.fileSnapshot(`${advice.join('\n\n')}\n`, golden('advice.txt'), asText)
  })

  test(`${name} holds no letter that is no longer written`, () => {
    const known = letters.map(({ kind, lang }) => `${kind}.${lang}.txt`)
    const files = ['facts.json', 'refused.txt', 'advice.txt', ...known].sort()
    assert.deepEqual(readdirSync(join(lettersFolder, name)).sort(), files)
  })
}
