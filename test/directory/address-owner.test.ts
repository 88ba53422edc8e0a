import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { addressRanges } from '../../src/directory/address-ranges.ts'
import { addressOwner, carriers, esps } from '../../src/directory/index.ts'

for (const [ip, expected] of [
  ['87.253.234.155', 200069],
  ['185.250.237.36', 200069],
  ['141.193.32.214', 200069],
  ['185.41.28.4', 200484],
  ['149.72.70.15', 11377],
  ['148.105.12.209', 14782],
  ['205.201.133.249', 14782],
  ['198.244.59.105', 396479],
  ['147.253.212.101', 23528],
  ['208.75.123.133', 40444],
  ['159.127.162.24', 19137],
  ['209.85.220.41', 15169],
  ['40.92.40.56', 8075],
  ['::ffff:87.253.234.155', 200069],
  ['2a00:1450:4864:20::443', 15169],
  ['54.240.48.117', null],
  ['192.0.2.1', null],
  ['198.51.100.7', null],
  ['10.0.0.1', null],
  ['0.0.0.0', null],
  ['255.255.255.255', null],
  ['2001:db8::1', null],
  ['::1', null],
  ['87.253.234', null],
  ['87.253.234.256', null],
  ['87.253.234.1555', null],
  ['87.253.234.155 ', null],
  ['87..234.155', null],
  ['.87.253.234', null],
  ['mailjet.com', null],
  ['', null],
] as const) {
  test(`addressOwner(${JSON.stringify(ip)}) is ${expected}`, () => assert.equal(addressOwner(ip), expected))
}

const rows = [...Object.entries(addressRanges.v4), ...Object.entries(addressRanges.v6)].flatMap(
  ([owner, prefixes]) =>
    prefixes
      .trim()
      .split(/\s+/)
      .map((prefix) => ({ owner: Number(owner), prefix })),
)

test('the first and the last address of every range are its owner’s', () => {
  for (const { owner, prefix } of rows) {
    const [address = '', length = ''] = prefix.split('/')
    const bytes = ipaddr.parse(address).toByteArray()
    assert.equal(addressOwner(ipaddr.fromByteArray(bytes).toString()), owner, prefix)
    const last = bytes.map(
      (byte, place) => byte | (255 >> Math.max(0, Math.min(8, Number(length) - 8 * place))),
    )
    assert.equal(addressOwner(ipaddr.fromByteArray(last).toString()), owner, prefix)
  }
})

test('every AS number that a record names has its ranges, and no other', () => {
  const named = new Set([
    ...esps.flatMap(({ asns, sharedAsns, groupAsns = [] }) => [...asns, ...sharedAsns, ...groupAsns]),
    ...carriers.flatMap(({ asns }) => asns),
  ])
  assert.deepEqual([...new Set(rows.map(({ owner }) => owner))].sort(), [...named].sort())
})

test('any IPv4 address is answered as a walk over all ranges answers it', () => {
  const ranges = rows
    .filter(({ prefix }) => !prefix.includes(':'))
    .map(({ owner, prefix }) => ({ owner, cidr: ipaddr.IPv4.parseCIDR(prefix) }))
  fc.assert(
    fc.property(fc.ipV4(), (ip) => {
      const address = ipaddr.IPv4.parse(ip)
      assert.equal(addressOwner(ip), ranges.find(({ cidr }) => address.match(cidr))?.owner ?? null)
    }),
    { numRuns: 200 },
  )
})

test('any text gives an owner or null', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.ipV6()), (text) => {
      const owner = addressOwner(text)
      assert.ok(owner === null || Number.isInteger(owner))
    }),
  )
})
