import type { Provider } from './provider.ts'

/** IONOS (France). */
export const ionos: Provider = {
  id: 'ionos',
  name: 'IONOS (France)',
  domains: [],
  exchangers: ['ionos.fr', '1and1.fr'],
  imap: {
    host: 'imap.ionos.fr',
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
      title: 'Public source code that reads mail at imap.ionos.fr; the provider’s own page was not read',
      url: null,
      readOn: '2026-11-22',
    },
    {
      title: 'Names of mail exchangers, as its customers’ domains publish them',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
