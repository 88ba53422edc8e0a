import type { Relay, RelayReading } from '../alias/relay/relay.ts'
import { domainOf } from '../mail/address.ts'
import { parseAuthenticationResults } from '../mail/authentication-results.ts'
import { isUnder } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import type { Received } from '../mail/received.ts'
import { sameOrganisation } from '../mail/registrable-domain.ts'
import { type Check, type Checks, checksOf } from './authentication.ts'
import type { Grade, RelayPassage } from './sighting.ts'

/** What peeling the relays off a message leaves. */
export interface Peeled {
  readonly passages: readonly RelayPassage[]
  /** The relay's reading nearest to the original, null when no relay was passed. */
  readonly innermost: RelayReading | null
  /** How far the innermost reading may be believed. */
  readonly grade: Grade
  /** The checks of the original that the relay kept a copy of. */
  readonly kept: readonly Check[]
}

const nothing: Peeled = { passages: [], innermost: null, grade: 'claimed', kept: [] }

/**
 * Undoes relays, repeatedly when chained. The outermost relay is the one that handed the message over: `proved` when
 * SPF passed for its domain, or DKIM did and its host handed over; `likely` by its validated host name alone, `claimed` by its marks alone. A relay
 * further in is only what the outer one passed on: `likely` where the outer one's kept checks name it.
 */
export function peelRelays(
  fields: readonly HeaderField[],
  relays: readonly Relay[],
  handover: Received | null,
  checks: Checks,
): Peeled {
  const readings = relays.flatMap((relay) => {
    const reading = relay.read(fields)
    return reading === null ? [] : [{ relay, reading, grade: gradeRelay(relay, handover, checks.all) }]
  })
  if (readings.length === 0) return nothing
  readings.sort((a, b) => gradeOrder[a.grade] - gradeOrder[b.grade])
  const outermost = readings[0]
  if (outermost === undefined) return nothing
  const kept = outermost.grade === 'claimed' ? [] : keptChecks(fields, outermost.reading)
  const chain = readings.map((entry, place) =>
    place === 0
      ? entry
      : { ...entry, grade: vouchesFor(kept, entry.relay) ? ('likely' as const) : ('claimed' as const) },
  )
  chain.sort((a, b) => Number(a.grade === 'claimed') - Number(b.grade === 'claimed'))
  // Marks that nothing vouches for were in the message when the relay took it: anybody can have written them.
  const innermost = chain.findLast((entry) => entry.grade !== 'claimed') ?? outermost
  return {
    passages: chain.map(({ relay, reading, grade }) => ({
      relay: relay.id,
      alias: reading.alias,
      grade,
      field: reading.aliasField,
      lost: reading.lost,
    })),
    innermost: innermost.reading,
    grade: outermost.grade,
    kept: innermost === outermost ? kept : [],
  }
}

const gradeOrder: Record<Grade, number> = { proved: 0, likely: 1, claimed: 2 }

function gradeRelay(relay: Relay, handover: Received | null, checks: readonly Check[]): Grade {
  const passed = (method: 'spf' | 'dkim'): boolean =>
    checks.some(
      (check) =>
        check.method === method &&
        check.result === 'pass' &&
        check.domain !== null &&
        relay.domains.some((pattern) => pattern.test(check.domain ?? '')),
    )
  const host = handover?.rdns ?? null
  const handedOver = host !== null && relay.hosts.some((pattern) => pattern.test(host))
  // A signature alone could be a replay of a message that the relay once signed, with other marks put on it.
  if (passed('spf') || (passed('dkim') && handedOver)) return 'proved'
  return handedOver ? 'likely' : 'claimed'
}

function vouchesFor(kept: readonly Check[], relay: Relay): boolean {
  return kept.some(
    ({ result, domain }) =>
      result === 'pass' && domain !== null && relay.domains.some((pattern) => pattern.test(domain)),
  )
}

function keptChecks(fields: readonly HeaderField[], reading: RelayReading): Check[] {
  const index = reading.keptAuthentication?.field
  const field = index === undefined ? undefined : fields[index]
  const results = field === undefined ? undefined : parseAuthenticationResults(field.value)
  return results === undefined || field === undefined ? [] : checksOf(results, field.index, 'forwarder')
}

/** Whether the checks that a relay kept say that the original author's organisation passed. */
export function keptPass(kept: readonly Check[], address: string): boolean {
  const domain = domainOf(address)
  return kept.some(
    (check) =>
      (check.method === 'spf' || check.method === 'dkim') &&
      check.result === 'pass' &&
      check.domain !== null &&
      (sameOrganisation(check.domain, domain) || isUnder(domain, check.domain)),
  )
}
