import type { Provider } from './provider.ts'

/** Zoho Mail (zoho.eu). */
export const zohoEu: Provider = {
  id: 'zoho-eu',
  name: 'Zoho Mail (zoho.eu)',
  domains: ['zoho.eu', 'zohomail.eu'],
  exchangers: ['zoho.eu'],
  imap: {
    host: 'imap.zoho.eu',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Allow IMAP access in the settings, under Mail Accounts.',
    'With two-factor authentication, make a password for this program in your Zoho account.',
    'A domain of your own on a paid plan is read at imappro.zoho.eu: give it with --host.',
  ],
  page: 'https://www.zoho.com/mail/help/imap-access.html',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/zoho.eu.xml (host, port, security, form of the login)',
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
