import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** Apple Passwords and Safari, File → Export Passwords. */
export const apple: CsvFormat = {
  id: 'apple',
  name: 'Apple Passwords or Safari',
  source: 'password-manager',
  container: 'csv',
  marks: ['title', 'url', 'username', 'otpauth'],
  keep: ['title', 'url', 'username'],
  neverRead: ['password', 'notes', 'otpauth'],
  read: (cell) => managerLogin(titleOf(cell('title')), [cell('url')], [cell('username')]),
}

/** Apple writes `shop.example (claire)`: the host and, in brackets, the username. */
function titleOf(title: string): string {
  return title.replace(/ \([^()]*\)$/, '')
}
