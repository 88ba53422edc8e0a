import { managerLogin } from './entry.ts'
import type { CsvFormat } from './format.ts'

/** NordPass, Settings → Export items. Cards, notes and identities stand in rows without username. */
export const nordPass: CsvFormat = {
  id: 'nordpass',
  name: 'NordPass CSV',
  source: 'password-manager',
  container: 'csv',
  marks: ['cardholdername', 'username'],
  keep: ['name', 'url', 'username'],
  neverRead: [
    'password',
    'note',
    'cardholdername',
    'cardnumber',
    'cvc',
    'pin',
    'expirydate',
    'custom_fields',
  ],
  read: (cell) => managerLogin(cell('name'), [cell('url')], [cell('username')]),
}
