import type { Provider } from './provider.ts'

/** IONOS (Germany). */
export const ionosDe: Provider = {
  id: 'ionos-de',
  name: 'IONOS (Germany)',
  domains: [
    'online.de',
    'onlinehome.de',
    'sofortstart.de',
    'sofort-start.de',
    'sofortsurf.de',
    'sofort-surf.de',
    'go4more.de',
    'kundenserver.de',
    'schlund.de',
  ],
  exchangers: ['kundenserver.de', 'ionos.de'],
  imap: {
    host: 'imap.1und1.de',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: ['Use the password of this mailbox.'],
  page: 'https://hilfe-center.1und1.de/e-mail-einstellungen',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/1und1.de.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Names of mail exchangers, as its customers’ domains publish them',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
