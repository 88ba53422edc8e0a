import type { Provider } from './provider.ts'

/** Orange and Wanadoo. */
export const orange: Provider = {
  id: 'orange',
  name: 'Orange and Wanadoo',
  domains: ['orange.fr', 'wanadoo.fr'],
  exchangers: [],
  imap: {
    host: 'imap.orange.fr',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Use the password of this mail address.',
    'Orange treats programs that are not its own apart: where the login is refused, its page tells what to allow, and whether this account needs a password made for it.',
  ],
  page: 'https://assistance.orange.fr/ordinateurs-peripheriques/installer-et-utiliser/l-utilisation-du-mail-et-du-cloud/mail-orange/le-mail-orange-nouvelle-version/parametrer-la-boite-mail/mail-orange-comment-acceder-a-sa-boite-mail-orange-depuis-une-application-ou-un-logiciel-de-messagerie-non-fourni-par-orange_434630-964290',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/orange.fr.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
  ],
}
