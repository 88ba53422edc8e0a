import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import { clean } from './clean.ts'
import { paintConfidence } from './incident-text.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
import type { WatchedLeak } from './watch-leak.ts'

/** One line for one leak: when it came, which address, whom it was given to, who uses it now, through whom, how sure. */
export function watchedLeakLine(leak: WatchedLeak, paint: Paint): string {
  const { say } = paint
  const { incident, sighting } = leak
  const when = paint.faint(say.moment(sighting.receivedAt))
  const alias = paint.strong(clean(showAddress(incident.alias)))
  const sure = leak.event === 'notice' ? leak.notice.confidence : (leak.verdict.confidence ?? 'low')
  return `${when}  ${say`${alias}: ${sentence(leak, paint)}`} ${paintConfidence(sure, `(${say.told(sure)})`, paint)}`
}

function sentence(leak: WatchedLeak, paint: Paint): string {
  const { say } = paint
  const services = leak.incident.services.map(clean).join(say` and `) || say`nobody in particular`
  if (leak.event === 'notice') {
    const who = clean(leak.notice.service ?? services)
    return say`given to ${services}; ${who} ${paint.warn(say`announced that personal data was disclosed`)}`
  }
  const who = paint.warn(intruder(leak.verdict.intruder, say))
  const { esp } = leak.sighting
  const through =
    esp === null || esp.grade === 'claimed' ? '' : say`, through ${esp.name.replace(/ \(.*\)$/, '')}`
  const told =
    leak.event === 'leak'
      ? leak.isFirst
        ? say`given to ${services}, now used by ${who}`
        : say`given to ${services}, again used by ${who}`
      : leak.isFirst
        ? say`given to ${services}, now written to in its name by ${who}`
        : say`given to ${services}, again written to in its name by ${who}`
  return `${told}${through}`
}

/** What was checked, or plainly what it only says of itself. */
function intruder(
  who: { readonly domain: string | null; readonly claims: string | null } | null,
  say: Say,
): string {
  if (who?.domain != null) return identity(who.domain)
  return who?.claims == null ? say`somebody unnamed` : say`somebody who claims to be ${identity(who.claims)}`
}

function identity(text: string): string {
  return clean(text.includes('@') ? showAddress(text) : toULabel(text))
}
