import type { Provider } from './provider.ts'

/** Migadu. */
export const migadu: Provider = {
  id: 'migadu',
  name: 'Migadu',
  domains: ['migadu.com'],
  exchangers: ['migadu.com'],
  imap: {
    host: 'imap.migadu.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox, as set in the Migadu admin.'],
  page: null,
  subaddresses: true,
  evidence: 'documented',
  sources: [
    {
      title: 'Delta Chat provider-db 5c14381, _providers/migadu.md (host, port, what to do first)',
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
