import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** KeePass 2, File → Export → KeePass CSV (1.x). */
export const keePass: CsvFormat = {
  id: 'keepass',
  name: 'KeePass 2 CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['account', 'login name'],
  keep: ['account', 'login name', 'web site'],
  neverRead: ['password', 'comments'],
  read: (cell) => managerLogin(cell('account'), [cell('web site')], [cell('login name')]),
}
