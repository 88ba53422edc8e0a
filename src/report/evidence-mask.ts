import { isMailboxDomain } from '../directory/index.ts'
import { type Address, domainOf, parseAddress, parseAddressList, showAddress } from '../mail/address.ts'
import type { HeaderField } from '../mail/header.ts'
import { parseReceived } from '../mail/received.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'
import { english, type Say } from './say.ts'

/** Hides the addresses of the person and of third persons in copies of a message that are made for reading. */
export interface Mask {
  /** Text in which every address but those of the alias and of whoever wrote is hidden. */
  text(text: string): string
  /** A header field's value. */
  field(name: string, value: string): string
  /** Addresses hidden so far. */
  readonly hidden: number
}

/** Fields that name recipients: whoever stands there beside the alias is a third person, or the person's own mailbox. */
const recipientLists: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'bcc',
  'resent-to',
  'resent-cc',
  'resent-bcc',
])
const recipientFields: ReadonlySet<string> = new Set([
  ...recipientLists,
  ...'delivered-to x-original-to envelope-to x-envelope-to x-delivered-to x-rcpt-to apparently-to x-forwarded-to'.split(
    ' ',
  ),
  'x-forwarded-for',
])
/** Fields of whoever wrote. */
const authorFields: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to', 'return-path', 'errors-to'])
/** Fields in which an `@` stands within an identifier. */
const identifierFields =
  /^(?:message-id|references|in-reply-to|content-id|feedback-id|dkim-signature|received|received-spf|authentication-results|x-google-dkim-signature|arc-.*|list-.*|.*-id|.*-mid)$/

/** Written addresses are looked for in these forms, too, for as many of the hidden ones: lists go on for ever. */
const MAX_DISGUISED = 50

/**
 * Learns from a header section whom to hide. What is hidden follows from the message and the alias alone, so that
 * anybody who has both makes the same copy.
 *
 * @param say whose words stand in place of what is hidden
 */
export function maskFor(fields: readonly HeaderField[], alias: Address, say: Say = english): Mask {
  const others = new Set<Address>()
  const authors = new Set<Address>()
  for (const { name, value } of fields) {
    if (recipientFields.has(name)) for (const one of addressesIn(value)) others.add(one)
    else if (authorFields.has(name)) for (const one of addressesIn(value)) authors.add(one)
    else if (name === 'received') {
      const to = parseReceived(value).for
      if (to !== null) others.add(to)
    }
  }
  others.delete(alias)
  const domains = new Set([...authors].filter((one) => !others.has(one)).flatMap(organisationOf))
  const disguised = [...others].slice(0, MAX_DISGUISED).flatMap(disguises)
  const numbers = new Map<string, number>()
  const token = (address: string): string => {
    const number = numbers.get(address) ?? numbers.size + 1
    numbers.set(address, number)
    return say`[address ${String(number)} hidden]`
  }
  const isShown = (address: string): boolean =>
    address === alias ||
    (!others.has(address) &&
      (authors.has(address) || organisationOf(address).some((one) => domains.has(one))))
  const hide = (text: string, mayShow: (address: string) => boolean): string => {
    let shown = replaceAddresses(text, (address) => (mayShow(address) ? null : token(address)))
    for (const { form, address } of disguised) shown = replaceFolded(shown, form, () => token(address))
    return shown
  }
  return {
    text: (text) => hide(text, isShown),
    field: (name, value) => {
      if (!recipientLists.has(name))
        return hide(value, identifierFields.test(name) ? (address) => !others.has(address) : isShown)
      // The names beside addresses are persons', too.
      const found = addressesIn(value).map((one) => (one === alias ? showAddress(one) : token(one)))
      return found.length === 0 && value !== ''
        ? say`[hidden: it cannot be read as addresses]`
        : found.join(', ')
    },
    get hidden() {
      return numbers.size
    },
  }
}

function addressesIn(value: string): Address[] {
  const { mailboxes, readings } = parseAddressList(value)
  return [...new Set([...mailboxes, ...readings].map(({ address }) => address))]
}

/** The organisation that an address belongs to; none at a mailbox provider, where everybody is somebody else. */
function organisationOf(address: string): string[] {
  const domain = domainOf(address)
  const organisation = registrableDomain(domain)
  return organisation === null || isMailboxDomain(domain) ? [] : [organisation]
}

/** How programs write an address into other addresses and links: `name=host` in a reverse-path, `name%40host`. */
function disguises(address: Address): { readonly form: string; readonly address: string }[] {
  const at = address.lastIndexOf('@')
  return ['=', '%40', '%2540', '=40', '&#64;'].map((sign) => ({
    form: `${address.slice(0, at)}${sign}${address.slice(at + 1)}`,
    address,
  }))
}

const localPart = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u
const host = /[\p{L}\p{N}.-]/u

/** Replaces what looks like an address, in one pass: from each `@` to the left and right as far as addresses reach. */
function replaceAddresses(text: string, replace: (address: string) => string | null): string {
  let out = ''
  let done = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, done))) {
    let start = at
    while (start > done && localPart.test(text[start - 1] ?? '')) start--
    let end = at + 1
    while (end < text.length && host.test(text[end] ?? '')) end++
    while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end--
    if (start === at || end === at + 1) continue
    const address = parseAddress(text.slice(start, end)) ?? text.slice(start, end).toLowerCase()
    const other = replace(address)
    if (other !== null) {
      out += text.slice(done, start) + other
      done = end
    }
  }
  return out + text.slice(done)
}

/** Replaces a text whatever the case of its ASCII letters: lower case of others may be longer, and places would shift. */
function replaceFolded(text: string, form: string, replacement: () => string): string {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  let out = ''
  let done = 0
  for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, done)) {
    out += text.slice(done, at) + replacement()
    done = at + form.length
  }
  return out + text.slice(done)
}
