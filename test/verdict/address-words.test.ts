import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { namesIn, namingOf } from '../../src/verdict/address-words.ts'
import { looksLikeSignUp } from '../../src/verdict/sign-up.ts'

for (const [address, author, naming] of [
  ['cloudwatt.k7q2xd@me.example', 'cloudwatt.com', 'whole'],
  ['pole.emploi@me.example', 'pole-emploi.fr', 'whole'],
  ['pole-emploi2019@me.example', 'pole-emploi.fr', 'whole'],
  ['claire+fnac@mail.example', 'fnac.com', 'whole'],
  ['newsletter.fnac@me.example', 'fnac-mail.com', 'whole'],
  ['books12.x7k2q9@me.example', 'books12.example', 'whole'],
  ['redoute@me.example', 'laredoute.fr', 'part'],
  ['amazonfr@me.example', 'amazon.de', 'whole'],
  ['amzn@me.example', 'amazon.fr', 'part'],
  ['plombier@me.example', 'durand.plombier@gmail.com', 'part'],
  ['cloudwatt.k7q2xd@me.example', 'pushemploi.example', null],
  ['claire+fnac@mail.example', 'claire.example', null],
  ['shop@me.example', 'shopping-world.example', null],
  ['travel12@me.example', 'travelbag.example', null],
  ['a@me.example', 'amazon.fr', null],
  ['k7q2xd@me.example', 'kiabi.com', null],
] as const) {
  test(`${address} names ${author}: ${naming}`, () => assert.equal(namingOf(address, author), naming))
}

for (const [address, names] of [
  ['cloudwatt.k7q2xd@me.example', ['cloudwatt']],
  ['claire+fnac@mail.example', ['fnac']],
  ['shopping@me.example', []],
  ['newsletter@me.example', []],
  ['k7q2xdm4@me.example', []],
  ['xkqzvw@me.example', []],
  ['claire@me.example', []],
] as const) {
  test(`${address} seems to name ${names.join() || 'nobody'}`, () =>
    assert.deepEqual(namesIn(address, new Set(['claire'])), names))
}

test('no address or domain is too odd to be compared', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.domain(), (local, domain) => {
      namingOf(`${local}@me.example`, domain)
      namesIn(`${local}@me.example`, new Set())
    }),
  )
})

for (const [subject, expected] of [
  ['Welcome to Cloudwatt', true],
  ['Bienvenue chez Cloudwatt', true],
  ['Confirmez votre adresse', true],
  ['Votre commande n° 123', true],
  ['Bitte bestätigen Sie Ihre E-Mail-Adresse', true],
  ['Conferma la tua registrazione', true],
  ['Invitation : un emploi pour vous', false],
  ['Soldes : -50 %', false],
  ['', false],
  [null, false],
] as const) {
  test(`“${subject}” ${expected ? 'reads' : 'does not read'} like a beginning`, () =>
    assert.equal(looksLikeSignUp(subject), expected))
}
