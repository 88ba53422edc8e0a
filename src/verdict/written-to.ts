import { type Address, domainOf } from '../mail/address.ts'
import type { AliasMail } from './alias-mail.ts'
import { identityOf } from './intruder.ts'
import { cameThroughList } from './organisation.ts'
import type { MadeContact } from './person.ts'
import { type Reason, reason } from './reason.ts'

/**
 * Why the author may know the alias from the person: they were written to from it, made a contact, answer such a message,
 * or write through a list that it was subscribed to. Null where nothing says so.
 */
export function writtenTo({ sighting, known, context }: AliasMail): Reason | null {
  const { author, receivedAt, listId, inReplyTo } = sighting
  if (author === null || author.refuted) return null
  const alias = known.alias.address
  const on = context.wroteTo(alias, author.address, receivedAt)
  if (on !== null) return reason('disclosed', { address: author.address, on }, author.fields)
  const contact = contactBefore(known.contacts, author.address, receivedAt)
  if (contact !== null)
    return reason('contact', { address: contact.address, on: contact.at.slice(0, 10) }, author.fields)
  const answered = context.answered(alias, { author: author.address, inReplyTo, at: receivedAt })
  if (answered !== null)
    return reason('answer', { by: identityOf(author.address, author.domain), on: answered }, author.fields)
  const subscribed = listId === null ? null : context.subscribedTo(alias, listId, receivedAt)
  if (listId === null || subscribed === null || !cameThroughList(sighting, listId, [listId], false))
    return null
  return reason('disclosed', { address: `the list ${listId}`, on: subscribed }, author.fields)
}

/** A contact that the person made before a moment to write to an author, or to somebody of the author's organisation. */
function contactBefore(
  contacts: readonly MadeContact[],
  author: Address,
  receivedAt: string | null,
): MadeContact | null {
  const time = receivedAt === null ? Number.NaN : Date.parse(receivedAt)
  const whom = (address: Address): string => identityOf(address, domainOf(address))
  return contacts.find(({ address, at }) => Date.parse(at) < time && whom(address) === whom(author)) ?? null
}
