import type { Provider } from './provider.ts'

/** Numericable. */
export const numericable: Provider = {
  id: 'numericable',
  name: 'Numericable',
  domains: ['numericable.fr', 'numericable.com'],
  exchangers: [],
  imap: {
    host: 'imap.numericable.fr',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox.'],
  page: null,
  subaddresses: false,
  evidence: 'unverified',
  sources: [
    {
      title:
        'Public source code that reads mail at imap.numericable.fr; the provider’s own page was not read',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
