import assert from 'node:assert/strict'
import { test } from 'node:test'
import { intruderOf } from '../../src/verdict/intruder.ts'
import { hop, host, MX, mail, results, side, traced } from '../message-builder.ts'
import { letter, person, refuted, SHOP, signed } from './registry-builder.ts'

const mailjet = host('o1.p8.mailjet.com', '87.253.235.1')
const isOwn = person().isOwn

for (const [what, sighting, key, claims] of [
  ['the aligned author’s domain', signed(SHOP, 'a@mail.stranger.example'), 'domain:stranger.example', null],
  ['the whole address at a mailbox provider', signed(SHOP, 'a@gmail.com'), 'address:a@gmail.com', null],
  [
    'the customer’s part of a shared domain',
    signed(SHOP, 'a@tenant.onmicrosoft.com'),
    'domain:tenant.onmicrosoft.com',
    null,
  ],
  [
    'a domain that passed, where the author did not',
    letter(SHOP, { from: 'a@bank.example', checks: ['spf=pass smtp.mailfrom=spammer.example'] }),
    'domain:spammer.example',
    'bank.example',
  ],
  [
    'a domain that passed, where the author is refuted',
    refuted(SHOP, 'a@bank.example', { checks: ['dkim=pass header.d=spammer.example'] }),
    'domain:spammer.example',
    'bank.example',
  ],
  [
    'the ESP’s customer, where only the ESP’s domain passed',
    letter(SHOP, {
      from: 'a@bank.example',
      client: mailjet,
      checks: ['spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com'],
      above: ['Return-Path: <b@a12345.bnc3.mailjet.com>'],
    }),
    'esp:mailjet/12345',
    'bank.example',
  ],
  [
    'the handover network, where nothing passed',
    letter(SHOP, { from: 'a@bank.example' }),
    'network:203.0.113.0/24',
    'bank.example',
  ],
  [
    'nobody, where the network is shared',
    letter(SHOP, { from: 'a@bank.example', client: mailjet }),
    'unknown:bank.example',
    'bank.example',
  ],
] as const) {
  test(`an intruder is ${what}`, () => {
    const intruder = intruderOf(sighting, isOwn)
    assert.deepEqual([intruder.key, intruder.claims], [key, claims])
    assert.equal(intruder.domain === null, !/^(domain|address):/.test(key))
  })
}

test('a domain that only From names is never the intruder’s', () => {
  for (const sighting of [letter(SHOP, { from: 'a@bank.example' }), refuted(SHOP, 'a@bank.example')]) {
    const intruder = intruderOf(sighting, isOwn)
    assert.deepEqual(
      [intruder.domain, intruder.claims, intruder.authenticated],
      [null, 'bank.example', false],
    )
  }
})

test('the person is never an intruder', () => {
  for (const from of ['x@me.example', 'claire@gmail.com'])
    assert.equal(intruderOf(signed(SHOP, from), isOwn).kind, 'network', from)
  assert.equal(intruderOf(signed(SHOP, 'other@gmail.com'), isOwn).domain, 'other@gmail.com')
})

test('a named forwarder that passed the message on is never the intruder', () => {
  const fields = mail(
    results(MX, 'spf=pass smtp.mailfrom=SRS0=x@fwd.example', 'dkim=pass header.d=fwd.example'),
    hop(host('out.fwd.example', '198.51.100.20'), MX),
    'From: a@bank.example',
  )
  assert.notEqual(
    intruderOf(traced(fields, side({ forwarders: ['fwd.example'] })), isOwn).domain,
    'fwd.example',
  )
})

test('a relay’s marks that the message only claims hide no intruder', () => {
  const below = ['X-SimpleLogin-Type: Forward', 'X-SimpleLogin-Original-From: a@bank.example']
  const sighting = letter(SHOP, {
    from: 'a@bank.example',
    checks: ['spf=pass smtp.mailfrom=spammer.example'],
    below,
  })
  assert.equal(intruderOf(sighting, isOwn).domain, 'spammer.example')
})

test('a forwarder that rewrote the return-path is no intruder, unless it signed too', () => {
  const passedOn = (...checks: readonly string[]): string =>
    intruderOf(
      letter(SHOP, {
        from: 'a@bank.example',
        client: host('mx.passer.example', '198.51.100.99'),
        checks: ['spf=pass smtp.mailfrom=passer.example', ...checks],
        above: ['Return-Path: <SRS0=x1=AB=spammer.example=b@passer.example>'],
      }),
      isOwn,
    ).key
  assert.equal(passedOn(), 'network:198.51.100.0/24')
  assert.equal(passedOn('dkim=pass header.d=passer.example'), 'domain:passer.example')
})
