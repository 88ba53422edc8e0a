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

/** IVPN Mailx. */
export const mailx: Relay = {
  id: 'mailx',
  name: 'IVPN Mailx',
  hosts: [/(?:^|\.)mailx\.net$/],
  domains: [/(?:^|\.)mailx\.net$/],
  sources: [
    {
      title: 'Mailx: api/internal/client/mailer/mailer.go',
      url: 'https://github.com/ivpn/mailx/blob/main/api/internal/client/mailer/mailer.go',
      readOn: '2026-11-21',
    },
  ],
  read,
}

const forwardFeedback = /^mailx:[^:]*:forward$/i

function read(fields: readonly HeaderField[]): RelayReading | null {
  const marked =
    fields.some((field) => field.name.startsWith('x-mailx-original-')) ||
    forwardFeedback.test(soleField(fields, 'feedback-id')?.value ?? '')
  if (!marked) return null
  const from = soleField(fields, 'from')
  const mailbox = soleMailbox(from)
  const parts = mailbox === null ? null : parseReplyAddress(mailbox.address)
  const originalReturnPath = readReturnPath(soleField(fields, 'x-mailx-original-envelope-from'))
  const authentication = soleField(fields, 'x-mailx-authentication-results')
  const lost: LostEvidence[] = ['dkim', 'esp-headers']
  if (authentication === null) lost.push('authentication')
  if (originalReturnPath.address === null) lost.push('return-path')
  const coded =
    parts === null || from === null
      ? unknownFrom
      : { address: parts.original, name: mailbox?.name ?? null, lossy: false, field: from.index }
  return {
    relay: mailx.id,
    // X-Mailx-Original-To is of no use here: it names the mailbox that Mailx delivers to.
    alias: parts?.alias ?? null,
    aliasField: parts === null ? null : (from?.index ?? null),
    originalFrom:
      readOriginalFrom(soleField(fields, 'x-mailx-original-from-header')) ??
      readOriginalFrom(soleField(fields, 'x-mailx-original-from')) ??
      coded,
    originalReturnPath,
    keptAuthentication: authentication === null ? null : { field: authentication.index },
    lost,
  }
}
