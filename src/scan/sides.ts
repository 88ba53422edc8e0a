import type { Account } from '../config/account.ts'
import { receiverProfileFor } from '../directory/index.ts'
import { type LearntReceiver, receiversOf } from '../trace/learn.ts'
import { type ReceivingSide, unknownSide } from '../trace/receiving-side.ts'

/**
 * The receiving side for a message, by the year in which it was received: learnt ones change when the person moved their
 * mail. Where one is configured, nobody looks for the year.
 */
export type SideOf = (yearOf: () => number | null) => ReceivingSide

/** What a receiving side follows from: the one that is configured, or what a mailbox taught. */
export type Sides =
  | { readonly configured: ReceivingSide }
  | { readonly learnt: readonly LearntReceiver[]; readonly forwarders: readonly string[] }

/** The receiving side for each year. */
export function sideOfYear(sides: Sides): SideOf {
  if ('learnt' in sides) return learntSides(sides.learnt, sides.forwarders)
  return () => sides.configured
}

/** The side that an account's configuration names: its receivers, else the shipped profile of its provider; null when neither is known. */
export function configuredSide(account: Account | null): ReceivingSide | null {
  if (account === null) return null
  const { receivers, forwarders, host, address } = account
  const byHost = receivers.find((one) => one.includes('.')) ?? null
  const profile = receiverProfileFor({ imapHost: host, address, byHost })
  if (receivers.length > 0) return { receivers, forwarders, profile, origin: 'configured' }
  return profile === null ? null : { receivers: [], forwarders, profile, origin: 'profile' }
}

/** The sides that a mailbox taught, with the forwarders that the account names. */
export function learntSides(learnt: readonly LearntReceiver[], forwarders: readonly string[]): SideOf {
  const sides = new Map<number | null, ReceivingSide>()
  return (yearOf) => {
    const year = yearOf()
    const known = sides.get(year)
    if (known !== undefined) return known
    const receivers = receiversOf(learnt, year)
    const profile =
      receivers.length === 0
        ? null
        : receiverProfileFor({ imapHost: null, address: null, byHost: receivers[0] ?? null })
    const side: ReceivingSide =
      receivers.length === 0 ? unknownSide : { receivers, forwarders, profile, origin: 'learnt' }
    sides.set(year, side)
    return side
  }
}
