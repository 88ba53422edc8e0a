import type { Provider } from './provider.ts'

/** Gmail and Google Workspace. */
export const gmail: Provider = {
  id: 'gmail',
  name: 'Gmail and Google Workspace',
  domains: ['gmail.com', 'googlemail.com'],
  exchangers: ['google.com', 'googlemail.com'],
  imap: {
    host: 'imap.gmail.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'app-password',
  steps: [
    'Turn on 2-Step Verification in your Google account; without it there are no app passwords.',
    'On the page below, make an app password for this program, and use it instead of your own.',
    'Where your organisation allows no app passwords, a command that prints an OAuth token does as well.',
  ],
  page: 'https://myaccount.google.com/apppasswords',
  subaddresses: true,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/googlemail.com.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/gmail.md (host, port, what to do first)',
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
