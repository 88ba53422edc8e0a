import type { Provider } from './provider.ts'

/** iCloud Mail. */
export const icloud: Provider = {
  id: 'icloud',
  name: 'iCloud Mail',
  domains: ['icloud.com', 'me.com', 'mac.com'],
  exchangers: ['mail.icloud.com'],
  imap: {
    host: 'imap.mail.me.com',
    port: 993,
    security: 'tls',
    user: 'local-part',
  },
  login: 'app-password',
  steps: [
    'In your Apple Account, under Sign-In and Security, make an app-specific password.',
    'Use that password instead of your own.',
    'The login name is that of your iCloud address, also when you read a domain of your own there.',
  ],
  page: 'https://support.apple.com/HT202304',
  subaddresses: true,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/me.com.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/icloud.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
    {
      title: 'Names of mail exchangers, as its customers’ domains publish them',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
