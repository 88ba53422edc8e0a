import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hop, host, MX, mail, results, saying, side, traced } from '../message-builder.ts'
import { domain, judged, letter, person, refuted, SHOP, service } from './registry-builder.ts'

const list = 'List-Id: News of the shop <news.cyclable.example>'
const from = 'poster@writer.example'
const path = ['Return-Path: <news-bounces@lists.cyclable.example>']
const ownHost = host('lists.cyclable.example', '198.51.100.30')

for (const [what, sighting, kind] of [
  ['with the list’s host handing over', letter(SHOP, { from, client: ownHost, below: [list] }), 'expected'],
  [
    'with the list’s host, whoever the refuted poster is',
    refuted(SHOP, from, { client: ownHost, below: [list] }),
    'expected',
  ],
  [
    'with the list’s return-path, which SPF passed',
    letter(SHOP, {
      from,
      above: path,
      checks: ['spf=pass smtp.mailfrom=lists.cyclable.example'],
      below: [list],
    }),
    'expected',
  ],
  [
    'with the list’s return-path, of which SPF said nothing',
    letter(SHOP, { from, above: path, below: [list] }),
    'expected',
  ],
  [
    'with the list’s return-path, which SPF failed',
    letter(SHOP, {
      from,
      above: path,
      checks: ['spf=fail smtp.mailfrom=lists.cyclable.example'],
      below: [list],
    }),
    'leak',
  ],
  [
    'with the list’s return-path, while SPF passed another domain',
    letter(SHOP, { from, above: path, checks: ['spf=pass smtp.mailfrom=spammer.example'], below: [list] }),
    'leak',
  ],
  [
    'with an unchecked return-path and a refuted poster',
    refuted(SHOP, from, { above: path, below: [list] }),
    'leak',
  ],
  [
    'with its host’s name as HELO alone',
    letter(SHOP, { from, client: saying('lists.cyclable.example', '203.0.113.9'), below: [list] }),
    'leak',
  ],
  ['with nothing else', letter(SHOP, { from, below: [list] }), 'leak'],
  [
    'of another organisation, with the list’s host',
    letter(SHOP, { from, client: ownHost, below: ['List-Id: <news.other.example>'] }),
    'leak',
  ],
  ['missing, with the list’s host', letter(SHOP, { from, client: ownHost }), 'leak'],
] as const) {
  test(`a List-Id ${what}: ${kind}`, () => {
    assert.equal(judged(sighting).kind, kind)
  })
}

test('a list on a domain of another role is authorised, not expected', () => {
  const who = person({ services: [service('Cyclable', domain('cyclable.example', 'partner'))] })
  assert.equal(judged(letter(SHOP, { from, client: ownHost, below: [list] }), who).kind, 'authorised')
})

test('a relay’s own checks make nobody the service, also where the relay is one', () => {
  const alias = 'photo.q8m3vz@slmail.me'
  const who = person({
    services: [service('SimpleLogin', 'simplelogin.co')],
    aliases: [
      {
        ...person().aliasOf(SHOP)!.alias,
        address: alias,
        disclosures: [{ service: 'SimpleLogin', givenOn: null, how: null, exclusive: true }],
      },
    ],
  })
  const fields = mail(
    results(MX, 'spf=pass smtp.mailfrom=simplelogin.co', 'dkim=pass header.d=simplelogin.co'),
    hop(host('mail-200163.simplelogin.co', '176.119.200.163'), MX),
    'X-SimpleLogin-Type: Forward',
    `X-SimpleLogin-Envelope-To: ${alias}`,
    'X-SimpleLogin-Original-From: a@stranger.example',
    'From: a@simplelogin.co',
  )
  const verdict = judged(traced(fields, side()), who)
  assert.deepEqual([verdict.kind, verdict.alias], ['leak', alias])
})
