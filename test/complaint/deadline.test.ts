import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, dueOn, workingDay } from '../../src/complaint/deadline.ts'
import { isFreeDay } from '../../src/directory/holidays.ts'

const inFrance = (day: string): boolean => isFreeDay(day, 'FR')
const never = (): boolean => false

describe('a period of months by Regulation 1182/71', () => {
  for (const [received, months, due] of [
    ['2026-03-05', 1, '2026-04-07'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-31', 1, '2026-03-02'],
    ['2026-04-01', 1, '2026-05-04'],
    ['2026-11-21', 1, '2026-12-21'],
    ['2026-11-25', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-02-01'],
    ['2026-11-30', 3, '2027-03-01'],
    ['2026-10-13', 1, '2026-11-13'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-07-15', 1, '2026-08-17'],
    ['2027-02-28', 1, '2027-03-30'],
  ] as const) {
    test(`received in France on ${received}, ${months} month(s): due on ${due}`, () =>
      assert.equal(dueOn(received, months, inFrance), due))
  }

  // EDPB Guidelines 01/2022, paragraphs 159 to 161: the dates before any holiday is looked at.
  for (const [received, due] of [
    ['2026-03-05', '2026-04-05'],
    ['2026-08-31', '2026-09-30'],
  ] as const) {
    test(`the EDPB's example: received on ${received}, ends on ${due}`, () =>
      assert.equal(dueOn(received, 1, never), due))
  }

  test('in a country that is not known only weekends put it off', () =>
    assert.equal(
      dueOn('2026-03-05', 1, (day) => isFreeDay(day, null)),
      '2026-04-06',
    ))

  const days = fc
    .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10))
  const months = fc.integer({ min: 1, max: 6 })
  const countries = fc.constantFrom(null, 'FR', 'DE', 'BE', 'ES', 'RO', 'IS')

  test('never ends before 28 days a month have passed, nor more than 31 days a month and a run of holidays', () =>
    fc.assert(
      fc.property(days, months, countries, (received, count, country) => {
        const due = dueOn(received, count, (day) => isFreeDay(day, country))
        return due >= addDays(received, 28 * count) && due <= addDays(received, 31 * count + 10)
      }),
    ))

  test('always ends on a working day', () =>
    fc.assert(
      fc.property(days, months, countries, (received, count, country) => {
        const isFree = (day: string): boolean => isFreeDay(day, country)
        return !isFree(dueOn(received, count, isFree))
      }),
    ))

  test('what is received later is never due earlier', () =>
    fc.assert(
      fc.property(days, fc.nat(60), months, countries, (received, later, count, country) => {
        const isFree = (day: string): boolean => isFreeDay(day, country)
        return dueOn(received, count, isFree) <= dueOn(addDays(received, later), count, isFree)
      }),
    ))

  test('months are counted from the receipt, not one after the other', () => {
    assert.equal(dueOn('2026-01-31', 2, never), '2026-03-31')
    assert.equal(addMonths(addMonths('2026-01-31', 1), 1), '2026-03-28')
  })
})

describe('days', () => {
  for (const [day, count, sum] of [
    ['2026-11-22', 14, '2026-12-06'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-03-01', -1, '2026-02-28'],
  ] as const) {
    test(`${day} and ${count} days is ${sum}`, () => assert.equal(addDays(day, count), sum))
  }

  for (const [day, count, sum] of [
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ] as const) {
    test(`${day} and ${count} months is ${sum}`, () => assert.equal(addMonths(day, count), sum))
  }

  for (const wrong of ['2026-02-30', '2026-13-01', '2026-1-1', '2026-11-22T00:00:00Z', '']) {
    test(`"${wrong}" is no calendar day`, () => {
      assert.throws(() => addDays(wrong, 1), RangeError)
      assert.throws(() => dueOn(wrong, 1, never), RangeError)
    })
  }

  test('a calendar without a working day is refused rather than searched for ever', () =>
    assert.throws(() => workingDay('2026-11-22', () => true), RangeError))
})
