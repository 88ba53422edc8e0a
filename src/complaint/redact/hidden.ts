import type { Address } from '../../mail/address.ts'

/** Something that must not stand in a copy of a message. */
export type Hidden =
  | {
      readonly kind: 'address'
      readonly address: Address
      /** Its local part alone tells whose it is: it is hidden wherever it stands, also without its domain. */
      readonly unguessable: boolean
      /**
       * `keep`: only the local part is hidden (an alias at a relay, whose domain thousands share). `in-address`: the domain
       * goes with it where the whole address stands (a mailbox at a provider). `everywhere`: the domain is the person's own
       * and tells who it is, so it is hidden alone too.
       */
      readonly domain: 'keep' | 'in-address' | 'everywhere'
    }
  /** A text as it stands, such as a person's name; words may be parted by any white space. */
  | { readonly kind: 'text'; readonly text: string }
  /** A link that lets whoever opens it act for the person. */
  | { readonly kind: 'link'; readonly url: string }

/** What stands in the place of what is hidden. */
export interface Disguise {
  /** 16 hexadecimal digits in lower case, the same for the same text: HMAC under the installation's key (RFC 6590 §4). */
  readonly token: (text: string) => string
  /** Hash functions under which trackers carry addresses: MD5, SHA-1, SHA-256. Octets in, octets out. */
  readonly digests: readonly ((octets: Uint8Array) => Uint8Array)[]
}

/** Domain in the place of a hidden one; RFC 2606 keeps `invalid` free for ever. */
export const HIDDEN_DOMAIN = 'hidden.invalid'
