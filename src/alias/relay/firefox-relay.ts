import { domainOf, parseAddress, parseAddressList } from '../../mail/address.ts'
import type { HeaderField } from '../../mail/header.ts'
import {
  type Relay,
  type RelayReading,
  readOriginalFrom,
  soleField,
  soleMailbox,
  unknownFrom,
} from './relay.ts'

/**
 * Firefox Relay. It hands over through Amazon SES, whose host names prove nothing about it; and it writes the message
 * anew, so that only the body's links still tell the route.
 */
export const firefoxRelay: Relay = {
  id: 'firefox-relay',
  name: 'Firefox Relay',
  hosts: [],
  domains: [/(?:^|\.)mozmail\.com$/, /(?:^|\.)relay\.firefox\.com$/],
  sources: [
    {
      title: 'Firefox Relay: emails/utils.py, emails/views.py, docs/adr/0002-use-mask-as-from-address.md',
      url: 'https://github.com/mozilla/fx-private-relay',
      readOn: '2026-11-21',
    },
  ],
  read,
}

const mark = '[via Relay]'
const maskDomain = /(?:^|\.)mozmail\.com$/
/** Before mid-2023 every message came from one address, and the mask stood in the body alone. */
const siteDomain = /^relay\.firefox\.com$/

function read(fields: readonly HeaderField[]): RelayReading | null {
  const from = soleField(fields, 'from')
  // Asked of every message: most need not be read as an address for it.
  if (from === null || !/mozmail|firefox/i.test(from.value)) return null
  const mailbox = soleMailbox(from)
  if (mailbox?.name?.trimEnd().endsWith(mark) !== true) return null
  const domain = domainOf(mailbox.address)
  const isMask = maskDomain.test(domain)
  if (!isMask && !siteDomain.test(domain)) return null
  return {
    relay: firefoxRelay.id,
    alias: isMask ? mailbox.address : null,
    aliasField: isMask ? from.index : null,
    originalFrom:
      readOriginalFrom(soleField(fields, 'resent-from')) ??
      decodeDisplayName(mailbox.name.trimEnd().slice(0, -mark.length).trim(), from.index),
    originalReturnPath: { address: null, field: null },
    keptAuthentication: null,
    lost: [
      'received',
      'dkim',
      'authentication',
      'return-path',
      'message-id',
      'list-unsubscribe',
      'esp-headers',
    ],
  }
}

/** The display name holds the original address, or the original field with name and angle brackets. */
function decodeDisplayName(text: string, field: number): RelayReading['originalFrom'] {
  const address = parseAddress(text)
  if (address !== undefined) return { address, name: null, lossy: false, field }
  const list = parseAddressList(text)
  const [mailbox] = list.mailboxes
  if (list.ambiguous || list.mailboxes.length !== 1 || mailbox === undefined) return unknownFrom
  return { address: mailbox.address, name: mailbox.name, lossy: false, field }
}
