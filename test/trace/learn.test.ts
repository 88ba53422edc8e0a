import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnReceivers, receiversOf, type Sample } from '../../src/trace/learn.ts'
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
