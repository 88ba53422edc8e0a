/** Octets held in a string, one character an octet: searching and cutting strings is fast and needs no Buffer. */

const CHUNK = 8192

/** The octets as a string. */
export function toOctets(bytes: Uint8Array): string {
  let octets = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    octets += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return octets
}

/** A string of octets as bytes. */
export function toBytes(octets: string): Uint8Array {
  const bytes = new Uint8Array(octets.length)
  for (let i = 0; i < octets.length; i++) bytes[i] = octets.charCodeAt(i)
  return bytes
}

/** The UTF-8 octets of a text. */
export function utf8Octets(text: string): string {
  return toOctets(new TextEncoder().encode(text))
}
