import type { Provider } from './provider.ts'

/** Proximus. */
export const proximus: Provider = {
  id: 'proximus',
  name: 'Proximus',
  domains: ['proximus.be', 'skynet.be', 'belgacom.net'],
  exchangers: [],
  imap: {
    host: 'imap.proximus.be',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox.'],
  page: null,
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/skynet.be.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
  ],
}
