import type { CaseParty } from '../complaint/case-event.ts'
import type { Address } from '../mail/address.ts'
import { registryHmac } from '../scan/registry.ts'
import type { Store } from '../store/store.ts'

/** Crockford's base 32: no I, L, O, U. Its letter is five bits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LETTERS = 6

/** Whom letters about an alias go to. */
export interface Counterpart {
  readonly alias: Address
  readonly to: CaseParty
  /** Id of an ESP or authority, name of a service, domain or address of an author. */
  readonly counterpart: string
}

/**
 * The reference of a case: keyed, so that it tells nobody else what it is about, and the same whenever it is made anew.
 *
 * @param turn 1; higher where another case has that reference already
 */
export function referenceOf(store: Store, { alias, to, counterpart }: Counterpart, turn = 1): string {
  const text = JSON.stringify(['leaktrace case', alias, to, counterpart.toLowerCase(), turn])
  const octets = registryHmac(store)(text).subarray(0, LETTERS)
  return `LT-${Array.from(octets, (octet) => ALPHABET.charAt(octet & 31)).join('')}`
}
