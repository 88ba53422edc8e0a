import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { forgedFields, refolded } from '../forged-fields.ts'
import {
  exchangeHop,
  gmailHop,
  hop,
  MX,
  mail,
  provider,
  results,
  STRANGER,
  side,
  traced,
} from '../message-builder.ts'

const passed = 'spf=pass smtp.mailfrom=stranger.example'
const outlookHost = 'AM7EUR03FT012.mail.protection.outlook.com'

/** What each receiver stamps on a message of the stranger's: above its boundary, and below where it does so. */
const RECEIVERS: readonly (readonly [name: string, known: ReceivingSide, stamps: readonly string[]])[] = [
  ['Postfix', side(), ['Delivered-To: real@me.example', results(MX, passed), hop(STRANGER, MX)]],
  [
    'Postfix with named forwarders',
    side({ forwarders: ['fwd.example', 'google.com'] }),
    ['Delivered-To: real@me.example', results(MX, passed), hop(STRANGER, MX)],
  ],
  [
    'Gmail',
    provider('gmail'),
    [
      'Delivered-To: real@me.example',
      gmailHop(STRANGER, 'real@me.example'),
      'Received-SPF: pass (google.com) client-ip=203.0.113.9;',
      results('mx.google.com', passed),
    ],
  ],
  ['Outlook', provider('outlook'), [results(null, passed), exchangeHop(STRANGER, outlookHost)]],
]

const grades = ['claimed', 'likely', 'proved']

function accused(sighting: Sighting): object {
  const { author, esp, relays, candidates, authentication } = sighting
  return {
    author: author?.grade,
    espGrade: esp?.grade ?? 'claimed',
    relays: relays.filter((relay) => relay.grade !== 'claimed'),
    stamped: candidates.filter(
      (candidate) => candidate.address === 'innocent@me.example' && candidate.grade !== 'claimed',
    ),
    domains: authentication.domains,
  }
}

for (const [name, known, stamps] of RECEIVERS) {
  test(`${name}: whatever stands below the boundary accuses no innocent and vouches for nobody`, () => {
    fc.assert(
      fc.property(forgedFields, (fields) => {
        const sighting = traced(mail(...stamps, ...fields), known)
        assert.deepEqual(accused(sighting), {
          author: 'claimed',
          espGrade: 'claimed',
          relays: [],
          stamped: [],
          domains: ['stranger.example'],
        })
        const alone = traced(mail(...stamps), known)
        assert.equal(sighting.network, alone.network)
        assert.equal(sighting.receivedAt, alone.receivedAt)
        assert.equal(
          sighting.path.findIndex((one) => one.boundary),
          alone.path.findIndex((one) => one.boundary),
        )
        assert.notEqual(sighting.returnPath, '')
      }),
      { numRuns: 150 },
    )
  })

  test(`${name}: the order of fields below the boundary changes no grade for the better`, () => {
    fc.assert(
      fc.property(forgedFields, fc.infiniteStream(fc.nat()), (fields, numbers) => {
        const shuffled = fields
          .map((field) => ({ field, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ field }) => field)
        for (const order of [fields, shuffled]) {
          const { candidates, author } = traced(mail(...stamps, ...order), known)
          for (const { field, grade, address } of candidates)
            assert.ok(grade === 'claimed' || address === 'real@me.example', `${field} is ${grade}`)
          assert.ok(grades.indexOf(author?.grade ?? 'claimed') <= 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test(`${name}: folding and the case of names change nothing`, () => {
    fc.assert(
      fc.property(forgedFields, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (fields, folds) => {
        const lines = [...stamps, ...fields]
        const otherwise = lines.map((line) => refolded(line, folds))
        assert.deepEqual(traced(mail(...otherwise), known), traced(mail(...lines), known))
      }),
      { numRuns: 80 },
    )
  })
}

test('any text in any field is read without fail', () => {
  const names = [
    'Received',
    'From',
    'To',
    'Authentication-Results',
    'Return-Path',
    'List-Id',
    'X-ICLOUD-HME',
    'Subject',
  ]
  const field = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 80 }))
  fc.assert(
    fc.property(fc.array(field, { maxLength: 12 }), (fields) => {
      const lines = fields.map(([name, value]) => `${name}: ${value}`)
      const sighting = traced(mail(hop(STRANGER, MX), ...lines))
      assert.equal(sighting.path[0]?.boundary, true)
    }),
    { numRuns: 200 },
  )
})
