import type { Provider } from './provider.ts'

/** Bouygues Telecom. */
export const bouygues: Provider = {
  id: 'bouygues',
  name: 'Bouygues Telecom',
  domains: ['bbox.fr'],
  exchangers: [],
  imap: {
    host: 'imap4.bbox.fr',
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
      title: 'Public source code that reads mail at imap4.bbox.fr; the provider’s own page was not read',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
