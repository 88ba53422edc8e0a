/** Which program wrote a `Received` field, told by the marks it leaves there. */

import { isUnder } from './domain.ts'
import { ipText } from './ip-text.ts'
import type { ReceivedClauses } from './received-clauses.ts'

/** Programs and services whose way of writing `Received` is known. */
export type ReceivedSoftware =
  | 'postfix'
  | 'exim'
  | 'sendmail'
  | 'exchange'
  | 'gmail'
  | 'qmail'
  | 'courier'
  | 'dovecot'
  | 'fetchmail'

// Exim: 16 characters, 23 since release 4.97.
const EXIM_ID = /^[0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5}-[0-9A-Za-z]{4}|-[0-9A-Za-z]{2})$/
// Courier: time, process and counter in hexadecimal.
const COURIER_ID = /^[0-9A-F]{8,16}\.[0-9A-F]{8,16}\.[0-9A-F]{8}$/
// Sendmail: version of the program and of its configuration.
const SENDMAIL_VERSIONS = /^\d+\.\d+\.[^ /]+\/\S/
const EXCHANGE_ID = /^\d+\.\d+\.\d+\.\d+$/

/**
 * The program that wrote the field, or null. Only what stands behind `by` counts where there is one: what stands
 * before it can hold words of the client.
 */
export function softwareOf(
  { clauses, comments, afterSemicolon }: ReceivedClauses,
  protocol: string | null,
): ReceivedSoftware | null {
  const { from, by } = clauses
  const host = by?.words[0]?.toLowerCase()
  const id = clauses.id?.words[0]
  const version = by?.comments[0]
  if (version?.startsWith('Postfix')) return 'postfix'
  if (protocol?.startsWith('MICROSOFT ') || protocol === 'MAPI') return 'exchange'
  if (host !== undefined && (isUnder(host, 'google.com') || isUnder(host, 'gmail.com'))) return 'gmail'
  if (host?.startsWith('2002:a') && protocol !== null) return 'gmail'
  if (id !== undefined) {
    if (EXIM_ID.test(id)) return 'exim'
    if (EXCHANGE_ID.test(id)) return 'exchange'
    if (COURIER_ID.test(id)) return 'courier'
  }
  if (version !== undefined && SENDMAIL_VERSIONS.test(version)) return 'sendmail'
  if (version?.startsWith('Dovecot')) return 'dovecot'
  let envelopeFrom = false
  for (let i = from?.comments.length ?? 0; i < comments.length; i++) {
    const comment = comments[i]!
    if (comment.startsWith('Exim ')) return 'exim'
    if (comment.startsWith('fetchmail-')) return 'fetchmail'
    if (comment.startsWith('qmail ')) return 'qmail'
    if (comment.startsWith('envelope-from ')) envelopeFrom = true
  }
  if (protocol?.startsWith('LMTP') && envelopeFrom) return 'dovecot'
  // qmail gives no identifier, and its dates are always in UTC, written `-0000`.
  const isPlain = id === undefined && (protocol === 'SMTP' || protocol === 'ESMTP')
  const address = from?.comments.at(-1)
  const isUtc = afterSemicolon?.trimEnd().endsWith('-0000') === true
  if (
    isPlain &&
    isUtc &&
    address !== undefined &&
    ipText(behindAt(address)) !== null &&
    !address.includes('[')
  ) {
    return 'qmail'
  }
  return null
}

function behindAt(text: string): string {
  return text.slice(text.lastIndexOf('@') + 1)
}
