/** Messages as the tests tell them, from the top down: header sections grow upwards. */

import { receivers } from '../src/directory/index.ts'
import { type HeaderField, parseHeaderSection } from '../src/mail/header.ts'
import type { ReceivingSide } from '../src/trace/receiving-side.ts'
import type { Sighting } from '../src/trace/sighting.ts'
import { traceMessage } from '../src/trace/trace.ts'

/** Who hands a message to a server. */
export interface Client {
  /** What it calls itself. */
  readonly helo: string
  /** The name that the server looked up. */
  readonly name: string | null
  readonly ip: string
}

/** A client whose name the server looked up and found to agree. */
export function host(name: string, ip: string): Client {
  return { helo: name, name, ip }
}

/** A client that says a name of which the server found nothing. */
export function saying(helo: string, ip: string): Client {
  return { helo, name: null, ip }
}

/** The receiver’s own machine, handing a message to itself. */
export const loopback: Client = { helo: 'localhost', name: 'localhost', ip: '127.0.0.1' }

/** When the messages of the tests arrive, as mail and as JSON write it. */
export const MOMENT = 'Wed, 02 Mar 2016 09:11:05 +0000'
export const ARRIVED = '2016-03-02T09:11:05Z'

interface Hop {
  readonly with?: string
  readonly for?: string
  readonly at?: string
}

/** The Received field of a Postfix server. */
export function hop(client: Client, by: string, about: Hop = {}): string {
  const recipient = about.for === undefined ? '' : `\r\n\tfor <${about.for}>`
  return `Received: from ${client.helo} (${client.name ?? 'unknown'} [${client.ip}])\r\n\tby ${by} (Postfix) with ${about.with ?? 'ESMTPS'} id 4Zxp303v23z3d${recipient};\r\n\t${about.at ?? MOMENT}`
}

/** The Received field of an Exchange server: a name that the client gave itself, and its address. */
export function exchangeHop(client: Client, by: string, protocol = 'Microsoft SMTP Server'): string {
  return `Received: from ${client.helo} (${client.ip})\r\n by ${by} (10.13.2.4) with ${protocol} id 15.20.8137.17; ${MOMENT}`
}

/** The Received field by which Gmail takes a message in. */
export function gmailHop(client: Client, recipient: string): string {
  return `Received: from ${client.helo} (${client.name ?? client.helo}. [${client.ip}])\r\n        by mx.google.com with ESMTPS id a640c23a62f3a-1si1si.5.2016.03.02\r\n        for <${recipient}>; ${MOMENT}`
}

/** An Authentication-Results field; without an authserv-id as Outlook writes it. */
export function results(authservId: string | null, ...checks: readonly string[]): string {
  return `Authentication-Results: ${[...(authservId === null ? [] : [authservId]), ...checks].join(';\r\n\t')}`
}

/** Where the person of the tests receives mail. */
export const MX = 'mx.me.example'

/** Whoever writes to the person without being asked. */
export const STRANGER = host('mail.stranger.example', '203.0.113.9')

/** A header section out of lines; a line may be folded. */
export function mail(...lines: readonly string[]): readonly HeaderField[] {
  return parseHeaderSection(`${lines.join('\r\n')}\r\n\r\n`).fields
}

/** A receiving side that the person configured. */
export function side(known: Partial<ReceivingSide> = {}): ReceivingSide {
  return { receivers: [MX], forwarders: [], profile: null, origin: 'configured', ...known }
}

/** The side of a shipped provider. */
export function provider(id: string, known: Partial<ReceivingSide> = {}): ReceivingSide {
  const profile = receivers.find((one) => one.id === id)
  if (profile === undefined) throw new Error(`no such receiver: ${id}`)
  return { receivers: [], forwarders: [], profile, origin: 'profile', ...known }
}

/** The facts of a message, as the receiving side of the tests sees it. */
export function traced(fields: readonly HeaderField[], known: ReceivingSide = side()): Sighting {
  return traceMessage(fields, known, { internalDate: null, assume: false })
}

/** The place among the Received fields where the receiving side took the message in; null for nowhere. */
export function boundaryOf(sighting: Sighting): number | null {
  const place = sighting.path.findIndex((one) => one.boundary)
  return place < 0 ? null : place
}
