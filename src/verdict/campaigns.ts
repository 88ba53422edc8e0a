import { isSharedDomain } from '../directory/index.ts'
import type { Address } from '../mail/address.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Intruder } from './intruder.ts'
import { lowerBound, timeOf } from './sorted-times.ts'

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

/** Seven days, in milliseconds. */
const WEEK = 7 * 86_400_000

/** Gathers whom strangers' mailings hit while sightings go by; order does not matter. */
export class Campaigns {
  readonly #hits = new Map<string, Hit[]>()
  #sorted = false

  /** Whether nobody was hit. */
  get isEmpty(): boolean {
    return this.#hits.size === 0
  }

  /** A message from a stranger reached an address. `services` is null for an address that was never given out. */
  add(
    keys: readonly string[],
    address: Address,
    services: readonly string[] | null,
    at: string | null,
  ): void {
    const time = timeOf(at)
    if (time === null) return
    for (const key of keys) {
      const hits = this.#hits.get(key)
      if (hits === undefined) this.#hits.set(key, [{ at: time, address, services }])
      else hits.push({ at: time, address, services })
    }
    this.#sorted = false
  }

  /** Whom the campaign that a message belongs to hit, within seven days around it; of several the widest. */
  reach(keys: readonly string[], at: string | null): CampaignReach | null {
    const time = timeOf(at)
    if (time === null) return null
    this.#sort()
    let widest: CampaignReach | null = null
    for (const key of keys) {
      const hits = this.#hits.get(key) ?? []
      const neverGiven = new Set<Address>()
      const aliases = new Set<Address>()
      const services = new Set<string>()
      let first = time
      let last = time
      for (let place = lowerBound(hits, time - WEEK, (hit) => hit.at); place < hits.length; place++) {
        const hit = hits[place]
        if (hit === undefined || hit.at > time + WEEK) break
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
    for (const hits of this.#hits.values()) hits.sort((a, b) => a.at - b.at)
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
