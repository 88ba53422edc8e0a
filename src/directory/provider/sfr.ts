import type { Provider } from './provider.ts'

/** SFR. */
export const sfr: Provider = {
  id: 'sfr',
  name: 'SFR',
  domains: ['sfr.fr', 'neuf.fr', 'cegetel.net', 'club-internet.fr'],
  exchangers: [],
  imap: {
    host: 'imap.sfr.fr',
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
      title: 'Thunderbird ISPDB c6ad796, ispdb/sfr.fr.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
  ],
}
