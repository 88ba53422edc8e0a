import type { Provider } from './provider.ts'

/** Riseup. */
export const riseup: Provider = {
  id: 'riseup',
  name: 'Riseup',
  domains: ['riseup.net'],
  exchangers: [],
  imap: {
    host: 'mail.riseup.net',
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
      title: 'Delta Chat provider-db 5c14381, _providers/riseup.net.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
