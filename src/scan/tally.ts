import { mayBeNotice } from '../incident/notice-subject.ts'
import type { Address } from '../mail/address.ts'
import type { VerdictRow } from '../store/verdicts.ts'
import type { Sighting } from '../trace/sighting.ts'
import { byDay, type Judged } from '../verdict/judge-all.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { announcingKinds } from './announced.ts'

/** What is told of all messages together while they are judged one by one. */
export interface Told {
  /** The first authenticated message of each service to each alias: it shows that the service had the address. */
  readonly firstMessages: readonly FirstMessage[]
  /** Messages of services that their subject makes worth reading whole: they may announce a disclosure. */
  readonly mayBeNotices: readonly number[]
  /** Messages in which nothing is the receiving side's word. */
  readonly unanchored: number
}

/** The first message of a service to an alias. */
export interface FirstMessage {
  readonly alias: string
  readonly service: string | null
  readonly id: number
  readonly receivedAt: string | null
}

/** Where no message was judged. */
export const nothingTold: Told = { firstMessages: [], mayBeNotices: [], unanchored: 0 }

const announcing: ReadonlySet<string> = new Set(announcingKinds)

/** Adds up what is told of messages, whatever their order. */
export class Tally {
  readonly #first = new Map<string, FirstMessage>()
  readonly #mayBeNotices: number[]
  #unanchored: number

  /** @param before what was told of the messages that are judged already */
  constructor(before: Told) {
    for (const one of before.firstMessages) this.#first.set(`${one.alias} ${one.service}`, one)
    this.#mayBeNotices = [...before.mayBeNotices]
    this.#unanchored = before.unanchored
  }

  add({ id, sighting, role, verdict }: Judged): void {
    const { kind, alias, service } = verdict
    if (isUnanchored(sighting) && role !== 'sent') this.#unanchored++
    if (announcing.has(kind) && mayBeNotice(sighting.subject)) this.#mayBeNotices.push(id)
    if (kind !== 'expected' || alias === null || sighting.author?.grade !== 'proved') return
    const key = `${alias} ${service}`
    const first = this.#first.get(key)
    const one = { alias, service, id, receivedAt: sighting.receivedAt }
    if (first === undefined || (byDay(one, first) || id - first.id) < 0) this.#first.set(key, one)
  }

  get told(): Told {
    return {
      firstMessages: [...this.#first.values()].sort((a, b) => byDay(a, b) || a.id - b.id),
      mayBeNotices: this.#mayBeNotices,
      unanchored: this.#unanchored,
    }
  }
}

/** No receiver matches. A message that began inside the receiving side has none of its stamps either, but not for want of a name. */
export function isUnanchored({ receiver, notes }: Sighting): boolean {
  return receiver === 'none' && !notes.some((note) => note.code === 'began-inside')
}

/** A verdict as it is kept. */
export function verdictRow({ id, verdict }: Judged, aliasIds: ReadonlyMap<Address, number>): VerdictRow {
  const { kind, alias, service, confidence, recipient } = verdict
  return {
    sightingId: id,
    aliasId: alias === null ? null : (aliasIds.get(alias) ?? null),
    address: recipient?.address ?? null,
    kind,
    confidence,
    json: JSON.stringify(isKeptWhole(verdict) ? verdict : { service }),
  }
}

/** Verdicts that are shown again are kept whole; the others follow from the facts whenever they are asked for. */
function isKeptWhole({ kind }: Verdict): boolean {
  return kind === 'leak' || kind === 'impersonation' || kind === 'undetermined'
}
