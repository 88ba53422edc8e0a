import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Letter } from '../../src/complaint/letter.ts'
import { plainLetter } from '../../src/complaint/plain.ts'
import { HOSTILE } from '../report/hostile-text.ts'

const letter: Letter = {
  kind: 'service-access',
  lang: 'fr',
  reference: 'LT-1',
  to: { name: 'Shop', form: null, addresses: [], postal: [], where: 'là\u00a0: ❤\ufe0f' },
  from: ['Claire', '3 quai\n69000 Lyon'],
  writtenOn: '2026-11-21',
  subject: 'Objet',
  blocks: [{ kind: 'facts', rows: [['Nom', 'Été']] }],
  signature: 'Claire',
  enclosures: [],
  dueOn: null,
  advice: [],
}

test('a letter that holds nothing hidden is left as it is', () => {
  assert.deepEqual(plainLetter(letter), letter)
})

for (const [what, text] of HOSTILE) {
  test(`${what} stands nowhere in a letter`, () => {
    const { to, subject, blocks } = plainLetter({
      ...letter,
      to: { ...letter.to, name: text.toWellFormed(), postal: [text.toWellFormed()] },
      subject: text.toWellFormed(),
      blocks: [{ kind: 'list', ordered: false, items: [text.toWellFormed()] }],
    })
    const [block] = blocks
    const items = block?.kind === 'list' ? block.items : []
    const all = [to.name, ...to.postal, subject, ...items].join(' ').replaceAll('\n', '')
    assert.doesNotMatch(
      all,
      /[\p{C}\p{Zl}\p{Zp}\u2800]|[[\p{Default_Ignorable_Code_Point}]--[\ufe0e\ufe0f]]/v,
    )
  })
}
