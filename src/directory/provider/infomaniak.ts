import type { Provider } from './provider.ts'

/** Infomaniak. */
export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  domains: ['ik.me', 'ikmail.com', 'etik.com'],
  exchangers: ['infomaniak.ch', 'infomaniak.com'],
  imap: {
    host: 'mail.infomaniak.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox, not that of your Infomaniak account.'],
  page: null,
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Delta Chat provider-db 5c14381, _providers/infomaniak.com.md (host, port, what to do first)',
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
