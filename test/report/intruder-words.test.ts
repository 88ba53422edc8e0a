import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IncidentIntruder } from '../../src/incident/intruders.ts'
import { french } from '../../src/report/french/french.ts'
import { afterWords, nameIntruder, proofWords } from '../../src/report/intruder-words.ts'
import { english } from '../../src/report/say.ts'

const known: IncidentIntruder = {
  ...{ key: 'domain:a.example', domain: 'a.example', claims: null, otherClaims: 0, kind: 'leak' },
  ...{ confidence: 'high', messages: 1, firstSeen: null, lastSeen: null, esps: [], customers: [] },
  authenticated: true,
}

for (const [intruder, name, proof] of [
  [known, 'a.example', 'its name was checked'],
  [
    { ...known, key: 'esp:mailjet/99', domain: null, claims: 'b.example' },
    'claims to be b.example (Mailjet customer 99)',
    'the customer was checked, the name was not',
  ],
  [
    { ...known, key: 'unknown:', domain: null, authenticated: false },
    'somebody unnamed',
    'nothing confirms who it is',
  ],
] as const) {
  test(`of ${name} it is said that ${proof}`, () => {
    assert.equal(nameIntruder(intruder), name)
    assert.equal(proofWords(intruder, english), proof)
  })
}

test('the day itself is no length of time', () => {
  assert.equal(afterWords(0, english), 'on the day it was given out')
  assert.equal(afterWords(1, english), '1 day after it was given out')
  assert.equal(afterWords(0, french), 'le jour même où l’adresse a été donnée')
})

test('French goes from the first of a month to the first of another', () => {
  const days = (from: string, to: string): string => french`${french.day(from)} to ${french.day(to)}`
  assert.equal(days('2021-05-01', '2021-06-01'), 'du 1er mai 2021 au 1er juin 2021')
  assert.equal(days('2021-05-02', '2021-06-03'), 'du 2 mai 2021 au 3 juin 2021')
})
