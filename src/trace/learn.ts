import { parseAuthenticationResults } from '../mail/authentication-results.ts'
import { isUnder } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseReceived } from '../mail/received.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import { assumedHandover } from './boundary.ts'

/** A sample message for learning: its fields and when its store took it in. */
export interface Sample {
  readonly fields: readonly HeaderField[]
  readonly year: number | null
}

/** What stands on top of nearly every message of a year. */
export interface LearntReceiver {
  readonly year: number
  /** The name that the receiving hosts share, and that of the authserv-ids where it differs. */
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
  const years = new Map<number, { hosts: Names; clients: Names; ids: Names; sampled: number }>()
  for (const { fields, year } of samples) {
    const hops = fields.flatMap((field) =>
      field.name === 'received' ? [{ field, received: parseReceived(field.value) }] : [],
    )
    const handover = assumedHandover(hops)
    const host = handover?.by ?? null
    const receivedYear = year ?? Number(hops[0]?.received.date?.slice(0, 4) ?? Number.NaN)
    if (host === null || !Number.isFinite(receivedYear)) continue
    const entry = years.get(receivedYear) ?? {
      hosts: new Map(),
      clients: new Map(),
      ids: new Map(),
      sampled: 0,
    }
    years.set(receivedYear, entry)
    entry.sampled++
    count(entry.hosts, host)
    const client = handover?.rdns ?? null
    if (client !== null && sameOrganisation(client, host)) count(entry.clients, client)
    const field = fields.find((one) => one.name === 'authentication-results')
    const first = hops[hops.length - 1]?.field.index ?? 0
    const results =
      field === undefined || field.index > first ? undefined : parseAuthenticationResults(field.value)
    if (results?.authservId != null) count(entry.ids, results.authservId)
  }
  return [...years].flatMap(([year, { hosts, clients, ids, sampled }]) => {
    const own = most(hosts)
    if (own === undefined || sampled < enough || own.times < sampled * share) return []
    // Where nearly every message came from a machine of the same organisation, those machines are inside too.
    const machines = clients.get(own.organisation)
    const names =
      (machines?.times ?? 0) >= sampled * share ? [...own.names, ...(machines?.names ?? [])] : own.names
    const host = sharedSuffix([...names])
    const id = most(ids)
    const idSuffix = id !== undefined && id.times >= sampled * share ? sharedSuffix([...id.names]) : null
    const receivers = idSuffix === null || isUnder(idSuffix, host) ? [host] : [host, idSuffix]
    return [{ year, receivers, sampled, agreeing: own.times }]
  })
}

/**
 * The longest name that all names stand under. Not the registrable domain: at a hosting company that is also the name
 * of customers' machines, and those write what they like.
 */
export function sharedSuffix(names: readonly string[]): string {
  const [first = '', ...others] = names
  const labels = first.split('.')
  for (let start = 0; start < labels.length; start++) {
    const suffix = labels.slice(start).join('.')
    if (others.every((name) => isUnder(name, suffix))) return suffix
  }
  return first
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

/** Names met, by organisation. */
type Names = Map<string, NamesOfOne>

interface NamesOfOne {
  readonly organisation: string
  readonly names: Set<string>
  times: number
}

function count(tally: Names, name: string): void {
  const organisation = registrableDomain(name) ?? name
  const entry = tally.get(organisation) ?? { organisation, names: new Set<string>(), times: 0 }
  entry.names.add(name)
  entry.times++
  tally.set(organisation, entry)
}

function most(tally: Names): NamesOfOne | undefined {
  let best: NamesOfOne | undefined
  for (const entry of tally.values()) if (entry.times > (best?.times ?? 0)) best = entry
  return best
}
