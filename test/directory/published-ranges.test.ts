import assert from 'node:assert/strict'
import { test } from 'node:test'
import { espByAddress, esps } from '../../src/directory/index.ts'
import { ipv4Prefix } from '../../src/directory/range-table.ts'

for (const [ip, expected] of [
  ['54.240.48.117', 'amazon-ses'],
  ['54.240.127.255', 'amazon-ses'],
  ['54.241.0.0', null],
  ['198.61.254.55', 'mailgun'],
  ['141.193.32.214', 'mailgun'],
  ['87.253.234.155', null],
  ['192.161.151.40', 'zendesk'],
  ['192.92.97.212', 'activecampaign'],
  ['50.31.205.249', 'postmark'],
  ['212.11.79.135', 'mailersend'],
  ['192.0.2.1', null],
  ['::ffff:54.240.48.117', null],
  ['', null],
] as const) {
  test(`espByAddress(${JSON.stringify(ip)}) is ${expected}`, () => {
    assert.equal(espByAddress(ip)?.id ?? null, expected)
  })
}

test('a published prefix is whole and overlaps no other', () => {
  const rows = esps.flatMap(({ id, ranges = [] }) =>
    ranges.map((prefix) => ({ id, prefix, range: ipv4Prefix(prefix) })),
  )
  for (const { id, prefix, range } of rows) {
    const [start, end] = range
    assert.ok(start > 0 && end < 2 ** 32 && start % (end - start + 1) === 0, `${id} ${prefix}`)
    const overlapping = rows.filter((other) => other.range[0] <= end && start <= other.range[1])
    assert.deepEqual(
      overlapping.map((other) => other.prefix),
      [prefix],
      id,
    )
  }
})

test('whoever publishes addresses says where they were read', () => {
  for (const { id, ranges, sources } of esps) {
    if (ranges === undefined) continue
    assert.ok(
      sources.some(({ title }) => /SPF record|IP addresses/.test(title)),
      id,
    )
  }
})
