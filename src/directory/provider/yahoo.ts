import type { Provider } from './provider.ts'

/** Yahoo Mail. */
export const yahoo: Provider = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  domains: [
    'yahoo.com',
    'yahoo.ca',
    'yahoo.de',
    'yahoo.it',
    'yahoo.fr',
    'yahoo.es',
    'yahoo.se',
    'yahoo.co.in',
    'yahoo.co.uk',
    'yahoo.co.nz',
    'yahoo.com.au',
    'yahoo.com.ar',
    'yahoo.com.br',
    'yahoo.com.mx',
    'ymail.com',
    'myyahoo.com',
    'rocketmail.com',
  ],
  exchangers: [],
  imap: {
    host: 'imap.mail.yahoo.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'app-password',
  steps: [
    'Open the account security page of Yahoo and choose to generate an app password.',
    'Use that password instead of your own.',
  ],
  page: 'https://login.yahoo.com/account/security',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/yahoo.com.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/yahoo.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
