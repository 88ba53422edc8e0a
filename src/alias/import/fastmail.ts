import { type ImportedEntry, noLogin, serviceAlias } from './entry.ts'
import type { JsonFormat } from './format.ts'
import { eachHas, elements, listIn, members, textIn } from './json.ts'
import { readDayOf } from './moment.ts'
import { siteOfLabel } from './site.ts'

const kept: ReadonlySet<string> = new Set([
  'methodResponses',
  'list',
  'email',
  'forDomain',
  'description',
  'createdAt',
  'state',
])

/**
 * Fastmail: the answer to JMAP `MaskedEmail/get`, whole, its list alone, or the object that holds the list.
 * `createdAt` is the moment an address was made.
 */
export const fastmail: JsonFormat = {
  id: 'fastmail',
  name: 'Fastmail masked addresses (JMAP JSON)',
  source: 'alias-service',
  container: 'json',
  neverRead: [],
  isShape: (shape) => eachHas(maskedEmails(shape), 'email', 'forDomain'),
  isKept: (key) => kept.has(key),
  read: (value) => maskedEmails(value).map((one) => maskedEmailOf(members(one))),
}

/** `methodResponses` holds triples of method, arguments and call id (RFC 8620 §3.4). */
function maskedEmails(value: unknown): readonly unknown[] {
  const responses = elements(members(value).methodResponses)
  if (responses.length === 0) return listIn(value, 'list')
  return responses.flatMap((response) => listIn(elements(response)[1], 'list'))
}

function maskedEmailOf(one: Readonly<Record<string, unknown>>): ImportedEntry {
  const address = textIn(one.email)
  if (address === '') return noLogin
  const note = textIn(one.description)
  const domain = textIn(one.forDomain).trim()
  const sites =
    domain === '' ? siteOfLabel(note) : [{ name: siteOfLabel(note)[0]?.name ?? null, urls: [domain] }]
  return serviceAlias(address, sites, {
    note,
    givenOn: readDayOf(textIn(one.createdAt)),
    retired: ['disabled', 'deleted'].includes(textIn(one.state)),
  })
}
