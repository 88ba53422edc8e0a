import { type Address, domainOf, localPartOf, splitSubaddress, stripDots } from '../mail/address.ts'

/** How a person makes aliases. */
export interface Schemes {
  /** Base mailbox, other own addresses, logins: never aliases. */
  readonly own: readonly Address[]
  /** Domains where any address reaches the person (catch-all), A-labels in lower case. */
  readonly aliasDomains: readonly string[]
  /** Addresses whose subaddresses reach the person: `me@gmail.com` stands for `me+anything@gmail.com`. */
  readonly plusAddresses: readonly Address[]
  /** Dots in the local part of a Gmail address mean nothing. */
  readonly gmailDots: boolean
}

/** `own`: the person's address itself; `scheme`: an alias by its form; `foreign`: neither. */
export type AddressClass = 'own' | 'scheme' | 'foreign'

/** Gmail delivers both domains to the same mailbox. */
const GMAIL_DOMAINS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com'])

/**
 * What an address is to the person. An own address wins over a catch-all domain that holds it; the base of a
 * plus-address without detail is an own address.
 */
export function classifyAddress(address: Address, schemes: Schemes): AddressClass {
  const key = aliasKey(address, schemes)
  const isSame = (other: Address): boolean => aliasKey(other, schemes) === key
  if (schemes.own.some(isSame) || schemes.plusAddresses.some(isSame)) return 'own'
  if (schemes.aliasDomains.includes(domainOf(key))) return 'scheme'
  const { base, detail } = splitSubaddress(key)
  if (detail === null || !schemes.plusAddresses.some((plus) => aliasKey(plus, schemes) === base))
    return 'foreign'
  return detail === '' ? 'own' : 'scheme'
}

/**
 * The form under which an address is looked up: itself, or with Gmail dots the address without dots before the
 * detail and at gmail.com. The detail keeps its dots: the person chose them.
 */
export function aliasKey(address: Address, schemes: Pick<Schemes, 'gmailDots'>): Address {
  if (!schemes.gmailDots || !GMAIL_DOMAINS.has(domainOf(address))) return address
  return `${localPartOf(stripDots(address))}@gmail.com`
}
