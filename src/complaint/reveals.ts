/** What a message would tell whoever is given it as it is, and what to hide of it. */

import type { Address } from '../mail/address.ts'
import { parseHeaderSection } from '../mail/header.ts'
import { parseListUris } from '../mail/list-fields.ts'
import { type Disguise, HIDDEN_DOMAIN, type Hidden } from './redact/hidden.ts'
import { hideMessage } from './redact/message.ts'
import { needlesOf } from './redact/needles.ts'
import { toOctets } from './redact/octets.ts'
import { isControlLink, linksOf } from './reveals/control-links.ts'
import { type Part, partsOf } from './reveals/parts.ts'
import { aliasesIn, isOwnDomain, type OwnAddresses, othersIn } from './reveals/people.ts'

/** What a message can reveal. */
export type RevealedKind =
  /** The person's real address. */
  | 'mailbox'
  /** Another alias: it tells of another service that the person uses. */
  | 'other-alias'
  /** Somebody else's address. */
  | 'other-person'
  /** The person's name. */
  | 'name'
  /** A link of a relay that switches the alias off, or leads to its settings. */
  | 'control-link'
  /** A link that unsubscribes, or tells the addressee apart, without asking who opens it. */
  | 'unsubscribe-link'
  /** A part that cannot be looked into: compressed, encrypted or drawn. */
  | 'closed-part'

/** Something that a message reveals, and where. */
export interface Revealed {
  readonly kind: RevealedKind
  /** The address, name, link or file. Text of the message: clean it before a terminal sees it. */
  readonly value: string
  /** Where it stands: field names in lower case and media types, each once. */
  readonly places: readonly string[]
}

type Sought = readonly [RevealedKind, string, Hidden]

/**
 * Everything that the message reveals beside the alias, the gravest first. `digests` as in `Disguise`: an address that
 * stands there only as a digest counts too.
 */
export function reveals(
  message: Uint8Array,
  own: OwnAddresses,
  digests: Disguise['digests'] = [],
): readonly Revealed[] {
  const octets = toOctets(message)
  const parts = [...partsOf(octets)]
  // A domain alone is no finding here: the alias may stand under the same one.
  const address = (kind: RevealedKind, value: Address): Sought => [
    ...([kind, value] as const),
    { kind: 'address', address: value, unguessable: false, domain: 'in-address' },
  ]
  const sought: Sought[] = [
    ...own.mailboxes.filter((each) => each !== own.alias).map((each) => address('mailbox', each)),
    ...aliasesIn(parts, own).map((each) => address('other-alias', each)),
    ...othersIn(parts, own).map((each) => address('other-person', each)),
  ]
  if (own.name !== null) sought.push(['name', own.name, { kind: 'text', text: own.name }])
  const places = new Map<Hidden, Set<string>>()
  const hide = sought.map(([, , hidden]) => hidden)
  const disguise: Disguise = { token: () => '0000000000000000', digests }
  hideMessage(octets, needlesOf(hide, disguise), (hidden, place) => {
    places.set(hidden, (places.get(hidden) ?? new Set()).add(place))
  })
  const found = sought.flatMap(([kind, value, hidden]) => {
    const where = places.get(hidden)
    return where === undefined ? [] : [{ kind, value, places: [...where] }]
  })
  return [...found, ...linksIn(parts), ...closedParts(parts)]
}

/** Whether a letter's copy of the message should hide addresses when the person says nothing. */
export function defaultRedaction(message: Uint8Array, own: OwnAddresses): 'alias' | 'none' {
  const grave: ReadonlySet<RevealedKind> = new Set([
    ...(['mailbox', 'other-alias', 'other-person', 'control-link'] as const),
  ])
  return reveals(message, own).some(({ kind }) => grave.has(kind)) ? 'alias' : 'none'
}

/** What `redact` should hide of this message for that addressee. */
export function toHide(
  message: Uint8Array,
  own: OwnAddresses,
  keep: {
    /** The addressee needs the alias: the service that it was given to, an authority. */
    readonly alias: boolean
    /** The person wants the alias's domain shown although it is their own. */
    readonly domain: boolean
  },
): readonly Hidden[] {
  const parts = [...partsOf(toOctets(message))]
  const shown = keep.alias || keep.domain
  const hide: Hidden[] = []
  if (!keep.alias) {
    const domain = !shown && isOwnDomain(own.alias, own) ? 'everywhere' : 'keep'
    hide.push({ kind: 'address', address: own.alias, unguessable: own.unguessable, domain })
  }
  for (const address of own.mailboxes) {
    if (address === own.alias) continue
    const hidden = whole(address, own)
    hide.push(shown && hidden.kind === 'address' ? { ...hidden, domain: 'in-address' } : hidden)
  }
  for (const address of aliasesIn(parts, own))
    hide.push({ kind: 'address', address, unguessable: false, domain: 'keep' })
  for (const address of othersIn(parts, own)) hide.push(whole(address, own))
  if (own.name !== null && !keep.alias) hide.push({ kind: 'text', text: own.name })
  for (const { kind, value } of linksIn(parts)) {
    if (kind === 'control-link') hide.push({ kind: 'link', url: value })
  }
  return hide
}

function whole(address: Address, own: OwnAddresses): Hidden {
  const domain = isOwnDomain(address, own) && own.mailboxes.includes(address) ? 'everywhere' : 'in-address'
  return { kind: 'address', address, unguessable: false, domain }
}

function linksIn(parts: readonly Part[]): readonly Revealed[] {
  const links = new Map<string, { kind: RevealedKind; places: Set<string> }>()
  const add = (url: string, kind: RevealedKind, place: string): void => {
    const link = links.get(url) ?? { kind, places: new Set() }
    link.places.add(place)
    links.set(url, link)
  }
  for (const { head, headerSection, body, legible, isMessage } of parts) {
    if (isMessage) {
      for (const { name, value } of parseHeaderSection(headerSection).fields) {
        const isUnsubscribe =
          name === 'list-unsubscribe' || name === 'x-simplelogin-original-list-unsubscribe'
        const urls = isUnsubscribe ? parseListUris(value) : linksOf(value)
        for (const url of urls) {
          if (isControlLink(url)) add(url, 'control-link', name)
          else if (isUnsubscribe && !url.includes(HIDDEN_DOMAIN)) add(url, 'unsubscribe-link', name)
        }
      }
    }
    if (!legible) continue
    for (const url of linksOf(body)) if (isControlLink(url)) add(url, 'control-link', head.type)
  }
  const revealed = [...links].map(([value, { kind, places }]) => ({ kind, value, places: [...places] }))
  return revealed.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
}

function closedParts(parts: readonly Part[]): readonly Revealed[] {
  const closed = parts.filter(({ legible }) => !legible)
  return closed.map(({ head }) => ({
    kind: 'closed-part',
    value: head.name ?? head.type,
    places: [head.type],
  }))
}
