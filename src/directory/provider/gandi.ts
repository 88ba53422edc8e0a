import type { Provider } from './provider.ts'

/** Gandi. */
export const gandi: Provider = {
  id: 'gandi',
  name: 'Gandi',
  domains: ['gandi.net'],
  exchangers: ['mail.gandi.net'],
  imap: {
    host: 'mail.gandi.net',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox, not that of your Gandi account.'],
  page: null,
  subaddresses: true,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/gandi.net.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Names of mail exchangers, as its customers’ domains publish them',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
