import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** 1Password 8, File → Export → CSV. */
export const onePassword: CsvFormat = {
  id: '1password',
  name: '1Password CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['otpauth', 'favorite'],
  keep: ['title', 'url', 'username'],
  neverRead: ['password', 'otpauth', 'notes'],
  read: (cell) => managerLogin(cell('title'), [cell('url')], [cell('username')]),
}
