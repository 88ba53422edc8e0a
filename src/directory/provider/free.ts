import type { Provider } from './provider.ts'

/** Free. */
export const free: Provider = {
  id: 'free',
  name: 'Free',
  domains: ['free.fr'],
  exchangers: [],
  imap: {
    host: 'imap.free.fr',
    port: 993,
    security: 'tls',
    user: 'local-part',
  },
  login: 'password',
  steps: [
    'Use the password of this mailbox; it is not that of your subscriber account.',
    'The login name is what stands before the @.',
  ],
  page: 'https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/free.fr.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
  ],
}
