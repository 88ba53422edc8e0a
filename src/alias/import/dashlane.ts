import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** Dashlane, Settings → Export data: `credentials.csv` of the archive. */
export const dashlane: CsvFormat = {
  id: 'dashlane',
  name: 'Dashlane CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['username2', 'title'],
  keep: ['username', 'username2', 'username3', 'title', 'url'],
  neverRead: ['password', 'note', 'otpurl', 'otpsecret'],
  read: (cell) =>
    managerLogin(cell('title'), [cell('url')], [cell('username'), cell('username2'), cell('username3')]),
}
