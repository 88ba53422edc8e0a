import type { Provider } from './provider.ts'

/** mailbox.org. */
export const mailboxOrg: Provider = {
  id: 'mailbox-org',
  name: 'mailbox.org',
  domains: ['mailbox.org', 'secure.mailbox.org'],
  exchangers: ['mailbox.org'],
  imap: {
    host: 'imap.mailbox.org',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Use your mailbox.org password, or one made for programs in the settings when you use two-factor authentication.',
  ],
  page: 'https://kb.mailbox.org/',
  subaddresses: true,
  evidence: 'documented',
  sources: [
    {
      title: 'Delta Chat provider-db 5c14381, _providers/mailbox.org.md (host, port, what to do first)',
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
