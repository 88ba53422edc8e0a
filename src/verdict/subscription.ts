import { type Address, splitSubaddress } from '../mail/address.ts'
import type { Sighting } from '../trace/sighting.ts'

/** Subjects by which list software (Mailman, Sympa, ezmlm, Majordomo, LISTSERV) asks for a confirmation or welcomes. */
const subscribing =
  /\bwelcome to\b|\bbienvenue (?:sur|dans|à|a)\b|\bconfirm|\bnow subscribed\b|\bsubscription\b|\babonnement\b|\binscription à la liste\b/iu

/** Names under which list software writes to one subscriber. */
const servant = /-(?:request|subscribe|join|confirm|owner|admin|bounces|help)@/

/** The List-Id of the list that this message confirms a subscription to or welcomes to; null when it does neither. */
export function subscriptionIn({ subject, listId, author }: Sighting): string | null {
  if (author === null || author.refuted || subject === null || !subscribing.test(subject)) return null
  if (listId !== null) return listId
  return servant.test(splitSubaddress(author.address).base) ? listIdOf(author.address) : null
}

/** The List-Id (RFC 2919 §3) of a list whose posting, request or subscription address this could be. */
export function listIdOf(address: Address): string {
  return splitSubaddress(address).base.replace(servant, '@').replace('@', '.')
}
