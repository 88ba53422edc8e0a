import { BlockList, isIP } from 'node:net'

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

// RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291 §2.5.6.
const PRIVATE = new BlockList()
PRIVATE.addSubnet('10.0.0.0', 8, 'ipv4')
PRIVATE.addSubnet('172.16.0.0', 12, 'ipv4')
PRIVATE.addSubnet('192.168.0.0', 16, 'ipv4')
PRIVATE.addSubnet('169.254.0.0', 16, 'ipv4')
PRIVATE.addSubnet('100.64.0.0', 10, 'ipv4')
PRIVATE.addSubnet('fc00::', 7, 'ipv6')
PRIVATE.addSubnet('fe80::', 10, 'ipv6')

const PRIVATE_SUFFIXES = ['.local', '.lan', '.internal', '.home.arpa']

/** Whether a host, as the person wrote it, is this machine: the only place where a password may go without TLS. */
export function isLoopback(host: string): boolean {
  const name = bare(host)
  return name === 'localhost' || name.endsWith('.localhost') || isIn(LOOPBACK, name)
}

/** Whether a host is near enough that compressing costs more time than it saves. Guessed from the name, never looked up. */
export function isNearby(host: string): boolean {
  const name = bare(host)
  return isLoopback(name) || isIn(PRIVATE, name) || PRIVATE_SUFFIXES.some((suffix) => name.endsWith(suffix))
}

function bare(host: string): string {
  const name = host.toLowerCase()
  return name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name
}

function isIn(list: BlockList, name: string): boolean {
  const version = isIP(name)
  return version !== 0 && list.check(name, version === 4 ? 'ipv4' : 'ipv6')
}
