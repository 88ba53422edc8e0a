import { type Address, domainOf, localPartOf } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'

/** What stands where an address of the person's mailbox stood. */
export const OWN_ADDRESS = '[your mailbox]'

/**
 * Takes the person's own addresses out of a value that is to be handed on: every string of it, at any depth, also where
 * an address is written as mail software writes it into bounce addresses and links (`claire=me.example`, `%40`, `=40`).
 * What only ends in an own address is another one and stays.
 */
export function withoutOwn<T>(value: T, own: readonly Address[]): T {
  if (own.length === 0) return value
  const pattern = new RegExp(`(?<![\\w.+-])(?:${own.map(patternOf).join('|')})(?![\\w-]|\\.\\w)`, 'gi')
  const hide = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(pattern, OWN_ADDRESS)
    if (Array.isArray(part)) return part.map(hide)
    if (part === null || typeof part !== 'object' || part instanceof RegExp) return part
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, hide(one)]))
  }
  return hide(value) as T
}

function patternOf(address: Address): string {
  const domain = domainOf(address)
  const domains = [...new Set([domain, toULabel(domain)])].map(literal).join('|')
  return `${literal(localPartOf(address))}(?:@|=40|%40|=|\\(at\\)|\\[at\\]| at )(?:${domains})`
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
