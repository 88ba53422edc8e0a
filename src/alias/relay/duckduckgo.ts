import { type Address, domainOf, localPartOf, parseAddress, parseAddressList } from '../../mail/address.ts'
import { parseAuthenticationResults } from '../../mail/authentication-results.ts'
import type { HeaderField } from '../../mail/header.ts'
import { parseReceived } from '../../mail/received.ts'
import {
  type LostEvidence,
  type Relay,
  type RelayReading,
  readOriginalFrom,
  soleField,
  soleMailbox,
  unknownFrom,
} from './relay.ts'

const aliasDomain = 'duck.com'
const ownHost = /(?:^|\.)(?:duck|duckduckgo)\.com$/

/** DuckDuckGo Email Protection. */
export const duckDuckGo: Relay = {
  id: 'duckduckgo',
  name: 'DuckDuckGo Email Protection',
  hosts: [/(?:^|\.)duck\.com$/],
  domains: [/(?:^|\.)duck\.com$/],
  sources: [
    {
      title: 'A message of May 2023 quoted whole in a parser test; email-linter docs/multiple-recipients.md',
      url: null,
      readOn: '2026-11-21',
    },
  ],
  read,
}

function read(fields: readonly HeaderField[]): RelayReading | null {
  const original = soleField(fields, 'duck-original-from')
  if (original === null) return null
  const coded = decodeFrom(soleField(fields, 'from'))
  const alias =
    duckAddress(soleField(fields, 'duck-original-to')) ??
    duckAddress(soleField(fields, 'to')) ??
    coded?.alias ??
    null
  const originalReturnPath = readEnvelope(fields)
  const keptAuthentication = findKeptAuthentication(fields)
  const lost: LostEvidence[] = []
  if (keptAuthentication === null) lost.push('authentication')
  if (originalReturnPath.address === null) lost.push('return-path')
  return {
    relay: duckDuckGo.id,
    alias: alias?.address ?? null,
    aliasField: alias?.field ?? null,
    originalFrom: readOriginalFrom(original) ?? coded?.author ?? unknownFrom,
    originalReturnPath,
    keptAuthentication,
    lost,
  }
}

interface FieldAddress {
  readonly address: Address
  readonly field: number
}

/** The one address at duck.com that a field names; the other recipients in To and Cc were rewritten in place. */
function duckAddress(field: HeaderField | null): FieldAddress | null {
  if (field === null) return null
  const plain = parseAddressList(field.value).mailboxes.filter(
    ({ address }) => domainOf(address) === aliasDomain && !localPartOf(address).includes('_at_'),
  )
  const [mailbox] = plain
  return plain.length === 1 && mailbox !== undefined ? { address: mailbox.address, field: field.index } : null
}

/**
 * Undoes `<local part>_at_<domain>_<alias>@duck.com`. Dots stay as they are, neither a host name nor an alias holds
 * `_`: nothing is lost.
 */
function decodeFrom(
  field: HeaderField | null,
): { readonly alias: FieldAddress; readonly author: RelayReading['originalFrom'] } | null {
  const mailbox = soleMailbox(field)
  if (field === null || mailbox === null || domainOf(mailbox.address) !== aliasDomain) return null
  const localPart = localPartOf(mailbox.address)
  const end = localPart.lastIndexOf('_')
  const at = localPart.lastIndexOf('_at_', end)
  if (at < 1 || end < at + 4) return null
  const alias = parseAddress(`${localPart.slice(end + 1)}@${aliasDomain}`)
  const author = parseAddress(`${localPart.slice(0, at)}@${localPart.slice(at + 4, end)}`)
  if (alias === undefined || author === undefined) return null
  return {
    alias: { address: alias, field: field.index },
    author: { address: author, name: mailbox.name, lossy: false, field: field.index },
  }
}

const envelopeFrom = /(?:^|\s)envelope-from <([^<>\s]{3,320})>/

/** The topmost Received by DuckDuckGo's own host holds the reverse-path (Haraka writes it as a clause of its own). */
function readEnvelope(fields: readonly HeaderField[]): RelayReading['originalReturnPath'] {
  for (const field of fields) {
    if (field.name !== 'received') continue
    const received = parseReceived(field.value)
    if (received.by === null || !ownHost.test(received.by)) continue
    const stated = received.envelopeFrom ?? parseAddress(envelopeFrom.exec(field.value)?.[1] ?? '') ?? null
    return stated === null || stated === '<>'
      ? { address: null, field: null }
      : { address: stated, field: field.index }
  }
  return { address: null, field: null }
}

/** Exchange writes a field of the same name; only results under DuckDuckGo's own authserv-id are its word. */
function findKeptAuthentication(fields: readonly HeaderField[]): { readonly field: number } | null {
  for (const field of fields) {
    if (field.name !== 'authentication-results-original') continue
    const authservId = parseAuthenticationResults(field.value)?.authservId ?? null
    if (authservId !== null && ownHost.test(authservId)) return { field: field.index }
  }
  return null
}
