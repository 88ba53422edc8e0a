import type { ReceiverProfile } from '../types.ts'

/**
 * Migadu, for domains of its customers.
 *
 * The boundary is aspmx<N>.migadu.com (Postfix), in 2026 mizu<N>.migadu.com; ARC and Authentication-Results stand above
 * it, then X-Envelope-To with the address as it was written to, then LMTP hops; Delivered-To names the mailbox.
 */
export const migadu: ReceiverProfile = {
  id: 'migadu',
  name: 'Migadu',
  imapHosts: ['imap.migadu.com'],
  addressDomains: [],
  hosts: ['migadu.com'],
  authservIds: ['migadu.com'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)migadu\.com$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'Messages received at Migadu in November 2025, sent on whole to linux-kernel@vger.kernel.org',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
    {
      title: 'Message received at Migadu in September 2026, in the tests of public source code',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'IMAP host, as the provider publishes it',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
