import type { Provider } from './provider.ts'

/** Tuta. */
export const tuta: Provider = {
  id: 'tuta',
  name: 'Tuta',
  domains: ['tuta.com', 'tuta.io', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'keemail.me'],
  exchangers: ['tutanota.de'],
  imap: null,
  login: 'password',
  steps: [
    'Tuta offers no IMAP, so its mail cannot be read from its server.',
    'Export your messages in the desktop app (.eml), then read the folder: leaktrace scan FOLDER',
  ],
  page: 'https://tuta.com/',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Delta Chat provider-db 5c14381, _providers/tutanota.md (host, port, what to do first)',
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
