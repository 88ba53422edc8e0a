import { parse as parseHost } from 'tldts'
import { type Address, domainOf, localPartOf, parseAddress } from '../../mail/address.ts'
import type { HeaderField } from '../../mail/header.ts'
import { type Relay, type RelayReading, soleField, soleMailbox, unknownFrom } from './relay.ts'

/** Apple's Hide My Email and Sign in with Apple. */
export const hideMyEmail: Relay = {
  id: 'hide-my-email',
  name: 'Apple Hide My Email',
  hosts: [/\.(?:apple|me|icloud)\.com$/],
  domains: [/(?:^|\.)icloud\.com$/, /^privaterelay\.appleid\.com$/],
  sources: [
    {
      title: 'Messages of 2022 to 2026 quoted in public mail readers and their tests',
      url: null,
      readOn: '2026-11-21',
    },
  ],
  read,
}

const appleDomain = /^(?:(?:private\.)?icloud\.com|privaterelay\.appleid\.com)$/

function read(fields: readonly HeaderField[]): RelayReading | null {
  const mark = soleField(fields, 'x-icloud-hme')
  const from = soleField(fields, 'from')
  if (mark === null || from === null) return null
  const mailbox = soleMailbox(from)
  if (mailbox === null) return null
  const coded = decode(mailbox.address)
  // Ordinary iCloud users are signed for by the same domain and could write the mark themselves, but only under an
  // address of their own, which is not of the coded form.
  if (appleDomain.test(domainOf(mailbox.address)) && coded === null) return null
  const parameters = parseParameters(mark.value)
  const alias = parseAddress(parameters.get('p') ?? '') ?? null
  const stated = parseAddress(parameters.get('s') ?? '')
  const isPlain = !appleDomain.test(domainOf(mailbox.address))
  return {
    relay: hideMyEmail.id,
    alias,
    aliasField: alias === null ? null : mark.index,
    originalFrom: {
      ...unknownFrom,
      name: mailbox.name,
      address: stated ?? (isPlain ? mailbox.address : coded),
      lossy: stated === undefined && !isPlain,
      field: stated === undefined ? from.index : mark.index,
    },
    originalReturnPath: readReturnPath(soleField(fields, 'return-path')),
    keptAuthentication: null,
    lost: [],
  }
}

/** `p=<alias>; d=; f=<mailbox>; r=to; s=<author>`; a name given twice counts once, as the first. */
function parseParameters(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const part of value.split(';')) {
    const equals = part.indexOf('=')
    if (equals < 0) continue
    const name = part.slice(0, equals).trim().toLowerCase()
    if (!parameters.has(name)) parameters.set(name, part.slice(equals + 1).trim())
  }
  return parameters
}

function readReturnPath(field: HeaderField | null): RelayReading['originalReturnPath'] {
  const mailbox = soleMailbox(field)
  const address = mailbox === null ? null : decode(mailbox.address)
  return { address, field: address === null ? null : (field?.index ?? null) }
}

/** More labels than RFC 1035 §2.3.4 lets a name of useful length hold: a bound on the work below. */
const maxLabels = 32

/**
 * Undoes `<local part>_at_<domain with . as _>_<opaque>@icloud.com`. Where the domain ends is not marked: it is taken
 * to be the longest run of labels that ends in a public suffix. Null when the address is not of this form.
 */
function decode(address: Address): Address | null {
  if (!appleDomain.test(domainOf(address))) return null
  const localPart = localPartOf(address)
  const at = localPart.lastIndexOf('_at_')
  if (at < 1) return null
  const labels = localPart
    .slice(at + 4)
    .split('_')
    .slice(0, maxLabels)
  for (let count = labels.length - 1; count >= 2; count--) {
    const domain = labels.slice(0, count).join('.')
    const host = parseHost(domain, { allowPrivateDomains: true })
    if (host.domain === null || !(host.isIcann || host.isPrivate)) continue
    return parseAddress(`${localPart.slice(0, at)}@${domain}`) ?? null
  }
  return null
}
