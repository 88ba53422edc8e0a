import type { Provider } from './provider.ts'

/** Disroot. */
export const disroot: Provider = {
  id: 'disroot',
  name: 'Disroot',
  domains: ['disroot.org'],
  exchangers: [],
  imap: {
    host: 'disroot.org',
    port: 993,
    security: 'tls',
    user: 'local-part',
  },
  login: 'password',
  steps: ['Use the password of this mailbox.'],
  page: null,
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Delta Chat provider-db 5c14381, _providers/disroot.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
