import type { Provider } from './provider.ts'

/** AOL. */
export const aol: Provider = {
  id: 'aol',
  name: 'AOL',
  domains: [
    'aol.com',
    'aim.com',
    'netscape.net',
    'netscape.com',
    'compuserve.com',
    'cs.com',
    'wmconnect.com',
    'aol.de',
    'aol.it',
    'aol.fr',
    'aol.es',
    'aol.se',
    'aol.co.uk',
    'aol.co.nz',
    'aol.com.au',
    'aol.com.ar',
    'aol.com.br',
    'aol.com.mx',
  ],
  exchangers: [],
  imap: {
    host: 'imap.aol.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'app-password',
  steps: [
    'Open the account security page of AOL and choose to make an app password.',
    'Use that password instead of your own.',
  ],
  page: 'https://login.aol.com/account/security',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/aol.com.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/aol.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
