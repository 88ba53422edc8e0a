import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readNotice, unsaidItems } from '../../src/incident/notice.ts'
import { noticeItems } from '../../src/incident/notice-items.ts'
import { mayBeNotice } from '../../src/incident/notice-subject.ts'
import { notices, others } from './notice-examples.ts'

const receivedAt = '2018-11-21T09:00:00Z'

test('the examples stand on both sides and in both languages', () => {
  for (const examples of [notices, others]) {
    for (const language of ['fr', 'en']) {
      assert.ok(examples.filter((example) => example.language === language).length >= 8, language)
    }
  }
})

for (const { name, language, subject, text, manner, atProcessor, unsaid } of notices) {
  test(`a notice (${language}): ${name}`, () => {
    const notice = readNotice({ subject, text, receivedAt })
    assert.ok(notice !== null, 'it is not recognised')
    assert.deepEqual(
      {
        language: notice.language,
        manner: notice.manner,
        atProcessor: notice.atProcessor,
        unsaid: unsaidItems(notice),
      },
      { language, manner, atProcessor: atProcessor ?? false, unsaid },
    )
    assert.ok(mayBeNotice(subject), 'its subject would not have it fetched')
  })
}

for (const { name, language, subject, text } of others) {
  test(`no notice (${language}): ${name}`, () => {
    assert.equal(readNotice({ subject, text, receivedAt }), null)
  })
}

const terse = 'Votre nom et votre adresse e-mail ont été divulgués par erreur.'

test('each item that a notice says is quoted in the words of the message', () => {
  for (const { subject, text } of notices) {
    const notice = readNotice({ subject, text, receivedAt })
    const plain = text.replaceAll(/\s+/g, ' ')
    for (const item of noticeItems) {
      const sentence = notice?.said[item]
      if (sentence != null) assert.ok(plain.includes(sentence), `${item}: ${sentence}`)
    }
    assert.ok(plain.includes(notice?.announcement ?? '?'))
  }
})

for (const [what, text] of [
  ['in another line length', terse.replaceAll(' ', '\n')],
  ['with other apostrophes and case', terse.toUpperCase()],
  ['with composed accents taken apart', terse.normalize('NFD')],
  ['below a greeting and above a signature', `Bonjour Claire,\n\n${terse}\n\nLe service client`],
  ['above what it answers', `${terse}\n\nOn 20 Nov 2018 Claire wrote:\n> Bonjour`],
] as const) {
  test(`the terse notice is recognised ${what}`, () => {
    const notice = readNotice({ subject: null, text, receivedAt: null })
    assert.deepEqual([notice?.manner, notice?.subject, notice?.receivedAt], ['error', '', null])
  })
}

for (const [what, text] of [
  ['as a question', 'Votre nom et votre adresse e-mail ont-ils été divulgués par erreur ?'],
  ['as a supposition', 'Si votre nom et votre adresse e-mail ont été divulgués par erreur, écrivez-nous.'],
  ['denied', 'Votre nom et votre adresse e-mail n’ont pas été divulgués.'],
  ['of somebody else', 'Le nom et l’adresse e-mail du plaignant ont été divulgués par erreur.'],
  ['quoted', `> ${terse}`],
  ['below the line of a forwarded message', `-----Message d’origine-----\n${terse}`],
] as const) {
  test(`the sentence of the terse notice is none ${what}`, () => {
    assert.equal(readNotice({ subject: 'Information importante', text, receivedAt }), null)
  })
}

test('a list is quoted with the line that introduces it', () => {
  const text =
    'Nous avons subi une cyberattaque.\n\nLes données concernées sont :\n\n- votre nom\n- votre adresse.\n\nMerci.'
  const notice = readNotice({ subject: null, text, receivedAt })
  assert.equal(notice?.said.nature, 'Les données concernées sont : - votre nom - votre adresse.')
})

test('whatever the text, reading ends in a notice that quotes it or in null', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...words)), { maxLength: 60 }), (parts) => {
      const notice = readNotice({ subject: null, text: parts.join(' '), receivedAt })
      assert.ok(notice === null || notice.announcement.length > 0)
    }),
  )
})

const words = [
  ...['vos données', 'ont été', 'volées', 'nous', 'une cyberattaque', 'n’ont pas', '\n\n', '.', ':', '> '],
  ...['your data', 'was', 'stolen', 'we', 'an attack', 'if your', 'but', 'dpo@a.example', 'http://', '0'],
]

for (const [what, unit] of [
  ['spaces', ' '],
  ['line ends', '\n'],
  ['full stops', '. '],
  ['words that fit', 'a été '],
  ['digits', '0 1-2 '],
  ['names of hosts', 'a@a.'],
  ['negations', 'nnn’t'],
  ['one letter', 'a'],
] as const) {
  // A pattern that went back and forth over such text would not come to an end.
  test(`a megabyte of ${what} below the announcement changes nothing`, () => {
    const hostile = unit.repeat(1_000_000 / unit.length)
    const notice = readNotice({ subject: hostile, text: `${terse}\n\n${hostile}`, receivedAt })
    assert.equal(notice?.announcement, terse)
    assert.equal(mayBeNotice(hostile), false)
  })
}

test('what stands far below is not looked at', () => {
  const text = `${'Bonjour.\n\n'.repeat(5_000)}${terse}`
  assert.equal(readNotice({ subject: null, text, receivedAt }), null)
})

for (const subject of [
  'Important information about your account',
  'INFORMATION IMPORTANTE SUR VOS DONNÉES',
  'Notification de violation de données',
  'Incident de sécurité',
  'Data breach notice',
  'Your e-mail address',
  'Nos excuses',
  'Cyberattaque : le point',
]) {
  test(`a message is fetched whole for the subject: ${subject}`, () => {
    assert.ok(mayBeNotice(subject))
  })
}

for (const subject of [
  null,
  '',
  'Votre facture de novembre est disponible',
  'Votre commande est expédiée',
  'Your weekly digest',
  'Re: samedi',
  'Votre code de sécurité : 402817',
  'Security alert: new sign-in',
  'Confirmez votre inscription',
]) {
  test(`a message is not fetched for the subject: ${subject}`, () => {
    assert.ok(!mayBeNotice(subject))
  })
}
