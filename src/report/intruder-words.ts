import { espById } from '../directory/index.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import { clean } from './clean.ts'
import { english, type Say } from './say.ts'

/** How an intruder is named: what was checked, or plainly what it only says of itself. */
export function nameIntruder(
  { domain, claims, otherClaims, key, kind }: IncidentIntruder,
  say: Say = english,
): string {
  if (domain !== null)
    return kind === 'impersonation' ? say`in its name: ${showIdentity(domain)}` : showIdentity(domain)
  const claim =
    claims === null
      ? say`somebody unnamed`
      : otherClaims === 0
        ? say`claims to be ${showIdentity(claims)}`
        : otherClaims === 1
          ? say`claims to be ${showIdentity(claims)} and 1 other`
          : say`claims to be ${showIdentity(claims)} and ${otherClaims} others`
  const customer = /^esp:([^/]+)\/(.*)$/.exec(key)
  if (customer === null) return claim
  return say`${claim} (${espName(customer[1] ?? '')} customer ${clean(customer[2] ?? '')})`
}

/** A domain, or a whole address where that is the identity, fit to be read. */
function showIdentity(identity: string): string {
  return clean(identity.includes('@') ? showAddress(identity) : toULabel(identity))
}

/** The name of an ESP as people say it. */
export function espName(id: string): string {
  return espById(id)?.name.replace(/ \(.*\)$/, '') ?? id
}

/** How long after the address was given out, as words that follow a day. */
export function afterWords(days: number, say: Say): string {
  return days === 0 ? say`on the day it was given out` : say`${say.days(days)} after it was given out`
}

/** What is confirmed of an intruder: its name, only the number of an ESP's customer, or nothing. */
export function proofWords({ domain, authenticated }: IncidentIntruder, say: Say): string {
  if (domain !== null) return say`its name was checked`
  return authenticated ? say`the customer was checked, the name was not` : say`nothing confirms who it is`
}
