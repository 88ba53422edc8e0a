import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Sighting } from '../../src/trace/sighting.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { FORGED, refolded } from '../forged-fields.ts'
import { hop, MX, results, side } from '../message-builder.ts'
import { ATTACKERS } from './attackers.ts'
import { ESPS } from './esp-cast.ts'
import { forgedAuthors, forgedLooks } from './forge-author.ts'
import { forgedPassages, replays } from './forge-passage.ts'
import { forgedResults } from './forge-results.ts'
import { forgedRoutes } from './forge-trace.ts'
import { told } from './genuine.ts'
import type { Delivery, Receiver } from './receivers.ts'
import { RECEIVERS } from './receivers.ts'
import { seeded } from './seeded.ts'
import { aliasOf, DOMAINS } from './world.ts'

/** All that the battery's attackers write, field by field. */
const vocabulary: readonly string[] = [
  ...new Set([
    ...FORGED,
    ...[forgedAuthors, forgedLooks, forgedPassages, replays, forgedResults, forgedRoutes].flatMap((make) =>
      make(36, seeded(7)).flatMap(({ message }) => message),
    ),
  ]),
]

/** Those that vouch or accuse on their own, more often than the rest. */
const telling = [...FORGED, `Delivered-To: ${aliasOf('Bank', 'me.example')}`]
/** A list of the service's: its name and its reverse-path. */
const list = [`List-Id: News <news.${DOMAINS.Cyclable}>`, `Return-Path: <list-bounces@${DOMAINS.Cyclable}>`]
const someFields = fc
  .tuple(
    fc.constantFrom([], [], [], list),
    fc.shuffledSubarray(telling, { maxLength: 14 }),
    fc.shuffledSubarray([...vocabulary], { maxLength: 8 }),
  )
  .map((parts) => parts.flat())

/** A store that keeps no return-path, so that whatever the message brought along is the only one. */
const bare: Receiver = {
  id: 'no Return-Path',
  home: 'me.example',
  side: side(),
  assume: false,
  ceiling: 'proved',
  stamp: ({ to, client, checks }, message) => [
    ...(checks.length === 0 ? [] : [results(MX, ...checks)]),
    hop(client, MX, { for: to }),
    ...message,
  ],
}
const someReceiver = fc.constantFrom(...RECEIVERS, bare)

/** A stranger's mail to the alias of Cyclable, with nothing that a receiver can confirm. */
function stranger(receiver: Receiver, checks: readonly string[]): Delivery {
  const [attacker] = ATTACKERS
  return {
    to: aliasOf('Cyclable', receiver.home),
    client: attacker?.client ?? { helo: 'x', name: null, ip: '203.0.113.9' },
    mailFrom: `bounce@${attacker?.domain ?? 'x.example'}`,
    checks,
    at: 'Wed, 02 Mar 2016 09:11:05 +0000',
  }
}

const grades = ['claimed', 'likely', 'proved']
const steps = ['low', 'medium', 'high']

/** How far each thing is believed; -1 for a thing that is not there. */
function standing({
  sighting,
  verdict,
}: {
  sighting: Sighting
  verdict: Verdict
}): Readonly<Record<string, number>> {
  const { author, esp, relays } = sighting
  return {
    author: grades.indexOf(author?.grade ?? 'claimed'),
    esp: grades.indexOf(esp?.grade ?? 'claimed'),
    relay: Math.max(0, ...relays.map(({ grade }) => grades.indexOf(grade))),
    excused: ['expected', 'authorised', 'disclosed', 'bounce'].includes(verdict.kind) ? 1 : 0,
    leak: verdict.kind === 'leak' ? steps.indexOf(verdict.confidence ?? 'low') : -1,
    authenticated: verdict.intruder?.authenticated === true ? 1 : 0,
  }
}

const isFrom = (line: string): boolean => /^from\s*:/i.test(line)

for (const [what, checks] of [
  ['where SPF passed for the stranger', ['spf=pass smtp.mailfrom=stranger.example', 'dkim=none']],
  ['where nothing was found to pass', ['spf=none', 'dkim=none']],
] as const) {
  test(`fields added below the boundary raise nothing, ${what}`, () => {
    fc.assert(
      fc.property(someReceiver, someFields, fc.nat(), (receiver, fields, place) => {
        const delivery = stranger(receiver, checks)
        const own = ['From: Camille <camille@stranger.example>', `To: ${delivery.to}`]
        const added = fields.filter((line) => !isFrom(line))
        const at = place % (added.length + 1)
        const before = standing(told(receiver, receiver.stamp(delivery, own)))
        const after = standing(
          told(receiver, receiver.stamp(delivery, [...added.slice(0, at), ...own, ...added.slice(at)])),
        )
        for (const [thing, grade] of Object.entries(after)) {
          // Of an unknown receiver's mail nothing is more than claimed, the list that it says it came through neither.
          if (thing === 'excused' && receiver.ceiling === 'claimed') continue
          assert.ok(grade <= (before[thing] ?? -1), `${receiver.id}: ${thing} rose to ${grade}`)
        }
      }),
      { numRuns: 1_200, seed: 1 },
    )
  })
}

test('the order of fields below the boundary raises no grade and excuses nobody', () => {
  fc.assert(
    fc.property(someReceiver, someFields, fc.nat(), (receiver, fields, seed) => {
      const delivery = stranger(receiver, [
        'spf=pass smtp.mailfrom=stranger.example',
        `dmarc=fail header.from=${DOMAINS.Cyclable}`,
      ])
      const lines = [...fields.filter((line) => !isFrom(line)), 'From: Camille <camille@stranger.example>']
      const one = standing(told(receiver, receiver.stamp(delivery, lines)))
      const other = standing(told(receiver, receiver.stamp(delivery, seeded(seed).shuffled(lines))))
      for (const { esp, relay, excused } of [one, other])
        assert.deepEqual([esp, relay, receiver.ceiling === 'claimed' ? 0 : excused], [0, 0, 0])
      assert.equal(one.author, other.author)
    }),
    { numRuns: 800, seed: 2 },
  )
})

test('folding and the case of field names change nothing that is told of genuine or forged mail', () => {
  const folds = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      someReceiver,
      fc.constantFrom(...ESPS),
      someFields,
      folds,
      (receiver, esp, fields, folded) => {
        const delivery = {
          ...stranger(receiver, ['spf=pass smtp.mailfrom=stranger.example']),
          client: esp.client,
        }
        const lines = fields.filter((line) => !/^[^:]*\s/.test(line))
        const plain = told(receiver, receiver.stamp(delivery, lines))
        const dressed = told(
          receiver,
          receiver.stamp(
            delivery,
            lines.map((line) => refolded(line, folded)),
          ),
        )
        assert.deepEqual(standing(dressed), standing(plain))
        assert.equal(dressed.verdict.kind, plain.verdict.kind)
        assert.equal(dressed.verdict.intruder?.key, plain.verdict.intruder?.key)
      },
    ),
    { numRuns: 500, seed: 3 },
  )
})
