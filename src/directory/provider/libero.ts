import type { Provider } from './provider.ts'

/** Libero. */
export const libero: Provider = {
  id: 'libero',
  name: 'Libero',
  domains: ['libero.it', 'iol.it', 'blu.it', 'inwind.it', 'giallo.it'],
  exchangers: [],
  imap: {
    host: 'imapmail.libero.it',
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
      title: 'Thunderbird ISPDB c6ad796, ispdb/libero.it.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
  ],
}
