import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { isFreeDay } from '../../src/directory/holidays.ts'

/** Days of a year, from Monday to Friday, that are free in a country. */
function freeWeekdays(country: string | null, year: number): string {
  const days: string[] = []
  for (let day = Date.UTC(year, 0, 1); new Date(day).getUTCFullYear() === year; day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10)
    if (new Date(day).getUTCDay() % 6 !== 0 && isFreeDay(date, country)) days.push(date.slice(5))
  }
  return days.join(' ')
}

describe('days on which nobody works', () => {
  // The eleven of metropolitan France, those on a weekend left out. Good Friday and 26 December are Alsace-Moselle's.
  for (const [year, days] of [
    [2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25'],
    [2027, '01-01 03-29 05-06 05-17 07-14 11-01 11-11'],
    [2028, '04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 12-25'],
  ] as const) {
    test(`France in ${year}`, () => assert.equal(freeWeekdays('FR', year), days))
  }

  for (const [country, days] of [
    ['DE', '01-01 04-03 04-06 05-01 05-14 05-25 12-25'],
    ['BE', '01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25'],
    ['ES', '01-01 01-06 04-03 05-01 10-12 12-08 12-25'],
  ] as const) {
    test(`${country} in 2026, holidays of its parts left out`, () =>
      assert.equal(freeWeekdays(country, 2026), days))
  }

  test('a holiday of two days is free on both, one that begins at noon on the whole day', () => {
    assert.ok(isFreeDay('2026-01-02', 'RO'))
    assert.ok(isFreeDay('2026-12-24', 'IS'))
    assert.ok(!isFreeDay('2026-12-23', 'IS'))
  })

  test('a substitute day counts: Boxing Day of 2026 is a Saturday', () =>
    assert.ok(isFreeDay('2026-12-28', 'GB')))

  test('the country is read in either case', () => assert.ok(isFreeDay('2026-07-14', 'fr')))

  for (const country of [null, 'ZZ', '', 'France']) {
    test(`with the country ${JSON.stringify(country)} only weekends are free`, () => {
      assert.equal(freeWeekdays(country, 2026), '')
      assert.ok(isFreeDay('2026-11-21', country))
      assert.ok(isFreeDay('2026-11-22', country))
    })
  }
})

/** What a file loads as soon as it is loaded: its static imports, without those of types alone. */
function loadedBy(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?\bfrom\s*['"]([^'"]+)['"]/gm)].map(
    ([, name = '']) => name,
  )
}

test('no command pays for the calendars of the world before it computes a date', () => {
  const root = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
  const reached = new Set([root])
  for (const file of reached) {
    for (const name of loadedBy(file)) {
      assert.notEqual(name, 'date-holidays', `${file} is loaded by every command`)
      const target = join(dirname(file), name)
      if (name.startsWith('.') && name.endsWith('.ts') && existsSync(target)) reached.add(target)
    }
  }
  assert.ok(reached.size > 20)
})
