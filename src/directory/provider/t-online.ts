import type { Provider } from './provider.ts'

/** T-Online. */
export const tOnline: Provider = {
  id: 't-online',
  name: 'T-Online',
  domains: ['t-online.de', 'magenta.de'],
  exchangers: [],
  imap: {
    host: 'secureimap.t-online.de',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'app-password',
  steps: [
    'Set a password for e-mail programs in the settings of your mailbox; that of the web page is refused.',
  ],
  page: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/t-online.de.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/t-online.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
