import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longDay, longMoment, spanBetween, spanWords } from '../../src/complaint/day-words.ts'
import { lawBook } from '../../src/complaint/law.ts'
import type { Letter } from '../../src/complaint/letter.ts'
import { letterMarkdown } from '../../src/complaint/markdown.ts'
import { quoted } from '../../src/complaint/quoted.ts'
import { letterBody, letterText } from '../../src/complaint/text.ts'

const letter: Letter = {
  kind: 'service-access',
  lang: 'en',
  reference: 'LT-ABC234',
  to: { name: 'S', addresses: ['dpo@s.example', 'b@s.example'], form: null, postal: [], where: '' },
  from: ['Claire Aubrac', '3 quai des Exemples', 'claire@me.example'],
  writtenOn: '2026-11-01',
  subject: 'A subject [LT-ABC234]',
  blocks: [
    { kind: 'heading', text: 'The facts' },
    { kind: 'paragraph', text: `${'word '.repeat(40)}<a@b.example> *not bold* _nor this_` },
    { kind: 'list', ordered: true, items: ['first', 'x '.repeat(60).trim()] },
    { kind: 'list', ordered: false, items: ['1. not a number'] },
    { kind: 'facts', rows: [['Message-ID', `<${'a'.repeat(90)}@x.example>`]] },
    {
      kind: 'table',
      head: ['Received', 'Subject'],
      rows: [
        ['1 May', 'a | b'],
        ['2 May', 'c'],
      ],
    },
  ],
  signature: 'Claire Aubrac',
  enclosures: [
    { name: '01-message.eml', title: 'Message', sha256: 'a'.repeat(64), size: 1, sightingId: 1 },
    { name: '02-request', title: 'My letter', sha256: null, size: null, sightingId: null },
  ],
  dueOn: null,
  advice: ['not part of the letter'],
}

test('text wraps between words at 72 columns and keeps a long Message-ID whole', () => {
  const text = letterText(letter)
  for (const line of text.split('\n')) assert.ok(line.length <= 72 || line.includes('a'.repeat(90)), line)
  assert.ok(text.includes(`<${'a'.repeat(90)}@x.example>`))
  assert.match(text, /^1\. first$/m)
  assert.match(text, /^ {3}x x/m)
  assert.match(text, /^ {2}Received: 1 May\n {2}Subject: a \| b\n\n {2}Received: 2 May/m)
  assert.match(text, /^To: S\ndpo@s\.example\n\n1\u00a0November\u00a02026\n/m)
  assert.doesNotMatch(text, /not part of the letter|b@s\.example/)
})

test('the body has neither addressee nor date, and ends in one newline', () => {
  const body = letterBody(letter)
  assert.doesNotMatch(body, /^To:|2026|Subject: A subject/m)
  assert.match(body, /[^\n]\n$/)
})

test('Markdown shows what a message wrote, and obeys none of it', () => {
  const text = letterMarkdown(letter)
  assert.ok(text.includes('\\<a@b.example\\> \\*not bold\\* \\_nor this\\_'))
  assert.ok(text.includes('| 1 May | a \\| b |'))
  assert.ok(text.includes('- 1\\. not a number'))
  assert.match(text, /^# A subject/m)
})

for (const [day, fr, en] of [
  ['2026-11-21', '21 novembre 2026', '21 November 2026'],
  ['2026-08-01', '1er août 2026', '1 August 2026'],
  ['2026-02-11T23:59:59Z', '11 février 2026', '11 February 2026'],
] as const) {
  test(`${day} is ${fr}, ${en}`, () => {
    assert.equal(longDay(day, 'fr').replaceAll('\u00a0', ' '), fr)
    assert.equal(longDay(day, 'en').replaceAll('\u00a0', ' '), en)
  })
}

test('a moment always says its time zone', () => {
  assert.equal(
    longMoment('2016-03-02T09:11:05Z', 'fr').replaceAll('\u00a0', ' '),
    '2 mars 2016, 09:11:05 UTC',
  )
})

for (const [from, to, fr, en] of [
  ['2026-01-01', '2026-01-01', '0 jour', '0 days'],
  ['2026-01-01', '2026-01-02', '1 jour', '1 day'],
  ['2014-03-10', '2016-03-02T09:11:05Z', '23 mois', '23 months'],
  ['2014-03-10', '2018-03-12', '4 ans', '4 years'],
] as const) {
  test(`from ${from} to ${to} are ${en}`, () => {
    const span = spanBetween(from, to)
    assert.ok(span !== null)
    assert.equal(spanWords(span, 'fr').replaceAll('\u00a0', ' '), fr)
    assert.equal(spanWords(span, 'en').replaceAll('\u00a0', ' '), en)
  })
}

test('an earlier day has no span', () => assert.equal(spanBetween('2026-01-02', '2026-01-01'), null))

for (const [ids, fr, en] of [
  [['gdpr-15-3'], ' (article 15, paragraphe 3, du RGPD)', ' (Article 15(3) GDPR)'],
  [['gdpr-32'], ' (article 32 du RGPD)', ' (Article 32 GDPR)'],
  [['gdpr-4-12'], ' (article 4, point 12), du RGPD)', ' (Article 4(12) GDPR)'],
  [
    ['gdpr-15-1', 'gdpr-15-3'],
    ' (article 15, paragraphes 1 et 3, du RGPD)',
    ' (Articles 15(1) and 15(3) GDPR)',
  ],
  [
    ['gdpr-17-1-c', 'gdpr-17-1-d', 'gdpr-19'],
    ' (article 17, paragraphe 1, points c) et d), et article 19 du RGPD)',
    ' (Articles 17(1)(c), 17(1)(d) and 19 GDPR)',
  ],
  [
    ['gdpr-5-1-b', 'gdpr-5-1-f', 'gdpr-32'],
    ' (article 5, paragraphe 1, points b) et f), et article 32 du RGPD)',
    ' (Articles 5(1)(b), 5(1)(f) and 32 GDPR)',
  ],
  [['eprivacy-13'], ' (article 13 de la directive 2002/58/CE)', ' (Article 13 of Directive 2002/58/EC)'],
  [[], '', ''],
] as const) {
  test(`${ids.join(', ') || 'nothing'} is cited as${fr || ' nothing'}`, () => {
    assert.equal(
      lawBook('2026-11-23', 'fr', 'eu')
        .cite(...ids)
        .replaceAll('\u00a0', ' '),
      fr,
    )
    assert.equal(lawBook('2026-11-23', 'en', 'eu').cite(...ids), en)
    assert.equal(lawBook('2026-11-23', 'en', 'none').cite(...ids), '')
  })
}

test('what is no law on the day is not cited', () => {
  const law = lawBook('2018-05-24', 'en', 'eu')
  assert.equal(law.cite('gdpr-15-3'), '')
  assert.equal(law.name('gdpr-12-3'), '')
})

for (const [text, expected] of [
  ['plain', 'plain'],
  ['two\r\nlines\tand more', 'two lines and more'],
  ['\u202eevil\u200b\u0007', 'evil'],
  ['“a” «b» "c"', "'a' 'b' 'c'"],
  ['  spaces   within ', 'spaces within'],
] as const) {
  test(`${JSON.stringify(text)} is quoted as ${expected}`, () => assert.equal(quoted(text), expected))
}

test('a long text is cut and says so', () => {
  assert.equal(quoted('é'.repeat(200)).length, 160)
  assert.ok(quoted('é'.repeat(200)).endsWith('…'))
})
