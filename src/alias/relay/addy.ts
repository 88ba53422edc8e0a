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
import { parseReplyAddress } from './reply-address.ts'

/** addy.io, formerly AnonAddy. */
export const addy: Relay = {
  id: 'addy',
  name: 'addy.io',
  hosts: [/(?:^|\.)(?:addy\.io|anonaddy\.com|anonaddy\.me)$/],
  domains: [/(?:^|\.)(?:addy\.io|anonaddy\.com|anonaddy\.me)$/],
  sources: [
    {
      title: 'AnonAddy: app/Mail/ForwardEmail.php',
      url: 'https://github.com/anonaddy/anonaddy/blob/202b772/app/Mail/ForwardEmail.php',
      readOn: '2026-11-21',
    },
  ],
  read,
}

/** `F:` marks forwarded mail; addy.io writes it in place of the ESP's own Feedback-ID. */
const forwardFeedback = /^F:[^:]*:anonaddy$/i
/** Replies and messages of other addy.io users carry another letter and name no alias of the recipient. */
const otherFeedback = /^[A-EG-Z]+:[^:]*:anonaddy$/i

function read(fields: readonly HeaderField[]): RelayReading | null {
  const feedback = soleField(fields, 'feedback-id')?.value ?? ''
  if (otherFeedback.test(feedback)) return null
  if (!forwardFeedback.test(feedback) && !fields.some((field) => field.name.startsWith('x-anonaddy-')))
    return null
  const originalReturnPath = readReturnPath(soleField(fields, 'x-anonaddy-original-envelope-from'))
  const authentication = soleField(fields, 'x-anonaddy-authentication-results')
  // Its own Feedback-ID replaces the ESP's; Received fields are kept (since 2023-02), so is an https List-Unsubscribe.
  const lost: LostEvidence[] = ['dkim', 'esp-headers']
  if (authentication === null) lost.push('authentication')
  if (originalReturnPath.address === null) lost.push('return-path')
  const { alias, aliasField, coded } = readAlias(fields)
  return {
    relay: addy.id,
    alias,
    aliasField,
    originalFrom: readFrom(fields) ?? coded,
    originalReturnPath,
    keptAuthentication: authentication === null ? null : { field: authentication.index },
    lost,
  }
}

/**
 * The alias stands before the first `+` of the coded address, in From or, when the alias's domain cannot send or the
 * person wants plain From fields, in Reply-To. Without a coded address From is the alias itself.
 */
function readAlias(fields: readonly HeaderField[]): {
  alias: RelayReading['alias']
  aliasField: number | null
  coded: RelayReading['originalFrom']
} {
  for (const field of [soleField(fields, 'from'), soleField(fields, 'reply-to')]) {
    const mailbox = soleMailbox(field)
    const parts = mailbox === null ? null : parseReplyAddress(mailbox.address)
    if (parts === null || field === null) continue
    const coded = { address: parts.original, name: null, lossy: false, field: field.index }
    return { alias: parts.alias, aliasField: field.index, coded }
  }
  const from = soleField(fields, 'from')
  const alias = soleMailbox(from)?.address ?? null
  return { alias, aliasField: alias === null ? null : (from?.index ?? null), coded: unknownFrom }
}

/** The author as written, with the name if the whole From field was kept. */
function readFrom(fields: readonly HeaderField[]): RelayReading['originalFrom'] | null {
  return (
    readOriginalFrom(soleField(fields, 'x-anonaddy-original-from-header')) ??
    readOriginalFrom(soleField(fields, 'x-anonaddy-original-sender'))
  )
}
