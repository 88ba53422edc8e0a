import type { ReceiverProfile } from '../types.ts'

/**
 * mailbox.org.
 *
 * The boundary is mx<N>.mailbox.org (Postfix); Authentication-Results of spamfilter<N>.heinlein-hosting.de stand above
 * it and name DKIM alone, then LMTP hops by director-<N> and dobby<N>.heinlein-hosting.de, Delivered-To on top.
 */
export const mailboxOrg: ReceiverProfile = {
  id: 'mailbox-org',
  name: 'mailbox.org',
  imapHosts: ['imap.mailbox.org'],
  addressDomains: ['mailbox.org'],
  hosts: ['mailbox.org', 'heinlein-hosting.de'],
  authservIds: ['heinlein-hosting.de'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)mout(?:-[a-z]+)?-\d+\.mailbox\.org$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'ProtonMail/proton-bridge, issue 321: message received at mailbox.org in September 2024',
      url: 'https://github.com/ProtonMail/proton-bridge/issues/321',
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
