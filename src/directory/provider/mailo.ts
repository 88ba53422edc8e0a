import type { Provider } from './provider.ts'

/** Mailo. */
export const mailo: Provider = {
  id: 'mailo',
  name: 'Mailo',
  domains: ['mailo.com', 'net-c.com', 'net-c.fr', 'netc.fr', 'netcourrier.com'],
  exchangers: [],
  imap: {
    host: 'imap.mailo.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox.'],
  page: 'https://www.mailo.com/',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Delta Chat provider-db 5c14381, _providers/mailo.com.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
