/**
 * Addresses that leaktrace makes: `cloudwatt.k7q2xdm4`. The first half of the code is random, the second half a
 * keyed check, so that the registry knows its own addresses again and nobody else can make one.
 */

/** Crockford's base 32 in lower case: no i, l, o, u. Its letter is five bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Letters of each half: 20 bits. A stranger has to meet both, one address in 2^40. */
const HALF = 4

/** Leaves room in the 64 octets of a local part (RFC 5321 §4.5.3.1.1) for the base of a plus-address. */
const SLUG_LENGTH = 24

/** Octets of randomness that `mintLocalPart` takes. */
export const MINT_RANDOM_OCTETS = HALF

/**
 * Mints a local part, or the detail of a plus-address, for a service.
 * @param random at least `MINT_RANDOM_OCTETS` octets from a cryptographic source.
 * @param hmac keyed hash of the registry, at least four octets long.
 */
export function mintLocalPart(
  service: string,
  random: Uint8Array,
  hmac: (text: string) => Uint8Array,
): string {
  if (random.length < MINT_RANDOM_OCTETS) throw new RangeError('too few random octets to mint an address')
  const stem = `${slugOf(service)}.${lettersOf(random)}`
  return stem + checkOf(stem, hmac)
}

/** Whether a local part, or the detail of a plus-address, was minted with this key. */
export function isMinted(localPart: string, hmac: (text: string) => Uint8Array): boolean {
  const minted = localPart.slice(localPart.lastIndexOf('+') + 1).toLowerCase()
  const stem = minted.slice(0, -HALF)
  if (!/^[a-z0-9-]{1,24}\.[0-9a-hjkmnp-tv-z]{4}$/.test(stem)) return false
  return minted.slice(-HALF) === checkOf(stem, hmac)
}

/** A service's name as it stands in an address: ASCII letters and digits, words joined by hyphens. */
export function slugOf(service: string): string {
  const ascii = service.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = ascii.split(/[^a-z0-9]+/).filter((word) => word !== '')
  const slug = words.join('-').slice(0, SLUG_LENGTH).replace(/-$/, '')
  return slug === '' ? 'alias' : slug
}

function checkOf(stem: string, hmac: (text: string) => Uint8Array): string {
  return lettersOf(hmac(`leaktrace alias ${stem}`))
}

/** One letter from the low five bits of each of the first octets: every letter is equally likely. */
function lettersOf(octets: Uint8Array): string {
  return Array.from(octets.subarray(0, HALF), (octet) => ALPHABET.charAt(octet & 31)).join('')
}
