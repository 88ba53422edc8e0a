import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../config/account.ts'
import { receivers } from '../directory/index.ts'
import type { KeptVerification } from '../scan/dkim/verify.ts'
import { packFacts } from '../scan/facts.ts'
import { NoHeader, readMessage } from '../scan/message.ts'
import { configuredSide, learntSides } from '../scan/sides.ts'
import type { Sighting as SightingRow } from '../store/sightings.ts'
import type { Store } from '../store/store.ts'
import type { LearntReceiver } from '../trace/learn.ts'
import { type ReceivingSide, unknownSide } from '../trace/receiving-side.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Reading } from './evidence-pack-manifest.ts'

/**
 * How a kept message can be read again into the very facts that the registry holds of it; null when no side that is
 * known today gives them (the account was changed, or the message was read by another edition).
 */
export function readingOf(
  store: Store,
  config: Config | null,
  row: SightingRow,
  message: Buffer,
  verification: KeptVerification | null,
): Reading | null {
  const wanted = row.facts
  const gives = (reading: Reading): boolean => {
    try {
      return packFacts(readAgain(message, reading, verification)) === wanted
    } catch (error) {
      if (error instanceof NoHeader) return false // Nothing can be read of it.
      throw error
    }
  }
  const header = message.toString('latin1', 0, 1_048_576).toLowerCase()
  const stands = (hosts: readonly string[]): string[] => hosts.filter((host) => header.includes(host))
  for (const side of sidesOf(store, config, row)) {
    for (const internalDate of [null, row.receivedAt]) {
      const whole = {
        receivers: [...side.receivers],
        forwarders: [...side.forwarders],
        profile: side.profile?.id ?? null,
        origin: side.origin,
        internalDate,
      }
      // Hosts that have nothing to do with this message say more of the person than needs be told.
      const own = { ...whole, receivers: stands(side.receivers), forwarders: stands(side.forwarders) }
      const found = [own, whole].find(gives)
      if (found !== undefined) return found
    }
  }
  return null
}

/**
 * Reads a message as it was read before.
 * @throws NoHeader when there is nothing to read
 */
export function readAgain(
  message: Buffer,
  { receivers: hosts, forwarders, profile: id, origin, internalDate }: Reading,
  verification: KeptVerification | null,
): Sighting {
  const profile = receivers.find((one) => one.id === id) ?? null
  const side: ReceivingSide = { receivers: hosts, forwarders, profile, origin }
  const location = { folder: '', uidValidity: null, uid: 0, ref: '' }
  const raw = { location, header: message, internalDate, size: message.length }
  return readMessage(
    raw,
    () => side,
    () => verification,
  ).sighting
}

function yearOfRow({ receivedAt }: SightingRow): number | null {
  return receivedAt === null ? null : Number(receivedAt.slice(0, 4))
}

/** The sides that the message can have been read with, each once. */
function sidesOf(store: Store, config: Config | null, row: SightingRow): ReceivingSide[] {
  const accounts = config === null ? [] : [...config.accounts]
  const own = accounts.filter(([name]) => name === row.account)
  const sides: ReceivingSide[] = []
  for (const [, account] of [...own, ...accounts]) {
    const side = configuredSide(account)
    if (side !== null) sides.push(side)
  }
  for (const { source } of store.sightings.locations(row.id)) {
    const learnt = store.meta.get(`learnt:${source}`)
    if (learnt === null) continue
    const forwarders = own[0]?.[1].forwarders ?? []
    const receivers = JSON.parse(learnt) as LearntReceiver[]
    const sideOf = learntSides(receivers, forwarders)
    for (const year of [yearOfRow(row), ...receivers.map((one) => one.year)]) sides.push(sideOf(() => year))
  }
  sides.push(unknownSide)
  return sides.filter((side, place) => sides.findIndex((one) => isDeepStrictEqual(one, side)) === place)
}
