import type { Provider } from './provider.ts'

/** WEB.DE. */
export const webDe: Provider = {
  id: 'web-de',
  name: 'WEB.DE',
  domains: ['web.de', 'email.de'],
  exchangers: [],
  imap: {
    host: 'imap.web.de',
    port: 993,
    security: 'tls',
    user: 'local-part',
  },
  login: 'password',
  steps: [
    'Allow access by POP3 and IMAP once in the e-mail settings on the web.',
    'Use the password of this mailbox.',
  ],
  page: 'https://hilfe.web.de/pop-imap/einschalten.html',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/web.de.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/web.de.md (host, port, what to do first)',
      url: 'https://github.com/deltachat/provider-db',
      readOn: '2026-11-22',
    },
  ],
}
