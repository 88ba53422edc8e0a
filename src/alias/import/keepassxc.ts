import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** KeePassXC, Database → Export → CSV (src/format/CsvExporter.cpp). `Created` is when the entry was written, not the alias. */
export const keePassXc: CsvFormat = {
  id: 'keepassxc',
  name: 'KeePassXC CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['group', 'title', 'username', 'url'],
  keep: ['title', 'username', 'url'],
  neverRead: ['password', 'notes', 'totp'],
  read: (cell) => managerLogin(cell('title'), [cell('url')], [cell('username')]),
}
