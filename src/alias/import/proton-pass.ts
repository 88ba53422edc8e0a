import { type ImportedEntry, managerLogin, noLogin, serviceAlias } from './entry.ts'
import type { CsvFormat, ZipFormat } from './format.ts'
import { elements, members, textIn } from './json.ts'
import { readDayOf } from './moment.ts'

/**
 * Proton Pass, Settings → Export → CSV. In a row of type `alias`, `email` is the alias and `createTime` (seconds since
 * 1970) the moment it was made; older exports have no times. Rows of other types hold JSON in `note`.
 */
export const protonPass: CsvFormat = {
  id: 'proton-pass',
  name: 'Proton Pass CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['type', 'name', 'url', 'email', 'totp'],
  keep: ['type', 'name', 'url', 'email', 'username', 'createtime'],
  neverRead: ['password', 'totp', 'note'],
  read(cell) {
    const urls = cell('url').split(/[\s,]+/)
    const type = cell('type').trim().toLowerCase()
    if (type === 'alias') return alias(cell('email'), cell('name'), urls, cell('createtime'))
    return type === 'login' ? managerLogin(cell('name'), urls, [cell('email'), cell('username')]) : noLogin
  },
}

const kept: ReadonlySet<string> = new Set([
  'vaults',
  'items',
  'aliasEmail',
  'createTime',
  'data',
  'type',
  'metadata',
  'name',
  'content',
  'itemEmail',
  'itemUsername',
  'urls',
])

/** Proton Pass, Settings → Export → zip: `Proton Pass/data.json`; attached files stay packed. */
export const protonPassZip: ZipFormat = {
  id: 'proton-pass-zip',
  name: 'Proton Pass zip',
  source: 'password-manager',
  container: 'zip',
  marks: ['data'],
  neverRead: ['password', 'totpUri', 'passkeys', 'extraFields', 'note'],
  partOf: (path) => (/(?:^|\/)Proton Pass\/data\.json$/.test(path) ? 'data' : null),
  // Vaults stand under their ids.
  isKept: (_, key, value) => kept.has(key) || Object.hasOwn(members(value), 'items'),
  read(parts) {
    const vaults = Object.values(members(members(parts.get('data')).vaults))
    const items = vaults.flatMap((vault) => elements(members(vault).items)).map(members)
    return { entries: items.map(itemOf), contacts: [] }
  },
}

function itemOf(item: Readonly<Record<string, unknown>>): ImportedEntry {
  const data = members(item.data)
  const content = members(data.content)
  const name = textIn(members(data.metadata).name)
  const urls = elements(content.urls).map(textIn)
  const type = textIn(data.type)
  if (type === 'alias') return alias(textIn(item.aliasEmail), name, urls, textIn(item.createTime))
  if (type !== 'login') return noLogin
  return managerLogin(name, urls, [textIn(content.itemEmail), textIn(content.itemUsername)])
}

/** An alias of Proton Pass: the name of the item is what the person called the service. */
function alias(address: string, name: string, urls: readonly string[], created: string): ImportedEntry {
  const site = { name, urls: urls.filter((url) => url.trim() !== '') }
  return serviceAlias(address, [site], { givenOn: readDayOf(created) })
}
