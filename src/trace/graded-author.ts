import { isMailboxDomain } from '../directory/index.ts'
import { domainOf } from '../mail/address.ts'
import type { HeaderField } from '../mail/header.ts'
import { arcVouchers } from './arc.ts'
import { type Check, type Checks, noChecks, stampedFields } from './authentication.ts'
import { gradeAuthor, readAuthor } from './author.ts'
import type { Boundary } from './boundary.ts'
import type { ReceivingSide } from './receiving-side.ts'
import { keptPass, type Peeled } from './relays.ts'
import type { Author } from './sighting.ts'

/** The author as `From:` names them, graded by the checks that speak of them. */
export function ownAuthor(
  fields: readonly HeaderField[],
  side: ReceivingSide,
  boundary: Boundary,
  checks: Checks,
): Author | null {
  const vouched = arcVouchers(stampedFields(fields, side, boundary), fields, side, checks)
  return gradeAuthor(readAuthor(fields, isMailboxDomain), checksOfAuthor(checks), vouched)
}

/**
 * The checks that speak of the author. Where a joined forwarder checked, the boundary is its hop: what the person's own
 * receiver then found of SPF and DMARC speaks of the forwarder, and only a signature that still holds counts.
 */
function checksOfAuthor(checks: Checks): Checks {
  const isForwarders = ({ method, by }: Check): boolean => by === 'forwarder' && method !== 'arc'
  if (!checks.all.some(isForwarders)) return checks
  const all = checks.all.filter(
    (check) => isForwarders(check) || (check.method === 'dkim' && check.result === 'pass'),
  )
  return { ...checks, all }
}

/** After a relay the author is whom the relay says wrote: likely by the pass it kept, else claimed. */
export function relayedAuthor(fields: readonly HeaderField[], peeled: Peeled): Author | null {
  const original = peeled.innermost?.originalFrom
  if (original === undefined || original.address === null) {
    return gradeAuthor(readAuthor(fields, isMailboxDomain), noChecks, [])
  }
  const { address, name, field } = original
  const reading = { address, name, domain: domainOf(address) }
  const claimed = { readings: [reading], ambiguous: false, fields: field === null ? [] : [field] }
  const author = gradeAuthor(claimed, noChecks, [])
  if (author === null) return null
  const passed = !original.lossy && keptPass(peeled.kept, address)
  // What the relay saw fail is no more to be expected than what the receiver saw fail.
  const refuted = !passed && gradeAuthor(claimed, { ...noChecks, all: peeled.kept }, [])?.refuted === true
  return { ...author, grade: passed ? 'likely' : 'claimed', refuted }
}
