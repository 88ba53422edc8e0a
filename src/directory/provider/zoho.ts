import type { Provider } from './provider.ts'

/** Zoho Mail (zoho.com). */
export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho Mail (zoho.com)',
  domains: ['zoho.com', 'zohomail.com'],
  exchangers: ['zoho.com'],
  imap: {
    host: 'imap.zoho.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Allow IMAP access in the settings, under Mail Accounts.',
    'With two-factor authentication, make a password for this program in your Zoho account.',
    'A domain of your own on a paid plan is read at imappro.zoho.com: give it with --host.',
  ],
  page: 'https://www.zoho.com/mail/help/imap-access.html',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/zoho.com.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/zoho.md (host, port, what to do first)',
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
