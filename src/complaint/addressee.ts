import type { Authority } from '../directory/authority/authority.ts'
import { isUnder } from '../mail/domain.ts'
import type { ComplaintFacts, FactService } from './facts.ts'
import type { Addressee } from './letter.ts'
import type { LetterWriter } from './writer.ts'

/** The desk of an ESP, by the order in which its addresses should be tried. */
export function espAddressee(esp: NonNullable<ComplaintFacts['esp']>, writer: LetterWriter): Addressee {
  const [best] = esp.desks
  return {
    name: esp.name,
    addresses: esp.desks.filter(({ kind }) => kind === 'address').map(({ value }) => value),
    form: esp.desks.find(({ kind }) => kind === 'form')?.value ?? null,
    postal: [],
    where: best === undefined ? writer.noDeskWhere(esp.name) : writer.deskWhere(best),
  }
}

/** The service, or who took its place; contacts of the one are not taken for those of the other. */
export function serviceAddressee(service: FactService, writer: LetterWriter): Addressee {
  const { name, successor, contacts, domains } = service
  if (successor === null) return someone(name, contacts, domains[0] ?? name, writer)
  const theirs = [
    ...(successor.contacts ?? []),
    ...contacts.filter((contact) => isAt(contact, successor.domain)),
  ]
  return someone(writer.forService(successor.domain, name), theirs, successor.domain, writer)
}

/** Whoever wrote, under the name that was authenticated or is claimed. */
export function authorAddressee(name: string, contacts: readonly string[], writer: LetterWriter): Addressee {
  // At a mailbox provider the author is an address, and that address was authenticated.
  if (contacts.length === 0 && name.includes('@'))
    return { name, addresses: [name], form: null, postal: [], where: writer.authorWhere }
  return someone(name, contacts, name, writer)
}

/** An authority, by the ways in which it takes complaints. */
export function authorityAddressee(authority: Authority, writer: LetterWriter): Addressee {
  return {
    name: authority.name,
    addresses: authority.email === null ? [] : [authority.email],
    form: authority.form,
    postal: authority.postal,
    where: writer.authorityWhere(authority),
  }
}

function someone(
  name: string,
  addresses: readonly string[],
  domain: string,
  writer: LetterWriter,
): Addressee {
  const where = addresses.length > 0 ? writer.contactWhere(name) : writer.lookWhere(domain)
  return { name, addresses, form: null, postal: [], where }
}

function isAt(contact: string, domain: string): boolean {
  const own = contact.slice(contact.lastIndexOf('@') + 1).toLowerCase()
  return isUnder(own, domain)
}
