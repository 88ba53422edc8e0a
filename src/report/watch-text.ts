import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import { clean } from './clean.ts'
import { showMoment } from './dates.ts'
import { paintConfidence } from './incident-text.ts'
import type { Paint } from './paint.ts'
import type { WatchedLeak } from './watch-leak.ts'

/** One line for one leak: when it came, which address, whom it was given to, who uses it now, through whom, how sure. */
export function watchedLeakLine(leak: WatchedLeak, paint: Paint): string {
  const { incident, sighting } = leak
  const when = paint.faint(showMoment(sighting.receivedAt))
  const alias = paint.strong(clean(showAddress(incident.alias)))
  const sure = leak.event === 'notice' ? leak.notice.confidence : (leak.verdict.confidence ?? 'low')
  return `${when}  ${alias}: ${sentence(leak, paint)} ${paintConfidence(sure, `(${sure})`, paint)}`
}

function sentence(leak: WatchedLeak, paint: Paint): string {
  const services = leak.incident.services.map(clean).join(' and ') || 'nobody in particular'
  if (leak.event === 'notice') {
    const who = clean(leak.notice.service ?? services)
    return `given to ${services}; ${who} ${paint.warn('announced that personal data was disclosed')}`
  }
  const again = leak.isFirst ? 'now' : 'again'
  const who = paint.warn(intruder(leak.verdict.intruder))
  const { esp } = leak.sighting
  const through =
    esp === null || esp.grade === 'claimed' ? '' : `, through ${esp.name.replace(/ \(.*\)$/, '')}`
  return leak.event === 'leak'
    ? `given to ${services}, ${again} used by ${who}${through}`
    : `given to ${services}, ${again} written to in its name by ${who}${through}`
}

/** What was checked, or plainly what it only says of itself. */
function intruder(who: { readonly domain: string | null; readonly claims: string | null } | null): string {
  if (who?.domain != null) return identity(who.domain)
  return who?.claims == null ? 'somebody unnamed' : `somebody who claims to be ${identity(who.claims)}`
}

function identity(text: string): string {
  return clean(text.includes('@') ? showAddress(text) : toULabel(text))
}
