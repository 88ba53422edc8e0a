import type { Provider } from './provider.ts'

/** Runbox. */
export const runbox: Provider = {
  id: 'runbox',
  name: 'Runbox',
  domains: ['runbox.com'],
  exchangers: ['runbox.com'],
  imap: {
    host: 'mail.runbox.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use your Runbox password, or an app password from the account security page.'],
  page: 'https://help.runbox.com/',
  subaddresses: true,
  evidence: 'unverified',
  sources: [
    {
      title: 'Public source code that reads mail at mail.runbox.com; the provider’s own page was not read',
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
