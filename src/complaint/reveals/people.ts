import {
  type Address,
  domainOf,
  parseAddress,
  parseAddressList,
  splitSubaddress,
} from '../../mail/address.ts'
import { isUnder } from '../../mail/domain.ts'
import { parseHeaderSection } from '../../mail/header.ts'
import type { Part } from './parts.ts'

/** What is the person's own. */
export interface OwnAddresses {
  /** The alias that the letter is about. */
  readonly alias: Address
  /** Nobody comes upon it by trying. */
  readonly unguessable: boolean
  /** The mailbox that the mail ends up in, and the person's other addresses. */
  readonly mailboxes: readonly Address[]
  /** Domains of the person's own, in A-labels: they tell who it is. */
  readonly domains: readonly string[]
  /** As the person signs; null when unknown. */
  readonly name: string | null
}

/** Whether an address is under one of the person’s own domains. */
export function isOwnDomain(address: Address, own: OwnAddresses): boolean {
  const domain = domainOf(address)
  return own.domains.some((each) => isUnder(domain, each))
}

const DESTINATIONS: ReadonlySet<string> = new Set([
  ...['to', 'cc', 'bcc', 'resent-to', 'resent-cc', 'resent-bcc', 'apparently-to', 'delivered-to'],
  ...['x-original-to', 'x-delivered-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to', 'x-forwarded-for'],
])

/** Whoever wrote, who in much list mail writes to themselves: to hide them would hide what the letter is about. */
const AUTHORS: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to'])
/** Of a message within the message everybody is somebody else. */
const PEOPLE: ReadonlySet<string> = new Set([...DESTINATIONS, ...AUTHORS])

/** Addresses of other people that the header sections name. */
export function othersIn(parts: readonly Part[], own: OwnAddresses): readonly Address[] {
  return recipientsIn(parts).filter((address) => !isOwn(address, own))
}

/** Addresses under the person's own domains that are neither the alias nor a mailbox. */
export function aliasesIn(parts: readonly Part[], own: OwnAddresses): readonly Address[] {
  const { alias, mailboxes } = own
  return recipientsIn(parts).filter(
    (address) =>
      isOwnDomain(address, own) &&
      ![alias, ...mailboxes].some((one) => one === address || one === splitSubaddress(address).base),
  )
}

function recipientsIn(parts: readonly Part[]): readonly Address[] {
  const others = new Set<Address>()
  const authors = new Set<Address>()
  for (const part of parts) {
    if (!part.isMessage) continue
    for (const { name, value } of parseHeaderSection(part.headerSection).fields) {
      if (name === 'received') {
        const recipient = parseAddress(/\bfor[ \t]{1,20}<([^<>]{1,320})>/i.exec(value)?.[1] ?? '')
        if (recipient !== undefined) others.add(recipient)
      } else if ((part.level === 0 ? DESTINATIONS : PEOPLE).has(name)) {
        for (const { address } of parseAddressList(value).readings) others.add(address)
      } else if (AUTHORS.has(name)) {
        for (const { address } of parseAddressList(value).readings) authors.add(address)
      }
    }
  }
  return [...others].filter((address) => !authors.has(address))
}

function isOwn(address: Address, own: OwnAddresses): boolean {
  const base = splitSubaddress(address).base
  const mine = [own.alias, ...own.mailboxes]
  return mine.includes(address) || mine.includes(base) || isOwnDomain(address, own)
}
