import type { Provider } from './provider.ts'

/** GMX (gmx.net). */
export const gmx: Provider = {
  id: 'gmx',
  name: 'GMX (gmx.net)',
  domains: [
    'gmx.net',
    'gmx.de',
    'gmx.at',
    'gmx.ch',
    'gmx.eu',
    'gmx.biz',
    'gmx.org',
    'gmx.info',
    'mein.gmx',
    'mail.gmx',
    'email.gmx',
  ],
  exchangers: [],
  imap: {
    host: 'imap.gmx.net',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Allow access by POP3 and IMAP once in the e-mail settings on the web.',
    'Use the password of this mailbox.',
    'With two-factor authentication, make a password for this program in the security settings.',
  ],
  page: 'https://hilfe.gmx.net/pop-imap/einschalten.html',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/gmx.net.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/gmx.net.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
