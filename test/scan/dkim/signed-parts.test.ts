import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsLeftOpen } from '../../../src/scan/dkim/signed-parts.ts'
import { mail } from '../../message-builder.ts'

const letter = [
  'From: a@shop.example',
  'To: b@me.example',
  'Subject: Hello',
  'Date: Fri, 20 Nov 2026 09:00:00 +0000',
]
const all = ['from', 'to', 'subject', 'date']

for (const [what, fields, signedFields, bodyLength, beyond, expected] of [
  ['everything signed', letter, all, null, 0, []],
  ['everything signed and guarded against a second one', letter, [...all, ...all], null, 0, []],
  ['a second field that was signed as absent', ['Subject: Hi', ...letter], [...all, 'subject'], null, 0, []],
  ['a second field', ['Subject: Hi', ...letter], all, null, 0, ['unsigned-duplicate']],
  [
    'two fields and neither signed',
    ['To: c@me.example', ...letter],
    ['from', 'subject', 'date'],
    null,
    0,
    ['unsigned-duplicate'],
  ],
  ['a field left out', letter, ['from', 'to', 'date'], null, 0, ['unsigned-field']],
  ['a field that is not there', letter.slice(0, 2), ['from', 'to'], null, 0, []],
  ['second fields that nobody sees', ['X-Tag: 1', 'X-Tag: 2', ...letter], all, null, 0, []],
  ['a body signed up to its end', letter, all, 10, 0, ['body-limit']],
  ['a body longer than what is signed', letter, all, 10, 3, ['unsigned-body']],
] as const) {
  test(`${what}: ${expected.join(' ') || 'nothing left open'}`, () => {
    const warnings = partsLeftOpen({ signedFields, bodyLength }, mail(...fields), beyond)
    assert.deepEqual(
      warnings.map(({ code }) => code),
      expected,
    )
  })
}
