import { parseAuthenticationResults } from '../mail/authentication-results.ts'
import { registrableDomain } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseReceived } from '../mail/received.ts'
import { assumedReceiver } from './boundary.ts'

/** A sample message for learning: its fields and when its store took it in. */
export interface Sample {
  readonly fields: readonly HeaderField[]
  readonly year: number | null
}

/** What stands on top of nearly every message of a year. */
export interface LearntReceiver {
  readonly year: number
  /** Registrable domain of the receiving host, and of the authserv-id where that differs. */
  readonly receivers: readonly string[]
  /** Messages of the year that were looked at, and how many agree. */
  readonly sampled: number
  readonly agreeing: number
}

/** Fewer messages than this teach nothing: a mailing could have made them all. */
const enough = 8
/** "Nearly every" message. */
const share = 0.8

/**
 * Learns the receiving side from a mailbox, year by year: mail grows its Received fields upwards, so what stands on top
 * of nearly every message was written by the person's own receiver, whoever sent it.
 */
export function learnReceivers(samples: readonly Sample[]): LearntReceiver[] {
  const years = new Map<number, { hosts: Map<string, number>; ids: Map<string, number>; sampled: number }>()
  for (const { fields, year } of samples) {
    const hops = fields.flatMap((field) =>
      field.name === 'received' ? [{ field, received: parseReceived(field.value) }] : [],
    )
    const host = assumedReceiver(hops)
    const receivedYear = year ?? Number(hops[0]?.received.date?.slice(0, 4) ?? Number.NaN)
    if (host === null || !Number.isFinite(receivedYear)) continue
    const entry = years.get(receivedYear) ?? { hosts: new Map(), ids: new Map(), sampled: 0 }
    years.set(receivedYear, entry)
    entry.sampled++
    count(entry.hosts, registrableDomain(host) ?? host)
    const field = fields.find((one) => one.name === 'authentication-results')
    const first = hops[hops.length - 1]?.field.index ?? 0
    const results =
      field === undefined || field.index > first ? undefined : parseAuthenticationResults(field.value)
    if (results?.authservId != null)
      count(entry.ids, registrableDomain(results.authservId) ?? results.authservId)
  }
  return [...years].flatMap(([year, { hosts, ids, sampled }]) => {
    const [host, agreeing] = most(hosts)
    if (host === null || sampled < enough || agreeing < sampled * share) return []
    const [id, times] = most(ids)
    const receivers = id !== null && id !== host && times >= sampled * share ? [host, id] : [host]
    return [{ year, receivers, sampled, agreeing }]
  })
}

/** The receivers learnt for a year, or for the nearest year that taught any. */
export function receiversOf(learnt: readonly LearntReceiver[], year: number | null): readonly string[] {
  const byDistance = [...learnt].sort(
    (a, b) => distance(a.year, year) - distance(b.year, year) || b.year - a.year,
  )
  return byDistance[0]?.receivers ?? []
}

function distance(a: number, year: number | null): number {
  return year === null ? -a : Math.abs(a - year)
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1)
}

function most(tally: ReadonlyMap<string, number>): [string | null, number] {
  let best: [string | null, number] = [null, 0]
  for (const [key, times] of tally) if (times > best[1]) best = [key, times]
  return best
}
