import { type ImportedContact, type ImportedEntry, noLogin, serviceAlias } from './entry.ts'
import type { CsvFormat, ZipFormat } from './format.ts'
import { elements, members, textIn } from './json.ts'
import { readDayOf, readMoment } from './moment.ts'
import { siteOfLabel } from './site.ts'

/** SimpleLogin, Settings → Export aliases: `aliases.csv` (app/alias_utils.py). Deleted aliases are left out by SimpleLogin. */
export const simpleLogin: CsvFormat = {
  id: 'simplelogin',
  name: 'SimpleLogin aliases.csv',
  source: 'alias-service',
  container: 'csv',
  marks: ['alias', 'mailboxes', 'enabled'],
  keep: ['alias', 'note', 'enabled'],
  neverRead: [],
  read: (cell) =>
    serviceAlias(cell('alias'), siteOfLabel(cell('note')), {
      note: cell('note'),
      retired: cell('enabled').trim().toLowerCase() === 'false',
    }),
}

/** SimpleLogin's template for a batch import (static/batch_import_template.csv). */
export const simpleLoginTemplate: CsvFormat = {
  ...simpleLogin,
  id: 'simplelogin-template',
  name: 'SimpleLogin import template',
  marks: ['alias', 'mailboxes'],
  keep: ['alias', 'note'],
  read: (cell) => serviceAlias(cell('alias'), siteOfLabel(cell('note')), { note: cell('note') }),
}

/**
 * SimpleLogin, Settings → Export your data: a zip (app/jobs/export_user_data_job.py). `created_at` of an alias is the
 * moment it was made. `user.json`, `email_logs.json` and the rest stay packed; reverse aliases (`reply_email`) and
 * transfer tokens are not read.
 */
export const simpleLoginData: ZipFormat = {
  id: 'simplelogin-data',
  name: 'SimpleLogin data export (zip)',
  source: 'alias-service',
  container: 'zip',
  marks: ['aliases', 'contacts'],
  neverRead: ['user.json', 'reply_email', 'transfer_token'],
  partOf: (path) => /(?:^|\/)(aliases|contacts)\.json$/.exec(path)?.[1] ?? null,
  isKept: (part, key) => (part === 'aliases' ? aliasMembers : contactMembers).has(key),
  read(parts) {
    const aliases = elements(parts.get('aliases')).map(members)
    const byId = new Map(aliases.map((alias) => [textIn(alias.id), textIn(alias.email)]))
    const contacts = elements(parts.get('contacts')).map(members)
    return {
      entries: aliases.map(aliasOf),
      contacts: contacts.map((one) => contactOf(one, byId.get(textIn(one.alias_id)) ?? '')),
    }
  },
}

const aliasMembers: ReadonlySet<string> = new Set([
  'id',
  'email',
  'note',
  'enabled',
  'created_at',
  'delete_on',
])
const contactMembers: ReadonlySet<string> = new Set([
  'alias_id',
  'website_email',
  'created_at',
  'automatic_created',
  'is_cc',
])

function aliasOf(alias: Readonly<Record<string, unknown>>): ImportedEntry {
  const address = textIn(alias.email)
  if (address === '') return noLogin
  const note = textIn(alias.note)
  const retired = alias.enabled === false || textIn(alias.delete_on) !== ''
  return serviceAlias(address, siteOfLabel(note), {
    note,
    retired,
    givenOn: readDayOf(textIn(alias.created_at)),
  })
}

/**
 * `automatic_created` is null for contacts older than the column, and who only stood in a Cc was made a contact by
 * mail that came in: only a plain "no" says that the person made the contact.
 */
function contactOf(contact: Readonly<Record<string, unknown>>, alias: string): ImportedContact {
  return {
    alias,
    address: textIn(contact.website_email),
    firstSeen: readMoment(textIn(contact.created_at)),
    byPerson: contact.automatic_created === false && contact.is_cc !== true,
  }
}
