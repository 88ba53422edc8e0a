import type { ReceiverProfile } from '../types.ts'

/**
 * Infomaniak.
 *
 * Authentication-Results with dmarc and dkim stand above, the one with spf below the author's fields: the latter cannot be
 * told from a forged one.
 */
export const infomaniak: ReceiverProfile = {
  id: 'infomaniak',
  name: 'Infomaniak',
  imapHosts: ['mail.infomaniak.com'],
  addressDomains: ['ik.me', 'ikmail.com', 'etik.com'],
  hosts: ['infomaniak.ch', 'infomaniak.com'],
  authservIds: ['mx.infomaniak.com'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)mail\.infomaniak\.ch$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title:
        'deltachat-core-rust test-data/message/dkimchecks-2022-09-28: Authentication-Results of test accounts',
      url: 'https://github.com/chatmail/core',
      readOn: '2026-11-21',
    },
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
    {
      title: 'IMAP host and mailbox domains, as the provider publishes them',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
