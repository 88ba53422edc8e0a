import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { forgedFields } from '../forged-fields.ts'
import { hop, MX, mail, results, STRANGER, side, traced } from '../message-builder.ts'
import { alias, BANK, domain, judged, person, SHOP, service } from './registry-builder.ts'

/** The forged fields name innocent@me.example, which is real here, and shop.example, a service of another alias. */
const who = person({
  aliases: [alias(SHOP, ['Cyclable']), alias(BANK, ['Bank']), alias('innocent@me.example', ['Innocent'])],
  services: [
    service('Cyclable', 'cyclable.example'),
    service('Bank', 'bank.example'),
    service('Innocent', 'shop.example', domain('mailjet.com')),
  ],
})

const stamps = [
  `Delivered-To: ${SHOP}`,
  results(MX, 'spf=pass smtp.mailfrom=stranger.example'),
  hop(STRANGER, MX),
]

test('whatever a stranger writes into the message, the alias it was delivered to and the one who wrote it stay named', () => {
  const honest = judged(traced(mail(...stamps, 'From: Camille <camille@stranger.example>')), who)
  assert.deepEqual([honest.kind, honest.confidence], ['leak', 'high'])
  fc.assert(
    fc.property(forgedFields, (fields) => {
      const verdict = judged(traced(mail(...stamps, ...fields)), who)
      assert.equal(verdict.kind, 'leak')
      assert.equal(verdict.alias, SHOP)
      assert.deepEqual(verdict.services, ['Cyclable'])
      assert.equal(verdict.intruder?.domain, 'stranger.example')
    }),
    { numRuns: 200 },
  )
})

test('a message that reached no alias makes no alias a leak, whatever it says', () => {
  const toNobody = ['Delivered-To: claire@me.example', ...stamps.slice(1)]
  fc.assert(
    fc.property(forgedFields, (fields) => {
      const { kind } = judged(traced(mail(...toNobody, ...fields)), who)
      assert.ok(kind === 'personal' || kind === 'undetermined', kind)
    }),
    { numRuns: 200 },
  )
})

test('where nothing is the receiver’s word nobody is accused', () => {
  fc.assert(
    fc.property(forgedFields, (fields) => {
      const verdict = judged(traced(mail(hop(STRANGER, 'elsewhere.example'), ...fields), side()), who)
      assert.ok(verdict.kind !== 'leak' && verdict.kind !== 'impersonation', verdict.kind)
      assert.notEqual(verdict.confidence, 'high')
    }),
    { numRuns: 200 },
  )
})

test('fields added below the boundary never raise the confidence of a verdict', () => {
  const steps = ['low', 'medium', 'high']
  const rank = (fields: readonly string[]): number =>
    steps.indexOf(judged(traced(mail(...stamps, ...fields)), who).confidence ?? 'low')
  fc.assert(
    fc.property(forgedFields, (fields) => {
      assert.ok(rank(fields) <= rank(fields.filter((line) => line.startsWith('From:'))))
    }),
    { numRuns: 150 },
  )
})
