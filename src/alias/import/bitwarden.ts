import { type ImportedEntry, managerLogin, noLogin } from './entry.ts'
import type { CsvFormat, JsonFormat } from './format.ts'
import { eachHas, elements, listIn, members, textIn } from './json.ts'

/** Bitwarden and Vaultwarden, Export vault → CSV. Several URIs of a login are joined by commas. */
export const bitwarden: CsvFormat = {
  id: 'bitwarden',
  name: 'Bitwarden CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['login_uri'],
  keep: ['type', 'name', 'login_uri', 'login_username'],
  neverRead: ['login_password', 'login_totp', 'notes', 'fields'],
  read: (cell) =>
    ['login', ''].includes(cell('type').trim().toLowerCase())
      ? managerLogin(cell('name'), cell('login_uri').split(','), [cell('login_username')])
      : noLogin,
}

const kept: ReadonlySet<string> = new Set(['items', 'type', 'name', 'login', 'uris', 'uri', 'username'])
/** Kind of an item: a login. */
const LOGIN = 1

/** Bitwarden and Vaultwarden, Export vault → JSON, not encrypted. */
export const bitwardenJson: JsonFormat = {
  id: 'bitwarden-json',
  name: 'Bitwarden JSON',
  source: 'password-manager',
  container: 'json',
  neverRead: ['password', 'totp', 'passwordHistory', 'fields', 'notes', 'card', 'identity'],
  isShape: (shape) => {
    const { items, folders, encrypted } = members(shape)
    if (!Array.isArray(items)) return false
    return (
      eachHas(items, 'type', 'name') ||
      (items.length === 0 && (Array.isArray(folders) || encrypted === false))
    )
  },
  isKept: (key) => kept.has(key),
  read: (value) => listIn(members(value).items).map((item) => itemOf(members(item))),
}

function itemOf(item: Readonly<Record<string, unknown>>): ImportedEntry {
  if (item.type !== LOGIN) return noLogin
  const login = members(item.login)
  const uris = elements(login.uris).map((one) => textIn(members(one).uri))
  return managerLogin(textIn(item.name), uris, [textIn(login.username)])
}
