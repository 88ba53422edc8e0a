import type { Provider } from './provider.ts'

/** La Poste (laposte.net). */
export const laposte: Provider = {
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  domains: ['laposte.net'],
  exchangers: [],
  imap: {
    host: 'imap.laposte.net',
    port: 993,
    security: 'tls',
    user: 'local-part',
  },
  login: 'password',
  steps: [
    'Use the password of this mailbox.',
    'The login name is what stands before the @.',
    'Where the login is refused, choose a new password on laposte.net: since 2022 mail programs are let in only after that.',
  ],
  page: 'https://www.laposte.net/',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/laposte.net.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Numerama, access by mail programs restored after a change of password',
      url: 'https://www.numerama.com/tech/978375-la-poste-repare-lacces-a-ses-mails-apres-des-semaines-de-souci.html',
      readOn: '2026-11-22',
    },
  ],
}
