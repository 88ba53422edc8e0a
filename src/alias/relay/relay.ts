import { type Address, type Mailbox, parseAddressList } from '../../mail/address.ts'
import type { HeaderField } from '../../mail/header.ts'

/** What a relay can take out of a message on its way. */
export type LostEvidence =
  | 'received'
  | 'dkim'
  | 'authentication'
  | 'return-path'
  | 'message-id'
  | 'list-unsubscribe'
  | 'esp-headers'

/** What a relay's own header fields say about the message as it reached the alias. */
export interface RelayReading {
  /** Id of the relay. */
  readonly relay: string
  /** The alias the message was written to; null where the relay leaves it nowhere in the header section. */
  readonly alias: Address | null
  /** Index of the field that names the alias. */
  readonly aliasField: number | null
  /** The author as the `From:` field named it before the relay; `lossy` where the relay's coding cannot be undone exactly. */
  readonly originalFrom: {
    readonly address: Address | null
    readonly name: string | null
    readonly lossy: boolean
    readonly field: number | null
  }
  /** The reverse-path (RFC 5321 §4.1.1.2) under which the relay took the message. */
  readonly originalReturnPath: { readonly address: Address | null; readonly field: number | null }
  /** Index of the relay's copy of the Authentication-Results it made on receipt (RFC 8601). */
  readonly keptAuthentication: { readonly field: number } | null
  /** What is gone, so that nobody looks for it or takes the relay's own fields for it. */
  readonly lost: readonly LostEvidence[]
}

/** Where a relay's behaviour was read, and on which day (ISO date). */
export interface RelaySource {
  readonly title: string
  readonly url: string | null
  readonly readOn: string
}

/**
 * The operator of forwarding aliases: how its messages are known and read. `read` only decodes: whether the message
 * really came through this relay is told by `hosts` and `domains`, from what the receiving side stamped.
 */
export interface Relay {
  readonly id: string
  readonly name: string
  /** Validated names of the hosts that hand its mail over, anchored by label; none where it rides on an ESP. */
  readonly hosts: readonly RegExp[]
  /** Domains whose SPF or DKIM pass authenticates the relay, anchored by label. */
  readonly domains: readonly RegExp[]
  readonly sources: readonly RelaySource[]
  /** Recognises the relay's marks and decodes them; null where they are missing or contradict themselves. */
  readonly read: (fields: readonly HeaderField[]) => RelayReading | null
}

/**
 * The field of this lower-case name, null when there is none or when copies differ: a relay replaces what the message
 * brought along, so two different copies show that it was not the relay that wrote them.
 */
export function soleField(fields: readonly HeaderField[], name: string): HeaderField | null {
  let found: HeaderField | null = null
  for (const field of fields) {
    if (field.name !== name) continue
    if (found !== null && found.value !== field.value) return null
    found ??= field
  }
  return found
}

/** The one mailbox that a field names; null for none, several, or a field that reads in two ways. */
export function soleMailbox(field: HeaderField | null): Mailbox | null {
  if (field === null) return null
  const list = parseAddressList(field.value)
  return !list.ambiguous && list.mailboxes.length === 1 ? (list.mailboxes[0] ?? null) : null
}

/** Address and field of a field that holds one address, such as a copied envelope address. */
export function readReturnPath(field: HeaderField | null): RelayReading['originalReturnPath'] {
  const address = soleMailbox(field)?.address ?? null
  return { address, field: address === null ? null : (field?.index ?? null) }
}

/** Author as a field names it in clear. */
export function readOriginalFrom(field: HeaderField | null): RelayReading['originalFrom'] | null {
  const mailbox = soleMailbox(field)
  if (mailbox === null || field === null) return null
  return { address: mailbox.address, name: mailbox.name, lossy: false, field: field.index }
}

/** An author of whom the relay left nothing. */
export const unknownFrom: RelayReading['originalFrom'] = {
  address: null,
  name: null,
  lossy: false,
  field: null,
}
