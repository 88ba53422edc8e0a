import ipaddr from 'ipaddr.js'
import { addressRanges } from './address-ranges.ts'
import { compileRanges, ipv4Prefix, ownerIn, parseIpv4, type RangeTable } from './range-table.ts'

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
  tables ??= { v4: compile(addressRanges.v4, ipv4Prefix), v6: compile(addressRanges.v6, ipv6Prefix) }
  const v4 = parseIpv4(ip)
  if (v4 !== -1) return ownerIn(tables.v4, v4)
  if (!ipaddr.IPv6.isValid(ip)) return null
  const address = ipaddr.IPv6.parse(ip)
  if (address.isIPv4MappedAddress()) return ownerIn(tables.v4, parseIpv4(address.toIPv4Address().toString()))
  return ownerIn(tables.v6, upper48(address.parts))
}

function upper48(parts: readonly number[]): number {
  return ((parts[0] ?? 0) * 65536 + (parts[1] ?? 0)) * 65536 + (parts[2] ?? 0)
}

function ipv6Prefix(prefix: string): readonly [number, number] {
  const slash = prefix.indexOf('/')
  const start = upper48(ipaddr.IPv6.parse(prefix.slice(0, slash)).parts)
  return [start, start + 2 ** (48 - Number(prefix.slice(slash + 1))) - 1]
}

function compile(
  byOwner: Readonly<Record<number, string>>,
  rangeOf: (prefix: string) => readonly [number, number],
): RangeTable {
  return compileRanges(
    Object.entries(byOwner).flatMap(([owner, prefixes]) =>
      prefixes
        .trim()
        .split(/\s+/)
        .map((prefix) => {
          const [start, end] = rangeOf(prefix)
          return { start, end, owner: Number(owner) }
        }),
    ),
  )
}
