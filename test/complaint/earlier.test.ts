import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftLetter } from '../../src/complaint/draft.ts'
import { isUnanswered, reactionTo, stepOf } from '../../src/complaint/earlier.ts'
import type { ComplaintFacts, EarlierLetter } from '../../src/complaint/facts.ts'
import { letterText } from '../../src/complaint/text.ts'
import { contextOf, factsOf } from './letters.ts'

const cloudwatt = factsOf('cloudwatt')
const socialarks = factsOf('socialarks')
const [request] = cloudwatt.earlier
const [objection] = socialarks.earlier
if (request === undefined || objection === undefined) throw new Error('the cases lack their letters')

const answered = (kind: string): EarlierLetter => ({
  ...request,
  state: 'answered-badly',
  answers: [{ on: '2026-09-30', kind, note: null }],
})

for (const [kind, reaction, unanswered] of [
  ['acknowledged', 'acknowledged', true],
  ['identity-asked', 'acknowledged', true],
  ['answered partial', 'incomplete', false],
  ['answered refused', 'incomplete', false],
  ['answered false', 'incomplete', false],
  ['answered complete', 'complete', false],
  ['bounced', 'none', true],
] as const) {
  test(`${kind} is ${reaction}, ${unanswered ? 'and no answer' : 'an answer'}`, () => {
    const letter = answered(kind)
    assert.equal(reactionTo(letter).kind, reaction)
    assert.equal(isUnanswered(stepOf(letter), cloudwatt.writtenOn), unanswered)
  })
}

for (const [name, letter, dueOn] of [
  ['as its case shows it', request, '2026-10-14'],
  ['none while they wait to hear who the person is', { ...request, dueOn: null }, null],
  ['none for an ESP', { ...request, to: 'esp' as const }, null],
  ['none for an authority', { ...request, to: 'authority' as const }, null],
] as const) {
  test(`the period of a letter: ${name}`, () => assert.equal(stepOf(letter).dueOn, dueOn))
}

function reminderOf(letter: EarlierLetter, facts: ComplaintFacts = cloudwatt): string {
  const drafted = draftLetter('reminder', facts, contextOf(facts, 'reminder', 'en', { reminds: letter }))
  return 'letter' in drafted
    ? letterText(drafted.letter).replaceAll(/[\s\u00a0]+/g, ' ')
    : `${drafted.refusal.code}: ${drafted.refusal.what}`
}

for (const [name, letter, expected] of [
  [
    'a partial answer',
    answered('answered partial'),
    /An answer was due by 14 October 2026 .*it does not yet answer every point/,
  ],
  ['nothing', { ...request, answers: [] }, /I have not received an answer/],
  ['a full answer', answered('answered complete'), /^not-due: Cloudwatt answered that letter in full/],
  [
    'a question about identity',
    { ...request, state: 'identity-asked', dueOn: null },
    /^not-due: Cloudwatt asked who you are/,
  ],
  [
    'a letter to an ESP',
    { ...request, to: 'esp' as const, name: 'Mailjet' },
    /^not-due: no law sets Mailjet a period/,
  ],
] as const) {
  test(`a reminder after ${name}`, () => assert.match(reminderOf(letter), expected))
}

test('a refusal that comes early may be answered before the period ends, and no day is said to have passed', () => {
  const text = reminderOf(answered('answered refused'), { ...cloudwatt, writtenOn: '2026-10-01' })
  assert.doesNotMatch(text, /An answer was due/)
  assert.match(text, /I received your answer of 30 September 2026/)
})

test('letters to another author are no step towards this one, and an authority is not told of them', () => {
  const facts = { ...socialarks, earlier: [{ ...objection, name: 'other.example' }] }
  const drafted = draftLetter('authority-author', facts, contextOf(facts, 'authority-author', 'en'))
  assert.ok('letter' in drafted)
  const text = letterText(drafted.letter)
  assert.doesNotMatch(text, /other\.example|by which I objected|no answer, within/)
  assert.match(text, /I have not addressed a request to this organisation/)
  assert.ok(drafted.letter.enclosures.every(({ name }) => !name.includes('request')))
})

test('a request to another service is no request to this one', () => {
  const facts = { ...cloudwatt, earlier: [{ ...request, name: 'Other' }] }
  const drafted = draftLetter('authority-service', facts, contextOf(facts, 'authority-service', 'fr'))
  assert.equal('refusal' in drafted ? drafted.refusal.code : null, 'no-prior-request')
})

test('whatever came back is told to the authority, also what this version has no word for', () => {
  const facts = {
    ...cloudwatt,
    earlier: [{ ...request, answers: [{ on: '2026-09-20', kind: 'novel', note: null }] }],
  }
  for (const [lang, word] of [
    ['fr', 'message en retour le'],
    ['en', 'message in return on'],
  ] as const) {
    const drafted = draftLetter('authority-service', facts, contextOf(facts, 'authority-service', lang))
    assert.ok('letter' in drafted)
    assert.ok(letterText(drafted.letter).replaceAll(/\s+/g, ' ').includes(word))
  }
})

test('a copy with addresses hidden says so where it is listed', () => {
  const facts = {
    ...cloudwatt,
    messages: cloudwatt.messages.map((message) => ({
      ...message,
      original: { sha256: 'b'.repeat(64), size: 10, copyOf: 'c'.repeat(64) },
    })),
  }
  for (const kind of ['esp-notice', 'service-access', 'author-objection', 'authority-author'] as const) {
    const drafted = draftLetter(kind, facts, contextOf(facts, kind, 'en'))
    assert.ok('letter' in drafted)
    const [enclosure] = drafted.letter.enclosures
    assert.equal(enclosure?.sha256, 'b'.repeat(64))
    assert.match(enclosure?.title ?? '', /redacted copy \(its DKIM signature no longer verifies\)$/)
  }
})
