import type { Provider } from './provider.ts'

/** Bluewin (Swisscom). */
export const bluewin: Provider = {
  id: 'bluewin',
  name: 'Bluewin (Swisscom)',
  domains: ['bluewin.ch', 'bluemail.ch'],
  exchangers: [],
  imap: {
    host: 'imaps.bluewin.ch',
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
      title: 'Thunderbird ISPDB c6ad796, ispdb/bluewin.ch.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
  ],
}
