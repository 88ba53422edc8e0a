import { esps } from './esps.ts'
import { compileRanges, ipv4Prefix, ownerIn, parseIpv4, type RangeTable } from './range-table.ts'
import type { Esp } from './types.ts'

let table: RangeTable | undefined

/**
 * The ESP that publishes an address as its own for sending (the `ranges` of its record), or null. Narrower than the AS
 * number: Amazon's holds every rented machine, the prefixes that SES publishes hold SES alone.
 *
 * @param ip IPv4 in dotted decimal; anything else is nobody's
 */
export function espByAddress(ip: string): Esp | null {
  table ??= compileRanges(
    esps.flatMap(({ ranges = [] }, owner) =>
      ranges.map((prefix) => {
        const [start, end] = ipv4Prefix(prefix)
        return { start, end, owner }
      }),
    ),
  )
  const address = parseIpv4(ip)
  const owner = address === -1 ? null : ownerIn(table, address)
  return owner === null ? null : (esps[owner] ?? null)
}
