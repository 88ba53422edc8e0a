import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** Chrome, Edge, Brave, Opera, Vivaldi: Password manager → Export. */
export const chromium: CsvFormat = {
  id: 'chromium',
  name: 'Chrome, Edge, Brave or Opera passwords',
  source: 'password-manager',
  container: 'csv',
  marks: ['name', 'url', 'username'],
  keep: ['name', 'url', 'username'],
  neverRead: ['password', 'note'],
  read: (cell) => managerLogin(cell('name'), [cell('url')], [cell('username')]),
}
