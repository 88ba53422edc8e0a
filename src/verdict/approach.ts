import { readServiceDomain } from '../alias/service-domain.ts'
import { isMailboxDomain, isSharedDomain } from '../directory/index.ts'
import type { Address } from '../mail/address.ts'
import type { Author, Sighting } from '../trace/sighting.ts'
import { namingOf } from './address-words.ts'
import { campaignKeys } from './campaigns.ts'
import { identityOf, intruderOf } from './intruder.ts'
import { looksLikeSignUp } from './sign-up.ts'

/** One message to an address of which nobody said whom it was given to, as far as that question needs it. */
export interface Approach {
  readonly address: Address
  readonly at: string | null
  /** Domain of the author, or the whole address at a mailbox provider; null: nobody, or the person. */
  readonly author: string | null
  /** How the author is shown. */
  readonly name: string | null
  /** The receiving side confirmed the author. */
  readonly confirmed: boolean
  /** The receiving side looked, whatever it found. */
  readonly checked: boolean
  readonly refuted: boolean
  /** A reaction to mail, which says nothing of whom the address was given to. */
  readonly bounce: boolean
  readonly signUp: boolean
  /** By which it belongs to a campaign. */
  readonly keys: readonly string[]
}

/**
 * The facts of a message to an address.
 * @param isOwn whether a domain or whole address is the person's own
 */
export function approachOf(
  sighting: Sighting,
  address: Address,
  isOwn: (identity: string) => boolean,
): Approach {
  const { author, authentication, receivedAt, returnPath, reaction, subject } = sighting
  const { authservId, spf, dkim, dmarc } = authentication
  const isPerson = author !== null && (isOwn(author.domain) || isOwn(author.address))
  const isConfirmed = author?.grade === 'proved' || author?.grade === 'likely'
  // An ESP's customers share its domain: what confirms it confirms the ESP, unless the address was made for the ESP.
  const isEsps =
    author !== null && isSharedDomain(author.domain) && namingOf(address, author.domain) !== 'whole'
  return {
    address,
    at: receivedAt,
    author: author === null || isPerson ? null : identityOfService(author),
    name: author?.name ?? null,
    confirmed: isConfirmed && !isEsps,
    checked: authservId !== null || [spf, dkim, dmarc].some((result) => result !== null),
    refuted: author?.refuted === true || author?.grade === 'ambiguous',
    bounce: returnPath === '' && reaction !== null,
    signUp: looksLikeSignUp(subject),
    keys: campaignKeys(sighting, intruderOf(sighting, isOwn)),
  }
}

/** Who an author stands for, as far as it could be registered as a service's. */
function identityOfService({ address, domain }: Author): string | null {
  const identity = identityOf(address, domain)
  if (identity.includes('@')) return identity
  return readServiceDomain(identity, isMailboxDomain).kind === 'domain' ? identity : null
}
