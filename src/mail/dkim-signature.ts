/** Signatures in the header section: DKIM (RFC 6376) and the seal of ARC (RFC 8617). */

import { isUnder, toALabel } from './domain.ts'

/** What a DKIM-Signature field says; nothing here is verified. */
export interface DkimSignature {
  /** `d=`, as A-labels. */
  readonly signingDomain: string
  /** `s=`, in lower case. */
  readonly selector: string
  /** `i=`, decoded, its domain as A-labels; null where the field has none. */
  readonly identity: string | null
  /** `h=`, in lower case, repetitions kept: a name that stands twice guards against an added field. */
  readonly signedFields: readonly string[]
  /** `l=`: how many octets of the body are signed; null: all of it. */
  readonly bodyLength: number | null
  /** `a=`, in lower case. */
  readonly algorithm: string
}

/** What an ARC-Seal field says (RFC 8617 §4.1.3); nothing here is verified. */
export interface ArcSeal {
  /** `i=`, 1 to 50. */
  readonly instance: number
  /** `cv=`: whether the chain was valid when it came in. */
  readonly cv: 'none' | 'pass' | 'fail'
  /** `d=`, as A-labels. */
  readonly signingDomain: string
}

/**
 * Reads the body of a DKIM-Signature field. Undefined where a verifier must ignore it (RFC 6376 §6.1.1): a tag missing
 * or twice, another version, `i=` outside of `d=`, `From` not signed.
 */
export function parseDkimSignature(value: string): DkimSignature | undefined {
  const tags = tagList(value)
  if (tags === undefined || tags.get('v') !== '1') return undefined
  const signingDomain = toALabel(tags.get('d') ?? '')
  const selector = tags.get('s')?.toLowerCase()
  const algorithm = tags.get('a')?.toLowerCase()
  if (signingDomain === undefined || !selector || !algorithm || !tags.get('b') || !tags.get('bh'))
    return undefined
  const signedFields = (tags.get('h') ?? '').split(':').map((name) => name.trim().toLowerCase())
  if (!signedFields.includes('from')) return undefined
  const identity = identityOf(tags.get('i'), signingDomain)
  if (identity === undefined) return undefined
  const length = tags.get('l')
  // RFC 6376 §3.5: up to 76 digits.
  if (length !== undefined && !/^\d{1,76}$/.test(length)) return undefined
  const bodyLength = length === undefined ? null : Number(length)
  return { signingDomain, selector, identity, signedFields, bodyLength, algorithm }
}

/** Reads the body of an ARC-Seal field; undefined where a tag that it needs is missing or malformed. */
export function parseArcSeal(value: string): ArcSeal | undefined {
  const tags = tagList(value)
  const signingDomain = toALabel(tags?.get('d') ?? '')
  const instance = tags?.get('i') ?? ''
  const cv = tags?.get('cv')?.toLowerCase()
  if (signingDomain === undefined || !tags?.get('b') || !tags.get('s')) return undefined
  if (!/^(?:50|[1-4]\d|[1-9])$/.test(instance)) return undefined
  if (cv !== 'none' && cv !== 'pass' && cv !== 'fail') return undefined
  return { instance: Number(instance), cv, signingDomain }
}

/** RFC 6376 §3.2: tag=value, parted by semicolons. Undefined where a tag stands twice or a part is no tag. */
function tagList(value: string): ReadonlyMap<string, string> | undefined {
  const tags = new Map<string, string>()
  const parts = value.split(';')
  if (parts.at(-1)!.trim() === '') parts.pop()
  for (const part of parts) {
    const equals = part.indexOf('=')
    const name = part.slice(0, equals).trim()
    if (equals < 0 || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || tags.has(name)) return undefined
    tags.set(name, part.slice(equals + 1).trim())
  }
  return tags
}

/** Null where there is none, undefined where it is not under the signing domain. */
function identityOf(tag: string | undefined, signingDomain: string): string | null | undefined {
  if (tag === undefined) return null
  // RFC 6376 §2.11, dkim-quoted-printable: white space is dropped, `=` and two hexadecimal digits are an octet.
  const identity = tag
    .replace(/[ \t\r\n]/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  const at = identity.lastIndexOf('@')
  const domain = toALabel(identity.slice(at + 1))
  if (at < 0 || domain === undefined || !isUnder(domain, signingDomain)) return undefined
  return `${identity.slice(0, at)}@${domain}`
}
