import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Address } from '../../src/mail/address.ts'
import { french } from '../../src/report/french/french.ts'
import { OWN_ADDRESS, sayOwn, withoutOwn } from '../../src/report/own-address.ts'
import { english } from '../../src/report/say.ts'

const own = ['claire@me.example', 'c.aubrac@exämple.example', 'a+b(c)@me.example'] as Address[]

for (const [text, hidden] of [
  ['claire@me.example', OWN_ADDRESS],
  ['Offer for CLAIRE@ME.EXAMPLE!', `Offer for ${OWN_ADDRESS}!`],
  ['<claire@me.example>,claire@me.example', `<${OWN_ADDRESS}>,${OWN_ADDRESS}`],
  ['bounce-99-claire=me.example@esp.example', 'bounce-99-claire=me.example@esp.example'],
  ['b_1/claire=me.example@esp.example', `b_1/${OWN_ADDRESS}@esp.example`],
  ['https://x.example/?u=claire%40me.example', `https://x.example/?u=${OWN_ADDRESS}`],
  ['claire=40me.example', OWN_ADDRESS],
  ['claire at me.example', OWN_ADDRESS],
  ['claire@me.example.', `${OWN_ADDRESS}.`],
  ['a+b(c)@me.example', OWN_ADDRESS],
  ['marieclaire@me.example', 'marieclaire@me.example'],
  ['marie.claire@me.example', 'marie.claire@me.example'],
  ['claire@me.example.org', 'claire@me.example.org'],
  ['claire@me.examples', 'claire@me.examples'],
  ['claire+shop@me.example', 'claire+shop@me.example'],
  ['shop.k7q2xd@me.example', 'shop.k7q2xd@me.example'],
] as const) {
  test(`of ${text} stays ${hidden}`, () => assert.equal(withoutOwn(text, own), hidden))
}

test('a reader of French reads it in French', () => {
  assert.deepEqual(sayOwn({ a: [`x ${OWN_ADDRESS}`] }, french), { a: ['x [votre boîte]'] })
  const value = { a: OWN_ADDRESS }
  assert.equal(sayOwn(value, english), value)
})

test('it looks at every depth, and leaves what is no text as it is', () => {
  const value = { a: [{ b: 'claire@me.example', c: null, d: 3, e: /x/ }], f: true }
  assert.deepEqual(withoutOwn(value, own), { a: [{ b: OWN_ADDRESS, c: null, d: 3, e: /x/ }], f: true })
})

test('without own addresses nothing changes', () => {
  assert.equal(withoutOwn('claire@me.example', []), 'claire@me.example')
})
