import type { Disguise, Hidden } from '../complaint/redact/hidden.ts'
import { redactText } from '../complaint/redact.ts'
import type { OwnAddresses } from '../complaint/reveals/people.ts'
import { toHide } from '../complaint/reveals.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { type Address, domainOf, parseAddress, splitSubaddress } from '../mail/address.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'

/** A kept message, by the SHA-256 of its octets. */
interface Kept {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Words of a message, as a letter may quote them. */
export interface QuotedWords {
  /** What is no address list of the author's choice: a reverse-path, a Message-ID, the author's own address. */
  identifier(text: string | null, sha256: string | null): string | null
  /** What the author wrote freely: addresses in it are hidden but those of the organisations of these addresses. */
  free(text: string | null, sha256: string | null, known: readonly string[]): string | null
}

/**
 * Hides the person's mailbox and other persons in what a letter quotes of a message, whatever goes with the letter; the
 * alias, too, where the addressee is not shown it. With the tokens that stand in a redacted copy.
 */
export function quotedWords(
  originals: readonly Kept[],
  own: OwnAddresses,
  disguise: Disguise,
  showsAlias: boolean,
): QuotedWords {
  const keep = { alias: showsAlias, domain: showsAlias }
  const always = toHide(new Uint8Array(), own, keep)
  const named = new Map(originals.map(({ sha256, bytes }) => [sha256, toHide(bytes, own, keep)]))
  const hideIn = (text: string | null, sha256: string | null, more: readonly Hidden[]): string | null =>
    text === null ? null : redactText(text, [...(named.get(sha256 ?? '') ?? always), ...more], disguise)
  return {
    identifier: (text, sha256) => hideIn(text, sha256, []),
    free: (text, sha256, known) => hideIn(text, sha256, text === null ? [] : strangersIn(text, own, known)),
  }
}

const WRITTEN = /[^\s<>()[\],;:"'«»]{1,64}@[^\s<>()[\],;:"'«»]{1,255}/g

/** Whoever is named in a text and is neither the person nor of an organisation that the letter speaks of. */
function strangersIn(text: string, own: OwnAddresses, known: readonly string[]): Hidden[] {
  const shown = new Set(known.flatMap(organisation))
  return [...text.matchAll(WRITTEN)].flatMap(([written]) => {
    const address = parseAddress(written.replace(/[.!?…]+$/, ''))
    if (address === undefined || isOwn(address, own) || organisation(address).some((one) => shown.has(one)))
      return []
    return [{ kind: 'address', address, unguessable: false, domain: 'in-address' } as const]
  })
}

/** At a mailbox provider everybody is somebody else. */
function organisation(name: string): string[] {
  const domain = name.includes('@') ? domainOf(name as Address) : name
  if (isMailboxDomain(domain)) return [name]
  const registered = registrableDomain(domain)
  return registered === null ? [] : [registered]
}

function isOwn(address: Address, { alias, mailboxes }: OwnAddresses): boolean {
  return address === alias || mailboxes.includes(address) || mailboxes.includes(splitSubaddress(address).base)
}
