import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseDateTime } from '../../src/mail/date.ts'

for (const [value, expected] of [
  ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06Z'],
  ['Fri, 1 Jan 2021 01:31:29 +0100 (CET)', '2021-01-01T00:31:29Z'],
  ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06Z'],
  ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06Z'],
  ['Thu,\r\n 13\r\n Feb\r\n 1969\r\n 23:32\r\n -0330 (Newfoundland Time)', '1969-02-14T03:02:00Z'],
  ['1 jan 49 00:00 ut', '2049-01-01T00:00:00Z'],
  ['1 Jan 50 00:00 EST', '1950-01-01T05:00:00Z'],
  ['1 Jan 102 00:00:00 PDT', '2002-01-01T07:00:00Z'],
  ['1 Jan 2024 00:00:00 A', '2024-01-01T00:00:00Z'],
  ['1 Jan 2024 00:00:00 CEST', '2024-01-01T00:00:00Z'],
  ['Thu, 29 Feb 2024 23:59:60 +0000', '2024-03-01T00:00:00Z'],
  ['Mon, 04 Sep 2023 21:11:24.404 +0000 (UTC)', '2023-09-04T21:11:24Z'],
  [' (a (nested) comment) Mon , 1 Jan 2024 10:00:00 +1400', '2023-12-31T20:00:00Z'],
] as const) {
  test(`reads ${JSON.stringify(value)}`, () => {
    assert.equal(parseDateTime(value), expected)
  })
}

for (const value of [
  '',
  'yesterday',
  'Mon, 1 Jan 2024 10:00:00',
  '31 Jun 2024 10:00:00 +0000',
  '29 Feb 1900 10:00:00 +0000',
  '0 Jan 2024 10:00:00 +0000',
  '1 Jan 2024 24:00:00 +0000',
  '1 Jan 2024 10:60:00 +0000',
  '1 Jan 2024 10:00:61 +0000',
  '1 Jan 2024 10:00:00 +0060',
  '1 Jan 1899 10:00:00 +0000',
  '1 Foo 2024 10:00:00 +0000',
  'Lun, 1 Jan 2024 10:00:00 +0000',
  '2024-01-01T00:00:00Z',
  'Mon Jan  1 00:00:00 2024',
  '1 Jan 2024 10:00:00 +0000 (open',
  '1 Jan 2024 10:00:00 +0000 x',
]) {
  test(`${JSON.stringify(value)} is no date, and none is invented`, () => {
    assert.equal(parseDateTime(value), undefined)
  })
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

test('every moment from 1900 on comes back, whatever zone it is written in', () => {
  const seconds = fc.integer({ min: Date.UTC(1900, 0, 2) / 1000, max: Date.UTC(9999, 11, 30) / 1000 })
  fc.assert(
    fc.property(seconds, fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, east) => {
      const local = new Date((moment + east * 60) * 1000)
      const two = (n: number): string => String(n).padStart(2, '0')
      const zone = `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}${two(Math.abs(east) % 60)}`
      const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`
      const day = `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`
      const expected = new Date(moment * 1000).toISOString().replace('.000Z', 'Z')
      assert.equal(parseDateTime(`${day} ${time} ${zone}`), expected)
    }),
  )
})
