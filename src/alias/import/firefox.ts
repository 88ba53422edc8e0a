import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** Firefox, Passwords → Export. `timeCreated` is when the login was saved, not when the alias was made. */
export const firefox: CsvFormat = {
  id: 'firefox',
  name: 'Firefox logins',
  source: 'password-manager',
  container: 'csv',
  marks: ['httprealm', 'url', 'username'],
  keep: ['url', 'username'],
  neverRead: ['password'],
  read: (cell) => managerLogin('', [cell('url')], [cell('username')]),
}
