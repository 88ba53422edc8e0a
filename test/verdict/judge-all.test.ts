import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sighting } from '../../src/trace/sighting.ts'
import { judgeAll } from '../../src/verdict/judge-all.ts'
import type { Person } from '../../src/verdict/person.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { host } from '../message-builder.ts'
import { BANK, codes, letter, person, refuted, SHOP, signed, TRAIN } from './registry-builder.ts'

function verdicts(sightings: readonly Sighting[], who: Person = person()): readonly Verdict[] {
  const filed = sightings.map((sighting, id) => ({ id, sighting, role: null }))
  return [...judgeAll(filed, who)].toSorted((a, b) => a.id - b.id).map(({ verdict }) => verdict)
}

const day = (number: number): string => `Wed, ${String(number).padStart(2, '0')} Mar 2016 12:00:00 +0000`

test('a dictionary attack by one proved intruder shows in the aliases it met, whichever came first', () => {
  const guesses = ['anna', 'bert', 'carl'].map((name) =>
    signed(`${name}@me.example`, 'a@stranger.example', { at: day(3) }),
  )
  const real = signed(TRAIN, 'a@stranger.example', { at: day(2) })
  for (const order of [
    [real, ...guesses],
    [...guesses, real],
  ]) {
    const found = verdicts(order).find((verdict) => verdict.kind === 'leak')
    assert.equal(found?.confidence, 'low')
    assert.ok(codes(found).includes('dictionary-attack'))
    assert.equal(verdicts(order).filter((verdict) => verdict.kind === 'unregistered').length, 3)
  }
})

test('a thousand guessed names accuse no service of an alias that can be guessed', () => {
  const names = Array.from({ length: 1000 }, (_, place) => `name${place}@me.example`)
  const all = verdicts([...names, TRAIN].map((name) => signed(name, 'a@stranger.example')))
  assert.deepEqual(
    all.filter((verdict) => verdict.kind === 'leak').map((verdict) => verdict.confidence),
    ['low'],
  )
})

test('one handover network with one subject is a campaign, without any proved name', () => {
  const about = (last: number) => ({
    client: host(`h${last}.cheap.example`, `203.0.113.${last}`),
    below: [`Subject: Your parcel ${last} is waiting at the depot`],
  })
  const [first, second] = verdicts([letter(SHOP, about(1)), letter(BANK, about(2))])
  assert.ok(first !== undefined && second !== undefined)
  assert.ok(codes(first).includes('common-cause') && codes(second).includes('common-cause'))
})

test('one network with different subjects is no campaign', () => {
  const subject = (text: string) => ({ below: [`Subject: ${text}`] })
  for (const verdict of verdicts([
    letter(SHOP, subject('Your parcel is waiting at the depot')),
    letter(BANK, subject('Cheap watches for everybody today')),
  ]))
    assert.ok(!codes(verdict).includes('common-cause'))
})

for (const [what, about] of [
  ['an ESP’s network', { client: host('o1.p8.mailjet.com', '87.253.235.1') }],
  ['a mailbox provider’s network', { client: host('mail-wr1-f54.google.com', '209.85.221.54') }],
] as const) {
  test(`${what} is no campaign’s key, even with one subject`, () => {
    const below = ['Subject: Your parcel is waiting at the depot']
    for (const verdict of verdicts([letter(SHOP, { ...about, below }), letter(BANK, { ...about, below })]))
      assert.ok(!codes(verdict).includes('common-cause'))
  })
}

test('a domain that many share is no campaign’s key', () => {
  for (const from of ['a@tenant.onmicrosoft.com', 'a@mailjet.com']) {
    const checks = [`dkim=pass header.d=${from.slice(2)}`]
    for (const verdict of verdicts([letter(SHOP, { from, checks }), letter(BANK, { from, checks })]))
      assert.ok(!codes(verdict).includes('common-cause'), from)
  }
})

test('two customers of one mailbox provider are two intruders', () => {
  const [first, second] = verdicts([signed(SHOP, 'anna@gmail.com'), signed(BANK, 'bert@gmail.com')])
  assert.deepEqual([first?.intruder?.domain, second?.intruder?.domain], ['anna@gmail.com', 'bert@gmail.com'])
  assert.ok(first !== undefined && !codes(first).includes('common-cause'))
})

test('an address that bears leaktrace’s mark was given to somebody once: it is no sign of guessing', () => {
  const isMinted = (localPart: string): boolean => localPart.startsWith('old')
  const old = ['old1', 'old2', 'old3'].map((name) => signed(`${name}@me.example`, 'a@stranger.example'))
  const found = verdicts([...old, signed(SHOP, 'a@stranger.example')], person({}, isMinted)).at(-1)
  assert.equal(found?.confidence, 'high')
})

test('what only the message claims hits nobody', () => {
  const claimed = ['x', 'y', 'z'].map((name) =>
    signed(`${name}@me.example`, 'a@stranger.example', { unstamped: true }),
  )
  assert.equal(verdicts([...claimed, signed(SHOP, 'a@stranger.example')]).at(-1)?.confidence, 'high')
})

test('an impersonation belongs to a campaign as a leak does', () => {
  const fromOne = { checks: ['dkim=pass header.d=phisher.example'] }
  const all = verdicts([refuted(SHOP, 'news@cyclable.example', fromOne), signed(BANK, 'a@phisher.example')])
  assert.deepEqual(
    all.map((verdict) => [verdict.kind, verdict.intruder?.key]),
    [
      ['impersonation', 'domain:phisher.example'],
      ['leak', 'domain:phisher.example'],
    ],
  )
  assert.ok(codes(all[1] as Verdict).includes('common-cause'))
})

test('mail the person sent from an alias is remembered for the answers', () => {
  const sent = { ...letter('b@far.example', { from: SHOP, unstamped: true }), receiver: 'none' as const }
  const filed = [
    { id: 0, sighting: signed(SHOP, 'b@far.example', { at: day(9) }), role: null },
    { id: 1, sighting: sent, role: 'sent' as const },
  ]
  const kinds = [...judgeAll(filed, person())]
    .toSorted((a, b) => a.id - b.id)
    .map(({ verdict }) => verdict.kind)
  assert.deepEqual(kinds, ['disclosed', 'outgoing'])
})
