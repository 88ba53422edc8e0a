import { managerLogin, noLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** LastPass, Advanced → Export. */
export const lastPass: CsvFormat = {
  id: 'lastpass',
  name: 'LastPass CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['grouping', 'extra', 'fav'],
  keep: ['url', 'username', 'name'],
  neverRead: ['password', 'totp', 'extra'],
  read: (cell) =>
    // LastPass writes `http://sn` for a secure note.
    cell('url').trim() === 'http://sn'
      ? noLogin
      : managerLogin(cell('name'), [cell('url')], [cell('username')]),
}
