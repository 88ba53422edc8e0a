import ipaddr from 'ipaddr.js'

const innerRanges: ReadonlySet<string> = new Set([
  'loopback',
  'private',
  'linkLocal',
  'uniqueLocal',
  'carrierGradeNat',
  'unspecified',
])

/** Whether an IP address never leaves a network: loopback, private (RFC 1918), link-local, unique local (RFC 4193), shared (RFC 6598). */
export function isInnerAddress(ip: string): boolean {
  // The common case without a parse: a public IPv4 address that starts with none of the private first octets.
  const first = ip.charCodeAt(0)
  if (first >= 50 && first <= 57 && !ip.includes(':') && !/^(?:10|127|169|172|192|100|0)\./.test(ip))
    return false
  if (!ipaddr.isValid(ip)) return false
  const address = ipaddr.process(ip)
  return innerRanges.has(address.range()) || isSixToFourOfPrivate(address)
}

/** 6to4 of a private IPv4 address (2002:0a05:… at Gmail): a provider's inner numbering. */
function isSixToFourOfPrivate(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.kind() !== 'ipv6') return false
  const parts = (address as ipaddr.IPv6).parts
  if (parts[0] !== 0x2002) return false
  const high = parts[1] ?? 0
  const low = parts[2] ?? 0
  return innerRanges.has(new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]).range())
}

/** The network of an address as campaigns count it: /24 for IPv4, /48 for IPv6; null when it is no address. */
export function networkOf(ip: string | null): string | null {
  if (ip === null || !ipaddr.isValid(ip)) return null
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return `${(address as ipaddr.IPv4).octets.slice(0, 3).join('.')}.0/24`
  const parts = (address as ipaddr.IPv6).parts.slice(0, 3).map((part) => part.toString(16))
  return `${parts.join(':')}::/48`
}
