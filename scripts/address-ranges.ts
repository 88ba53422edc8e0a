/**
 * Compiles src/directory/address-ranges.ts: the address ranges announced by the AS numbers that the directory's
 * records name. Run by hand when a record gains an AS number, or when the table has grown old:
 *
 *   npm pack @ip-location-db/asn        (in a folder of your own; it is no dependency of leaktrace)
 *   tar xzf ip-location-db-asn-*.tgz
 *   node scripts/address-ranges.ts package && npx biome check --write src/directory/address-ranges.ts
 *
 * The package (CC BY 4.0, RouteViews, DB-IP and NRO; the attribution is written into the file) holds asn-ipv4.csv and
 * asn-ipv6.csv with rows `first,last,AS number,name`, inclusive. Its version ends in the hour of the data. IPv6
 * prefixes longer than /48 are left out. Its own notice says that updates by npm have ended and that the data has
 * known faults: a range supports, and a person checks an odd one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ipaddr from 'ipaddr.js'
import { carriers } from '../src/directory/carriers.ts'
import { esps } from '../src/directory/esps.ts'

interface Range {
  readonly start: bigint
  readonly end: bigint
}

const target = join(import.meta.dirname, '..', 'src', 'directory', 'address-ranges.ts')

function toNumber(address: string): bigint {
  return ipaddr
    .parse(address)
    .toByteArray()
    .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

function toAddress(value: bigint, bytes: number): string {
  const array = Array.from({ length: bytes }, (_, place) =>
    Number((value >> BigInt(8 * (bytes - 1 - place))) & 255n),
  )
  return ipaddr.fromByteArray(array).toString()
}

/** Rows of one CSV for the wanted AS numbers, adjacent ranges joined. */
function readRanges(file: string, wanted: ReadonlySet<number>): Map<number, Range[]> {
  const found = new Map<number, Range[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [first, last, asn] = line.split(',', 3)
    if (first === undefined || last === undefined || !wanted.has(Number(asn))) continue
    const ranges = found.get(Number(asn)) ?? []
    const start = toNumber(first)
    const previous = ranges.at(-1)
    if (previous !== undefined && previous.end + 1n === start) {
      ranges[ranges.length - 1] = { start: previous.start, end: toNumber(last) }
    } else ranges.push({ start, end: toNumber(last) })
    found.set(Number(asn), ranges)
  }
  return found
}

/** The fewest CIDR prefixes that cover a range exactly. */
function prefixesOf({ start, end }: Range, bits: number, longest: number): string[] {
  const prefixes: string[] = []
  for (let at = start; at <= end; ) {
    let size = 0
    while (size < bits && at % (1n << BigInt(size + 1)) === 0n && at + (1n << BigInt(size + 1)) - 1n <= end)
      size++
    if (bits - size <= longest) prefixes.push(`${toAddress(at, bits / 8)}/${bits - size}`)
    at += 1n << BigInt(size)
  }
  return prefixes
}

function asObject(ranges: Map<number, Range[]>, bits: number, longest: number): string {
  const owners = [...ranges.keys()].sort((a, b) => a - b)
  const entries = owners.flatMap((owner) => {
    const prefixes = (ranges.get(owner) ?? []).flatMap((range) => prefixesOf(range, bits, longest))
    return prefixes.length === 0 ? [] : [`    ${owner}: \`\n${wrap(prefixes)}\`,`]
  })
  return `{\n${entries.join('\n')}\n  }`
}

function wrap(words: readonly string[]): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 108) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: node scripts/address-ranges.ts FOLDER (the unpacked @ip-location-db/asn)\n')
  process.exitCode = 64
} else {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const day = /(\d{4})(\d{2})(\d{2})\d{2}$/.exec(version)?.slice(1).join('-')
  if (day === undefined) throw new Error(`a version without a date: ${version}`)
  const wanted = new Set([
    ...esps.flatMap((esp) => [...esp.asns, ...esp.sharedAsns, ...(esp.groupAsns ?? [])]),
    ...carriers.flatMap((carrier) => carrier.asns),
  ])
  const v4 = asObject(readRanges(join(folder, 'asn-ipv4.csv'), wanted), 32, 32)
  const v6 = asObject(readRanges(join(folder, 'asn-ipv6.csv'), wanted), 128, 48)
  writeFileSync(
    target,
    `/**
 * Address ranges of the AS numbers that the directory names; written by scripts/address-ranges.ts, not by hand.
 *
 * Data: npm @ip-location-db/asn ${version} (CC BY 4.0): RouteViews (https://www.routeviews.org), DB-IP
 * (https://db-ip.com), NRO (https://www.nro.net); reduced to the AS numbers below.
 */
export interface AddressRanges {
  /** Version of the package that the table came from. */
  readonly version: string
  /** Day of the data (ISO). */
  readonly date: string
  /** CIDR prefixes by AS number, separated by white space. */
  readonly v4: Readonly<Record<number, string>>
  readonly v6: Readonly<Record<number, string>>
}

/** The ranges, as that version has them. */
export const addressRanges: AddressRanges = {
  version: '${version}',
  date: '${day}',
  v4: ${v4},
  v6: ${v6},
}
`,
  )
}
