import type { Provider } from './provider.ts'

/** mail.de. */
export const mailDe: Provider = {
  id: 'mail-de',
  name: 'mail.de',
  domains: ['mail.de'],
  exchangers: [],
  imap: {
    host: 'imap.mail.de',
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
      title: 'Delta Chat provider-db 5c14381, _providers/mail.de.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
