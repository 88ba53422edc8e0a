import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnSchemes } from '../../src/trace/learn-schemes.ts'
import { exchangeHop, hop, MX, mail, provider, STRANGER, traced } from '../message-builder.ts'

const own = ['claire@me.example']

/** A message that the person's own server delivered to an address; To may say something else. */
const to = (address: string, destination = 'undisclosed@far.example') =>
  traced(mail(`X-Original-To: ${address}`, hop(STRANGER, MX), 'From: a@b.example', `To: ${destination}`))

test('a domain at which several names receive is proposed, with those most written to', () => {
  const { aliasDomains } = learnSchemes(
    ['shop@me.example', 'bank@me.example', 'train@me.example', 'shop@me.example', 'claire@me.example'].map(
      (one) => to(one),
    ),
    own,
  )
  assert.deepEqual(aliasDomains, [
    {
      domain: 'me.example',
      names: 3,
      messages: 4,
      examples: ['shop@me.example', 'bank@me.example', 'train@me.example'],
    },
  ])
})

for (const [what, addresses] of [
  ['two names', ['shop@me.example', 'bank@me.example']],
  ['one name with several details', ['shop+a@me.example', 'shop+b@me.example', 'shop+c@me.example']],
  ['names at a provider of mailboxes', ['a@gmail.com', 'b@gmail.com', 'c@gmail.com']],
] as const) {
  test(`${what} make no domain of aliases`, () =>
    assert.deepEqual(
      learnSchemes(
        addresses.map((one) => to(one)),
        own,
      ).aliasDomains,
      [],
    ))
}

test('what only To says teaches nothing', () => {
  const messages = ['a', 'b', 'c', 'd'].map((name) => to('claire@me.example', `${name}@other.example`))
  const learnt = learnSchemes(messages, own)
  assert.deepEqual(learnt, { aliasDomains: [], plusAddresses: [], others: [] })
})

test('forms of the own address with a detail are noticed', () => {
  const { plusAddresses } = learnSchemes([to('claire+shop@me.example'), to('claire+bank@me.example')], own)
  assert.deepEqual(
    plusAddresses.map(({ address, details }) => [address, details]),
    [['claire@me.example', 2]],
  )
})

test('where the receiver stamps no recipient, To counts for such forms, and for nothing else', () => {
  const at = (address: string) =>
    traced(
      mail(
        exchangeHop(STRANGER, 'AM7EUR06FT001.mail.protection.outlook.com'),
        'From: a@b.example',
        `To: ${address}`,
      ),
      provider('outlook'),
    )
  const learnt = learnSchemes(
    [at('claire+shop@outlook.com'), at('x@far.example'), at('y@far.example'), at('z@far.example')],
    ['claire@outlook.com'],
  )
  assert.deepEqual([learnt.plusAddresses.length, learnt.aliasDomains], [1, []])
})

test('another address that mail is delivered to is shown apart', () => {
  const { others } = learnSchemes([to('old@gmail.com'), to('old@gmail.com'), to('once@gmail.com')], own)
  assert.deepEqual(others, [{ address: 'old@gmail.com', messages: 2 }])
})

test('a message that was stamped with several addresses of a domain counts once', () => {
  const fields = mail(
    'X-Original-To: shop@me.example',
    'Delivered-To: bank@me.example',
    'Delivered-To: train@me.example',
    hop(STRANGER, MX),
    'From: a@b.example',
  )
  const [domain] = learnSchemes([traced(fields)], own).aliasDomains
  assert.deepEqual([domain?.names, domain?.messages], [3, 1])
})
