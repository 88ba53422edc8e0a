/** IP addresses as mail servers write them (RFC 5321 §4.1.3). */

import ipaddr from 'ipaddr.js'

const V4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/
const V4_WITH_PORT = /^([\d.]{7,15}):\d{1,5}$/

/**
 * The address in a text that holds nothing else: with or without brackets, `IPv6:`, a port behind a v4 address, or a
 * zone. A v4 address written as v6 (`::ffff:192.0.2.1`) is told as v4. Null where it is no address.
 */
export function ipText(text: string): string | null {
  let ip = text
  if (ip.startsWith('[') && ip.endsWith(']')) ip = ip.slice(1, -1)
  if (ip.length < 2 || ip.length > 64) return null
  if (V4.test(ip)) return ip
  if (!ip.includes(':')) return null
  const port = V4_WITH_PORT.exec(ip)
  if (port !== null) return V4.test(port[1]!) ? port[1]! : null
  ip = ip.toLowerCase()
  if (ip.startsWith('ipv6:')) ip = ip.slice(5)
  const zone = ip.indexOf('%')
  if (zone > 0) ip = ip.slice(0, zone)
  if (!/^[0-9a-f:.]{2,45}$/.test(ip) || !ipaddr.IPv6.isValid(ip)) return null
  if (!ip.startsWith('::ffff:')) return ip
  const address = ipaddr.IPv6.parse(ip)
  return address.isIPv4MappedAddress() ? address.toIPv4Address().toString() : ip
}
