import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ShownFinding } from '../../src/report/case-shown.ts'
import { findingText } from '../../src/report/finding-text.ts'
import { plainPaint } from '../../src/report/paint.ts'

const answer: ShownFinding = {
  case: 3,
  reference: 'LT-K7Q2XD',
  name: 'Cloudwatt',
  kind: 'answer',
  on: '2026-10-20',
  author: 'dpo@cloudwatt.com',
  grade: 'proved',
  by: 'names-the-letter',
  automatic: false,
  subject: 'Votre demande',
}

for (const [more, expected] of [
  [{}, ['an answer seems to have come on 20 Oct 2026.', 'answered complete|partial|refused|false']],
  [
    { by: 'counterpart' },
    ['a message of theirs came on 20 Oct 2026; it may be the answer.', 'read it, then'],
  ],
  [{ automatic: true }, ['an automatic reply came on 20 Oct 2026.', 'leaktrace case log 3 acknowledged']],
  [{ grade: 'claimed' }, ['claims to be from dpo@cloudwatt.com; nothing confirms it']],
  [{ author: null }, ['“Votre demande”, from nobody']],
  [
    { kind: 'returned' },
    ['the letter seems to have come back on 20 Oct 2026.', 'leaktrace case log 3 bounced'],
  ],
  [
    { kind: 'mail-after-objection' },
    ['mail came on 20 Oct 2026, after your objection.', 'leaktrace case show 3'],
  ],
  [{ kind: 'sent' }, ['your letter of 20 Oct 2026 was found; the period counts from there.']],
] as const satisfies readonly (readonly [Partial<ShownFinding>, readonly string[]])[]) {
  test(`a finding of ${JSON.stringify(more)} says: ${expected[0]}`, () => {
    const text = findingText([{ ...answer, ...more }], plainPaint)
    for (const words of expected) assert.ok(text.includes(words), text)
  })
}

test('of many alike a few are shown, and the rest is counted', () => {
  const many = Array.from({ length: 9 }, () => ({ ...answer, by: 'counterpart' as const }))
  const text = findingText(many, plainPaint)
  assert.equal(text.match(/it may be the answer/g)?.length, 3)
  assert.match(text, /\n {2}and 6 more like it: leaktrace case show 3$/)
})
