/** Who writes the forgeries, and what the receiver finds of them. */

import { type Client, host, saying } from '../message-builder.ts'
import type { Allowed, Forged } from './battery.ts'
import type { Genuine } from './genuine.ts'
import type { Seeded } from './seeded.ts'
import { DOMAINS, type ServiceName } from './world.ts'

/** From where, and under which domain, somebody sends who is nobody’s service. */
export interface Attacker {
  readonly client: Client
  /** A domain of its own, which SPF passes for. */
  readonly domain: string
}

/** Hosts anybody can rent, with and without a name, and one tenant of a mailbox provider. */
export const ATTACKERS: readonly Attacker[] = [
  { client: host('mail.stranger.example', '203.0.113.9'), domain: 'stranger.example' },
  { client: saying('ns1.hosting.example', '192.0.2.77'), domain: 'hosting.example' },
  { client: host('vps-1a2b3c4d.vps.ovh.net', '51.68.1.2'), domain: 'winner.example' },
  { client: saying('[192.0.2.78]', '192.0.2.78'), domain: 'cheap.example' },
  {
    client: host('mail-am6eur05on2100.outbound.protection.outlook.com', '40.107.22.100'),
    domain: 'tenant7.onmicrosoft.com',
  },
]

/** Every domain that an attacker of the battery does hold. */
export const HELD: readonly string[] = ATTACKERS.map((one) => one.domain)

/** A service other than the one an alias was given to. */
export function innocentOf(service: ServiceName, chance: Seeded): ServiceName {
  return chance.pick((Object.keys(DOMAINS) as ServiceName[]).filter((one) => one !== service))
}

interface Forgery {
  readonly threat: string
  readonly what: string
  readonly message: readonly string[]
  readonly client?: Client
  readonly mailFrom?: string
  readonly checks?: readonly string[]
  readonly body?: string
  readonly allowed?: Partial<Allowed>
}

/** A copy of a genuine message, sent by an attacker to the same alias; SPF passes for a domain of their own. */
export function forge(twin: Genuine, attacker: Attacker, about: Forgery): Forged {
  const { threat, what, message } = about
  return {
    threat,
    what,
    twin,
    message,
    ...(about.body === undefined ? {} : { body: about.body }),
    delivery: {
      ...twin.delivery,
      client: about.client ?? attacker.client,
      mailFrom: about.mailFrom ?? `bounce@${attacker.domain}`,
      checks: about.checks ?? [`spf=pass smtp.mailfrom=${attacker.domain}`],
    },
    allowed: {
      recipient: twin.delivery.to,
      kinds: ['leak', 'impersonation', 'undetermined'],
      esps: [],
      authors: HELD,
      // Where nothing is the receiver's word, nothing can refute the author either.
      ...(twin.receiver.ceiling === 'claimed' ? { expectedAtMost: 'low' as const } : {}),
      ...about.allowed,
    },
  }
}

/** The message with another author, and without its signature. */
export function withAuthor(message: readonly string[], from: string): readonly string[] {
  const lines = without(message, 'from')
  return lines.toSpliced(Math.floor(lines.length / 2), 0, `From: ${from}`)
}

/** The message without the fields of a name. */
export function without(message: readonly string[], ...names: readonly string[]): readonly string[] {
  return message.filter((line) => !names.includes(line.slice(0, line.indexOf(':')).toLowerCase()))
}
