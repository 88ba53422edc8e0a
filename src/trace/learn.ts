import { parseAuthenticationResults } from '../mail/authentication-results.ts'
import { isUnder } from '../mail/domain.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseReceived } from '../mail/received.ts'
import { registrableDomain, sameOrganisation } from '../mail/registrable-domain.ts'
import { assumedHandover } from './boundary.ts'

/** A sample message for learning: its fields, and the year in which it was received. */
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
 * The year in which the person's server took a message in: that of the topmost Received, for that one is the server's own.
 * The store's date stands in where there is none; by itself it would be that of the day on which mail was moved into
 * the store. It is the later one of the two: a clock ahead of it was wrong.
 *
 * @param internalDate ISO 8601, or null
 */
export function yearReceived(fields: readonly HeaderField[], internalDate: string | null): number | null {
  const stored = yearOf(internalDate)
  const top = fields.find(({ name }) => name === 'received')
  const stamped = top === undefined ? null : yearOf(parseReceived(top.value).date)
  return stamped === null || (stored !== null && stamped > stored) ? stored : stamped
}

function yearOf(date: string | null): number | null {
  const year = date === null ? Number.NaN : Number(date.slice(0, 4))
  return Number.isInteger(year) ? year : null
}

/**
 * Learns the receiving side from a mailbox, year by year: mail grows its Received fields upwards, so what stands on top
 * of nearly every message was written by the person's own receiver, whoever sent it. Years with too little mail to teach
 * anything are taken together with their neighbours of that kind.
 */
export function learnReceivers(samples: readonly Sample[]): LearntReceiver[] {
  const tops = samples.flatMap((sample) => topOf(sample) ?? [])
  const years = [...Map.groupBy(tops, ({ year }) => year)].sort(([a], [b]) => a - b)
  return spans(years).flatMap((span) => {
    const receivers = receiversIn(span.flatMap(([, found]) => found))
    if (receivers === null) return []
    return span.map(([year, found]) => ({
      ...{ year, receivers: receivers.names, sampled: found.length },
      agreeing: found.filter(({ host }) => organisationOf(host) === receivers.organisation).length,
    }))
  })
}

/** What stands on top of one message. */
interface Top {
  readonly year: number
  readonly host: string
  /** The machine that handed it over, where that is of the same organisation. */
  readonly client: string | null
  readonly authservId: string | null
}

function topOf({ fields, year }: Sample): Top | null {
  const hops = fields.flatMap((field) =>
    field.name === 'received' ? [{ field, received: parseReceived(field.value) }] : [],
  )
  const handover = assumedHandover(hops)
  const host = handover?.by ?? null
  if (host === null || year === null) return null
  const client = handover?.rdns ?? null
  const field = fields.find((one) => one.name === 'authentication-results')
  const first = hops[hops.length - 1]?.field.index ?? 0
  const results =
    field === undefined || field.index > first ? undefined : parseAuthenticationResults(field.value)
  return {
    ...{ year, host, client: client !== null && sameOrganisation(client, host) ? client : null },
    authservId: results?.authservId ?? null,
  }
}

type Year = readonly [number, readonly Top[]]

/** Each year by itself; neighbours of too few messages together, until they are enough. */
function spans(years: readonly Year[]): readonly (readonly Year[])[] {
  const done: Year[][] = []
  let open: Year[] | null = null
  for (const year of years) {
    if (year[1].length >= enough) {
      done.push([year])
      open = null
    } else if (open === null || size(open) >= enough) {
      open = [year]
      done.push(open)
    } else open.push(year)
  }
  return done
}

const size = (span: readonly Year[]): number => span.reduce((sum, [, found]) => sum + found.length, 0)

/** The names on top of nearly all of these messages, and whose they are; null when too few agree. */
function receiversIn(tops: readonly Top[]): { names: readonly string[]; organisation: string } | null {
  const hosts = tally(tops.map(({ host }) => host))
  const own = most(hosts)
  if (own === undefined || tops.length < enough || own.times < tops.length * share) return null
  // Where nearly every message came from a machine of the same organisation, those machines are inside too.
  const machines = tally(tops.map(({ client }) => client)).get(own.organisation)
  const names =
    (machines?.times ?? 0) >= tops.length * share ? [...own.names, ...(machines?.names ?? [])] : own.names
  const host = sharedSuffix([...names])
  const id = most(tally(tops.map(({ authservId }) => authservId)))
  const idSuffix = id !== undefined && id.times >= tops.length * share ? sharedSuffix([...id.names]) : null
  const isOne = idSuffix === null || isUnder(idSuffix, host)
  return { names: isOne ? [host] : [host, idSuffix], organisation: own.organisation }
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

function tally(names: readonly (string | null)[]): Names {
  const counted: Names = new Map()
  for (const name of names) {
    if (name === null) continue
    const organisation = organisationOf(name)
    const entry = counted.get(organisation) ?? { organisation, names: new Set<string>(), times: 0 }
    entry.names.add(name)
    entry.times++
    counted.set(organisation, entry)
  }
  return counted
}

const organisationOf = (name: string): string => registrableDomain(name) ?? name

function most(counted: Names): NamesOfOne | undefined {
  let best: NamesOfOne | undefined
  for (const entry of counted.values()) if (entry.times > (best?.times ?? 0)) best = entry
  return best
}
