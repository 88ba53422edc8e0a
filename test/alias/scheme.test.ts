import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aliasKey, classifyAddress, type Schemes } from '../../src/alias/scheme.ts'

const SCHEMES: Schemes = {
  own: ['claire@me.example', 'claire.m@gmail.com'],
  aliasDomains: ['me.example'],
  plusAddresses: ['claire.m@gmail.com', 'c@post.example'],
  gmailDots: true,
}

for (const [address, expected] of [
  ['claire@me.example', 'own'],
  ['cloudwatt@me.example', 'scheme'],
  ['claire+shop@me.example', 'scheme'],
  ['shop@sub.me.example', 'foreign'],
  ['shop@notme.example', 'foreign'],
  ['claire.m+shop@gmail.com', 'scheme'],
  ['clai.rem+shop@gmail.com', 'scheme'],
  ['c.l.a.i.r.e.m@googlemail.com', 'own'],
  ['clairem+@gmail.com', 'own'],
  ['claire.n+shop@gmail.com', 'foreign'],
  ['c@post.example', 'own'],
  ['c+shop@post.example', 'scheme'],
  ['d+c@post.example', 'foreign'],
  ['c.x+shop@post.example', 'foreign'],
] as const) {
  test(`${address} is ${expected}`, () => assert.equal(classifyAddress(address, SCHEMES), expected))
}

test('without gmail_dots the dots count', () => {
  const schemes = { ...SCHEMES, gmailDots: false }
  assert.equal(classifyAddress('clairem+shop@gmail.com', schemes), 'foreign')
  assert.equal(aliasKey('clai.rem@gmail.com', schemes), 'clai.rem@gmail.com')
})

for (const [address, key] of [
  ['claire.m+shop.fr@gmail.com', 'clairem+shop.fr@gmail.com'],
  ['c.laire.m@googlemail.com', 'clairem@gmail.com'],
  ['cl.audwatt@me.example', 'cl.audwatt@me.example'],
] as const) {
  test(`${address} is looked up as ${key}`, () => assert.equal(aliasKey(address, SCHEMES), key))
}
