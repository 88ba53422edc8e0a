import ipaddr from 'ipaddr.js'
import { addressRanges } from './address-ranges.ts'

/** Ranges of one address family: starts and ends (inclusive) ascending and disjoint, with the AS number of each. */
interface RangeTable {
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly owners: Uint32Array
}

interface Tables {
  readonly v4: RangeTable
  /** By the upper 48 bits: no provider routes longer IPv6 prefixes to another one. */
  readonly v6: RangeTable
}

let tables: Tables | undefined

/**
 * Who owns an address: the AS number that announced it on the day of the table, when that is one which a record of the
 * directory names; null for every other address, and for text that is none.
 *
 * Nothing is looked up: the ranges are shipped (`address-ranges.ts`) and compiled on the first question.
 *
 * @param ip IPv4 in dotted decimal, or IPv6 (RFC 4291 §2.2; an IPv4-mapped one is read as IPv4)
 */
export function addressOwner(ip: string): number | null {
  tables ??= { v4: compile(addressRanges.v4, ipv4Range), v6: compile(addressRanges.v6, ipv6Range) }
  const v4 = parseIpv4(ip)
  if (v4 !== -1) return find(tables.v4, v4)
  if (!ipaddr.IPv6.isValid(ip)) return null
  const address = ipaddr.IPv6.parse(ip)
  if (address.isIPv4MappedAddress()) return find(tables.v4, parseIpv4(address.toIPv4Address().toString()))
  return find(tables.v6, upper48(address.parts))
}

function find({ starts, ends, owners }: RangeTable, address: number): number | null {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    if (address < (starts[middle] ?? 0)) high = middle - 1
    else if (address > (ends[middle] ?? 0)) low = middle + 1
    else return owners[middle] ?? null
  }
  return null
}

/** Reads dotted decimal (four numbers of at most three digits, none above 255); -1 when the text is none. */
function parseIpv4(text: string): number {
  if (text.length < 7 || text.length > 15) return -1
  let address = 0
  let part = 0
  let digits = 0
  let dots = 0
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code === 46) {
      if (digits === 0) return -1
      address = address * 256 + part
      part = 0
      digits = 0
      dots++
    } else {
      if (code < 48 || code > 57) return -1
      part = part * 10 + code - 48
      digits++
      if (digits > 3 || part > 255) return -1
    }
  }
  return dots === 3 && digits > 0 ? address * 256 + part : -1
}

function upper48(parts: readonly number[]): number {
  return ((parts[0] ?? 0) * 65536 + (parts[1] ?? 0)) * 65536 + (parts[2] ?? 0)
}

function ipv4Range(address: string, length: number): readonly [number, number] {
  const start = parseIpv4(address)
  return [start, start + 2 ** (32 - length) - 1]
}

function ipv6Range(address: string, length: number): readonly [number, number] {
  const start = upper48(ipaddr.IPv6.parse(address).parts)
  return [start, start + 2 ** (48 - length) - 1]
}

function compile(
  byOwner: Readonly<Record<number, string>>,
  rangeOf: (address: string, length: number) => readonly [number, number],
): RangeTable {
  const rows: { readonly start: number; readonly end: number; readonly owner: number }[] = []
  for (const [owner, prefixes] of Object.entries(byOwner)) {
    for (const prefix of prefixes.trim().split(/\s+/)) {
      const slash = prefix.indexOf('/')
      const [start, end] = rangeOf(prefix.slice(0, slash), Number(prefix.slice(slash + 1)))
      rows.push({ start, end, owner: Number(owner) })
    }
  }
  rows.sort((a, b) => a.start - b.start)
  return {
    starts: Float64Array.from(rows, ({ start }) => start),
    ends: Float64Array.from(rows, ({ end }) => end),
    owners: Uint32Array.from(rows, ({ owner }) => owner),
  }
}
