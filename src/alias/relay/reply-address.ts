import { type Address, domainOf, localPartOf, parseAddress } from '../../mail/address.ts'

/** A reply address of addy.io and Mailx taken apart. */
export interface ReplyAddress {
  readonly alias: Address
  readonly original: Address
}

/**
 * Undoes `<alias>+<user>=<domain>@<alias domain>`: the alias ends at the first `+`, the original's `@` is the last `=`.
 * Null when the address is not of this form.
 *
 * An alias that holds a `+` itself (a subaddress) cannot be told from the coded part; the relays cut it off before coding.
 */
export function parseReplyAddress(address: Address): ReplyAddress | null {
  const localPart = localPartOf(address)
  const plus = localPart.indexOf('+')
  const equals = localPart.lastIndexOf('=')
  if (plus < 1 || equals < plus + 2) return null
  const alias = parseAddress(`${localPart.slice(0, plus)}@${domainOf(address)}`)
  const original = parseAddress(`${localPart.slice(plus + 1, equals)}@${localPart.slice(equals + 1)}`)
  return alias === undefined || original === undefined ? null : { alias, original }
}
