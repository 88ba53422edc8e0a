import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sighting } from '../../src/trace/sighting.ts'
import { judgeAll } from '../../src/verdict/judge-all.ts'
import { subscriptionIn } from '../../src/verdict/subscription.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { host, mail, side, traced } from '../message-builder.ts'
import { BANK, codes, letter, person, refuted, SHOP, signed } from './registry-builder.ts'

const on = (day: number): string => `Wed, ${String(day).padStart(2, '0')} Mar 2016 12:00:00 +0000`

/** A message of the person's own, from an alias, as it lies in the Sent folder. */
function sent(from: string, to: string, day: number, id = 'question@me.example'): Sighting {
  return traced(
    mail(`From: ${from}`, `To: ${to}`, `Date: ${on(day)}`, `Message-ID: <${id}>`, 'Subject: x'),
    side(),
  )
}

/** Judges the Sent folder and the mail after it, in any order; tells the mail's verdicts. */
function after(outgoing: readonly Sighting[], incoming: readonly Sighting[]): readonly Verdict[] {
  const filed = [
    ...incoming.map((sighting) => ({ sighting, role: null })),
    ...outgoing.map((sighting) => ({ sighting, role: 'sent' as const })),
  ].map((one, id) => ({ ...one, id }))
  const told = (order: typeof filed): readonly Verdict[] =>
    [...judgeAll(order, person())]
      .toSorted((a, b) => a.id - b.id)
      .map(({ verdict }) => verdict)
      .slice(0, incoming.length)
  const verdicts = told(filed)
  assert.deepEqual(told(filed.toReversed()), verdicts, 'the order of reading changes nothing')
  return verdicts
}

const question = sent(SHOP, 'someone@far.example', 1)
const answers = (id = 'question@me.example') => ({ below: [`In-Reply-To: <${id}>`] })

test('whoever answers what the person wrote from an alias has the address from them', () => {
  const answer = signed(SHOP, 'desk@helpdesk.example', { at: on(3), ...answers() })
  const [verdict] = after([question], [answer])
  assert.deepEqual([verdict?.kind, verdict && codes(verdict)], ['disclosed', ['answer']])
  assert.deepEqual(verdict?.reasons[0]?.facts, { by: 'helpdesk.example', on: '2016-03-01' })
})

test('References name the answered message as well', () => {
  const below = ['References: <other@x.example> <question@me.example>']
  const [verdict] = after([question], [signed(SHOP, 'desk@helpdesk.example', { at: on(3), below })])
  assert.equal(verdict?.kind, 'disclosed')
})

test('whoever answered may write again, and so may others of that organisation; before, nobody of it', () => {
  const answer = signed(SHOP, 'desk@helpdesk.example', { at: on(3), ...answers() })
  const early = signed(SHOP, 'desk@helpdesk.example', { at: on(2) })
  const again = signed(SHOP, 'survey@mail.helpdesk.example', { at: on(9) })
  assert.deepEqual(
    after([question], [answer, early, again]).map(({ kind }) => kind),
    ['disclosed', 'leak', 'disclosed'],
  )
})

test('an answer without a confirmed author speaks for its address alone', () => {
  const answer = letter(SHOP, { from: 'desk@helpdesk.example', at: on(3), ...answers() })
  const same = letter(SHOP, { from: 'desk@helpdesk.example', at: on(4) })
  const other = signed(SHOP, 'sales@helpdesk.example', { at: on(5) })
  assert.deepEqual(
    after([question], [answer, same, other]).map(({ kind }) => kind),
    ['disclosed', 'disclosed', 'leak'],
  )
})

for (const [what, message] of [
  ['a message that the person never sent', signed(SHOP, 'a@far2.example', { at: on(3), ...answers('no@x') })],
  ['what was sent from another alias', signed(BANK, 'a@far2.example', { at: on(3), ...answers() })],
  [
    'a message of later',
    signed(SHOP, 'a@far2.example', { at: 'Mon, 29 Feb 2016 12:00:00 +0000', ...answers() }),
  ],
] as const) {
  test(`answering ${what} discloses nothing`, () =>
    assert.equal(after([question], [message])[0]?.kind, 'leak'))
}

test('a refuted author answers nothing, and excuses nobody after', () => {
  const forged = refuted(SHOP, 'a@far2.example', { at: on(3), ...answers() })
  const again = signed(SHOP, 'a@far2.example', { at: on(4) })
  assert.deepEqual(
    after([question], [forged, again]).map(({ kind }) => kind),
    ['leak', 'leak'],
  )
})

const subscribe = sent(SHOP, 'majordomo@lists.far.example', 1)
const welcome = (at: string) =>
  signed(SHOP, 'ilug-request@lists.far.example', { at, below: ['Subject: Welcome to the "ilug" list'] })
const post = (at: string, list = 'ilug') =>
  letter(SHOP, {
    from: 'poster@third.example',
    client: host('lists.far.example', '198.51.100.30'),
    at,
    below: [`List-Id: <${list}.lists.far.example>`],
  })

test('a list that welcomed the alias after the person had written to its host is one they subscribed to', () => {
  const verdicts = after(
    [subscribe],
    [welcome(on(2)), post(on(3)), post(on(3), 'other'), post('Tue, 01 Mar 2016 13:00:00 +0000')],
  )
  assert.deepEqual(
    verdicts.map(({ kind }) => kind),
    ['disclosed', 'disclosed', 'leak', 'leak'],
  )
})

test('a list that welcomes without having been asked is a stranger', () => {
  const verdicts = after([], [welcome(on(2)), post(on(3))])
  assert.deepEqual(
    verdicts.map(({ kind }) => kind),
    ['leak', 'leak'],
  )
})

for (const [from, subject, listId, expected] of [
  ['ilug-request@lists.far.example', 'Welcome to the "ilug" mailing list', null, 'ilug.lists.far.example'],
  ['ilug-confirm+3f2a@lists.far.example', 'confirm 3f2a91', null, 'ilug.lists.far.example'],
  ['sympa@far.example', 'Bienvenue dans la liste ilug', 'ilug.far.example', 'ilug.far.example'],
  ['ilug-help@far.example', 'You are now subscribed', null, 'ilug.far.example'],
  ['ilug-request@far.example', 'Your weekly digest', null, null],
  ['news@shop.example', 'Welcome to our shop', null, null],
] as const) {
  test(`"${subject}" by ${from} ${expected === null ? 'is about no' : 'is about a'} subscription`, () => {
    const fields = listId === null ? [] : [`List-Id: <${listId}>`]
    const sighting = signed(SHOP, from, { below: [`Subject: ${subject}`, ...fields] })
    assert.equal(subscriptionIn(sighting), expected)
  })
}
