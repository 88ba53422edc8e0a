import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainReason } from '../../src/verdict/reason.ts'
import { codes, judged, person, refuted, SHOP, signed } from './registry-builder.ts'

/** Mail of the tests arrives on 2 March 2016. */
const made = (address: string, at: string) => person({ contacts: [{ alias: SHOP, address, at }] })

test('whom the person made a contact of the alias before the day is disclosed, and the reason says by what', () => {
  const who = made('anna@lamps.example', '2015-02-03T10:00:00.000Z')
  const verdict = judged(signed(SHOP, 'anna@lamps.example'), who)
  assert.deepEqual([verdict.kind, verdict.confidence, codes(verdict)], ['disclosed', 'high', ['contact']])
  assert.match(
    verdict.reasons.map(explainReason).join(),
    /you made anna@lamps\.example a contact of this alias on 2015-02-03/,
  )
})

for (const [what, from, contact, at, expected] of [
  [
    'somebody of its organisation',
    'news@mail.lamps.example',
    'anna@lamps.example',
    '2015-02-03T10:00:00Z',
    'disclosed',
  ],
  ['somebody else', 'anna@broker.example', 'anna@lamps.example', '2015-02-03T10:00:00Z', 'leak'],
  [
    'the same, made a contact afterwards',
    'anna@lamps.example',
    'anna@lamps.example',
    '2016-03-03T10:00:00Z',
    'leak',
  ],
  [
    'another customer of a mailbox provider',
    'bob@gmail.com',
    'anna@gmail.com',
    '2015-02-03T10:00:00Z',
    'leak',
  ],
  ['the same customer of one', 'anna@gmail.com', 'anna@gmail.com', '2015-02-03T10:00:00Z', 'disclosed'],
] as const) {
  test(`mail of ${what} is ${expected}`, () =>
    assert.equal(judged(signed(SHOP, from), made(contact, at)).kind, expected))
}

test('who only wears the contact’s address is no contact', () => {
  const who = made('anna@lamps.example', '2015-02-03T10:00:00Z')
  assert.notEqual(judged(refuted(SHOP, 'anna@lamps.example'), who).kind, 'disclosed')
})
