import { parseInternalDate } from './internal-date.ts'
import { type Response, TOO_LARGE } from './response-reader.ts'
import { parseValues, type Value } from './response-values.ts'

/** What a FETCH response tells of one message (RFC 9051 §7.5.2). */
export interface FetchRow {
  readonly uid: number
  readonly internalDate: string | null
  readonly size: number | null
  /** The section asked for: octets, why there are none, or `absent` when the response speaks of other things (flags). */
  readonly section: Buffer | 'nil' | 'too-large' | 'absent'
}

const ROW = /^\* \d{1,10} FETCH (?=\()/i

/**
 * Reads a FETCH response that carries `section` (`BODY[HEADER]`, upper case). Items may come in any order and others may
 * stand between them. Undefined when the response is another, is malformed, or names no UID: it tells of no message.
 */
export function parseFetchRow(response: Response, section: string): FetchRow | undefined {
  const start = ROW.exec(response[0])
  const values = start === null ? undefined : parseValues(response, start[0].length)
  const items = values?.length === 1 ? values[0] : undefined
  if (!Array.isArray(items) || items.length % 2 === 1) return undefined
  let uid: number | null = null
  let internalDate: string | null = null
  let size: number | null = null
  let octets: FetchRow['section'] = 'absent'
  for (let index = 0; index < items.length; index += 2) {
    const value: Value = items[index + 1]
    const name = String(items[index])
    if (name === 'UID') uid = uint32(value)
    else if (name === 'INTERNALDATE')
      internalDate = typeof value === 'string' ? parseInternalDate(value) : null
    else if (name === 'RFC822.SIZE') size = number(value)
    else if (name.toUpperCase() === section) octets = octetsOf(value)
  }
  return uid === null ? undefined : { uid, internalDate, size, section: octets }
}

function octetsOf(value: Value): FetchRow['section'] {
  if (Buffer.isBuffer(value)) return value
  if (value === TOO_LARGE) return 'too-large'
  // nstring (RFC 9051 §9) may be quoted: an empty or one-line header.
  return typeof value === 'string' ? Buffer.from(value, 'latin1') : 'nil'
}

/** A number that IMAP keeps in 32 bits and never lets be zero: UID, UIDVALIDITY (RFC 9051 §9 nz-number). */
export function uint32(value: Value | undefined): number | null {
  const read = number(value)
  return read !== null && read > 0 && read < 2 ** 32 ? read : null
}

/** A number of at most 63 bits, as far as JavaScript counts exactly. */
export function number(value: Value | undefined): number | null {
  if (typeof value !== 'string' || !/^\d{1,19}$/.test(value)) return null
  const read = Number(value)
  return Number.isSafeInteger(read) ? read : null
}
