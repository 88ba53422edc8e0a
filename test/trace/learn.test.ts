import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnReceivers, receiversOf, type Sample, yearReceived } from '../../src/trace/learn.ts'
import { hop, host, loopback, mail, results, saying } from '../message-builder.ts'

function samples(count: number, lines: (place: number) => readonly string[], year = 2016): Sample[] {
  return Array.from({ length: count }, (_, place) => ({ fields: mail(...lines(place)), year }))
}

const stranger = (place: number) => saying(`mail${place}.far.example`, '203.0.113.9')

test('what stands on top of nearly every message is the receiver', () => {
  const learnt = learnReceivers(
    samples(10, (place) => [hop(loopback, 'localhost'), hop(stranger(place), 'mx.me.example')]),
  )
  assert.deepEqual(learnt, [{ year: 2016, receivers: ['mx.me.example'], sampled: 10, agreeing: 10 }])
})

test('several hosts of one receiver teach the name they share', () => {
  const learnt = learnReceivers(
    samples(10, (place) => [hop(stranger(place), `in${place}.mail.hoster.example`)]),
  )
  assert.deepEqual(learnt[0]?.receivers, ['mail.hoster.example'])
})

test('at a hosting company the customers’ machines are not learnt with it', () => {
  const customer = host('vps-4711.vps.hoster.example', '203.0.113.9')
  const learnt = learnReceivers(
    samples(20, (place) => [hop(place === 0 ? customer : stranger(place), `in${place}.mail.hoster.example`)]),
  )
  assert.deepEqual(learnt[0]?.receivers, ['mail.hoster.example'])
})

test('machines of the same organisation that handed over nearly every message are inside', () => {
  const within = host('mx.me.example', '198.51.100.4')
  const learnt = learnReceivers(samples(10, () => [hop(within, 'store.me.example')]))
  assert.deepEqual(learnt[0]?.receivers, ['me.example'])
})

test('an authserv-id of another name is learnt beside the host', () => {
  const learnt = learnReceivers(
    samples(10, (place) => [
      results('auth.filter.example', 'spf=none'),
      hop(stranger(place), 'mx.me.example'),
    ]),
  )
  assert.deepEqual(learnt[0]?.receivers, ['mx.me.example', 'auth.filter.example'])
})

test('too few messages, or no agreement among them, teach nothing', () => {
  assert.deepEqual(learnReceivers(samples(7, (place) => [hop(stranger(place), 'mx.me.example')])), [])
  assert.deepEqual(
    learnReceivers(samples(10, (place) => [hop(stranger(place), `mx.me${place % 3}.example`)])),
    [],
  )
})

test('a few strangers’ names among them change nothing', () => {
  const learnt = learnReceivers(
    samples(10, (place) => [hop(stranger(place), place < 2 ? 'mx.evil.example' : 'mx.me.example')]),
  )
  assert.deepEqual(learnt[0]?.receivers, ['mx.me.example'])
  assert.equal(learnt[0]?.agreeing, 8)
})

test('each year is learnt for itself, and the nearest one serves where none was', () => {
  const learnt = learnReceivers([
    ...samples(10, (place) => [hop(stranger(place), 'mx.old.example')], 2010),
    ...samples(10, (place) => [hop(stranger(place), 'mx.me.example')], 2016),
  ])
  for (const [year, expected] of [
    [2010, 'mx.old.example'],
    [2012, 'mx.old.example'],
    [2014, 'mx.me.example'],
    [2020, 'mx.me.example'],
    [null, 'mx.me.example'],
  ] as const)
    assert.deepEqual(receiversOf(learnt, year), [expected])
})

test('years of a few messages each teach together, each with its own count', () => {
  const learnt = learnReceivers([
    ...samples(3, (place) => [hop(stranger(place), 'mx.me.example')], 2013),
    ...samples(4, (place) => [hop(stranger(place), 'mx.me.example')], 2014),
    ...samples(2, (place) => [hop(stranger(place), place === 0 ? 'mx.evil.example' : 'mx.me.example')], 2015),
    ...samples(7, (place) => [hop(stranger(place), 'mx.me.example')], 2016),
  ])
  assert.deepEqual(
    learnt.map(({ year, receivers, sampled, agreeing }) => [year, receivers[0], agreeing, sampled]),
    [
      [2013, 'mx.me.example', 3, 3],
      [2014, 'mx.me.example', 4, 4],
      [2015, 'mx.me.example', 1, 2],
    ],
  )
})

test('a year of few messages is not told by its neighbour of many', () => {
  const learnt = learnReceivers([
    ...samples(7, (place) => [hop(stranger(place), 'mx.old.example')], 2013),
    ...samples(50, (place) => [hop(stranger(place), 'mx.me.example')], 2014),
  ])
  assert.deepEqual(
    learnt.map(({ year, receivers }) => [year, receivers]),
    [[2014, ['mx.me.example']]],
  )
})

for (const [what, date, internalDate, expected] of [
  ['mail that was delivered', 'Wed, 2 Mar 2016 09:11:05 +0000', '2016-03-02T09:11:06Z', 2016],
  ['mail that was moved into another store', 'Wed, 2 Mar 2016 09:11:05 +0000', '2026-11-22T04:21:00Z', 2016],
  ['a file, of which no store tells', 'Wed, 2 Mar 2016 09:11:05 +0000', null, 2016],
  ['a clock that was ahead', 'Mon, 2 Mar 2099 09:11:05 +0000', '2026-11-22T04:21:00Z', 2026],
  ['a date that is none', 'yesterday', '2026-11-22T04:21:00Z', 2026],
  ['no date at all', 'yesterday', null, null],
] as const) {
  test(`the year of ${what} is ${expected}`, () => {
    const fields = mail(
      `Received: from a (a.far.example [203.0.113.9]) by mx.me.example; ${date}`,
      'Received: from b by a.far.example; Sat, 2 Mar 1996 09:11:05 +0000',
    )
    assert.equal(yearReceived(fields, internalDate), expected)
  })
}

test('without a Received field the store’s date stands in', () => {
  assert.equal(yearReceived(mail('From: a@b.example'), '2026-11-22T04:21:00Z'), 2026)
})
