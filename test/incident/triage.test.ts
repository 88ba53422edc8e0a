import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Triage } from '../../src/incident/triage.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { SHOP, signed } from '../verdict/registry-builder.ts'
import { incidentOf, noon } from './incident-builder.ts'

const on = (day: string, from = 'a@stranger.example'): Sighting => signed(SHOP, from, { at: noon(day) })
const january = on('2015-01-10')

const dismissed: Triage = {
  state: 'dismissed',
  why: 'my own order',
  at: '2015-02-01T00:00:00Z',
  intruders: ['domain:stranger.example'],
  lastSeen: '2015-01-10T12:00:00Z',
}

for (const [what, sightings, state, codes] of [
  ['holds without anything new', [january], 'dismissed', ['dismissed']],
  ['holds for the same intruder soon after', [january, on('2015-03-10')], 'dismissed', ['dismissed']],
  [
    'holds for the same intruder in small steps',
    [january, on('2015-06-01'), on('2015-11-01')],
    'dismissed',
    ['dismissed'],
  ],
  ['holds after just 180 days', [january, on('2015-07-09')], 'dismissed', ['dismissed']],
  ['ends after more than 180 days', [january, on('2015-07-10')], 'open', ['long-gap', 'dismissed']],
  [
    'ends with a new intruder',
    [january, on('2015-03-10', 'a@other.example')],
    'open',
    ['new-intruder', 'dismissed'],
  ],
  [
    'ends with a new intruder whose older mail was found only now',
    [january, on('2014-12-01', 'a@other.example')],
    'open',
    ['new-intruder', 'dismissed'],
  ],
] as const) {
  test(`a dismissal ${what}`, () => {
    const incident = incidentOf(sightings, dismissed)
    const own = incident.reasons.map((one) => one.code).filter((code) => code !== 'second-exposure')
    assert.deepEqual([incident.state, own], [state, codes])
  })
}

test('a reopened incident says why, and why it had been dismissed', () => {
  const { reasons } = incidentOf([january, on('2015-03-10', 'a@other.example')], dismissed)
  const details = reasons.map((one) => ('detail' in one ? one.detail : ''))
  assert.match(details[0] ?? '', /other\.example.*2015-03-10/)
  assert.match(details[1] ?? '', /my own order/)
})

test('nobody decided: open', () => {
  assert.equal(incidentOf([january]).state, 'open')
})

test('what was closed by hand says so', () => {
  const closed = { ...dismissed, state: 'closed' as const, why: 'answered' }
  const { state, reasons } = incidentOf([january], closed)
  assert.deepEqual([state, reasons.map((one) => one.code)], ['closed', ['closed']])
})
