import type { Provider } from './provider.ts'

/** GMX (gmx.com). */
export const gmxCom: Provider = {
  id: 'gmx-com',
  name: 'GMX (gmx.com)',
  domains: [
    'gmx.com',
    'gmx.tm',
    'gmx.us',
    'gmx.co.uk',
    'gmx.es',
    'gmx.fr',
    'gmx.ca',
    'gmx.cn',
    'gmx.co.in',
    'gmx.com.br',
    'gmx.com.my',
    'gmx.hk',
    'gmx.ie',
    'gmx.ph',
    'gmx.pt',
    'gmx.ru',
    'gmx.se',
    'gmx.sg',
    'gmx.tw',
    'gmx.com.tr',
    'gmx.it',
    'gmx.li',
  ],
  exchangers: [],
  imap: {
    host: 'imap.gmx.com',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Allow access by POP3 and IMAP once in the e-mail settings on the web.',
    'Use the password of this mailbox.',
  ],
  page: 'https://support.gmx.com/pop-imap/toggle.html',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/gmx.com.xml (host, port, security, form of the login)',
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
