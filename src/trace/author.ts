import { domainOf, parseAddressList } from '../mail/address.ts'
import type { HeaderField } from '../mail/header.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import type { Checks } from './authentication.ts'
import type { Author, AuthorReading } from './sighting.ts'

/** What `From:` says, before anything is known of its truth. */
export interface ClaimedAuthor {
  readonly readings: readonly AuthorReading[]
  /** No two readings of it name the same author. */
  readonly ambiguous: boolean
  readonly fields: readonly number[]
}

/**
 * Reads who the `From:` fields name (RFC 5322 §3.6.2 allows one field). Several fields, or one that readers can take in
 * two ways, name an ambiguous author, unless all readings are one organisation.
 *
 * @param isMailboxDomain whether a domain is a mailbox provider's, where the whole address is the identity
 */
export function readAuthor(
  fields: readonly HeaderField[],
  isMailboxDomain: (domain: string) => boolean,
): ClaimedAuthor {
  const from = fields.filter((field) => field.name === 'from')
  const readings: AuthorReading[] = []
  for (const field of from) {
    const list = parseAddressList(field.value)
    for (const { name, address } of [...list.mailboxes, ...list.readings]) {
      if (readings.some((reading) => reading.address === address)) continue
      readings.push({ address, name, domain: domainOf(address) })
    }
  }
  const first = readings[0]
  const ambiguous = readings.some(
    (reading) => first !== undefined && !isSameAuthor(first, reading, isMailboxDomain),
  )
  return { readings, ambiguous, fields: from.map((field) => field.index) }
}

function isSameAuthor(
  a: AuthorReading,
  b: AuthorReading,
  isMailboxDomain: (domain: string) => boolean,
): boolean {
  if (a.address === b.address) return true
  return !isMailboxDomain(a.domain) && sameOrganisation(a.domain, b.domain)
}

/**
 * Grades the author by the receiving side's checks: proved when SPF or DKIM passed for the author's organisation
 * (DMARC's relaxed alignment, RFC 9989), refuted when the receiver says DMARC fail, or a method tried for that domain
 * failed and nothing aligned passed.
 *
 * @param vouchedFor domains that a named forwarder's ARC says had passed before it changed the message
 */
export function gradeAuthor(
  claimed: ClaimedAuthor,
  checks: Checks,
  vouchedFor: readonly string[],
): Author | null {
  const [reading] = claimed.readings
  if (reading === undefined) return null
  const { domain } = reading
  const isAligned = (other: string | null): boolean => other !== null && sameOrganisation(other, domain)
  const tried = checks.all.filter(
    (check) => (check.method === 'spf' || check.method === 'dkim') && isAligned(check.domain),
  )
  const passed = tried.filter((check) => check.result === 'pass')
  const failed = tried.filter((check) => check.result === 'fail' || check.result === 'hardfail')
  const dmarc = checks.all.find(
    (check) => check.method === 'dmarc' && (check.domain === null || isAligned(check.domain)),
  )
  const vouched = vouchedFor.some(isAligned)
  const dmarcFails = dmarc?.result === 'fail'
  const refuted = !vouched && (dmarcFails || (failed.length > 0 && passed.length === 0))
  const proved = passed.length > 0 && !dmarcFails
  return {
    ...reading,
    registrableDomain: registrableDomain(domain),
    grade: claimed.ambiguous ? 'ambiguous' : proved && !refuted ? 'proved' : vouched ? 'likely' : 'claimed',
    refuted: refuted && !claimed.ambiguous,
    readings: claimed.readings,
    fields: inOrder([
      ...claimed.fields,
      ...[...tried, ...(dmarc === undefined ? [] : [dmarc])].map((check) => check.field),
    ]),
  }
}

function inOrder(fields: readonly number[]): number[] {
  return [...new Set(fields)].sort((a, b) => a - b)
}
