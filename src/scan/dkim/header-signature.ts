import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

/** What is needed to check the signature over a header section apart from the body. */
export interface HeaderSignature {
  /** `a=`. */
  readonly algorithm: string
  /** Base64. */
  readonly signature: string
  /** The header fields as signed (RFC 6376 §3.7), base64. */
  readonly signed: string
}

/**
 * Whether a signature holds over the header section, which also holds the hash of the body that was signed. Null when
 * the key is of no use.
 *
 * @param record the TXT record of the key (RFC 6376 §3.6.1)
 */
export function headerHolds(
  { algorithm, signature, signed }: HeaderSignature,
  record: string,
): boolean | null {
  const key = publicKeyOf(record)
  if (key === null) return null
  const octets = Buffer.from(signed, 'base64')
  const value = Buffer.from(signature, 'base64')
  const isEd25519 = algorithm.toLowerCase() === 'ed25519-sha256'
  if (isEd25519 !== (key.asymmetricKeyType === 'ed25519')) return false
  // RFC 8463 §3: Ed25519 signs the hash.
  if (isEd25519) return verify(null, createHash('sha256').update(octets).digest(), key, value)
  return verify('sha256', octets, key, value)
}

/** DER before the 32 octets of an Ed25519 key (RFC 8410 §4). */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex')

function publicKeyOf(record: string): KeyObject | null {
  const tag = record.split(';').find((part) => part.trimStart().startsWith('p'))
  const raw = Buffer.from((tag?.slice(tag.indexOf('=') + 1) ?? '').replace(/\s/g, ''), 'base64')
  const forms =
    raw.length === 32
      ? [{ key: Buffer.concat([ed25519Prefix, raw]), type: 'spki' as const }]
      : [
          { key: raw, type: 'spki' as const },
          { key: raw, type: 'pkcs1' as const },
        ]
  for (const { key, type } of forms) {
    try {
      return createPublicKey({ key, type, format: 'der' })
    } catch {
      // Not this form of key: the next one is tried.
    }
  }
  return null
}
