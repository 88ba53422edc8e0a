import { isMailboxDomain, isSharedDomain } from '../directory/index.ts'
import { type Address, domainOf, splitSubaddress } from '../mail/address.ts'
import { registrableDomain } from '../mail/domain.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Intruder } from './intruder.ts'

/** What other sightings say about one: a pure fold of them, so that it follows every change of the registry. */
export interface Context {
  /** The day the person first wrote to somebody from an alias, null when they never did before that moment. */
  wroteTo(alias: Address, address: Address, before: string | null): string | null
  /** The day the person first wrote from an alias to a list or its subscription address, before that moment; else null. */
  subscribedTo(alias: Address, listId: string, before: string | null): string | null
  /** Whether one of the services of the alias itself wrote to it within so many days of a moment. */
  hadOwnMailAround(alias: Address, at: string | null, days: number): boolean
  /** Whom the campaign that a message belongs to hit, within seven days around it. */
  campaign(keys: readonly string[], at: string | null): CampaignReach | null
}

/** Whom one campaign hit. */
export interface CampaignReach {
  readonly key: string
  /** How many addresses under the person's schemes it hit that were never given to anybody. */
  readonly neverGiven: number
  /** Registered aliases it hit. */
  readonly aliases: readonly Address[]
  /** Services that those aliases were given to. */
  readonly services: readonly string[]
  readonly first: string
  readonly last: string
}

/** One message of a campaign. */
interface Hit {
  readonly at: number
  readonly address: Address
  readonly services: readonly string[] | null
}

const day = 86_400_000

/** Gathers the context while sightings go by; order does not matter. */
export class ContextFold implements Context {
  readonly #written = new Map<string, number>()
  readonly #ownMail = new Map<Address, number[]>()
  readonly #campaigns = new Map<string, Hit[]>()
  #sorted = false

  /** The person wrote from an alias to these addresses. */
  addOutgoing(alias: Address, to: readonly Address[], at: string | null): void {
    const time = timeOf(at)
    if (time === null) return
    for (const address of to) {
      for (const key of [`${alias} ${whole(address)}`, `${alias} <${listIdOf(address)}>`])
        this.#written.set(key, Math.min(time, this.#written.get(key) ?? time))
    }
  }

  /** A service of the alias wrote to it. */
  addOwnMail(alias: Address, at: string | null): void {
    const time = timeOf(at)
    if (time === null) return
    const times = this.#ownMail.get(alias)
    if (times === undefined) this.#ownMail.set(alias, [time])
    else times.push(time)
    this.#sorted = false
  }

  /** A message from a stranger reached an address. `services` is null for an address that was never given out. */
  addHit(
    keys: readonly string[],
    address: Address,
    services: readonly string[] | null,
    at: string | null,
  ): void {
    const time = timeOf(at)
    if (time === null) return
    for (const key of keys) {
      const hits = this.#campaigns.get(key)
      if (hits === undefined) this.#campaigns.set(key, [{ at: time, address, services }])
      else hits.push({ at: time, address, services })
    }
    this.#sorted = false
  }

  wroteTo(alias: Address, address: Address, before: string | null): string | null {
    return this.#writtenBefore(`${alias} ${whole(address)}`, before)
  }

  subscribedTo(alias: Address, listId: string, before: string | null): string | null {
    return this.#writtenBefore(`${alias} <${listId}>`, before)
  }

  #writtenBefore(key: string, before: string | null): string | null {
    const written = this.#written.get(key)
    const time = timeOf(before)
    if (written === undefined || time === null || written >= time) return null
    return new Date(written).toISOString().slice(0, 10)
  }

  hadOwnMailAround(alias: Address, at: string | null, days: number): boolean {
    const time = timeOf(at)
    if (time === null) return false
    this.#sort()
    const times = this.#ownMail.get(alias) ?? []
    const next = times[lowerBound(times, time - days * day, (one) => one)]
    return next !== undefined && next <= time + days * day
  }

  campaign(keys: readonly string[], at: string | null): CampaignReach | null {
    const time = timeOf(at)
    if (time === null) return null
    this.#sort()
    let widest: CampaignReach | null = null
    for (const key of keys) {
      const hits = this.#campaigns.get(key) ?? []
      const neverGiven = new Set<Address>()
      const aliases = new Set<Address>()
      const services = new Set<string>()
      let first = time
      let last = time
      for (let place = lowerBound(hits, time - 7 * day, (hit) => hit.at); place < hits.length; place++) {
        const hit = hits[place]
        if (hit === undefined || hit.at > time + 7 * day) break
        first = Math.min(first, hit.at)
        last = Math.max(last, hit.at)
        if (hit.services === null) neverGiven.add(hit.address)
        else aliases.add(hit.address)
        for (const service of hit.services ?? []) services.add(service)
      }
      const reach = {
        key,
        neverGiven: neverGiven.size,
        aliases: [...aliases],
        services: [...services],
        first: new Date(first).toISOString(),
        last: new Date(last).toISOString(),
      }
      if (widest === null || size(reach) > size(widest)) widest = reach
    }
    return widest
  }

  #sort(): void {
    if (this.#sorted) return
    for (const times of this.#ownMail.values()) times.sort((a, b) => a - b)
    for (const hits of this.#campaigns.values()) hits.sort((a, b) => a.at - b.at)
    this.#sorted = true
  }
}

/**
 * The keys by which a message belongs to a campaign: the intruder that was checked (never a network), or the network
 * that handed it over together with its subject. A network that many share is null in the sighting and keys nothing; a
 * domain that many share keys nothing either.
 */
export function campaignKeys(sighting: Sighting, intruder: Intruder): string[] {
  const isShared = intruder.kind === 'domain' && intruder.domain !== null && isSharedDomain(intruder.domain)
  const keys = intruder.authenticated && !isShared ? [intruder.key] : []
  if (sighting.network !== null && sighting.shingle !== null)
    keys.push(`network:${sighting.network} ${sighting.shingle}`)
  return keys
}

function size(reach: CampaignReach): number {
  return reach.neverGiven + reach.aliases.length
}

/** Whom an address stands for among those written to: its organisation, or the whole address at a mailbox provider. */
function whole(address: Address): string {
  const domain = domainOf(address)
  return isMailboxDomain(domain) ? address : (registrableDomain(domain) ?? domain)
}

/** The List-Id (RFC 2919 §3) of a list whose posting, request or subscription address this could be. */
function listIdOf(address: Address): string {
  const name = splitSubaddress(address).base.replace(/-(?:request|subscribe|join|confirm)@/, '@')
  return name.replace('@', '.')
}

function timeOf(at: string | null): number | null {
  if (at === null) return null
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : time
}

function lowerBound<T>(sorted: readonly T[], from: number, at: (one: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(sorted[middle] as T) < from) low = middle + 1
    else high = middle
  }
  return low
}
