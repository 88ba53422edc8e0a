import type { Provider } from './provider.ts'

/** Proton Mail (through Bridge). */
export const proton: Provider = {
  id: 'proton',
  name: 'Proton Mail (through Bridge)',
  domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  exchangers: ['protonmail.ch'],
  imap: {
    host: '127.0.0.1',
    port: 1143,
    security: 'starttls',
    user: 'address',
  },
  login: 'bridge',
  steps: [
    'Proton Mail is read through Proton Mail Bridge, which has to run on this machine; it needs a paid plan.',
    'Bridge shows user and password under Mailbox details: use those, not your Proton password.',
    'In Bridge’s advanced settings, export the TLS certificates: the file cert.pem is needed here (--tls-ca).',
  ],
  page: 'https://proton.me/mail/bridge',
  subaddresses: true,
  evidence: 'documented',
  sources: [
    {
      title: 'Proton Bridge: default IMAP port 1143 with STARTTLS, as its users’ configurations have it',
      url: 'https://github.com/ProtonMail/proton-bridge',
      readOn: '2026-11-22',
    },
    {
      title: 'Delta Chat provider-db 5c14381, _providers/protonmail.md (host, port, what to do first)',
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
