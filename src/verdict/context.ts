import { isMailboxDomain } from '../directory/index.ts'
import { type Address, domainOf } from '../mail/address.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'
import { type CampaignReach, Campaigns } from './campaigns.ts'
import { lowerBound, timeOf } from './sorted-times.ts'
import { listIdOf } from './subscription.ts'

/** What other sightings say about one: a pure fold of them, so that it follows every change of the registry. */
export interface Context {
  /** The day the person first wrote to somebody from an alias, null when they never did before that moment. */
  wroteTo(alias: Address, address: Address, before: string | null): string | null
  /**
   * The day of the person's message from an alias that a message answers, or that somebody of its author's organisation
   * answered before; null when there is none.
   */
  answered(alias: Address, message: Answer): string | null
  /**
   * The day the person subscribed an alias to a list, before that moment: they wrote to it or its subscription address
   * from the alias, or it confirmed or welcomed after they had written to its host. Else null.
   */
  subscribedTo(alias: Address, listId: string, before: string | null): string | null
  /** Whether one of the services of the alias itself wrote to it within so many days of a moment. */
  hadOwnMailAround(alias: Address, at: string | null, days: number): boolean
  /** Whom the campaign that a message belongs to hit, within seven days around it. */
  campaign(keys: readonly string[], at: string | null): CampaignReach | null
}

/** A message that may answer one of the person's. */
export interface Answer {
  readonly author: Address
  /** Message-IDs that it names as answered. */
  readonly inReplyTo: readonly string[]
  readonly at: string | null
}

const day = 86_400_000

/** Gathers the context while sightings go by; order does not matter. */
export class ContextFold implements Context {
  readonly #concerned = new Set<Address>()
  readonly #written = new Map<string, number>()
  readonly #sent = new Map<string, number>()
  readonly #answers = new Map<string, Answer[]>()
  readonly #welcomes = new Map<string, { readonly at: number; readonly host: string }[]>()
  readonly #ownMail = new Map<Address, number[]>()
  readonly #campaigns = new Campaigns()
  #sorted = false

  /** Aliases whose verdicts may be others for what was gathered; `all`: those of any. */
  get concerned(): ReadonlySet<Address> | 'all' {
    return this.#campaigns.isEmpty ? this.#concerned : 'all'
  }

  /** The person wrote from an alias to these addresses. */
  addOutgoing(
    alias: Address,
    to: readonly Address[],
    at: string | null,
    messageId: string | null = null,
  ): void {
    const time = timeOf(at)
    if (time === null) return
    this.#concerned.add(alias)
    if (messageId !== null) keepEarliest(this.#sent, `${alias} ${messageId}`, time)
    for (const address of to) {
      for (const key of [`${alias} ${whole(address)}`, `${alias} <${listIdOf(address)}>`])
        keepEarliest(this.#written, key, time)
    }
  }

  /**
   * A message to an alias names others as answered; whether they are the person's shows at the end.
   *
   * @param isConfirmed the author is who they say: then all of their organisation count, else this address alone
   */
  addAnswer(alias: Address, message: Answer, isConfirmed: boolean): void {
    if (message.inReplyTo.length === 0) return
    this.#concerned.add(alias)
    const key = `${alias} ${isConfirmed ? whole(message.author) : message.author}`
    this.#answers.set(key, [...(this.#answers.get(key) ?? []), message])
  }

  /** A list confirmed a subscription of the alias or welcomed it. */
  addWelcome(alias: Address, listId: string, author: Address, at: string | null): void {
    const time = timeOf(at)
    if (time === null) return
    this.#concerned.add(alias)
    const key = `${alias} <${listId}>`
    const hosts = new Set([whole(author), registrableDomain(listId) ?? listId])
    const welcomes = [...hosts].map((host) => ({ at: time, host }))
    this.#welcomes.set(key, [...(this.#welcomes.get(key) ?? []), ...welcomes])
  }

  /** A service of the alias wrote to it. */
  addOwnMail(alias: Address, at: string | null): void {
    const time = timeOf(at)
    if (time === null) return
    this.#concerned.add(alias)
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
    this.#campaigns.add(keys, address, services, at)
  }

  wroteTo(alias: Address, address: Address, before: string | null): string | null {
    return this.#writtenBefore(`${alias} ${whole(address)}`, before)
  }

  answered(alias: Address, message: Answer): string | null {
    const own = this.#answeredBy(alias, message)
    const time = timeOf(message.at)
    if (own !== null || time === null) return own
    for (const key of new Set([message.author, whole(message.author)])) {
      for (const answer of this.#answers.get(`${alias} ${key}`) ?? []) {
        if ((timeOf(answer.at) ?? time) >= time) continue
        const on = this.#answeredBy(alias, answer)
        if (on !== null) return on
      }
    }
    return null
  }

  #answeredBy(alias: Address, { inReplyTo, at }: Answer): string | null {
    const time = timeOf(at)
    for (const id of inReplyTo) {
      const sent = this.#sent.get(`${alias} ${id}`)
      if (sent !== undefined && time !== null && sent < time) return new Date(sent).toISOString().slice(0, 10)
    }
    return null
  }

  subscribedTo(alias: Address, listId: string, before: string | null): string | null {
    const written = this.#writtenBefore(`${alias} <${listId}>`, before)
    const time = timeOf(before)
    if (written !== null || time === null) return written
    for (const { at, host } of this.#welcomes.get(`${alias} <${listId}>`) ?? []) {
      const on = at > time ? null : this.#writtenBefore(`${alias} ${host}`, new Date(at).toISOString())
      if (on !== null) return on
    }
    return null
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
    if (!this.#sorted) for (const times of this.#ownMail.values()) times.sort((a, b) => a - b)
    this.#sorted = true
    const times = this.#ownMail.get(alias) ?? []
    const next = times[lowerBound(times, time - days * day, (one) => one)]
    return next !== undefined && next <= time + days * day
  }

  campaign(keys: readonly string[], at: string | null): CampaignReach | null {
    return this.#campaigns.reach(keys, at)
  }
}

function keepEarliest(times: Map<string, number>, key: string, time: number): void {
  times.set(key, Math.min(time, times.get(key) ?? time))
}

/** Whom an address stands for among those written to: its organisation, or the whole address at a mailbox provider. */
function whole(address: Address): string {
  const domain = domainOf(address)
  return isMailboxDomain(domain) ? address : (registrableDomain(domain) ?? domain)
}
