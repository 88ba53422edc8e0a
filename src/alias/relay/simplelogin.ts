import { domainOf, localPartOf, parseAddress } from '../../mail/address.ts'
import { parseAuthenticationResults } from '../../mail/authentication-results.ts'
import type { HeaderField } from '../../mail/header.ts'
import {
  type LostEvidence,
  type Relay,
  type RelayReading,
  readOriginalFrom,
  readReturnPath,
  soleField,
  soleMailbox,
  unknownFrom,
} from './relay.ts'

const hosts = [/(?:^|\.)simplelogin\.(?:co|io)$/]

/** SimpleLogin, and Proton Pass, whose aliases run on it. */
export const simpleLogin: Relay = {
  id: 'simplelogin',
  name: 'SimpleLogin / Proton Pass',
  hosts,
  domains: [
    /(?:^|\.)simplelogin\.(?:co|io|com|fr)$/,
    /(?:^|\.)(?:slmail\.me|aleeas\.com|dralias\.com|8shield\.net)$/,
    /(?:^|\.)(?:passmail\.com|passmail\.net|passinbox\.com|passfwd\.com)$/,
  ],
  sources: [
    {
      title: 'SimpleLogin: email_handler.py, app/email/headers.py, app/email_utils.py, app/models.py',
      url: 'https://github.com/simple-login/app/tree/dbc45fcc',
      readOn: '2026-11-21',
    },
  ],
  read,
}

function read(fields: readonly HeaderField[]): RelayReading | null {
  // `Reply` marks what another SimpleLogin user wrote from an alias of theirs: it names no alias of the recipient.
  if (soleField(fields, 'x-simplelogin-type')?.value.toLowerCase() !== 'forward') return null
  const envelopeTo = soleField(fields, 'x-simplelogin-envelope-to')
  const alias = soleMailbox(envelopeTo)?.address ?? null
  const originalReturnPath = readReturnPath(soleField(fields, 'x-simplelogin-envelope-from'))
  const keptAuthentication = findKeptAuthentication(fields)
  const lost: LostEvidence[] = ['received', 'dkim', 'esp-headers']
  if (keptAuthentication === null) lost.push('authentication')
  if (originalReturnPath.address === null) lost.push('return-path')
  if (soleField(fields, 'x-simplelogin-original-list-unsubscribe') === null) lost.push('list-unsubscribe')
  return {
    relay: simpleLogin.id,
    alias,
    aliasField: alias === null ? null : (envelopeTo?.index ?? null),
    // The person can switch these copies off; what is left then is the reverse alias in From.
    originalFrom:
      readOriginalFrom(soleField(fields, 'x-simplelogin-original-from')) ??
      decodeReverseAlias(soleField(fields, 'from')),
    originalReturnPath,
    keptAuthentication,
    lost,
  }
}

/** SimpleLogin keeps the results of its own MX under their own name; its authserv-id tells them from the receiver's. */
function findKeptAuthentication(fields: readonly HeaderField[]): { readonly field: number } | null {
  let kept: HeaderField | null = null
  for (const field of fields) {
    if (field.name !== 'authentication-results') continue
    const authservId = parseAuthenticationResults(field.value)?.authservId ?? null
    if (authservId === null || !hosts.some((host) => host.test(authservId))) continue
    if (kept !== null && kept.value !== field.value) return null
    kept ??= field
  }
  return kept === null ? null : { field: kept.index }
}

/** The coded part of a reverse alias is cut off at this length: a longer one may end within the domain. */
const codedLimit = 45

/**
 * Undoes `<author's address with @ as _at_ and . as _, cut at 45>_<5 to 10 random>`. A host name holds no `_`, so the domain is
 * exact unless cut; the local part is not (its `.` and `_` look alike), hence `lossy`.
 */
function decodeReverseAlias(from: HeaderField | null): RelayReading['originalFrom'] {
  const mailbox = soleMailbox(from)
  if (mailbox === null || from === null) return unknownFrom
  if (!simpleLogin.domains.some((domain) => domain.test(domainOf(mailbox.address)))) return unknownFrom
  const localPart = localPartOf(mailbox.address)
  const end = localPart.lastIndexOf('_')
  const at = localPart.lastIndexOf('_at_', end)
  const tail = localPart.length - end - 1
  const unread = { address: null, name: mailbox.name, lossy: true, field: from.index }
  if (at < 1 || end < at + 4 || end >= codedLimit || tail < 5 || tail > 10) return unread
  const domain = localPart.slice(at + 4, end).replaceAll('_', '.')
  const address = parseAddress(`${localPart.slice(0, at)}@${domain}`) ?? null
  return { ...unread, address }
}
