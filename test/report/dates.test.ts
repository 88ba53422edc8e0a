import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showAgo } from '../../src/report/dates.ts'

const now = '2026-11-21T12:00:00Z'

for (const [at, english, french] of [
  ['2026-11-21T23:00:00Z', 'today', 'aujourd’hui'],
  ['2026-11-20T23:59:00Z', 'yesterday', 'hier'],
  ['2026-11-18', '3 days ago', 'il y a 3 jours'],
  ['2026-11-08', '13 days ago', 'il y a 13 jours'],
  ['2026-11-07', '2 weeks ago', 'il y a 2 semaines'],
  ['2026-09-25', '8 weeks ago', 'il y a 8 semaines'],
  ['2026-09-01', '2 months ago', 'il y a 2 mois'],
  ['2024-12-01', '23 months ago', 'il y a 23 mois'],
  ['2016-03-02', '10 years ago', 'il y a 10 ans'],
  ['2026-11-24', 'in 3 days', 'dans 3 jours'],
  [null, '–', '–'],
  ['some day', '–', '–'],
] as const) {
  test(`${at} was ${english}`, () => {
    assert.deepEqual([showAgo(at, now), showAgo(at, now, 'fr')], [english, french])
  })
}
