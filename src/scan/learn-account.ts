import type { Account } from '../config/account.ts'
import { receiverProfileFor } from '../directory/index.ts'
import { providerOfDomain } from '../directory/providers.ts'
import { domainOf, splitSubaddress } from '../mail/address.ts'
import { parseHeaderSection } from '../mail/header.ts'
import type { RawMessage } from '../mailbox/raw-message.ts'
import { type LearntReceiver, learnReceivers, yearReceived } from '../trace/learn.ts'
import { type LearntForwarder, learnForwarders, type ReadSample } from '../trace/learn-forwarders.ts'
import { type LearntSchemes, learnSchemes } from '../trace/learn-schemes.ts'
import type { ReceivingSide } from '../trace/receiving-side.ts'
import { traceMessage } from '../trace/trace.ts'
import { sampleOf } from './learnt.ts'
import { configuredSide, learntSides, type SideOf } from './sides.ts'

/** What a sample of a mailbox tells of the account that it belongs to. */
export interface LearntAccount extends LearntSchemes {
  readonly sampled: number
  /** Name of the shipped profile of the receiver, where the account has one and the mail does not speak against it. */
  readonly profile: string | null
  readonly receivers: readonly LearntReceiver[]
  /** The receivers that every year agrees on; empty where they changed: then a scan learns them year by year. */
  readonly settledReceivers: readonly string[]
  readonly forwarders: readonly LearntForwarder[]
  /** The provider is known to deliver `name+anything@`. */
  readonly offersSubaddresses: boolean
  /** The address is at Gmail, where dots in the local part mean nothing. */
  readonly isGmail: boolean
}

/** Learns from header sections how an account receives, and how its owner makes aliases. Nothing is kept. */
export function learnAccount(messages: readonly RawMessage[], account: Account): LearntAccount {
  const receivers = learnReceivers(messages.map(sampleOf))
  const configured = configuredSide(account)
  const side = configured !== null && fits(configured, receivers) ? configured : null
  const sideOf: SideOf = side === null ? learntSides(receivers, account.forwarders) : () => side
  const first = readWith(messages, sideOf, [])
  const forwarders = learnForwarders(first)
  // What the forwarders took in tells which addresses they forward; it is the same sample, read with them named.
  const again =
    forwarders.length === 0
      ? first
      : readWith(
          messages,
          sideOf,
          forwarders.map(({ host }) => host),
        )
  const own = [account.address, ...account.addresses]
  const sightings = again.map(({ sighting }) => sighting)
  const provider = providerOfDomain(domainOf(account.address))
  return {
    ...learnSchemes(
      sightings,
      own.map((address) => splitSubaddress(address).base),
    ),
    sampled: messages.length,
    profile: side?.profile?.name ?? null,
    receivers,
    settledReceivers: settled(receivers),
    forwarders,
    offersSubaddresses: provider?.subaddresses === true,
    isGmail: provider?.id === 'gmail',
  }
}

/**
 * Whether the mail shows the provider that the account's address or host promises: somebody may read elsewhere what was
 * written to an address there. Receivers that the person named are not doubted.
 */
function fits({ origin, profile }: ReceivingSide, learnt: readonly LearntReceiver[]): boolean {
  if (origin !== 'profile' || learnt.length === 0) return true
  const names = learnt.flatMap(({ receivers }) => receivers)
  return names.some(
    (byHost) => receiverProfileFor({ imapHost: null, address: null, byHost })?.id === profile?.id,
  )
}

function readWith(
  messages: readonly RawMessage[],
  sideOf: SideOf,
  forwarders: readonly string[],
): readonly ReadSample[] {
  return messages.map((message) => {
    const { fields } = parseHeaderSection(message.header.toString('latin1'))
    const { internalDate } = message
    const known = sideOf(() => yearReceived(fields, internalDate))
    const side: ReceivingSide = { ...known, forwarders: [...known.forwarders, ...forwarders] }
    return { fields, sighting: traceMessage(fields, side, { internalDate, assume: false }) }
  })
}

function settled(learnt: readonly LearntReceiver[]): readonly string[] {
  const sets = new Set(learnt.map(({ receivers }) => [...receivers].sort().join(' ')))
  return sets.size === 1 ? (learnt[0]?.receivers ?? []) : []
}
