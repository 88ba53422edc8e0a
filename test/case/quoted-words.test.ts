import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotedWords } from '../../src/case/quoted-words.ts'
import type { OwnAddresses } from '../../src/complaint/reveals/people.ts'

const own: OwnAddresses = {
  alias: 'shop.k7q2xd9w@me.example',
  unguessable: true,
  mailboxes: ['claire@me.example'],
  domains: ['me.example'],
  name: 'Claire Exemple',
}
const disguise = {
  token: (text: string) => Buffer.from(text).toString('hex').padEnd(16, '0').slice(-16),
  digests: [],
}
const bytes = Buffer.from('From: news@shop.example\r\nCc: ann@other.example\r\n\r\nhello')
const shown = quotedWords([{ sha256: 'a', bytes }], own, disguise, true)
const hidden = quotedWords([{ sha256: 'a', bytes }], own, disguise, false)
const known = ['news@shop.example']

for (const [what, text, secret] of [
  ['the mailbox', 'Hello Claire@me.example, a gift', /claire@|me\.example/i],
  ['the mailbox as links write it', 'a gift for claire%40me.example', /claire%40/],
  ['another alias', 'for bank.q8w2zr7k@me.example too', /q8w2zr7k/],
  ['a person that the header section names', 'Ann@other.example wrote', /ann@/i],
  ['a person that nothing else names', 'see bob.b@else.example.', /bob/],
  ['somebody else at a provider', 'see bob.b@gmail.com!', /bob/],
] as const) {
  test(`a subject that a letter quotes does not show ${what}`, () => {
    for (const words of [shown, hidden]) assert.doesNotMatch(words.free(text, 'a', known) ?? '', secret)
  })
}

test('the alias is hidden from those alone that are not shown it, and words that hold its letters stay', () => {
  const subject = 'A sale, shop.k7q2xd9w@me.example: write to help@shop.example'
  assert.equal(shown.free(subject, 'a', known), subject)
  assert.match(
    hidden.free(subject, 'a', known) ?? '',
    /^A sale, [0-9a-f]{16}@\S+: write to help@shop\.example$/,
  )
  const short = quotedWords([], { ...own, alias: 'a@me.example', unguessable: false }, disguise, false)
  assert.equal(short.free('A big sale', null, known), 'A big sale')
})

test('a reverse-path and a Message-ID keep all but whose mailbox they hold', () => {
  const path = 'b-claire=me.example-77@bounce.shop.example'
  assert.match(shown.identifier(path, 'a') ?? '', /^b-[0-9a-f]{16}.*-77@bounce\.shop\.example$/)
  assert.equal(shown.identifier('x.1@bounce.shop.example', 'a'), 'x.1@bounce.shop.example')
  assert.equal(shown.identifier(null, null), null)
})
