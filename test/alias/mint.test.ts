import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { isMinted, mintLocalPart, slugOf } from '../../src/alias/mint.ts'
import { parseAddress } from '../../src/mail/address.ts'

const keyed =
  (key: string) =>
  (text: string): Uint8Array =>
    createHmac('sha256', key).update(text).digest()
const hmac = keyed('the registry of this test')
const RANDOM = Uint8Array.of(19, 7, 23, 2)

test('a minted local part is the service, a dot, four random letters and four of the check', () => {
  assert.match(mintLocalPart('Cloudwatt', RANDOM, hmac), /^cloudwatt\.k7q2[0-9a-hjkmnp-tv-z]{4}$/)
})

test('the same address is known again, in upper case and as the detail of a plus-address too', () => {
  const localPart = mintLocalPart('Cloudwatt', RANDOM, hmac)
  assert.equal(isMinted(localPart, hmac), true)
  assert.equal(isMinted(localPart.toUpperCase(), hmac), true)
  assert.equal(isMinted(`claire+${localPart}`, hmac), true)
})

test('another registry does not take it for its own', () => {
  assert.equal(isMinted(mintLocalPart('Cloudwatt', RANDOM, hmac), keyed('another')), false)
})

test('no change of one letter passes', () => {
  const localPart = mintLocalPart('Cloudwatt', RANDOM, hmac)
  for (let at = 0; at < localPart.length; at++) {
    for (const letter of 'abcdefghjkmnpqrstvwxyz0123456789.-') {
      const changed = localPart.slice(0, at) + letter + localPart.slice(at + 1)
      if (changed !== localPart) assert.equal(isMinted(changed, hmac), false, changed)
    }
  }
})

test('a guess does not pass by chance', () => {
  let passed = 0
  for (let guess = 0; guess < 20_000; guess++) {
    const code = guess
      .toString(32)
      .padStart(8, '0')
      .replace(/[ilou]/g, 'z')
    if (isMinted(`cloudwatt.${code}`, hmac)) passed++
  }
  assert.equal(passed, 0)
})

test('too little randomness is refused', () => {
  assert.throws(() => mintLocalPart('Cloudwatt', Uint8Array.of(1, 2, 3), hmac), RangeError)
})

for (const [service, slug] of [
  ['Pôle emploi', 'pole-emploi'],
  ['amazon.fr', 'amazon-fr'],
  ['  L’Équipe  ', 'l-equipe'],
  ['подписка', 'alias'],
  ['A very long name of a service that never ends', 'a-very-long-name-of-a-se'],
  ['twenty-three-letters-its x', 'twenty-three-letters-its'],
] as const) {
  test(`${service.trim()} is written ${slug} in an address`, () => assert.equal(slugOf(service), slug))
}

test('whatever the service is called, the address is valid and known again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ minLength: 4, maxLength: 8 }),
      (service, random) => {
        const localPart = mintLocalPart(service, random, hmac)
        assert.equal(parseAddress(`${localPart}@me.example`), `${localPart}@me.example`)
        assert.equal(isMinted(localPart, hmac), true)
      },
    ),
  )
})
