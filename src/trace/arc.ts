import { parseAuthenticationResults } from '../mail/authentication-results.ts'
import { parseArcSeal } from '../mail/dkim-signature.ts'
import { isUnder } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import { type Checks, checksOf } from './authentication.ts'
import type { ReceivingSide } from './receiving-side.ts'

/**
 * Domains that a forwarder named by the person says had passed before it changed the message (RFC 8617). Counted only
 * when the boundary itself found `arc=pass` and the newest seal is the named forwarder's; RFC 8617 §9 warns of others.
 */
export function arcVouchers(
  stamped: readonly HeaderField[],
  fields: readonly HeaderField[],
  side: ReceivingSide,
  checks: Checks,
): readonly string[] {
  if (side.forwarders.length === 0 || stamped.length === 0) return []
  if (!checks.all.some((check) => check.method === 'arc' && check.result === 'pass')) return []
  const seals = fields.flatMap((field) => {
    const seal = field.name === 'arc-seal' ? parseArcSeal(field.value) : undefined
    return seal === undefined ? [] : [seal]
  })
  const newest = seals.sort((a, b) => b.instance - a.instance)[0]
  if (newest === undefined || !side.forwarders.some((suffix) => isUnder(newest.signingDomain, suffix)))
    return []
  for (const field of fields) {
    if (field.name !== 'arc-authentication-results') continue
    const instance = /^\s*i\s*=\s*(\d{1,3})\s*;(.*)$/s.exec(field.value)
    if (instance === null || Number(instance[1]) !== newest.instance) continue
    const results = parseAuthenticationResults(instance[2] ?? '')
    if (results === undefined) return []
    return checksOf(results, field.index, 'forwarder').flatMap((check) =>
      check.result === 'pass' && check.domain !== null && (check.method === 'spf' || check.method === 'dkim')
        ? [check.domain]
        : [],
    )
  }
  return []
}
