import { type Address, domainOf, localPartOf } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import type { Say } from './say.ts'

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
  return withStrings(value, (text) => text.replace(pattern, OWN_ADDRESS)) as T
}

/** What stands in the place of an own address, in the language of the reader. */
export function sayOwn<T>(value: T, say: Say): T {
  const words = say.told(OWN_ADDRESS)
  return words === OWN_ADDRESS
    ? value
    : (withStrings(value, (text) => text.replaceAll(OWN_ADDRESS, words)) as T)
}

/** The value with every string in it, at any depth, changed. */
function withStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => withStrings(one, change))
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withStrings(one, change)]))
}

function patternOf(address: Address): string {
  const domain = domainOf(address)
  const domains = [...new Set([domain, toULabel(domain)])].map(literal).join('|')
  return `${literal(localPartOf(address))}(?:@|=40|%40|=|\\(at\\)|\\[at\\]| at )(?:${domains})`
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
